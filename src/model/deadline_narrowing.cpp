// SPDX-License-Identifier: MIT
#include "model/deadline_narrowing.h"

namespace decretum::deadline {

namespace {

using Frequency = RecurrenceRule::Frequency;

constexpr int kMostWeekdaysOfMonth = 5;

/// Every month of a range, over New Year too.
void addMonths(QList<int>& months, int first, int last)
{
    for (int month = first;; month = month % 12 + 1) {
        addOnce(months, month);
        if (month == last)
            return;
    }
}

/// «1 та 15 числа», «5, 15 і 25 числа»: days before the one that has the word.
bool takeListedDays(Reader& reader, Recurrence& recurrence)
{
    const qsizetype start = reader.at();
    QList<int> days;
    while (true) {
        const int day = takeOrdinal(reader);
        if (day == 0 || day > 31)
            break;
        days.append(day);
        if (days.size() > 1 && reader.take(Meaning::Date)) {
            for (const int each : days)
                addOnce(recurrence.days, each);
            return true;
        }
        if (!reader.takeSign(u",") && !reader.take(Meaning::And))
            break;
        reader.take(Meaning::Until);
    }
    reader.setAt(start);
    return false;
}

/// «третьої суботи місяця», «останнього четверга», «п’ятниці»
bool takeWeekday(Reader& reader, Recurrence& recurrence)
{
    const qsizetype start = reader.at();
    int place = reader.take(Meaning::Last) ? -1 : 0;
    if (place == 0 && reader.is(Meaning::Ordinal) && reader.is(Meaning::Weekday, 1)) {
        place = reader.peek().value;
        reader.skip();
    }
    if (!reader.is(Meaning::Weekday) || place > kMostWeekdaysOfMonth) {
        reader.setAt(start);
        return false;
    }
    addOnce(recurrence.weekdays, {.weekday = reader.peek().value, .place = place});
    reader.skip();
    if (place == 0)
        return true;
    if (!recurrence.frequency)
        recurrence.reportedFrequency = every(Frequency::Monthly);
    if (reader.is(Meaning::Month)) {
        addOnce(recurrence.months, reader.peek().value);
        reader.skip();
    } else if (reader.take(Meaning::Every)) {
        recurrence.isReported = reader.take(Meaning::MonthUnit) || recurrence.isReported;
    } else {
        reader.take(Meaning::MonthUnit);
    }
    return true;
}

/// «щорічно до кінця року» ends each year; «щомісяця до кінця року» recurs until then.
bool mayEnd(const Recurrence& recurrence, const RecurrenceRule& rule)
{
    return !recurrence.frequency || recurrence.frequency->rule == rule;
}

/// «кінця місяця», «кінця кварталу», «кінця року», «кінця червня»
bool takeEndOf(Reader& reader, Recurrence& recurrence)
{
    const qsizetype start = reader.at();
    if (!reader.takeAny({Meaning::End, Meaning::Finish}))
        return false;
    reader.takeAny({Meaning::Every, Meaning::Current, Meaning::Reporting, Meaning::Calendar});
    if (reader.is(Meaning::Month)) {
        addOnce(recurrence.months, reader.peek().value);
    } else if (reader.is(Meaning::Quarter) && mayEnd(recurrence, every(Frequency::Monthly, 3))) {
        recurrence.monthsOfQuarter = {3, 6, 9, 12};
    } else if (reader.is(Meaning::Year) && mayEnd(recurrence, every(Frequency::Yearly))) {
        addOnce(recurrence.months, 12);
    } else if (!reader.is(Meaning::MonthUnit) || !mayEnd(recurrence, every(Frequency::Monthly))) {
        reader.setAt(start);
        return false;
    }
    reader.skip();
    addOnce(recurrence.days, -1);
    return true;
}

/// «25 днів після закінчення кварталу», «10 днів»: the day of the month after.
bool takeDaysAfter(Reader& reader, Recurrence& recurrence)
{
    const qsizetype start = reader.at();
    const int count = takeCardinal(reader);
    reader.takeAny({Meaning::Calendar, Meaning::Working});
    if (count <= 0 || count > 31 || !reader.take(Meaning::DayUnit)) {
        reader.setAt(start);
        return false;
    }
    addOnce(recurrence.days, count);
    if (reader.take(Meaning::After))
        skipClause(reader);
    return true;
}

/// The month that was read, or a range of months that it begins; false where the range ends in something else.
bool takeMonths(Reader& reader, Recurrence& recurrence, int first, const Context& context)
{
    const qsizetype after = reader.at();
    if (!reader.takeAny({Meaning::By, Meaning::Until}) && !reader.takeSign(u"-")) {
        addOnce(recurrence.months, first);
        return true;
    }
    const auto last = takeTerm(reader, context);
    // «по наступний місяць» has no number of its own
    if (last && last->unit == Term::Unit::Month && last->month > 0 && last->year.mode != YearSaid::Mode::Printed) {
        addMonths(recurrence.months, first, last->month);
        return true;
    }
    reader.setAt(after);
    if (last)
        return false;
    addOnce(recurrence.months, first);
    return true;
}

/// A term of the calendar that narrows: a day, months, a decade, a quarter. One with a year of its own does not: it says
/// until when.
bool takeNarrowingTerm(Reader& reader, Recurrence& recurrence, const Context& context)
{
    const qsizetype start = reader.at();
    const auto term = takeTerm(reader, context);
    if (!term || term->isImpossible || term->year.mode == YearSaid::Mode::Printed) {
        reader.setAt(start);
        return false;
    }
    switch (term->unit) {
    case Term::Unit::Day:
        addOnce(recurrence.months, term->month);
        addOnce(recurrence.days, term->day);
        takeReportedMonth(reader, recurrence);
        return true;
    case Term::Unit::DayOfMonth:
        if (reader.is(Meaning::MonthUnit, -1) && (reader.isAny({Meaning::Next, Meaning::By}) || reader.isSign(u',')))
            reader.skip(-1);
        addOnce(recurrence.days, term->day);
        if (term->month > 0)
            addOnce(recurrence.months, term->month);
        takeReportedMonth(reader, recurrence);
        return true;
    case Term::Unit::Month:
        if (term->month > 0 && takeMonths(reader, recurrence, term->month, context))
            return true;
        break;
    case Term::Unit::Decade:
        addOnce(recurrence.days, term->lastIndex == 3 || term->lastIndex < 0 ? -1 : 10 * term->lastIndex);
        if (term->month > 0)
            addOnce(recurrence.months, term->month);
        return true;
    case Term::Unit::Quarter:
        if (term->which != Term::Which::Named)
            break;
        addMonths(recurrence.months, 3 * term->index - 2, 3 * term->lastIndex);
        return true;
    case Term::Unit::Season: addMonths(recurrence.months, term->index, (term->index + 1) % 12 + 1); return true;
    default: break;
    }
    reader.setAt(start);
    return false;
}

/// «перша декада» without a month, «І декада»
bool takeBareDecade(Reader& reader, Recurrence& recurrence)
{
    const qsizetype start = reader.at();
    const int index = reader.take(Meaning::Last) ? 3 : takeCount(reader);
    if (index > 0 && index <= 3 && reader.take(Meaning::Decade) && !reader.is(Meaning::Month)) {
        addOnce(recurrence.days, index == 3 ? -1 : 10 * index);
        reader.take(Meaning::Every);
        reader.take(Meaning::MonthUnit);
        return true;
    }
    reader.setAt(start);
    return false;
}

/// «з 1 по 5 число», «з 1 по 15 жовтня», «1 вересня - 15 жовтня»: the last day counts.
bool takeDaySpan(Reader& reader, Recurrence& recurrence, const Context& context)
{
    const qsizetype start = reader.at();
    reader.take(Meaning::From);
    const bool hasFirst = takeDay(reader, context) || takeOrdinal(reader) > 0;
    if (hasFirst && (reader.takeAny({Meaning::By, Meaning::Until}) || reader.takeSign(u"-"))) {
        const auto last = takeDay(reader, context);
        if (last && !last->isImpossible && last->year.mode != YearSaid::Mode::Printed) {
            if (last->unit == Term::Unit::Day)
                addOnce(recurrence.months, last->month);
            addOnce(recurrence.days, last->day);
            return true;
        }
    }
    reader.setAt(start);
    return false;
}

}  // namespace

bool takeNarrowing(Reader& reader, Recurrence& recurrence, const Context& context)
{
    const qsizetype start = reader.at();
    if (takeHours(reader))
        return true;
    if (takeDaySpan(reader, recurrence, context))
        return true;
    takeDuringWords(reader);
    takeNotLater(reader);
    if (reader.take(Meaning::AsOf))
        reader.take(Meaning::On);
    if (reader.is(Meaning::In) && reader.is(Meaning::Term, 1))
        reader.skip(2);
    reader.takeAny({Meaning::Until, Meaning::Towards, Meaning::By, Meaning::In, Meaning::On, Meaning::From});
    takeHours(reader);
    const bool isEvery = reader.take(Meaning::Every);
    if (takeEndOf(reader, recurrence) || takeListedDays(reader, recurrence) || takeWeekday(reader, recurrence) || takeBareDecade(reader, recurrence)
        || takeNarrowingTerm(reader, recurrence, context) || takeDaysAfter(reader, recurrence)) {
        takeInclusive(reader);
        if (isEvery) {
            recurrence.isReported = true;
            recurrence.reportedFrequency = every(recurrence.months.isEmpty() ? Frequency::Monthly : Frequency::Yearly);
        }
        return true;
    }
    reader.setAt(start);
    return false;
}

}  // namespace decretum::deadline
