// SPDX-License-Identifier: MIT
#pragma once

#include "edit/decision_document.h"

#include <QWidget>

class QGridLayout;
class QLineEdit;
class QPushButton;

namespace decretum {

class PartEdit;
class RequisitesForm;

/// The parts below the clauses: a paper's free text, who signs, the executor's line, and rarer requisites.
class FootForm final : public QWidget {
    Q_OBJECT

public:
    explicit FootForm(QWidget* parent = nullptr);
    void setDocument(DecisionDocument* document);
    void setTextFont(const QFont& font);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Row {
        QLineEdit* position;
        QLineEdit* name;
    };
    void show();
    void showContent();
    void dropEmptySignatures();
    void setRowCount(qsizetype count);
    void take();
    void retranslate();

    DecisionDocument* m_document = nullptr;
    PartEdit* m_content;
    QGridLayout* m_grid;
    QPushButton* m_add;
    QLineEdit* m_executor;
    RequisitesForm* m_requisites;
    QList<Row> m_rows;
    QFont m_font;
};

}  // namespace decretum
