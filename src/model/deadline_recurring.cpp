// SPDX-License-Identifier: MIT
// Phrases that recur: how often, and what narrows it, in any order.
#include "model/deadline_frequency.h"
#include "model/deadline_phrase.h"

#include <algorithm>

namespace decretum::deadline {

namespace {

using namespace Qt::Literals::StringLiterals;

/// What a phrase has said so far.
struct Recurrence {
    std::optional<QString> frequency{};
    QList<int> months{};
    QList<int> days{};             ///< Of a month; −1: its last.
    QString weekday{};             ///< «FR», «3SA»
    QList<int> monthsOfQuarter{};  ///< «5 числа останнього місяця кварталу»: 3, 6, 9, 12.
    std::optional<QDate> until{};
    bool isReported = false;  ///< «наступного за звітним»: it recurs though no word says how often.
    QString reportedFrequency = u"FREQ=MONTHLY"_s;
    bool hasNarrowing() const { return !months.isEmpty() || !days.isEmpty() || !weekday.isEmpty(); }
};

void addOnce(QList<int>& list, int value)
{
    if (!list.contains(value))
        list.append(value);
}

/// Every month of a range, over New Year too.
void addMonths(QList<int>& months, int first, int last)
{
    for (int month = first;; month = month % 12 + 1) {
        addOnce(months, month);
        if (month == last)
            return;
    }
}

bool isWordOf(const Reader& reader, std::initializer_list<Meaning> meanings, qsizetype from, qsizetype to)
{
    for (qsizetype at = from; at < to; ++at) {
        if (reader.isAny(meanings, at - reader.at()))
            return true;
    }
    return false;
}

/// «, наступного за звітним», «останнього місяця кварталу», «після закінчення кварталу» behind a day of the month.
void takeWhichMonth(Reader& reader, Recurrence& recurrence)
{
    const qsizetype start = reader.at();
    reader.takeSign(u",");
    const bool isFirst = reader.is(Meaning::Ordinal);
    if ((reader.take(Meaning::Last) || (isFirst && (reader.skip(), true))) && reader.take(Meaning::MonthUnit)) {
        const int place = isFirst ? reader.peek(-2).value : 3;
        reader.takeAny({Meaning::Every, Meaning::Reporting});
        if (reader.take(Meaning::Quarter) && place <= 3) {
            recurrence.monthsOfQuarter = {place, place + 3, place + 6, place + 9};
            recurrence.isReported = true;
            recurrence.reportedFrequency = u"FREQ=MONTHLY;INTERVAL=3"_s;
            return;
        }
        reader.setAt(start);
        return;
    }
    reader.setAt(start);
    reader.takeSign(u",");
    const bool isMonth = reader.takeAny({Meaning::MonthUnit, Meaning::Year});
    const qsizetype afterMonth = reader.at();
    reader.takeSign(u",");
    const qsizetype from = reader.at();
    if (reader.isAny({Meaning::Next, Meaning::After, Meaning::Reporting, Meaning::By}) || reader.isText(u"що") ||
        reader.isText(u"який") || reader.isText(u"которой"))
        skipClause(reader);
    if (!isWordOf(reader, {Meaning::Reporting, Meaning::Behind, Meaning::Quarter, Meaning::MonthUnit}, from,
                  reader.at())) {
        reader.setAt(isMonth ? afterMonth : start);
        return;
    }
    if (isWordOf(reader, {Meaning::Reporting}, from, reader.at())) {
        recurrence.isReported = true;
        if (isWordOf(reader, {Meaning::Quarter}, from, reader.at()))
            recurrence.reportedFrequency = u"FREQ=MONTHLY;INTERVAL=3"_s;
        else if (isWordOf(reader, {Meaning::HalfYear}, from, reader.at()))
            recurrence.reportedFrequency = u"FREQ=MONTHLY;INTERVAL=6"_s;
        else if (!recurrence.months.isEmpty() || isWordOf(reader, {Meaning::Year}, from, reader.at()))
            recurrence.reportedFrequency = u"FREQ=YEARLY"_s;
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
    if (!reader.is(Meaning::Weekday)) {
        reader.setAt(start);
        return false;
    }
    const QString code = (place != 0 ? QString::number(place) : QString()) + weekdayCode(reader.peek().value);
    recurrence.weekday = recurrence.weekday.isEmpty() ? code : recurrence.weekday + u',' + code;
    reader.skip();
    if (place == 0)
        return true;
    if (!recurrence.frequency)
        recurrence.reportedFrequency = u"FREQ=MONTHLY"_s;
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
bool mayEnd(const Recurrence& recurrence, QStringView frequency)
{
    return !recurrence.frequency || *recurrence.frequency == frequency;
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
    } else if (reader.is(Meaning::Quarter) && mayEnd(recurrence, u"FREQ=MONTHLY;INTERVAL=3")) {
        recurrence.monthsOfQuarter = {3, 6, 9, 12};
    } else if (reader.is(Meaning::Year) && mayEnd(recurrence, u"FREQ=YEARLY")) {
        addOnce(recurrence.months, 12);
    } else if (!reader.is(Meaning::MonthUnit) || !mayEnd(recurrence, u"FREQ=MONTHLY")) {
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

/// A term of the calendar that narrows: a day, months, a decade, a quarter.
bool takeNarrowingTerm(Reader& reader, Recurrence& recurrence, const Context& context)
{
    const qsizetype start = reader.at();
    const auto term = takeTerm(reader, context);
    if (!term || term->isImpossible) {
        reader.setAt(start);
        return false;
    }
    const bool isYearSaid = term->year.mode == YearSaid::Mode::Printed;
    switch (term->unit) {
        case Term::Unit::Day:
            if (isYearSaid)
                break;
            addOnce(recurrence.months, term->month);
            addOnce(recurrence.days, term->day);
            takeWhichMonth(reader, recurrence);
            return true;
        case Term::Unit::DayOfMonth:
            if (reader.is(Meaning::MonthUnit, -1) &&
                (reader.isAny({Meaning::Next, Meaning::By}) || reader.isSign(u',')))
                reader.skip(-1);
            addOnce(recurrence.days, term->day);
            if (term->month > 0)
                addOnce(recurrence.months, term->month);
            takeWhichMonth(reader, recurrence);
            return true;
        case Term::Unit::Month: {
            if (isYearSaid)
                break;
            const qsizetype after = reader.at();
            reader.takeAny({Meaning::By, Meaning::Until});
            if (reader.takeSign(u"-") || reader.at() > after) {
                const auto last = takeTerm(reader, context);
                if (last && last->unit == Term::Unit::Month && last->year.mode != YearSaid::Mode::Printed) {
                    addMonths(recurrence.months, term->month, last->month);
                    return true;
                }
                if (last) {
                    reader.setAt(start);
                    return false;
                }
            }
            reader.setAt(after);
            addOnce(recurrence.months, term->month);
            return true;
        }
        case Term::Unit::Decade:
            addOnce(recurrence.days, term->lastIndex == 3 || term->lastIndex < 0 ? -1 : 10 * term->lastIndex);
            if (term->month > 0)
                addOnce(recurrence.months, term->month);
            return true;
        case Term::Unit::Quarter:
            if (isYearSaid || term->which != Term::Which::Named)
                break;
            addMonths(recurrence.months, 3 * term->index - 2, 3 * term->lastIndex);
            return true;
        case Term::Unit::Season:
            addMonths(recurrence.months, term->index, (term->index + 1) % 12 + 1);
            return true;
        default:
            break;
    }
    reader.setAt(start);
    return false;
}

/// «перша декада» without a month, «І декада»
bool takeBareDecade(Reader& reader, Recurrence& recurrence)
{
    const qsizetype start = reader.at();
    const int index = reader.take(Meaning::Last) ? 3 : takeCount(reader);
    if (index > 0 && index <= 3 && reader.take(Meaning::Decade)) {
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

/// «до 5 числа», «не пізніше 20 грудня», «у вересні», «до п’ятниці», «до кінця місяця»
bool takeNarrowing(Reader& reader, Recurrence& recurrence, const Context& context)
{
    const qsizetype start = reader.at();
    if (takeHours(reader))
        return true;
    if (takeDaySpan(reader, recurrence, context))
        return true;
    takeDuringWords(reader);
    if (reader.takeAll({Meaning::Not, Meaning::Later})) {
        reader.takeSign(u",");
        reader.takeAny({Meaning::Than, Meaning::Away, Meaning::Behind});
    }
    if (reader.take(Meaning::AsOf))
        reader.take(Meaning::On);
    if (reader.is(Meaning::In) && reader.is(Meaning::Term, 1))
        reader.skip(2);
    reader.takeAny({Meaning::Until, Meaning::Towards, Meaning::By, Meaning::In, Meaning::On, Meaning::From});
    takeHours(reader);
    const bool isEvery = reader.take(Meaning::Every);
    if (takeEndOf(reader, recurrence) || takeListedDays(reader, recurrence) || takeWeekday(reader, recurrence) ||
        takeBareDecade(reader, recurrence) || takeNarrowingTerm(reader, recurrence, context) ||
        takeDaysAfter(reader, recurrence)) {
        takeInclusive(reader);
        if (isEvery) {
            recurrence.isReported = true;
            recurrence.reportedFrequency = recurrence.months.isEmpty() ? u"FREQ=MONTHLY"_s : u"FREQ=YEARLY"_s;
        }
        return true;
    }
    reader.setAt(start);
    return false;
}

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
    if (rule == u"FREQ=WEEKLY" && recurrence.weekday.size() > 2 && recurrence.weekday.front() != u',' &&
        !recurrence.weekday.front().isLetter())
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
        if (reader.isAny({Meaning::Frequency, Meaning::Every, Meaning::Times, Meaning::Repeated, Meaning::Reporting},
                         ahead) ||
            (reader.is(Meaning::By, ahead) && reader.is(Meaning::Weekday, ahead + 1)) ||
            (reader.is(Meaning::MonthUnit, ahead) && reader.is(Meaning::Quarter, ahead + 1)))
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
