// SPDX-License-Identifier: MIT
#pragma once

#include "document/document.h"

/// What the counters of a word processor's list would print, worked out while it is written. Used inside this layer alone.
namespace decretum::counting {

inline constexpr int kLevels = 9;

/// The numbering of that id, or null.
const Numbering* numberingOf(const Document& document, const QString& id);
/// Whether the mark's level counts; dashes and lists that the document does not tell of do not.
bool isCounted(const Numbering* numbering, const ListMark& mark);

/// The letters that a level counts by in the format that is written.
using LettersOf = QStringView (*)(const NumberingLevel& level);

/// What a level prints while its counters stand so; a level not used yet shows its start (0: 1).
QString labelOf(const QList<NumberingLevel>& levels, int level, const QList<int>& counters, const QList<int>& starts, LettersOf lettersOf);
/// The counters after one more item of that level.
QList<int> advanced(QList<int> counters, const QList<int>& starts, int level);
/// The numbers in a printed label, outermost first: «2.10.» → 2, 10.
QList<int> numbersIn(const QString& label);

/// Paragraphs in the document's order, those of cells too.
template <typename Visit>
void forEachParagraph(const Document& document, const Visit& visit)
{
    for (const Section& section : document.sections) {
        for (const Block& block : section.blocks) {
            if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
                visit(*paragraph);
                continue;
            }
            for (const TableRow& row : std::get<Table>(block).rows) {
                for (const TableCell& cell : row.cells) {
                    for (const Paragraph& paragraph : cell.paragraphs)
                        visit(paragraph);
                }
            }
        }
    }
}

}  // namespace decretum::counting
