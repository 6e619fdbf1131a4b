// SPDX-License-Identifier: MIT
// Tables of a .docx: rows that no page parts, heads that are repeated.
#include "formats/docx_writer_text.h"

namespace decretum::docx {

namespace {

QByteArray borders(bool visible)
{
    QByteArray xml = "<w:tblBorders>";
    for (const char* side : {"top", "left", "bottom", "right", "insideH", "insideV"})
        xml += QByteArray("<w:") + side + (visible ? " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>" : " w:val=\"nil\"/>");
    return xml + "</w:tblBorders>";
}

QByteArray cellWidth(const Table& table, qsizetype column, int span)
{
    int width = 0;
    for (qsizetype at = column; at < column + span && at < table.columnWidths.size(); ++at)
        width += toTwips(table.columnWidths.at(at));
    QByteArray xml = "<w:tcW w:w=\"" + QByteArray::number(width) + "\" w:type=\"dxa\"/>";
    if (span > 1)
        xml += "<w:gridSpan w:val=\"" + QByteArray::number(span) + "\"/>";
    return xml;
}

/// Twentieths of a point; those of layout (table_layout.cpp), so that rows are as high.
QByteArray cellMargins(const Table& table)
{
    const QByteArray beside = table.isLayout ? "0" : "85";
    const QByteArray above = table.isLayout ? "0" : "20";
    QByteArray xml = "<w:tblCellMar>";
    for (const auto& [side, width] : {std::pair("top", above), std::pair("left", beside), std::pair("bottom", above), std::pair("right", beside)})
        xml += QByteArray("<w:") + side + " w:w=\"" + width + "\" w:type=\"dxa\"/>";
    return xml + "</w:tblCellMar>";
}

}  // namespace

void TextWriter::writeTables(const QList<Block>& tables)
{
    const auto& first = std::get<Table>(tables.first());
    int total = 0;
    QByteArray grid;
    for (const Millimetres width : first.columnWidths) {
        total += toTwips(width);
        grid += "<w:gridCol w:w=\"" + QByteArray::number(toTwips(width)) + "\"/>";
    }
    m_xml += "<w:tbl><w:tblPr><w:tblW w:w=\"" + QByteArray::number(total) + "\" w:type=\"dxa\"/><w:tblInd w:w=\"0\" w:type=\"dxa\"/>"
        + borders(first.hasBorders) + "<w:tblLayout w:type=\"fixed\"/>" + cellMargins(first) + "</w:tblPr><w:tblGrid>" + grid + "</w:tblGrid>";
    for (const Block& block : tables) {
        const auto& table = std::get<Table>(block);
        QList<int> spans(table.columnWidths.size(), 0);  // rows that a cell above still covers, by column
        QList<int> spanWidths(table.columnWidths.size(), 1);
        for (qsizetype row = 0; row < table.rows.size(); ++row)
            writeRow(table, row, spans, spanWidths);
    }
    m_xml += "</w:tbl>";
}

void TextWriter::writeRow(const Table& table, qsizetype index, QList<int>& spans, QList<int>& spanWidths)
{
    const TableRow& row = table.rows.at(index);
    m_xml += "<w:tr><w:trPr><w:cantSplit/>";
    if (row.isHeader)
        m_xml += "<w:tblHeader/>";
    m_xml += "</w:trPr>";
    const bool isLast = index + 1 == table.rows.size();
    // All rows, though the last two would do: LibreOffice 7.4 keeps a table with what follows only where each of its rows is kept.
    const bool keeps = table.keepWithNext || (table.keepTogether && !isLast) || row.isHeader;
    const std::optional<Points> before = index == 0 && table.spaceBefore.value > 0 ? std::optional(table.spaceBefore) : std::nullopt;
    qsizetype cell = 0;
    for (qsizetype column = 0; column < table.columnWidths.size();) {
        if (spans.at(column) > 0) {
            --spans[column];
            writeCoveredCell(table, column, spanWidths.at(column));
            column += spanWidths.at(column);
            continue;
        }
        static const TableCell empty;
        const TableCell& content = cell < row.cells.size() ? row.cells.at(cell) : empty;
        ++cell;
        const int width = std::clamp<int>(content.columnSpan, 1, static_cast<int>(table.columnWidths.size() - column));
        writeCell(table, column, width, content, keeps, before);
        if (content.rowSpan > 1) {
            spans[column] = content.rowSpan - 1;
            spanWidths[column] = width;
        }
        column += width;
    }
    m_xml += "</w:tr>";
}

void TextWriter::writeCoveredCell(const Table& table, qsizetype column, int span)
{
    m_xml += "<w:tc><w:tcPr>" + cellWidth(table, column, span) + "<w:vMerge/></w:tcPr><w:p/></w:tc>";
}

void TextWriter::writeCell(const Table& table, qsizetype column, int span, const TableCell& cell, bool keeps, std::optional<Points> before)
{
    m_xml += "<w:tc><w:tcPr>" + cellWidth(table, column, span);
    if (cell.rowSpan > 1)
        m_xml += "<w:vMerge w:val=\"restart\"/>";
    if (cell.verticalAlignment != TableCell::VerticalAlignment::Top)
        m_xml += cell.verticalAlignment == TableCell::VerticalAlignment::Bottom ? "<w:vAlign w:val=\"bottom\"/>" : "<w:vAlign w:val=\"center\"/>";
    m_xml += "</w:tcPr>";
    if (cell.paragraphs.isEmpty())
        m_xml += "<w:p/>";
    bool isFirst = true;
    for (const Paragraph& paragraph : cell.paragraphs) {
        writeParagraph(paragraph, keeps, {}, isFirst ? before : std::nullopt);
        isFirst = false;
    }
    m_xml += "</w:tc>";
}

}  // namespace decretum::docx
