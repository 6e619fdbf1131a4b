// SPDX-License-Identifier: MIT
#pragma once

#include "document/document.h"
#include "formats/pdf_lines.h"

/// Tables told by columns that several lines keep. Used inside this layer alone.
namespace decretum::pdf {

/// How many lines from `first` on are one table of three columns or more; 0: none begins there.
qsizetype tableLength(const QList<Line>& lines, qsizetype first);

/// Those lines as rows: a row begins where its first column counts on, or where the lines part.
Table tableOf(const QList<Line>& lines, const QString& style);

}  // namespace decretum::pdf
