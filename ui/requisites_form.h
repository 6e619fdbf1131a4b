// SPDX-License-Identifier: MIT
#pragma once

#include "edit/decision_document.h"

#include <QWidget>

class QFormLayout;
class QLineEdit;
class QPushButton;

namespace decretum {

/// The requisites that few documents have: approval, basis, whom copies go to, who is acquainted. Those that are filled are shown; the
/// others come when the button asks for them. A list stands on one line, parted by semicolons.
class RequisitesForm final : public QWidget {
    Q_OBJECT

public:
    explicit RequisitesForm(QWidget* parent = nullptr);
    void setDocument(DecisionDocument* document);
    void setTextFont(const QFont& font);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Field {
        QLineEdit* edit;
        HeadField field;
    };
    QStringList linesOf(HeadField field) const;
    void take(const Field& field);
    void show();
    void retranslate();

    DecisionDocument* m_document = nullptr;
    QFormLayout* m_form;
    QPushButton* m_more;
    QList<Field> m_fields;
};

}  // namespace decretum
