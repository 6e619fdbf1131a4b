// SPDX-License-Identifier: MIT
#pragma once

#include "model/decision.h"
#include "recognize/lines.h"

namespace decretum::recognition {

/// Reads signatures, executor's and acquaintance's lines from the foot of the lines. Returns the index past the last line of
/// the clauses.
qsizetype recognizeSignatures(const QList<Line>& lines, qsizetype body, Decision& decision, Findings& findings);

}  // namespace decretum::recognition
