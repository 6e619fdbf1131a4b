// SPDX-License-Identifier: MIT
#pragma once

#include "formats/rtf_tokens.h"
#include "formats/tree_filler.h"

/// Tables of an .rtf text (Rich Text Format 1.9.1, "Table Definitions"). Used inside this layer alone.
namespace decretum::rtf {

/// Rows as they come, until a paragraph outside ends the table.
class TableBuilder {
public:
    /// A property of the row that is being described; false: it is none.
    bool setProperty(const Token& token);
    void addParagraph(const Paragraph& paragraph) { m_cell.append(paragraph); }
    bool isCellEmpty() const { return m_cell.isEmpty(); }
    void endCell();
    void endRow();

    bool isOpen() const { return !m_rows.isEmpty() || !m_row.cells.isEmpty() || !m_cell.isEmpty(); }
    /// What was read, and begins anew: a table; paragraphs where its row never ended.
    QList<Block> take();

private:
    struct Edge {
        int right = 0;  ///< Twips.
        bool joinsLeft = false;
        bool startsDown = false;
        bool joinsUp = false;
        bool hasBorders = false;
        TableCell::VerticalAlignment alignment = TableCell::VerticalAlignment::Top;
    };
    struct Row {
        QList<Edge> edges{};
        QList<QList<Paragraph>> cells{};
        int left = 0;
        bool isHeader = false;
    };

    QList<int> columnEdges() const;
    TableRow build(const Row& row, const QList<int>& edges, qsizetype number, Table& table);
    Edge edgeOf(const Row& row, qsizetype cell) const;

    QList<Row> m_rows;
    Row m_row;
    QList<Paragraph> m_cell;
    Edge m_edge;                                               ///< The cell that is being described.
    bool m_isCellBorder = false;                               ///< The next border is a cell's or row's, not a paragraph's.
    QHash<qsizetype, std::pair<qsizetype, qsizetype>> m_tall;  ///< Column → row and cell that goes on downwards there.
};

}  // namespace decretum::rtf
