// SPDX-License-Identifier: MIT
// A plan of measures: the tree of clauses as a table.
#include "render/tree_builder.h"

#include "model/clause_labels.h"

namespace decretum {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int kColumns = 4;  // number, measure, deadline, performers

TableRow headRow(TreeBuilder& tree)
{
    TableRow head{.isHeader = true};
    for (const char* key : {"plan-number", "plan-measure", "plan-deadline", "plan-performers"})
        head.cells.append(cellOf(tree.paragraph(u"cell-head"_s, tree.say(key))));
    return head;
}

Paragraph measure(const TreeBuilder& tree, const Clause& clause, const QString& style)
{
    return {.style = style, .runs = tree.runsOf(clause.text), .bookmark = tree.bookmarkOf(clause.id.value)};
}

TableRow rowOf(TreeBuilder& tree, const LabelledClause& labelled)
{
    const Clause& clause = *labelled.clause;
    const QString deadlines = ownDeadlines(clause);
    const QString performers = ownPerformers(clause);
    TableRow row;
    row.cells.append(cellOf(tree.paragraph(u"cell"_s, labelled.label)));
    if (!clause.children.isEmpty() && deadlines.isEmpty() && performers.isEmpty()) {
        // A heading over its measures, as wide as they are.
        TableCell heading = cellOf(measure(tree, clause, u"cell-head"_s));
        heading.columnSpan = kColumns - 1;
        heading.paragraphs.first().overrides.alignment = Alignment::Left;
        heading.paragraphs.first().overrides.keepWithNext = true;
        row.cells.append(heading);
    } else {
        row.cells.append(cellOf(measure(tree, clause, u"cell"_s)));
        row.cells.append(cellOf(tree.paragraph(u"cell"_s, deadlines)));
        row.cells.append(cellOf(tree.paragraph(u"cell"_s, performers)));
    }
    for (TableCell& cell : row.cells)
        cell.paragraphs.first().origin = clause.id.value;
    return row;
}

}  // namespace

QList<Millimetres> shares(Millimetres width, const QList<double>& parts)
{
    double total = 0;
    for (const double part : parts)
        total += part;
    QList<Millimetres> widths;
    for (const double part : parts)
        widths.append(Millimetres{total > 0 ? width.value * part / total : width.value / static_cast<double>(parts.size())});
    return widths;
}

TableCell cellOf(Paragraph paragraph)
{
    return TableCell{.paragraphs = {std::move(paragraph)}};
}

void renderPlan(TreeBuilder& tree, const QList<Clause>& clauses, const NumberingScheme& scheme)
{
    const Table begun{.columnWidths = shares(tree.textWidth(), {1.7, 8, 3.3, 4.2}), .rows = {headRow(tree)}};
    Table table = begun;
    for (const LabelledClause& labelled : labelClauses(clauses, scheme, tree.decision().language)) {
        // A row that is to begin a page begins a table: no format lets a row do so by itself.
        if (labelled.clause->beginsPage && table.rows.size() > begun.rows.size()) {
            tree.add(std::exchange(table, begun));
            table.pageBreakBefore = true;
        }
        table.rows.append(rowOf(tree, labelled));
    }
    tree.add(table);
}

}  // namespace decretum
