// SPDX-License-Identifier: MIT
#pragma once

#include "model/decision.h"
#include "recognize/lines.h"

namespace decretum::recognition {

/// Reads letterhead, type, body, date, number, place, subject, preamble and formula from the top of the lines.
/// Returns the index of the first line of the clauses; lines.size() where there are none.
qsizetype recognizeHead(const QList<Line>& lines, Decision& decision, Findings& findings);

}  // namespace decretum::recognition
