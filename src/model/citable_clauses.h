// SPDX-License-Identifier: MIT
#pragma once

#include "model/clause_citation.h"
#include "model/decision.h"

namespace decretum {

/// A clause that a sentence of the document can refer to.
struct CitableClause {
    const Clause* clause = nullptr;
    const Attachment* annex = nullptr;  ///< That it stands in; null: it is one of the document's own.
    int depth = 0;                      ///< From 0.
    QString label{};                    ///< Without its closing sign; empty: it prints none.
    CitedPlace place{};                 ///< What cannot be cited itself (a dash, no label at all) is cited by what it stands in.
};

/// Those of the document and its annexes that have an id, in printed order. Pointers live as long as the decision stays unchanged.
QList<CitableClause> citableClauses(const Decision& decision);

}  // namespace decretum
