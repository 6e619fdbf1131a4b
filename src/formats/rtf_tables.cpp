// SPDX-License-Identifier: MIT
#include "formats/rtf_tables.h"

#include "formats/reader_limits.h"

#include <algorithm>

namespace decretum::rtf {

namespace {

constexpr int kNearTwips = 40;      // edges of two rows so near one another are one: 0.7 mm
constexpr int kUntoldTwips = 1440;  // width of a cell that nothing describes

qsizetype columnAt(const QList<int>& edges, int position)
{
    const auto near = std::lower_bound(edges.begin(), edges.end(), position - kNearTwips);
    return std::min<qsizetype>(near - edges.begin(), std::max<qsizetype>(edges.size() - 1, 0));
}

}  // namespace

bool TableBuilder::setProperty(const Token& token)
{
    const QByteArray& word = token.text;
    if (word == "trowd") {
        m_row.edges.clear();
        m_row.left = 0;
        m_row.isHeader = false;
        m_edge = {};
    } else if (word == "trleft") {
        m_row.left = std::clamp(token.value, -kWidestTwips, kWidestTwips);
    } else if (word == "trhdr") {
        m_row.isHeader = true;
    } else if (word == "cellx") {
        m_edge.right = std::clamp(token.value, -kWidestTwips, kWidestTwips);
        if (m_row.edges.size() < limits::kMostColumns)
            m_row.edges.append(m_edge);
        m_edge = {};
        m_isCellBorder = false;
    } else if (word == "clmrg") {
        m_edge.joinsLeft = true;
    } else if (word == "clvmgf") {
        m_edge.startsDown = true;
    } else if (word == "clvmrg") {
        m_edge.joinsUp = true;
    } else if (word == "clvertalc") {
        m_edge.alignment = TableCell::VerticalAlignment::Middle;
    } else if (word == "clvertalb") {
        m_edge.alignment = TableCell::VerticalAlignment::Bottom;
    } else if (word.startsWith("clbrdr") || word.startsWith("trbrdr")) {
        m_isCellBorder = true;
    } else if (word.startsWith("brdr")) {
        const bool isLine = word != "brdrnone" && word != "brdrnil" && word != "brdrtbl" && word != "brdrw" && word != "brdrcf";
        m_edge.hasBorders = m_edge.hasBorders || (m_isCellBorder && isLine);
    } else {
        return false;
    }
    return true;
}

void TableBuilder::endCell()
{
    m_row.cells.append(std::exchange(m_cell, {}));
}

/// The description stays: the next row may do without one.
void TableBuilder::endRow()
{
    if (!m_cell.isEmpty())
        endCell();
    if (m_row.cells.isEmpty())
        return;
    m_rows.append(m_row);
    m_row.cells.clear();
}

QList<Block> TableBuilder::take()
{
    QList<Block> blocks;
    if (!m_rows.isEmpty()) {
        Table table{.hasBorders = false};
        const QList<int> edges = columnEdges();
        for (qsizetype column = 1; column < edges.size(); ++column)
            table.columnWidths.append(fromTwips(edges.at(column) - edges.at(column - 1)));
        m_tall.clear();
        for (qsizetype number = 0; number < m_rows.size(); ++number)
            table.rows.append(build(m_rows.at(number), edges, number, table));
        tidy(table);
        blocks.append(table);
    }
    if (!m_cell.isEmpty())
        endCell();
    for (const QList<Paragraph>& cell : m_row.cells) {
        for (const Paragraph& paragraph : cell)
            blocks.append(paragraph);
    }
    m_rows.clear();
    m_row = {};
    return blocks;
}

/// Where columns begin and end, over all rows.
QList<int> TableBuilder::columnEdges() const
{
    QList<int> all;
    for (const Row& row : m_rows) {
        all.append(row.left);
        for (qsizetype cell = 0; cell < row.cells.size() && cell < limits::kMostColumns; ++cell)
            all.append(edgeOf(row, cell).right);
    }
    std::sort(all.begin(), all.end());
    QList<int> edges;
    for (const int edge : all) {
        if (edges.isEmpty() || edge - edges.last() > kNearTwips)
            edges.append(edge);
    }
    return edges.size() <= limits::kMostColumns ? edges : QList<int>();
}

TableBuilder::Edge TableBuilder::edgeOf(const Row& row, qsizetype cell) const
{
    if (cell < row.edges.size())
        return row.edges.at(cell);
    const int last = row.edges.isEmpty() ? row.left : row.edges.last().right;
    return {.right = last + kUntoldTwips * static_cast<int>(std::min<qsizetype>(cell - row.edges.size() + 1, limits::kMostColumns))};
}

TableRow TableBuilder::build(const Row& row, const QList<int>& edges, qsizetype number, Table& table)
{
    TableRow built{.isHeader = row.isHeader};
    qsizetype column = columnAt(edges, row.left);
    for (qsizetype at = 0; at < row.cells.size(); ++at) {
        const Edge edge = edgeOf(row, at);
        const qsizetype end = std::max(columnAt(edges, edge.right), column);
        const int span = static_cast<int>(end - column);
        table.hasBorders = table.hasBorders || edge.hasBorders;
        if (edge.joinsLeft && !built.cells.isEmpty()) {
            built.cells.last().columnSpan += span;
            column = end;
            continue;
        }
        const auto above = m_tall.constFind(column);
        if (edge.joinsUp && above != m_tall.constEnd() && above->first < number) {
            ++table.rows[above->first].cells[above->second].rowSpan;
        } else {
            m_tall.remove(column);
            if (edge.startsDown)
                m_tall.insert(column, {number, built.cells.size()});
            built.cells.append({.paragraphs = row.cells.at(at), .columnSpan = std::max(span, 1), .verticalAlignment = edge.alignment});
        }
        column = end;
    }
    return built;
}

}  // namespace decretum::rtf
