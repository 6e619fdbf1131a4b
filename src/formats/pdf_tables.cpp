// SPDX-License-Identifier: MIT
#include "formats/pdf_tables.h"

#include <QRegularExpression>

namespace decretum::pdf {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int kFewestColumns = 3;

struct Column {
    double left = 0;
    double right = 0;
};

/// The columns with the line's words in them: those that its words touch are stretched over them and, where they meet, become one.
QList<Column> withLine(QList<Column> columns, const Line& line)
{
    for (const Segment& segment : line.segments)
        columns.append({.left = segment.left, .right = segment.right});
    std::sort(columns.begin(), columns.end(), [](const Column& one, const Column& other) { return one.left < other.left; });
    QList<Column> merged;
    for (const Column& column : columns) {
        if (!merged.isEmpty() && column.left < merged.last().right)
            merged.last().right = std::max(merged.last().right, column.right);
        else
            merged.append(column);
    }
    return merged;
}

qsizetype columnOf(const QList<Column>& columns, const Segment& segment)
{
    for (qsizetype at = 0; at < columns.size(); ++at) {
        if (segment.left >= columns.at(at).left && segment.right <= columns.at(at).right)
            return at;
    }
    return 0;
}

/// Numbers of rows stand in the first column: «1», «2.», «1.1».
bool isRowNumber(const QString& text)
{
    static const QRegularExpression number(u"^\\d{1,3}(?:\\.\\d{1,3})*\\.?$"_s);
    return number.match(text).hasMatch();
}

double stepBetween(const Line& above, const Line& below)
{
    return below.box.middle() - above.box.middle();
}

double smallestStep(const QList<Line>& lines)
{
    double smallest = 0;
    for (qsizetype at = 1; at < lines.size(); ++at) {
        const double step = stepBetween(lines.at(at - 1), lines.at(at));
        if (lines.at(at - 1).page == lines.at(at).page && (smallest <= 0 || step < smallest))
            smallest = step;
    }
    return smallest;
}

void addWords(TableCell& cell, const QString& text, const QString& style, int number)
{
    if (cell.paragraphs.isEmpty()) {
        cell.paragraphs.append(makeParagraph(style, text));
        cell.paragraphs.last().sourceLine = number;
        return;
    }
    QList<Run>& runs = cell.paragraphs.last().runs;
    const bool isTorn = runs.last().text.endsWith(u'-');
    if (isTorn)
        runs.append(Run{.kind = Run::Kind::LineBreak});
    runs.append(Run{.text = (isTorn ? QString() : u" "_s) + text});
}

}  // namespace

qsizetype tableLength(const QList<Line>& lines, qsizetype first)
{
    constexpr int kFewestLines = 3;
    constexpr int kFewestWide = 2;     // lines that fill three columns
    constexpr double kWidestStep = 4;  // times the line's height
    if (lines.at(first).segments.size() < kFewestColumns)
        return 0;
    QList<Column> columns;
    qsizetype count = 0;
    qsizetype wide = 0;
    qsizetype parted = 0;
    for (qsizetype at = first; at < lines.size(); ++at) {
        const Line& line = lines.at(at);
        if (at > first && line.page == lines.at(at - 1).page && stepBetween(lines.at(at - 1), line) > kWidestStep * line.box.height())
            break;
        const QList<Column> wider = withLine(columns, line);
        if (wider.size() < std::max<qsizetype>(kFewestColumns, columns.size()))
            break;
        columns = wider;
        ++count;
        wide += line.segments.size() >= kFewestColumns ? 1 : 0;
        parted += line.segments.size() > 1 ? 1 : 0;
    }
    return parted >= kFewestLines && wide >= kFewestWide ? count : 0;
}

Table tableOf(const QList<Line>& lines, const QString& style)
{
    constexpr double kParted = 1.35;  // times the smallest step
    QList<Column> columns;
    bool isNumbered = false;
    for (const Line& line : lines) {
        columns = withLine(columns, line);
        isNumbered = isNumbered || isRowNumber(line.segments.first().text);
    }
    const double step = smallestStep(lines);
    Table table;
    for (qsizetype at = 0; at < lines.size(); ++at) {
        const Line& line = lines.at(at);
        const bool fillsFirst = columnOf(columns, line.segments.first()) == 0;
        const bool isParted = at > 0 && line.page == lines.at(at - 1).page && stepBetween(lines.at(at - 1), line) > kParted * step;
        const bool counts = isNumbered ? isRowNumber(line.segments.first().text) : fillsFirst && line.segments.size() > 1;
        if (table.rows.isEmpty() || isParted || counts)
            table.rows.append(TableRow{.cells = QList<TableCell>(columns.size())});
        for (const Segment& segment : line.segments)
            addWords(table.rows.last().cells[columnOf(columns, segment)], segment.text, style, line.number);
    }
    for (TableRow& row : table.rows) {
        for (TableCell& cell : row.cells) {
            if (cell.paragraphs.isEmpty())
                cell.paragraphs.append(makeParagraph(style, QString()));
        }
    }
    return table;
}

}  // namespace decretum::pdf
