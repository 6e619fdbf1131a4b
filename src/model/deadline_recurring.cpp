// SPDX-License-Identifier: MIT
// Phrases that recur: how often, and what narrows it, in any order.
#include "model/deadline_frequency.h"
#include "model/deadline_narrowing.h"

#include <algorithm>

namespace decretum::deadline {

namespace {

using namespace Qt::Literals::StringLiterals;

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

QString joined(QList<int> numbers)
{
    const bool hasLast = numbers.removeAll(-1) > 0;
    std::sort(numbers.begin(), numbers.end());
    if (hasLast)
        numbers.append(-1);
    QStringList words;
    for (const int number : numbers)
        words.append(QString::number(number));
    return words.join(u',');
}

/// The months that stand for a quarter or a half-year where a day of the month is said: the one behind it.
QList<int> monthsBehind(const QString& frequency)
{
    if (frequency == u"FREQ=MONTHLY;INTERVAL=3")
        return {1, 4, 7, 10};
    if (frequency == u"FREQ=MONTHLY;INTERVAL=6")
        return {1, 7};
    return {};
}

QString ruleOf(const Recurrence& recurrence)
{
    QString rule = recurrence.frequency.value_or(recurrence.reportedFrequency);
    if (rule.isEmpty())
        return rule;
    QList<int> months = recurrence.months;
    if (months.isEmpty() && !recurrence.days.isEmpty())
        months = recurrence.monthsOfQuarter.isEmpty() ? monthsBehind(rule) : recurrence.monthsOfQuarter;
    if (!months.isEmpty() && rule.startsWith(u"FREQ=MONTHLY;INTERVAL="))
        rule = u"FREQ=YEARLY"_s;
    if (rule == u"FREQ=DAILY" && !recurrence.weekday.isEmpty())
        rule = u"FREQ=WEEKLY"_s;
    if (rule == u"FREQ=WEEKLY" && recurrence.weekday.size() > 2 && recurrence.weekday.front() != u',' && !recurrence.weekday.front().isLetter())
        rule = u"FREQ=MONTHLY"_s;
    if (!months.isEmpty() && !rule.contains(u"BYMONTH="))
        rule += u";BYMONTH="_s + joined(months);
    if (!recurrence.days.isEmpty() && !rule.contains(u"BYMONTHDAY"))
        rule += u";BYMONTHDAY="_s + joined(recurrence.days);
    if (!recurrence.weekday.isEmpty())
        rule += (rule.contains(u";BYDAY=") ? u","_s : u";BYDAY="_s) + recurrence.weekday;
    if (recurrence.until)
        rule += u";UNTIL="_s + recurrence.until->toString(u"yyyyMMdd");
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

}  // namespace

std::optional<Phrase> takeRecurring(Reader& reader, const Context& context)
{
    if (!mayRecur(reader))
        return std::nullopt;
    const qsizetype start = reader.at();
    Recurrence recurrence;
    while (!reader.atEnd()) {
        const qsizetype before = reader.at();
        while (reader.takeSign(context.isWhole() ? QStringView(u",;:(-") : QStringView(u",")))
            continue;
        if (before > start)
            reader.take(Meaning::And);
        if (!recurrence.frequency) {
            if (auto frequency = takeFrequency(reader, context)) {
                recurrence.frequency = *frequency;
                continue;
            }
        }
        if (takeNarrowing(reader, recurrence, context) || takeSpan(reader, recurrence, context)) {
            reader.takeSign(context.isWhole() ? QStringView(u")") : QStringView());
            continue;
        }
        reader.setAt(before);
        break;
    }
    const bool recurs = recurrence.frequency || (recurrence.isReported && recurrence.hasNarrowing());
    if (!recurs) {
        reader.setAt(start);
        return std::nullopt;
    }
    return Phrase{.deadline = {.kind = Deadline::Kind::Recurring, .rule = ruleOf(recurrence)}};
}

}  // namespace decretum::deadline
