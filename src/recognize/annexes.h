// SPDX-License-Identifier: MIT
#pragma once

#include "model/decision.h"
#include "recognize/evidence.h"
#include "recognize/reading.h"

namespace decretum::recognition {

/// The annexes whose content stands behind the signatures, from lines read as such. They are put to those that the clauses
/// name, by number; others are added. A table or list of measures becomes clauses, anything else free text.
void recognizeAnnexes(const QList<Line>& lines, QList<ReadLine>& roles, Decision& decision, Notes& notes);

}  // namespace decretum::recognition
