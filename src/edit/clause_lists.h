// SPDX-License-Identifier: MIT
#pragma once

#include "model/decision.h"

#include <functional>

/// Finding one's way in the clause trees of a decision by ids.
namespace decretum {

/// A list of siblings: of the decision itself, of an attachment (of one section, where it is a regulation), or of a clause in either.
struct ClauseList {
    AttachmentId attachment{};  ///< Null: the decision's own tree.
    int section = -1;           ///< Of a regulation; −1: it has none.
    ClauseId parent{};          ///< Null: the outermost clauses.
    bool operator==(const ClauseList&) const = default;
};

struct ClausePlace {
    ClauseList list{};
    int row = -1;
    bool operator==(const ClausePlace&) const = default;
};

/// The siblings; null where there is no such list.
QList<Clause>* clausesIn(Decision& decision, const ClauseList& list);
const QList<Clause>* clausesIn(const Decision& decision, const ClauseList& list);

/// Where the clause stands; none where the decision has no such clause.
std::optional<ClausePlace> placeOf(const Decision& decision, ClauseId clause);

/// The clause; null where there is none.
const Clause* findClause(const Decision& decision, ClauseId clause);
Clause* findClause(Decision& decision, ClauseId clause);

/// The outermost lists of all trees, in printed order: the decision's own first.
QList<ClauseList> outermostLists(const Decision& decision);

/// The clause before this one in reading order, within its tree; none for a tree's first.
std::optional<ClauseId> clauseBefore(const Decision& decision, ClauseId clause);

}  // namespace decretum
