// SPDX-License-Identifier: MIT
// Tables (ECMA-376 Part 1, 17.4).
#include "formats/docx_reader_story.h"

namespace decretum::docx {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int kMostColumns = 63;  // Word's own limit

/// Two drawn edges of a cell make a box; the table's own edges are those of a cell that sets none.
bool isBoxed(const Edges& cell, const Edges& table)
{
    const bool horizontal = table.insideHorizontal.value_or(false);
    const bool vertical = table.insideVertical.value_or(false);
    const int drawn = int(cell.top.value_or(table.top.value_or(false) || horizontal))
        + int(cell.bottom.value_or(table.bottom.value_or(false) || horizontal)) + int(cell.left.value_or(table.left.value_or(false) || vertical))
        + int(cell.right.value_or(table.right.value_or(false) || vertical));
    return drawn >= 2;
}

int columnCount(const XmlPart& xml)
{
    return std::clamp(xml.value().toInt(), 0, kMostColumns);
}

}  // namespace

struct Story::TableDraft {
    struct Place {
        qsizetype row = 0;
        qsizetype cell = 0;
    };
    Table table{};
    Edges edges{};
    QHash<int, Place> spanning{};  ///< By column of the grid: the cell that goes on into the rows below.
    int cells = 0;
    int boxed = 0;
};

struct Story::RowDraft {
    TableRow row{};
    int column = 0;  ///< Of the grid, where the next cell begins.
    bool isDeleted = false;
    QString deleted{};
};

struct Story::CellDraft {
    enum class Merge : quint8 { None, First, Further };
    TableCell cell{};
    Edges edges{};
    Merge down = Merge::None;
    bool isMergedLeft = false;
    bool isDeleted = false;
};

Table Story::readTable()
{
    TableDraft draft;
    forEachContent([&] {
        if (m_xml.isWord(u"tblPr"))
            readTableProperties(draft);
        else if (m_xml.isWord(u"tr"))
            readRow(draft);
        else if (m_xml.isWord(u"tblGrid"))
            m_xml.forEachChild([&] {
                if (m_xml.isWord(u"gridCol") && draft.table.columnWidths.size() < kMostColumns)
                    draft.table.columnWidths.append(toMillimetres(m_xml.length("w"_L1).value_or(Points{})));
            });
    });
    draft.table.hasBorders = draft.boxed * 2 > draft.cells;
    return std::move(draft.table);
}

void Story::readTableProperties(TableDraft& draft)
{
    Edges own;
    m_xml.forEachChild([&] {
        if (m_xml.isWord(u"tblBorders")) {
            own = readEdges(m_xml);
        } else if (m_xml.isWord(u"tblStyle")) {
            const ResolvedStyle* style = m_reading.styles.find(m_xml.value());
            draft.edges = style ? style->edges : Edges{};
        }
    });
    draft.edges = laidOver(draft.edges, own);
}

void Story::readRow(TableDraft& draft)
{
    if (m_reading.isFull())
        return;
    ++m_reading.cells;
    RowDraft row;
    forEachContent([&] {
        if (m_xml.isWord(u"trPr"))
            readRowProperties(row);
        else if (m_xml.isWord(u"tc") && row.isDeleted)
            row.deleted += readWords() + u' ';
        else if (m_xml.isWord(u"tc"))
            readCell(draft, row);
    });
    if (row.isDeleted)
        noteChange(row.deleted);
    else
        draft.table.rows.append(row.row);
}

void Story::readRowProperties(RowDraft& row)
{
    m_xml.forEachChild([&] {
        if (m_xml.isWord(u"tblHeader")) {
            row.row.isHeader = m_xml.isOn();
        } else if (m_xml.isWord(u"del")) {
            row.isDeleted = true;
        } else if (const int columns = columnCount(m_xml); m_xml.isWord(u"gridBefore") && columns > 0) {
            row.row.cells.append(TableCell{.columnSpan = columns});
            row.column = columns;
        }
    });
}

void Story::readCell(TableDraft& draft, RowDraft& row)
{
    if (m_reading.isFull())
        return;
    ++m_reading.cells;
    CellDraft cell;
    BlockList list;
    forEachContent([&] {
        if (m_xml.isWord(u"tcPr"))
            readCellProperties(cell);
        else if (cell.isDeleted)
            noteChange(readWords());
        else
            readBlock(list);
    });
    flush(list);
    if (cell.isDeleted)
        return;
    for (const Block& block : std::as_const(list.blocks)) {
        if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
            cell.cell.paragraphs.append(*paragraph);
            continue;
        }
        for (const TableRow& inner : std::get<Table>(block).rows) {  // a table in a cell: its words, in order
            for (const TableCell& innerCell : inner.cells)
                cell.cell.paragraphs += innerCell.paragraphs;
        }
    }
    ++draft.cells;
    draft.boxed += int(isBoxed(cell.edges, draft.edges));
    placeCell(draft, row, cell);
}

/// A cell that goes on from above or from the left is none of its own; Word hides what stands in it.
void Story::placeCell(TableDraft& draft, RowDraft& row, CellDraft& cell)
{
    const int column = row.column;
    const auto above = draft.spanning.constFind(column);
    const bool goesOn = cell.down == CellDraft::Merge::Further && above != draft.spanning.constEnd();
    const bool isMergedLeft = cell.isMergedLeft && !row.row.cells.isEmpty();
    row.column = std::min(column + cell.cell.columnSpan, 1000);
    if (goesOn || isMergedLeft) {
        QStringList hidden;
        for (const Paragraph& paragraph : std::as_const(cell.cell.paragraphs))
            hidden.append(plainText(paragraph));
        if (const QString words = hidden.join(u' ').trimmed(); !words.isEmpty())
            m_reading.note(FindingKind::ObjectDropped, m_line, words);
        if (goesOn)
            ++draft.table.rows[above->row].cells[above->cell].rowSpan;
        else
            row.row.cells.last().columnSpan = std::min(row.row.cells.last().columnSpan + cell.cell.columnSpan, kMostColumns);
        return;
    }
    for (int at = column; at < row.column; ++at)
        draft.spanning.remove(at);
    if (cell.down == CellDraft::Merge::First)
        draft.spanning.insert(column, {draft.table.rows.size(), row.row.cells.size()});
    row.row.cells.append(cell.cell);
}

void Story::readCellProperties(CellDraft& cell)
{
    m_xml.forEachChild([&] {
        if (!m_xml.isWord())
            return;
        const QStringView name = m_xml.name();
        const QString value = m_xml.value();
        if (name == u"gridSpan")
            cell.cell.columnSpan = std::max(columnCount(m_xml), 1);
        else if (name == u"vMerge")
            cell.down = value == u"restart" ? CellDraft::Merge::First : CellDraft::Merge::Further;
        else if (name == u"hMerge")
            cell.isMergedLeft = value != u"restart";
        else if (name == u"tcBorders")
            cell.edges = readEdges(m_xml);
        else if (name == u"cellDel")
            cell.isDeleted = true;
        else if (name == u"vAlign" && value == u"center")
            cell.cell.verticalAlignment = TableCell::VerticalAlignment::Middle;
        else if (name == u"vAlign" && value == u"bottom")
            cell.cell.verticalAlignment = TableCell::VerticalAlignment::Bottom;
    });
}

}  // namespace decretum::docx
