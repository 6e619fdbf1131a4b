// SPDX-License-Identifier: MIT
#pragma once

#include "text/language.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace decretum {

class TemplateMenu;

/// What is shown while there is nothing: says what to do next, with the buttons to do it.
class StartPage final : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(QWidget* parent = nullptr);

    /// The language of new documents: its templates stand first.
    void setLanguage(Language language);

Q_SIGNALS:
    void importRequested();
    void newRequested(const QString& templateName);
    void samplesRequested();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void retranslate();
    void colour();

    QLabel* m_sign;
    QLabel* m_title;
    QLabel* m_words;
    QPushButton* m_import;
    QPushButton* m_new;
    QPushButton* m_samples;
    QLabel* m_hint;
    TemplateMenu* m_menu;
};

}  // namespace decretum
