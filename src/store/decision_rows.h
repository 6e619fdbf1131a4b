// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "model/decision.h"
#include "store/decision_tables.h"

/// A decision ↔ the rows of its tables (resources/schema). The two are inverse.
namespace decretum {

/// Fails with IdMissing or IdTwice where the decision's parts cannot be told apart.
Result<DecisionRows> rowsOf(const Decision& decision);

/// Fails with Damaged where the rows do not make a decision.
Result<Decision> decisionOf(DecisionId id, const DecisionRows& rows);

}  // namespace decretum
