// SPDX-License-Identifier: MIT
#include "formats/odt_writer_text.h"

namespace decretum::odt {

using Family = AutomaticStyles::Family;

namespace {

/// Columns that a row takes, those that a cell spans included.
qsizetype columnsOf(const TableRow& row)
{
    qsizetype columns = 0;
    for (const TableCell& cell : row.cells)
        columns += std::max(cell.columnSpan, 1);
    return columns;
}

/// The widths as told; where none are, as many columns as the widest row has, all alike.
QList<Millimetres> columnWidths(const Table& table, const PageSetup& page)
{
    if (!table.columnWidths.isEmpty())
        return table.columnWidths;
    qsizetype columns = 1;
    for (const TableRow& row : table.rows)
        columns = std::max(columns, columnsOf(row));
    const double room = (page.width - page.left - page.right).value;
    return QList<Millimetres>(columns, Millimetres{room / static_cast<double>(columns)});
}

QByteArray cellProperties(const Table& table, const TableCell& cell)
{
    QByteArray xml = "<style:table-cell-properties fo:border=\"";
    xml += table.hasBorders ? "0.5pt solid #000000\"" : "none\"";
    xml += table.isLayout ? " fo:padding=\"0mm\""
                          : " fo:padding-left=\"1.5mm\" fo:padding-right=\"1.5mm\" fo:padding-top=\"1pt\" fo:padding-bottom=\"1pt\"";
    switch (cell.verticalAlignment) {
    case TableCell::VerticalAlignment::Top: break;
    case TableCell::VerticalAlignment::Middle: xml += " style:vertical-align=\"middle\""; break;
    case TableCell::VerticalAlignment::Bottom: xml += " style:vertical-align=\"bottom\""; break;
    }
    return xml + "/>";
}

}  // namespace

/// The space above each table but the first stands above the paragraphs of its first row.
Table ContentWriter::asOneTable(const QList<Block>& tables) const
{
    auto whole = std::get<Table>(tables.first());
    for (qsizetype at = 1; at < tables.size(); ++at) {
        whole.keepTogether = whole.keepTogether && whole.keepWithNext;
        auto table = std::get<Table>(tables.at(at));
        whole.keepWithNext = table.keepWithNext;
        if (table.rows.isEmpty())
            continue;
        for (TableCell& cell : table.rows.first().cells) {
            if (cell.paragraphs.isEmpty())
                continue;
            Paragraph& paragraph = cell.paragraphs.first();
            paragraph.overrides.spaceBefore = Points{effectiveStyle(m_document, paragraph).spaceBefore.value + table.spaceBefore.value};
        }
        whole.rows += table.rows;
    }
    return whole;
}

void ContentWriter::writeTable(const Table& table, Opening opening)
{
    const PageSetup& page = m_document.sections.at(m_section).page;
    Table full = table;
    full.columnWidths = columnWidths(table, page);
    Millimetres total;
    QByteArray columns;
    for (const Millimetres width : full.columnWidths) {
        total = total + width;
        const QByteArray properties = "<style:table-column-properties style:column-width=\"" + lengthText(width) + "\"/>";
        columns += "<table:table-column table:style-name=\"" + m_styles.name(Family::Column, properties) + "\"/>";
    }
    m_xml += "<table:table table:name=\"Table " + QByteArray::number(++m_tables) + "\" table:style-name=\"" + tableStyle(full, opening, total) + "\">"
        + columns;
    QList<int> covered(full.columnWidths.size(), 0);  // rows that a cell above still covers, by column
    bool isInHead = false;
    for (const TableRow& row : full.rows) {
        if (row.isHeader && &row == &full.rows.first()) {
            m_xml += "<table:table-header-rows>";
            isInHead = true;
        } else if (isInHead && !row.isHeader) {
            m_xml += "</table:table-header-rows>";
            isInHead = false;
        }
        writeRow(full, row, covered);
    }
    m_xml += isInHead ? "</table:table-header-rows></table:table>" : "</table:table>";
}

QByteArray ContentWriter::tableStyle(const Table& table, Opening opening, Millimetres width)
{
    QByteArray properties = "<style:table-properties style:width=\"" + lengthText(width)
        + "\" table:align=\"left\" fo:margin-left=\"0mm\" fo:margin-top=\"" + lengthText(table.spaceBefore)
        + "\" fo:margin-bottom=\"0pt\" table:border-model=\"collapsing\"" + pageNumberAttribute(opening);
    if (table.keepWithNext)
        properties += " fo:keep-with-next=\"always\"";
    if (table.pageBreakBefore && opening == Opening::None)
        properties += " fo:break-before=\"page\"";
    if (table.keepTogether)
        properties += " style:may-break-between-rows=\"false\"";
    return m_styles.name(Family::Table, properties + "/>", pageAttribute(opening));
}

void ContentWriter::writeRow(const Table& table, const TableRow& row, QList<int>& covered)
{
    static const TableCell empty;
    const QByteArray style = m_styles.name(Family::Row, "<style:table-row-properties fo:keep-together=\"always\"/>");
    m_xml += "<table:table-row table:style-name=\"" + style + "\">";
    qsizetype cell = 0;
    for (qsizetype column = 0; column < covered.size();) {
        if (covered.at(column) > 0) {
            --covered[column++];
            m_xml += "<table:covered-table-cell/>";
            continue;
        }
        const TableCell& content = cell < row.cells.size() ? row.cells.at(cell) : empty;
        ++cell;
        int span = 1;
        while (span < content.columnSpan && column + span < covered.size() && covered.at(column + span) == 0)
            ++span;
        writeCell(table, content, span);
        for (int at = 0; at < span; ++at)
            covered[column + at] = std::max(content.rowSpan, 1) - 1;
        column += span;
    }
    m_xml += "</table:table-row>";
}

void ContentWriter::writeCell(const Table& table, const TableCell& cell, int columnSpan)
{
    const QByteArray style = m_styles.name(Family::Cell, cellProperties(table, cell));
    m_xml += "<table:table-cell table:style-name=\"" + style + "\" office:value-type=\"string\"";
    if (columnSpan > 1)
        m_xml += " table:number-columns-spanned=\"" + QByteArray::number(columnSpan) + '"';
    if (cell.rowSpan > 1)
        m_xml += " table:number-rows-spanned=\"" + QByteArray::number(cell.rowSpan) + '"';
    m_xml += '>';
    if (cell.paragraphs.isEmpty())
        m_xml += "<text:p text:style-name=\"Standard\"/>";
    for (const Paragraph& paragraph : cell.paragraphs)
        writeParagraph(paragraph, Opening::None);
    closeLists();
    m_xml += "</table:table-cell>";
    for (int at = 1; at < columnSpan; ++at)
        m_xml += "<table:covered-table-cell/>";
}

}  // namespace decretum::odt
