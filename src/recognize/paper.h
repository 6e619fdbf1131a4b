// SPDX-License-Identifier: MIT
#pragma once

#include "model/decision.h"
#include "recognize/evidence.h"
#include "recognize/reading.h"

namespace decretum::recognition {

/// Whether a type line of a paper («Довідка», «Справка») stands among the first lines.
bool isPaper(const QList<Line>& lines);

/// Reads lines that have no clauses as a paper of free paragraphs (довідка, лист; справка, письмо): letterhead, type,
/// date, number, place and subject where a type line tells them, the text, the signatures.
void recognizePaper(const QList<Line>& lines, const QList<ReadLine>& roles, Decision& decision, Notes& notes);

}  // namespace decretum::recognition
