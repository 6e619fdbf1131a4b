// SPDX-License-Identifier: MIT
#include "formats/txt_writer.h"

#include "formats/txt_columns.h"
#include "formats/txt_table.h"

#include <QSet>

namespace decretum {

namespace {

using namespace Qt::Literals::StringLiterals;
using txt::columnsOf;
using txt::kColumns;

constexpr qsizetype kGap = 4;       // blanks that part what stands side by side
constexpr qsizetype kStep = 2;      // a level of clauses
constexpr qsizetype kDeepest = 12;  // where levels are no further apart
constexpr double kSpaceOfLine = 8;  // points above or below a paragraph that are an empty line in plain text
constexpr qsizetype kWidestLabel = 10;

struct Indents {
    qsizetype first = 0;
    qsizetype rest = 0;
};

class TxtWriter {
public:
    explicit TxtWriter(const Document& document) : m_document(document) {}

    QByteArray write()
    {
        for (const Section& section : m_document.sections) {
            m_width = std::max(section.page.width.value - section.page.left.value - section.page.right.value, 1.0);
            if (&section != &m_document.sections.first()) {
                emptyLine();
                m_lines.append(QString());
            }
            for (const Block& block : section.blocks) {
                if (const auto* paragraph = std::get_if<Paragraph>(&block))
                    addParagraph(*paragraph);
                else
                    addTable(std::get<Table>(block));
            }
        }
        return (m_lines.join(u'\n') + u'\n').toUtf8();
    }

private:
    void emptyLine()
    {
        if (!m_lines.isEmpty() && !m_lines.last().isEmpty())
            m_lines.append(QString());
    }

    qsizetype columnAt(double millimetres) const { return qRound(millimetres / m_width * static_cast<double>(kColumns)); }

    void addParagraph(const Paragraph& paragraph)
    {
        const ParagraphStyle style = effectiveStyle(m_document, paragraph);
        if (m_hasSpace || style.spaceBefore.value >= kSpaceOfLine || style.role == ParagraphRole::Heading)
            emptyLine();
        const QString text = txt::printedText(m_document, paragraph);
        if (text.isEmpty())
            return;
        m_hasSpace = style.spaceAfter.value >= kSpaceOfLine;
        for (const QString& line : text.split(u'\n')) {
            if (line.contains(u'\t'))
                addTabbed(line, style);
            else if (style.alignment == Alignment::Centre || style.alignment == Alignment::Right)
                addAside(line, style);
            else
                addText(line, paragraph, style);
        }
    }

    Indents indentsOf(const QString& line, const Paragraph& paragraph, const ParagraphStyle& style) const
    {
        const qsizetype left = std::clamp(columnAt(style.leftIndent.value), qsizetype{0}, kColumns / 2 + kStep * 3);
        if (paragraph.mark) {
            const qsizetype level = std::min(left + paragraph.mark->level * kStep, left + kDeepest);
            const qsizetype label = line.startsWith(paragraph.mark->label) ? columnsOf(paragraph.mark->label) : 0;
            return {level, level + (label > 0 && label <= kWidestLabel ? label + 1 : 0)};
        }
        return {std::max(left + columnAt(style.firstLineIndent.value), qsizetype{0}), left};
    }

    /// The blank at the end says that the next line goes on (RFC 3676, format=flowed): so the reader, and a program for mail, knows
    /// where a paragraph ends.
    void addFlowed(const QStringList& lines, const auto& placed)
    {
        for (qsizetype at = 0; at < lines.size(); ++at)
            m_lines.append(placed(at) + (at + 1 < lines.size() ? u" "_s : QString()));
    }

    void addText(const QString& line, const Paragraph& paragraph, const ParagraphStyle& style)
    {
        const Indents indents = indentsOf(line, paragraph, style);
        const qsizetype edge = kColumns - std::clamp(columnAt(style.rightIndent.value), qsizetype{0}, kColumns / 2 + kStep * 3);
        const QStringList lines = txt::wrapped(line, edge - indents.first, edge - indents.rest);
        addFlowed(lines, [&](qsizetype at) { return QString(at == 0 ? indents.first : indents.rest, u' ') + lines.at(at); });
    }

    void addAside(const QString& line, const ParagraphStyle& style)
    {
        const qsizetype left = columnAt(style.leftIndent.value);
        const qsizetype room = std::max(kColumns - left - columnAt(style.rightIndent.value), kColumns / 3);
        const QStringList lines = txt::wrapped(line, room, room);
        addFlowed(lines, [&](qsizetype at) {
            const qsizetype free = std::max(room - columnsOf(lines.at(at)), qsizetype{0});
            return QString(left + (style.alignment == Alignment::Centre ? free / 2 : free), u' ') + lines.at(at);
        });
    }

    /// Each stretch at its tab stop: in the middle, at the right.
    void addTabbed(const QString& text, const ParagraphStyle& style)
    {
        QString line;
        const QStringList stretches = text.split(u'\t');
        for (qsizetype at = 0; at < stretches.size(); ++at) {
            const QString& words = stretches.at(at);
            if (words.isEmpty())
                continue;
            qsizetype column = at == 0 ? 0 : columnsOf(line) + kGap;
            if (at > 0 && at <= style.tabStops.size()) {
                const TabStop& stop = style.tabStops.at(at - 1);
                const qsizetype width = columnsOf(words);
                const qsizetype before = stop.kind == TabStop::Kind::Right ? width : stop.kind == TabStop::Kind::Centre ? width / 2 : 0;
                column = std::max(column, columnAt(stop.position.value) - before);
            }
            line = txt::padded(line, line.isEmpty() ? std::min(column, kColumns - columnsOf(words)) : column) + words;
        }
        m_lines.append(line);
    }

    void addTable(const Table& table)
    {
        if (m_hasSpace || table.spaceBefore.value > 0 || !table.isLayout)
            emptyLine();
        m_hasSpace = false;
        if (!table.isLayout && table.hasBorders) {
            m_lines += txt::drawTable(m_document, table);
            m_lines.append(QString());
            return;
        }
        for (const TableRow& row : table.rows)
            addRow(table, row);
    }

    struct Column {
        qsizetype from = 0;
        QStringList lines{};
        QSet<qsizetype> goOn{};  ///< Lines that the next one goes on.
    };

    /// The position of a signature and the name level with its last line.
    void addRow(const Table& table, const TableRow& row)
    {
        if (standsBetterBelow(row)) {
            addCellsBelow(table, row);
            return;
        }
        QList<Column> columns = columnsOfRow(table, row);
        qsizetype height = 0;
        for (const Column& column : columns)
            height = std::max(height, column.lines.size());
        for (qsizetype at = 0; at < height; ++at) {
            QString line;
            bool goesOn = false;
            for (const Column& column : columns) {
                const QString words = column.lines.value(at);
                if (words.isEmpty())
                    continue;
                const qsizetype from = std::max(column.from, line.isEmpty() ? qsizetype{0} : columnsOf(line) + kGap);
                line = txt::padded(line, from) + words;
                goesOn = column.from == 0 && column.goOn.contains(at);
            }
            m_lines.append(line + (goesOn ? u" "_s : QString()));
        }
    }

    /// Blocks of several lines beside one another («ПОГОДЖЕНО …»), and a name too long for its place: whoever reads the text line by line
    /// would mix them.
    static bool standsBetterBelow(const TableRow& row)
    {
        const auto blocks = std::count_if(row.cells.begin(), row.cells.end(), [](const TableCell& cell) { return cell.paragraphs.size() > 1; });
        const bool isSignature = row.cells.size() > 1 && row.cells.last().verticalAlignment == TableCell::VerticalAlignment::Bottom;
        const bool isLong =
            isSignature && row.cells.last().paragraphs.size() == 1 && columnsOf(plainText(row.cells.last().paragraphs.first())) > kColumns / 2;
        return blocks > 1 || isLong;
    }

    /// One cell below the other; the name of a signature at the right.
    void addCellsBelow(const Table& table, const TableRow& row)
    {
        bool isFirst = true;
        for (qsizetype at = 0; at < row.cells.size(); ++at) {
            if (isEmpty(row.cells.at(at)))
                continue;
            const bool isBlock = row.cells.at(at).paragraphs.size() > 1;
            if (!isFirst && isBlock)
                emptyLine();
            isFirst = false;
            Column column{.from = isBlock ? 0 : startOf(table, at)};
            for (const Paragraph& paragraph : row.cells.at(at).paragraphs) {
                const QString text = txt::printedText(m_document, paragraph);
                column.from = std::max(std::min(column.from, kColumns - columnsOf(text)), qsizetype{0});
                addTo(column, text, kColumns);
            }
            for (qsizetype line = 0; line < column.lines.size(); ++line)
                m_lines.append(QString(column.from, u' ') + column.lines.at(line) + (column.goOn.contains(line) ? u" "_s : QString()));
        }
    }

    QList<Column> columnsOfRow(const Table& table, const TableRow& row) const
    {
        QList<Column> columns;
        qsizetype height = 0;
        for (qsizetype at = 0; at < row.cells.size(); ++at) {
            const qsizetype from = std::min(startOf(table, at), farthestLeft(row, at));
            qsizetype next = at + 1;
            while (next < row.cells.size() && isEmpty(row.cells.at(next)))
                ++next;
            const qsizetype to = next < row.cells.size() ? startOf(table, next) - kGap : kColumns;
            Column column{.from = from};
            for (const Paragraph& paragraph : row.cells.at(at).paragraphs)
                addTo(column, txt::printedText(m_document, paragraph), std::max(to - from, kColumns / 6));
            height = std::max(height, column.lines.size());
            columns.append(column);
        }
        for (qsizetype at = 0; at < columns.size(); ++at) {
            if (row.cells.at(at).verticalAlignment != TableCell::VerticalAlignment::Bottom)
                continue;
            Column& column = columns[at];
            while (!column.lines.isEmpty() && column.lines.size() < height) {
                column.lines.prepend(QString());
                QSet<qsizetype> lower;
                for (const qsizetype line : column.goOn)
                    lower.insert(line + 1);
                column.goOn = lower;
            }
        }
        return columns;
    }

    /// A name stays on one line, for whoever reads the text again: a long one begins further left.
    qsizetype farthestLeft(const TableRow& row, qsizetype at) const
    {
        const TableCell& cell = row.cells.at(at);
        const bool isName = at > 0 && at + 1 == row.cells.size() && cell.verticalAlignment == TableCell::VerticalAlignment::Bottom;
        if (!isName || cell.paragraphs.size() != 1)
            return kColumns;
        return std::max(kColumns - columnsOf(txt::printedText(m_document, cell.paragraphs.first())), kColumns / 2);
    }

    static void addTo(Column& column, const QString& text, qsizetype width)
    {
        const qsizetype first = column.lines.size();
        for (const QString& part : text.split(u'\n', Qt::SkipEmptyParts))
            column.lines += txt::wrapped(part, width, width);
        for (qsizetype line = first; line + 1 < column.lines.size(); ++line)
            column.goOn.insert(line);
    }

    qsizetype startOf(const Table& table, qsizetype cell) const
    {
        double before = 0;
        for (const Millimetres width : table.columnWidths.first(std::min(cell, table.columnWidths.size())))
            before += width.value;
        return columnAt(before);
    }

    static bool isEmpty(const TableCell& cell)
    {
        return std::all_of(cell.paragraphs.begin(), cell.paragraphs.end(), [](const Paragraph& paragraph) { return plainText(paragraph).isEmpty(); });
    }

    const Document& m_document;
    double m_width = 1;       ///< Millimetres of the text.
    bool m_hasSpace = false;  ///< The paragraph before wants an empty line behind it.
    QStringList m_lines;
};

}  // namespace

Result<QByteArray> writeTxt(const Document& document)
{
    return TxtWriter(document).write();
}

}  // namespace decretum
