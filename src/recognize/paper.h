// SPDX-License-Identifier: MIT
#pragma once

#include "base/finding.h"
#include "model/decision.h"
#include "recognize/lines.h"

namespace decretum::recognition {

/// Reads lines that have no clauses as a paper of free paragraphs (довідка, лист; справка, письмо): letterhead, type,
/// date, number, place and subject where a type line tells them, the text, the signatures.
void recognizePaper(const QList<Line>& lines, Decision& decision, Findings& findings);

}  // namespace decretum::recognition
