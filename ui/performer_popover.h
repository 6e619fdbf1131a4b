// SPDX-License-Identifier: MIT
#pragma once

#include "edit/decision_document.h"
#include "popover.h"

class QLineEdit;
class QPushButton;
class QTableWidget;

namespace decretum {

/// Who a clause tells to act: the addressee, and the persons with post and part.
class PerformerPopover final : public Popover {
    Q_OBJECT

public:
    PerformerPopover(DecisionDocument& document, ClauseId clause, QWidget* parent);

protected:
    void accept() override;

private:
    void showOffer();
    void addRow(const PersonMention& person);
    QList<PersonChange> persons() const;

    DecisionDocument& m_document;
    const ClauseId m_clause;
    QLineEdit* m_addressee;
    QPushButton* m_dative;
    QString m_offer;
    QTableWidget* m_persons;
    QList<PersonMention> m_known;  ///< As they were, row by row: what the table does not show is kept.
};

}  // namespace decretum
