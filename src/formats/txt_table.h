// SPDX-License-Identifier: MIT
#pragma once

#include "document/document.h"

#include <QStringList>

#include <optional>

/// Tables of plain text, drawn with signs: «+----+----+», «| 1. | … |», a row of «=» under the head. Used inside this layer alone.
namespace decretum::txt {

/// A paragraph as plain text has it: its label, its words, capitals where its style prints them.
QString printedText(const Document& document, const Paragraph& paragraph);

/// Draws a table with rules; wider than a page of text only where its longest words are.
QStringList drawTable(const Document& document, const Table& table);

/// Reads what drawTable() draws, from the line `at` on, which is put behind it. None where no table begins there.
std::optional<Table> readTable(const QStringList& lines, qsizetype& at, const QString& style);

}  // namespace decretum::txt
