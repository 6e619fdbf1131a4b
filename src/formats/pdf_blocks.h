// SPDX-License-Identifier: MIT
#pragma once

#include "document/document.h"
#include "formats/pdf_lines.h"

/// Lines put together to paragraphs and tables. Used inside this layer alone.
namespace decretum::pdf {

/// Lines that go on are one paragraph: the line above is full, stands as close as lines of a paragraph do, and nothing sets the next
/// one off. What stands side by side is parted by tabs; a word that a line's end tears stays torn by a line break, for whoever reads
/// the words knows which hyphens are theirs. An empty paragraph stands for a wide gap.
QList<Block> blocksOf(const QList<Line>& lines, const QList<Page>& pages, const QString& style);

}  // namespace decretum::pdf
