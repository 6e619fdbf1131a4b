// SPDX-License-Identifier: MIT
#pragma once

#include "edit/decision_document.h"

#include <QUndoCommand>

namespace decretum {

/// Puts a clause in its place, or takes it out: what it does next is the opposite of what it did.
class PutClause final : public QUndoCommand {
public:
    /// With a clause: redo inserts it. Without: redo takes out the one that stands there.
    PutClause(DecisionDocument& document, ClausePlace place, std::optional<Clause> clause);
    void redo() override { swap(); }
    void undo() override { swap(); }

private:
    void swap();

    DecisionDocument& m_document;
    const ClausePlace m_place;
    std::optional<Clause> m_clause;
};

/// The numbering of the decision's own tree: its scheme and the labels kept from the source.
class SwapNumbering final : public QUndoCommand {
public:
    struct Labels {
        QHash<ClauseId, QString> printed{};
        QHash<ClauseId, std::optional<LevelFormat>> children{};
    };
    SwapNumbering(DecisionDocument& document, Labels labels);
    void redo() override { swap(); }
    void undo() override { swap(); }

private:
    void swap();

    DecisionDocument& m_document;
    Labels m_labels;
};

}  // namespace decretum
