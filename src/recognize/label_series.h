// SPDX-License-Identifier: MIT
#pragma once

#include "base/finding.h"
#include "recognize/lines.h"

namespace decretum::recognition {

/// «а. провести», «А. Загальні положення», «1 Провести»: what might be an initial or a number in a text is a label where the series
/// goes on. Such labels are put into Line::label.
void takeDoubtfulLabels(QList<Line>& lines);

/// «… у школах. 2. Керівникам …» on one line: parted where the number is the next of its series. A finding tells of each.
QList<Line> partGluedClauses(const QList<Line>& lines, Findings& findings);

}  // namespace decretum::recognition
