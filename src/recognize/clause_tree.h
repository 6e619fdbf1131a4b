// SPDX-License-Identifier: MIT
#pragma once

#include "model/decision.h"
#include "recognize/evidence.h"
#include "recognize/lines.h"
#include "recognize/reading.h"

namespace decretum::recognition {

/// Builds clauses from lines read as such, with deadlines and performers that stand on lines of their own. `pointer`: where the
/// clauses stand in the interchange form, for the evidence. The labels are adopted into `numbering`.
QList<Clause> recognizeClauses(const QList<Line>& lines, const QList<ReadLine>& roles, const QString& pointer, const Decision& decision,
    NumberingScheme& numbering, Notes& notes);

}  // namespace decretum::recognition
