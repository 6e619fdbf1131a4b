// SPDX-License-Identifier: MIT
#pragma once

#include "edit/decision_document.h"
#include "model/citable_clauses.h"
#include "popover.h"

class QComboBox;
class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace decretum {

class PartEdit;

/// What the text at the caret refers to: a clause, by its number or its words, or an annex; and the case that it is printed in, which the
/// words before the caret propose. What is put in lives on: it follows its clause when numbers change.
class ReferencePopover final : public Popover {
    Q_OBJECT

public:
    ReferencePopover(const DecisionDocument& document, PartEdit& editor, QWidget* parent);

protected:
    void accept() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void fillList();
    void filter();
    void showForms();
    RichRun chosen() const;
    bool isShown(int row) const;
    int rowHeight() const;
    void step(int by);

    const DecisionDocument& m_document;
    QPointer<PartEdit> m_editor;
    const QList<CitableClause> m_clauses;
    const GrammaticalCase m_proposed;
    QLineEdit* m_find;
    QListWidget* m_list;
    QComboBox* m_form;
};

}  // namespace decretum
