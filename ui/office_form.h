// SPDX-License-Identifier: MIT
#pragma once

#include "app/office.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;

namespace decretum {

class FileChoice;
class PreviewPanel;

/// What an office says of itself, on one page that may be skipped; beside it a new order as it would be printed with that.
class OfficeForm final : public QWidget {
    Q_OBJECT

public:
    enum class Purpose : quint8 {
        FirstStart,  ///< «Begin», «Skip for now»
        Change,      ///< «Save», «Cancel»
    };
    explicit OfficeForm(Purpose purpose = Purpose::FirstStart, QWidget* parent = nullptr);

    /// At the first start the page asks for what everybody has at hand alone.
    void setPurpose(Purpose purpose);
    Office office() const;
    void setOffice(const Office& office);

Q_SIGNALS:
    void accepted();
    void skipped();
    void changed();  ///< By the user or by setOffice().

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildForm();
    void buildFrame();
    void connectFields();
    void retranslate();
    void retranslateChoices();
    void retranslateFiles();
    void showNameForms();
    void takeLanguage();
    void showSample();
    void colour();
    void limitHeight();
    QWidget* labelled(QWidget* field);

    Purpose m_purpose;
    QLabel* m_title;
    QLabel* m_words;
    QPlainTextEdit* m_letterhead;
    QLineEdit* m_place;
    QLineEdit* m_headPost;
    QLineEdit* m_headName;
    QComboBox* m_language;
    QComboBox* m_profile;
    QComboBox* m_nameForm;
    QComboBox* m_apostrophe;
    QComboBox* m_keeping;
    FileChoice* m_picture;
    QLineEdit* m_pictureText;
    FileChoice* m_sheet;
    QComboBox* m_pdfProfile;
    QList<QLabel*> m_labels;  ///< In the order of the fields above.
    QScrollArea* m_scroll;
    QFormLayout* m_form;
    PreviewPanel* m_sample;
    QPushButton* m_accept;
    QPushButton* m_skip;
    Office m_given;  ///< What this page does not show (days off) stays as it was given.
};

}  // namespace decretum
