// SPDX-License-Identifier: MIT
#include "render/tree_builder.h"

#include "text/dates.h"
#include "text/typography.h"

namespace decretum {

namespace {

using namespace Qt::Literals::StringLiterals;

/// «З наказом ознайомлені»: what stands over the names, as the template says it or as it was printed.
bool isCaption(const QString& line, const QString& wording)
{
    if (line.endsWith(u':'))
        return true;
    QString caption = comparisonKey(wording);
    while (caption.endsWith(u':'))
        caption.chop(1);
    return !caption.isEmpty() && comparisonKey(line).startsWith(caption);
}

/// A line that has its own place for a signature, or the day of one.
bool isSigned(const QString& line)
{
    return line.contains(u"__"_s) || findDate(line).has_value();
}

/// Whether the line can stand without words over it: it has some of its own, or is to be signed under nothing but itself.
bool standsAlone(const QString& line, const QString& wording)
{
    return isCaption(line, wording) || (isSigned(line) && !findDate(line));
}

/// Name, place for the signature, place for the day.
Table lineOf(TreeBuilder& tree, const QString& name)
{
    Table table{
        .columnWidths = shares(tree.textWidth(), {70, 45, 60}), .hasBorders = false, .isLayout = true, .keepTogether = true, .spaceBefore = {4}};
    TableRow row;
    for (const QString& words : {name, tree.say("signature-line"), tree.say("day-line")}) {
        Paragraph paragraph = tree.paragraph(u"acquaintance"_s, words);
        paragraph.overrides.spaceBefore = Points{0};
        row.cells.append(TableCell{.paragraphs = {paragraph}, .verticalAlignment = TableCell::VerticalAlignment::Bottom});
    }
    table.rows.append(row);
    return table;
}

void addLines(TreeBuilder& tree, const QStringList& lines, const QString& wording)
{
    for (const QString& line : lines) {
        const bool isOver = isCaption(line, wording);
        if (isOver || isSigned(line))
            tree.addText(u"acquaintance"_s, line);
        else
            tree.add(lineOf(tree, line));
        if (isOver)
            tree.keepLastWithNext();
    }
}

TableRow rowOf(TreeBuilder& tree, const QString& number, const QString& name)
{
    TableRow row;
    for (const QString& words : {number, name, QString(), QString()})
        row.cells.append(cellOf(tree.paragraph(u"cell"_s, words)));
    return row;
}

/// A sheet to be signed: number, name, signature, day.
void addTable(TreeBuilder& tree, const QStringList& lines, const QString& wording)
{
    Table table{.columnWidths = shares(tree.textWidth(), {1.7, 8, 4, 3.5}), .spaceBefore = {6}};
    TableRow head{.isHeader = true};
    for (const char* key : {"acquaintance-number", "acquaintance-name", "acquaintance-signature", "acquaintance-day"})
        head.cells.append(cellOf(tree.paragraph(u"cell-head"_s, tree.say(key))));
    table.rows.append(head);
    int number = 0;
    for (const QString& line : lines) {
        if (isCaption(line, wording)) {
            tree.addText(u"acquaintance"_s, line);
            tree.keepLastWithNext();
        } else
            table.rows.append(rowOf(tree, QString::number(++number) + u'.', line));
    }
    while (number < tree.form().acquaintanceRows)
        table.rows.append(rowOf(tree, QString::number(++number) + u'.', QString()));
    tree.add(table);
}

}  // namespace

void renderAcquaintance(TreeBuilder& tree)
{
    const QStringList& lines = tree.decision().acquainted;
    const bool isTable = tree.form().acquaintance == AcquaintanceForm::Table;
    if (lines.isEmpty() && !(isTable && tree.form().acquaintanceRows > 0))
        return;
    const QString wording = tree.say("acquaintance");
    const bool needsCaption = lines.isEmpty() || !standsAlone(lines.first(), wording);
    const qsizetype before = tree.blockCount();
    if (needsCaption)
        tree.addText(u"acquaintance"_s, wording);
    if (needsCaption && tree.blockCount() > before)
        tree.keepLastWithNext();
    if (isTable)
        addTable(tree, lines, wording);
    else
        addLines(tree, lines, wording);
}

}  // namespace decretum
