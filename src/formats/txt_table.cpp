// SPDX-License-Identifier: MIT
#include "formats/txt_table.h"

#include "formats/txt_columns.h"

#include <numeric>

namespace decretum::txt {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype kAroundCell = 3;  // «| » before each cell, a blank behind it
constexpr qsizetype kNarrowest = 3;
constexpr double kTextWidth = 170;  // millimetres of a page by whose columns a drawn table is measured

qsizetype longestWord(const QString& text)
{
    qsizetype longest = 0;
    for (const QString& word : text.split(u' ', Qt::SkipEmptyParts))
        longest = std::max(longest, columnsOf(word));
    return longest;
}

/// Shares of the page as the table has them, each wide enough for its words.
class Grid {
public:
    Grid(const Document& document, const Table& table) : m_document(document)
    {
        qsizetype columns = table.columnWidths.size();
        for (const TableRow& row : table.rows) {
            qsizetype count = 0;
            for (const TableCell& cell : row.cells)
                count += std::max(cell.columnSpan, 1);
            columns = std::max(columns, count);
        }
        setWidths(table, columns);
    }

    qsizetype count() const { return m_widths.size(); }

    QString rule(QChar sign) const
    {
        QString line = u"+"_s;
        for (const qsizetype width : m_widths)
            line += QString(width + kAroundCell - 1, sign) + u'+';
        return line;
    }

    QStringList rowLines(const QList<TableCell>& cells) const
    {
        QList<QStringList> columns;
        QList<qsizetype> widths;
        qsizetype at = 0;
        for (const TableCell& cell : cells) {
            const qsizetype span = std::max(cell.columnSpan, 1);
            widths.append(spanWidth(at, span));
            columns.append(cellLines(cell, widths.last()));
            at += span;
        }
        for (; at < count(); ++at) {
            widths.append(m_widths.at(at));
            columns.append(QStringList());
        }
        return besides(columns, widths);
    }

private:
    void setWidths(const Table& table, qsizetype columns)
    {
        const qsizetype room = kColumns - 1 - columns * kAroundCell;
        double total = 0;
        for (const Millimetres width : table.columnWidths)
            total += width.value;
        for (qsizetype column = 0; column < columns; ++column) {
            const double share =
                total > 0 && column < table.columnWidths.size() ? table.columnWidths.at(column).value / total : 1.0 / static_cast<double>(columns);
            m_widths.append(std::max(static_cast<qsizetype>(share * static_cast<double>(room)), kNarrowest));
        }
        widenToWords(table, room);
    }

    /// A column takes what it lacks from those that have more than their words need.
    void widenToWords(const Table& table, qsizetype room)
    {
        QList<qsizetype> needed(m_widths.size(), kNarrowest);
        for (const TableRow& row : table.rows) {
            qsizetype at = 0;
            for (const TableCell& cell : row.cells) {
                for (const Paragraph& paragraph : cell.paragraphs) {
                    if (cell.columnSpan <= 1 && at < needed.size())
                        needed[at] = std::max(needed.at(at), longestWord(printedText(m_document, paragraph)));
                }
                at += std::max(cell.columnSpan, 1);
            }
        }
        for (qsizetype column = 0; column < m_widths.size(); ++column)
            m_widths[column] = std::max(m_widths.at(column), needed.at(column));
        while (std::accumulate(m_widths.begin(), m_widths.end(), qsizetype{0}) > room) {
            qsizetype widest = -1;
            for (qsizetype column = 0; column < m_widths.size(); ++column) {
                if (m_widths.at(column) > needed.at(column) && (widest < 0 || m_widths.at(column) > m_widths.at(widest)))
                    widest = column;
            }
            if (widest < 0)
                return;
            --m_widths[widest];
        }
    }

    qsizetype spanWidth(qsizetype from, qsizetype span) const
    {
        qsizetype width = 0;
        for (qsizetype column = from; column < std::min(from + span, count()); ++column)
            width += m_widths.at(column) + (column > from ? kAroundCell : 0);
        return width;
    }

    QStringList cellLines(const TableCell& cell, qsizetype width) const
    {
        QStringList lines;
        for (const Paragraph& paragraph : cell.paragraphs) {
            const QString text = printedText(m_document, paragraph).replace(u'\n', u' ').replace(u'\t', u' ').simplified();
            if (text.isEmpty())
                continue;
            if (!lines.isEmpty())
                lines.append(QString());
            lines += wrapped(text, width, width);
        }
        return lines;
    }

    static QStringList besides(const QList<QStringList>& columns, const QList<qsizetype>& widths)
    {
        qsizetype height = 1;
        for (const QStringList& column : columns)
            height = std::max(height, column.size());
        QStringList lines;
        for (qsizetype at = 0; at < height; ++at) {
            QString line = u"|"_s;
            for (qsizetype column = 0; column < columns.size(); ++column)
                line += u' ' + padded(columns.at(column).value(at), widths.at(column)) + u" |"_s;
            lines.append(line);
        }
        return lines;
    }

    const Document& m_document;
    QList<qsizetype> m_widths;
};

bool isRule(const QString& line, QChar sign)
{
    constexpr qsizetype kShortest = 6;
    return line.size() >= kShortest && line.startsWith(u"+"_s + QString(3, sign)) && line.endsWith(u'+')
        && std::all_of(line.begin(), line.end(), [sign](QChar each) { return each == sign || each == u'+'; });
}

QList<qsizetype> cornersOf(const QString& rule)
{
    QList<qsizetype> corners;
    for (qsizetype at = 0; at < rule.size(); ++at) {
        if (rule.at(at) == u'+')
            corners.append(at);
    }
    return corners;
}

QList<Paragraph> cellParagraphs(const QStringList& lines, const QString& style)
{
    QList<Paragraph> paragraphs;
    QString text;
    for (const QString& line : lines + QStringList{QString()}) {
        if (!line.trimmed().isEmpty()) {
            text += (text.isEmpty() ? QString() : u" "_s) + line.trimmed();
        } else if (!text.isEmpty()) {
            paragraphs.append(makeParagraph(style, text));
            text.clear();
        }
    }
    if (paragraphs.isEmpty())
        paragraphs.append(makeParagraph(style, QString()));
    return paragraphs;
}

/// The cells end where each line has a rule: a cell that spans columns has words there.
TableRow rowOf(const QStringList& lines, const QList<qsizetype>& corners, const QString& style)
{
    TableRow row;
    qsizetype from = 0;
    for (qsizetype to = 1; to < corners.size(); ++to) {
        const bool ends = std::all_of(lines.begin(), lines.end(), [&](const QString& line) { return columnsFrom(line, corners.at(to), 1) == u"|"; });
        if (!ends && to + 1 < corners.size())
            continue;
        QStringList texts;
        for (const QString& line : lines)
            texts.append(columnsFrom(line, corners.at(from) + 1, corners.at(to) - corners.at(from) - 1));
        row.cells.append(TableCell{.paragraphs = cellParagraphs(texts, style), .columnSpan = static_cast<int>(to - from)});
        from = to;
    }
    return row;
}

}  // namespace

QString printedText(const Document& document, const Paragraph& paragraph)
{
    const ParagraphStyle* style = document.style(paragraph.style);
    QString text = plainSigns(plainText(paragraph));
    if (style && style->font.allCaps)
        text = text.toUpper();
    return paragraph.mark && !paragraph.mark->label.isEmpty() ? paragraph.mark->label + u' ' + text : text;
}

QStringList drawTable(const Document& document, const Table& table)
{
    const Grid grid(document, table);
    if (grid.count() == 0)
        return {};
    QStringList lines{grid.rule(u'-')};
    for (qsizetype at = 0; at < table.rows.size(); ++at) {
        const TableRow& row = table.rows.at(at);
        lines += grid.rowLines(row.cells);
        const bool endsHead = row.isHeader && (at + 1 == table.rows.size() || !table.rows.at(at + 1).isHeader);
        lines.append(grid.rule(endsHead ? u'=' : u'-'));
    }
    return lines;
}

std::optional<Table> readTable(const QStringList& lines, qsizetype& at, const QString& style)
{
    const QString rule = lines.at(at).trimmed();
    if (!isRule(rule, u'-'))
        return std::nullopt;
    const QList<qsizetype> corners = cornersOf(rule);
    Table table;
    for (qsizetype column = 1; column < corners.size(); ++column)
        table.columnWidths.append(Millimetres{static_cast<double>(corners.at(column) - corners.at(column - 1)) * kTextWidth / kColumns});
    QStringList row;
    qsizetype line = at + 1;
    for (; line < lines.size(); ++line) {
        const QString text = lines.at(line).trimmed();
        const bool isHeadRule = isRule(text, u'=');
        if (text.startsWith(u'|') && text.endsWith(u'|')) {
            row.append(text);
        } else if ((isHeadRule || isRule(text, u'-')) && !row.isEmpty()) {
            table.rows.append(rowOf(row, corners, style));
            row.clear();
            for (TableRow& above : table.rows)
                above.isHeader = above.isHeader || isHeadRule;
        } else {
            break;
        }
    }
    if (table.rows.isEmpty() || !row.isEmpty())
        return std::nullopt;
    at = line;
    return table;
}

}  // namespace decretum::txt
