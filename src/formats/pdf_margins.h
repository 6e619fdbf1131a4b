// SPDX-License-Identifier: MIT
#pragma once

#include "document/document.h"
#include "formats/pdf_lines.h"

/// What stands in the margins of pages and is no part of their text. Used inside this layer alone.
namespace decretum::pdf {

struct Margins {
    QList<int> pageNumbers{};  ///< Numbers of the lines that were taken out.
    QList<Note> notes{};       ///< Running heads and feet, each once.
};

/// Takes page numbers, and what at least three pages say at the same place of their upper or lower edge, out of the lines.
Margins takeMargins(QList<Line>& lines, const QList<Page>& pages);

}  // namespace decretum::pdf
