// SPDX-License-Identifier: MIT
#include "recognize/plan_table.h"

#include "recognize/clause_words.h"
#include "recognize/lexicon.h"
#include "text/typography.h"

namespace decretum::recognition {

PlanColumns planColumns(const QStringList& head)
{
    constexpr qsizetype kLongestHeading = 60;
    PlanColumns columns{.count = head.size()};
    for (qsizetype at = 0; at < head.size(); ++at) {
        const QString key = comparisonKey(head.at(at));
        if (key.size() > kLongestHeading)
            return {};
        if (key.startsWith(u'№') || key.startsWith(u"n п"))
            columns.number = at;
        else if (startsWithOneOf(key, WordList::TermCaptions) || startsWithOneOf(key, WordList::DateHeaders))
            columns.deadline = at;
        else if (startsWithOneOf(key, WordList::PerformersCaptions))
            columns.performers = at;
        else if (startsWithOneOf(key, WordList::MeasureHeaders))
            columns.measure = at;
    }
    if (columns.number < 0 && head.first().isEmpty())
        columns.number = 0;
    if (columns.measure < 0 && columns.deadline >= 0 && columns.performers >= 0) {  // whatever else it is called
        for (qsizetype at = 0; at < head.size() && columns.measure < 0; ++at) {
            if (at != columns.number && at != columns.deadline && at != columns.performers)
                columns.measure = at;
        }
    }
    return columns.count > 1 ? columns : PlanColumns();
}

PlanRow planRow(const QStringList& cells, const PlanColumns& columns, const Decision& reader)
{
    const auto cell = [&cells](qsizetype at) { return at < 0 ? QString() : cells.value(at); };
    PlanRow row;
    if (cells.size() >= columns.count) {
        row = {cell(columns.number), cell(columns.measure), cell(columns.deadline), cell(columns.performers)};
        for (qsizetype at = 0; at < cells.size(); ++at) {  // nothing of a column without a heading is lost
            const bool isRead = at == columns.number || at == columns.measure || at == columns.deadline || at == columns.performers;
            row.measure = foldSpaces(row.measure + u' ' + (isRead ? QString() : cells.at(at)));
        }
        return row;
    }
    for (const QString& text : cells) {
        const bool isNumber = row.measure.isEmpty() && text.size() <= 6 && text.front().isDigit();
        if (isNumber)
            row.label = text;
        else if (row.measure.isEmpty())
            row.measure = text;
        else if (row.deadline.isEmpty() && !deadlinesOnLine(text, false, reader).isEmpty())
            row.deadline = text;
        else
            row.performers += (row.performers.isEmpty() ? QString() : QStringLiteral(", ")) + text;
    }
    return row;
}

}  // namespace decretum::recognition
