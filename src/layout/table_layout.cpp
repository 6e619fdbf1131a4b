// SPDX-License-Identifier: MIT
#include "layout/table_layout.h"

namespace decretum {

namespace {

constexpr double kPadding = 4.25;  // 1.5 mm, as writers of DOCX leave
constexpr double kVerticalPadding = 1.0;
constexpr double kRule = 0.5;  // the rule that a row takes room for

double textHeight(const LaidCell& cell)
{
    double height = 0;
    for (const LaidParagraph& paragraph : cell.paragraphs)
        height += paragraph.spaceBefore + paragraph.height() + paragraph.spaceAfter;
    return height;
}

LaidCell layOutCell(const Table& table, const TableCell& cell, int column, double padding, const MeasureParagraph& measure)
{
    LaidCell laid{.column = column, .rowSpan = std::max(cell.rowSpan, 1)};
    for (int at = 0; at < table.columnWidths.size(); ++at) {
        const double width = toPoints(table.columnWidths.at(at)).value;
        if (at < column)
            laid.left += width;
        else if (at < column + cell.columnSpan)
            laid.width += width;
    }
    for (const Paragraph& paragraph : cell.paragraphs)
        laid.paragraphs.append(measure(paragraph, std::max(laid.width - 2 * padding, 5.0)));
    return laid;
}

void alignCells(LaidRow& row, const TableRow& source, double padding)
{
    for (qsizetype at = 0; at < row.cells.size(); ++at) {
        LaidCell& cell = row.cells[at];
        const double room = row.height - textHeight(cell);
        switch (source.cells.at(at).verticalAlignment) {
        case TableCell::VerticalAlignment::Top: cell.top = padding; break;
        case TableCell::VerticalAlignment::Middle: cell.top = room / 2; break;
        case TableCell::VerticalAlignment::Bottom: cell.top = room - padding; break;
        }
    }
}

/// Takes the lines that fit `height` out of the row; what is left stays in `row`.
LaidRow takeTop(LaidRow& row, double height, double padding)
{
    LaidRow top{.height = height, .isHeader = false};
    double rest = 0;
    for (LaidCell& cell : row.cells) {
        LaidCell part = cell;
        part.paragraphs.clear();
        part.top = padding;
        double used = padding;
        while (!cell.paragraphs.isEmpty()) {
            LaidParagraph& paragraph = cell.paragraphs.first();
            LaidParagraph taken = paragraph;
            taken.lines.clear();
            used += paragraph.spaceBefore;
            while (!paragraph.lines.isEmpty() && used + paragraph.lines.first().height + padding <= height) {
                used += paragraph.lines.first().height;
                taken.lines.append(paragraph.lines.takeFirst());
            }
            if (!taken.lines.isEmpty())
                part.paragraphs.append(taken);
            if (!paragraph.lines.isEmpty()) {
                paragraph.spaceBefore = 0;
                break;
            }
            cell.paragraphs.removeFirst();
        }
        rest = std::max(rest, textHeight(cell) + 2 * padding);
        top.cells.append(part);
    }
    row.height = rest;
    return top;
}

}  // namespace

LaidTable layOutTable(const Table& table, double pageHeight, const MeasureParagraph& measure)
{
    LaidTable laid{.hasBorders = table.hasBorders, .padding = table.isLayout ? 0 : kPadding};
    const double vertical = table.isLayout ? 0 : kVerticalPadding;
    for (const Millimetres width : table.columnWidths)
        laid.width += toPoints(width).value;
    QList<int> covered(table.columnWidths.size(), 0);
    int ordinal = 0;
    for (const TableRow& source : table.rows) {
        LaidRow row{.isHeader = source.isHeader};
        int column = 0;
        for (const TableCell& cell : source.cells) {
            while (column < covered.size() && covered.at(column) > 0)
                --covered[column++];
            row.cells.append(layOutCell(table, cell, column, laid.padding, measure));
            for (LaidParagraph& paragraph : row.cells.last().paragraphs)
                paragraph.ordinal = ordinal++;
            for (int at = column; at < column + cell.columnSpan && at < covered.size(); ++at)
                covered[at] = cell.rowSpan - 1;
            column += std::max(cell.columnSpan, 1);
        }
        for (const LaidCell& cell : row.cells) {
            if (cell.rowSpan == 1 || source.cells.size() == 1)
                row.height = std::max(row.height, textHeight(cell) + 2 * vertical + (table.hasBorders ? kRule : 0));
        }
        alignCells(row, source, vertical);
        while (row.height > pageHeight && !row.isHeader) {
            const double before = row.height;
            laid.rows.append(takeTop(row, pageHeight, vertical));
            if (row.height >= before)
                break;
        }
        laid.rows.append(row);
    }
    return laid;
}

}  // namespace decretum
