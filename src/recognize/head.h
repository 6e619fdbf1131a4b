// SPDX-License-Identifier: MIT
#pragma once

#include "model/decision.h"
#include "recognize/evidence.h"
#include "recognize/reading.h"

namespace decretum::recognition {

/// Reads letterhead, type, body, date, number, place, subject, preamble and formula from those of the lines that are read as
/// such, and notes where each came from.
void recognizeHead(const QList<Line>& lines, const QList<ReadLine>& roles, Decision& decision, Notes& notes);

}  // namespace decretum::recognition
