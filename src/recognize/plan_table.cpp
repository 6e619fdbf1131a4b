// SPDX-License-Identifier: MIT
#include "recognize/plan_table.h"

#include "model/clause_labels.h"
#include "recognize/clause_words.h"
#include "recognize/lexicon.h"
#include "text/typography.h"

namespace decretum::recognition {

namespace {

constexpr qsizetype kNone = -1;

/// Which column holds what.
struct Columns {
    qsizetype number = kNone;
    qsizetype measure = kNone;
    qsizetype deadline = kNone;
    qsizetype performers = kNone;
    bool isPlan() const { return measure != kNone && (deadline != kNone || performers != kNone); }
};

Columns columnsOf(const QStringList& header)
{
    Columns columns;
    for (qsizetype at = 0; at < header.size(); ++at) {
        const QString key = comparisonKey(header.at(at));
        if (key.startsWith(u'№') || key.startsWith(u"n п"))
            columns.number = at;
        else if (startsWithOneOf(key, WordList::TermCaptions) || startsWithOneOf(key, WordList::DateHeaders))
            columns.deadline = at;
        else if (startsWithOneOf(key, WordList::PerformersCaptions))
            columns.performers = at;
        else if (startsWithOneOf(key, WordList::MeasureHeaders))
            columns.measure = at;
    }
    return columns;
}

Clause clauseOf(const QStringList& cells, const Columns& columns, const Decision& decision)
{
    Clause clause;
    if (columns.deadline != kNone)
        clause.deadlines = deadlinesOnLine(cells.value(columns.deadline), !cells.value(columns.deadline).isEmpty(), decision);
    const QString performers = columns.performers == kNone ? QString() : cells.value(columns.performers);
    fillClause(clause, cells.value(columns.measure), performers.isEmpty() ? QStringList() : QStringList{performers}, decision);
    return clause;
}

}  // namespace

std::optional<PlanOfMeasures> planOfTable(const QList<Line>& rows, const Decision& decision)
{
    if (rows.isEmpty() || std::any_of(rows.begin(), rows.end(), [](const Line& line) { return line.cells.isEmpty(); }))
        return std::nullopt;
    const Columns columns = columnsOf(rows.first().cells);
    if (!columns.isPlan())
        return std::nullopt;
    PlanOfMeasures plan;
    QStringList labels;
    for (const Line& row : rows.sliced(1)) {
        const QString number = columns.number == kNone ? QString() : row.cells.value(columns.number);
        const bool isCounting = row.cells.value(columns.measure) == QString::number(columns.measure + 1);
        if (isCounting)
            continue;  // a row that numbers the columns
        labels.append(number);
        plan.clauses.append(clauseOf(row.cells, columns, decision));
    }
    adoptLabels(plan.clauses, labels, decision.language);
    return plan;
}

}  // namespace decretum::recognition
