// SPDX-License-Identifier: MIT
#pragma once

#include "base/finding.h"
#include "recognize/lines.h"

#include <QSet>

namespace decretum::recognition {

/// A line at a page's top that says again what the head says, or the same short line on several pages: no part of the text.
/// `besidePageNumbers`: the numbers of the lines just above and below page numbers.
void dropRunningHeads(QList<Line>& lines, const QSet<int>& besidePageNumbers, Findings& findings);

}  // namespace decretum::recognition
