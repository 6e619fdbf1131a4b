// SPDX-License-Identifier: MIT
#pragma once

#include "model/decision.h"

namespace decretum {

/// Calls `visit` with every list of clauses in the annex: one of a tree or plan, one a section of a regulation, else none.
template <typename AnyAttachment, typename Visit>
void forEachList(AnyAttachment& attachment, const Visit& visit)
{
    if (auto* tree = std::get_if<ClauseTree>(&attachment.content))
        visit(tree->clauses);
    else if (auto* plan = std::get_if<PlanOfMeasures>(&attachment.content))
        visit(plan->clauses);
    else if (auto* regulation = std::get_if<Regulation>(&attachment.content))
        for (auto& section : regulation->sections)
            visit(section.clauses);
}

}  // namespace decretum
