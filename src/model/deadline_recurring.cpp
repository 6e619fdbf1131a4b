// SPDX-License-Identifier: MIT
// Phrases that recur: how often, and what narrows it, in any order.
#include "model/deadline_narrowing.h"

#include <algorithm>

namespace decretum::deadline {

namespace {

using Frequency = RecurrenceRule::Frequency;

/// «протягом 2021 року», «з 01.09.2020 по 31.05.2021», «до 31.12.2021»: until when it recurs.
bool takeSpan(Reader& reader, Recurrence& recurrence, const Context& context)
{
    const qsizetype start = reader.at();
    auto span = takeDuring(reader, context);
    if (!span)
        span = takeUntil(reader, context);
    if (!span || span->isImpossible || (!span->deadline.to && !span->deadline.from)) {
        reader.setAt(start);
        return false;
    }
    recurrence.until = span->deadline.to;
    return true;
}

/// The months that stand for a quarter or a half-year where a day of the month is said: the one behind it.
QList<int> monthsBehind(const RecurrenceRule& rule)
{
    if (rule == every(Frequency::Monthly, 3))
        return {1, 4, 7, 10};
    if (rule == every(Frequency::Monthly, 6))
        return {1, 7};
    return {};
}

/// What narrows brings its own frequency: «щоденно у п’ятницю» is each week, «щотижня у третю суботу» each month.
Frequency narrowedFrequency(const RecurrenceRule& rule)
{
    const bool hasPlace = std::any_of(rule.weekdays.begin(), rule.weekdays.end(), [](const auto& each) { return each.place != 0; });
    if (rule.interval > 1)
        return rule.frequency;
    if (rule.frequency == Frequency::Daily && !rule.weekdays.isEmpty())
        return hasPlace ? Frequency::Monthly : Frequency::Weekly;
    return rule.frequency == Frequency::Weekly && hasPlace ? Frequency::Monthly : rule.frequency;
}

/// Ascending, −1 (the last) behind them.
QList<int> sorted(QList<int> numbers)
{
    std::sort(numbers.begin(), numbers.end(), [](int one, int other) { return one > 0 && (other < 0 || one < other); });
    return numbers;
}

/// None where no days can be told.
std::optional<RecurrenceRule> ruleOf(const Recurrence& recurrence)
{
    if (recurrence.frequency && !recurrence.frequency->rule)
        return std::nullopt;
    RecurrenceRule rule = recurrence.frequency ? *recurrence.frequency->rule : recurrence.reportedFrequency;
    QList<int> months = recurrence.months;
    if (months.isEmpty() && !recurrence.days.isEmpty())
        months = recurrence.monthsOfQuarter.isEmpty() ? monthsBehind(rule) : recurrence.monthsOfQuarter;
    if (!months.isEmpty() && rule.frequency == Frequency::Monthly && rule.interval > 1)
        rule = every(Frequency::Yearly);
    if (rule.months.isEmpty())
        rule.months = sorted(months);
    if (rule.monthDays.isEmpty())
        rule.monthDays = sorted(recurrence.days);
    for (const RecurrenceRule::Weekday& weekday : recurrence.weekdays)
        addOnce(rule.weekdays, weekday);
    rule.frequency = narrowedFrequency(rule);
    rule.until = recurrence.until;
    return rule;
}

/// Whether a word says that something recurs: most phrases have none, and need not be tried.
bool mayRecur(const Reader& reader)
{
    for (qsizetype ahead = 0; reader.at() + ahead < reader.at() + 24; ++ahead) {
        if (reader.isAny({Meaning::Frequency, Meaning::Every, Meaning::Times, Meaning::Repeated, Meaning::Reporting}, ahead)
            || (reader.is(Meaning::By, ahead) && reader.is(Meaning::Weekday, ahead + 1))
            || (reader.is(Meaning::MonthUnit, ahead) && reader.is(Meaning::Quarter, ahead + 1)))
            return true;
        if (reader.peek(ahead).sign == 1)
            return false;
    }
    return false;
}

/// «двічі на рік (у травні та грудні)» in a sentence: all of the bracket narrows, or none of it.
bool takeBracket(Reader& reader, Recurrence& recurrence, const Context& context)
{
    const qsizetype start = reader.at();
    Recurrence narrowed = recurrence;
    if (!reader.takeSign(u"("))
        return false;
    while (takeNarrowing(reader, narrowed, context)) {
        if (!reader.takeSign(u","))
            reader.take(Meaning::And);
    }
    if (reader.at() == start + 1 || !reader.takeSign(u")")) {
        reader.setAt(start);
        return false;
    }
    recurrence = narrowed;
    return true;
}

/// How often, and what narrows it, in any order. Hours at the end («щодня з 8.00 до 9.00») are no part of it.
Recurrence takeRecurrence(Reader& reader, const Context& context)
{
    const qsizetype start = reader.at();
    Recurrence recurrence;
    qsizetype end = start;
    while (!reader.atEnd()) {
        const qsizetype before = reader.at();
        while (reader.takeSign(context.isWhole() ? QStringView(u",;:(-") : QStringView(u",")))
            continue;
        if (before > start)
            reader.take(Meaning::And);
        const auto frequency = recurrence.frequency ? std::nullopt : takeFrequency(reader);
        if (frequency) {
            recurrence.frequency = *frequency;
        } else if (takeHours(reader)) {
            continue;
        } else if (takeNarrowing(reader, recurrence, context) || takeSpan(reader, recurrence, context)) {
            reader.takeSign(context.isWhole() ? QStringView(u")") : QStringView());
        } else if (context.isWhole() || !takeBracket(reader, recurrence, context)) {
            break;
        }
        end = reader.at();
    }
    reader.setAt(end);
    return recurrence;
}

}  // namespace

std::optional<Phrase> takeRecurring(Reader& reader, const Context& context)
{
    if (!mayRecur(reader))
        return std::nullopt;
    const qsizetype start = reader.at();
    const Recurrence recurrence = takeRecurrence(reader, context);
    const bool recurs = recurrence.frequency || (recurrence.isReported && recurrence.hasNarrowing());
    if (!recurs) {
        reader.setAt(start);
        return std::nullopt;
    }
    const auto rule = ruleOf(recurrence);
    return Phrase{.deadline = {.kind = Deadline::Kind::Recurring, .rule = rule ? toText(*rule) : QString()}};
}

}  // namespace decretum::deadline
