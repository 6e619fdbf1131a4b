// SPDX-License-Identifier: MIT
#pragma once

#include "base/finding.h"
#include "recognize/lines.h"

namespace decretum::recognition {

/// A line of that number in the source from its text as it stands there. What was dropped or mended is told.
Line lineOf(QString raw, int number, Findings& findings);

/// A page number («- 3 -», «3»), a web page's own words, or marks without a word.
bool isDebris(const QString& folded);

}  // namespace decretum::recognition
