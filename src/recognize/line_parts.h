// SPDX-License-Identifier: MIT
#pragma once

#include "base/finding.h"
#include "recognize/lines.h"
#include "text/language.h"

namespace decretum::recognition {

/// Parts lines below the formula that hold more than one thing: a deadline set off by a wide gap, performers behind a deadline,
/// rows of a table of measures. A table's head is dropped, with a finding.
QList<Line> partLines(const QList<Line>& lines, Language language, Findings& findings);

}  // namespace decretum::recognition
