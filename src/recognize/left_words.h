// SPDX-License-Identifier: MIT
#pragma once

#include "recognize/evidence.h"

namespace decretum::recognition {

/// The words of the text that `kept` has not, or not as often, as printed and parted by blanks; empty: all are kept. Case, marks and
/// typography make no difference.
QString leftWords(const QString& text, const QString& kept);

/// Tells those words in a finding: nothing of a source vanishes unsaid.
void tellLeftWords(Findings& findings, FindingKind kind, int line, const QString& text, const QString& kept);

}  // namespace decretum::recognition
