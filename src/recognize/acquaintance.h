// SPDX-License-Identifier: MIT
#pragma once

#include "model/decision.h"
#include "recognize/evidence.h"

namespace decretum::recognition {

/// Length of the words that stand over those who have read a document («З наказом ознайомлені:»), with the colon; 0: there are none.
qsizetype acquaintanceCaption(const QString& text);

/// Whether a line opens what stands below the signatures: a visa, an executor, a list of copies or of acquaintance, in any wording of the last.
bool opensService(const Line& line);

/// Reads the lines of such a list: a name each, without its number, the place for a signature and an empty day; a line that has been signed
/// and dated stays as it is. `lines` begins with the caption, or with the head of a table.
void readAcquaintance(const QList<Line>& lines, Decision& decision, Notes& notes);

/// «№ з/п | Прізвище, ім’я, посада | Підпис | Дата»
bool isAcquaintanceHead(const Line& line);

}  // namespace decretum::recognition
