// SPDX-License-Identifier: MIT
#pragma once

#include "document/document.h"

/// Words as Markdown: CommonMark 0.30 with what GitHub adds. Used inside this layer alone.
namespace decretum::markdown {

/// Any sign that could be markup is escaped, and only such: the words come out as they are.
QString escaped(const QString& text);

/// A line that would begin a list, a heading or a rule of its own is kept from it: «1. Слово», «- слово», «===».
QString escapedStart(const QString& line);

/// The paragraph with its label typed, runs marked, references linked. Lines within it end in a backslash; `isCell`: they do not end.
QString inlineText(const Document& document, const Paragraph& paragraph, bool isCell);

}  // namespace decretum::markdown
