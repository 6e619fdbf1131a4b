// SPDX-License-Identifier: MIT
// From what was said to days of the calendar (docs/deadlines.md, «Days»).
#include "model/deadline_term.h"

#include <algorithm>

namespace decretum::deadline {

namespace {

Span monthsFrom(int year, int first, int count)
{
    const QDate from(year, first, 1);
    return {from, from.addMonths(count).addDays(-1)};
}

/// A week is of the month in which its Thursday stands, as ISO 8601 has it for the year.
std::optional<Span> weekOfMonth(int index, QDate first, QDate last)
{
    QDate thursday = first.addDays((4 - first.dayOfWeek() + 7) % 7 + 7 * (index - 1));
    if (index < 0)
        thursday = last.addDays(-((last.dayOfWeek() - 4 + 7) % 7));
    if (thursday > last)
        return std::nullopt;
    return Span{thursday.addDays(-3), thursday.addDays(3)};
}

std::optional<Span> weekdayOfMonth(int index, int weekday, QDate first, QDate last)
{
    QDate day = first.addDays((weekday - first.dayOfWeek() + 7) % 7 + 7 * (index - 1));
    if (index < 0)
        day = last.addDays(-((last.dayOfWeek() - weekday + 7) % 7));
    return day > last ? std::nullopt : std::optional(Span{day, day});
}

std::optional<Span> partOfMonth(const Term& term, QDate first)
{
    const QDate last(first.year(), first.month(), first.daysInMonth());
    switch (term.unit) {
    case Term::Unit::DayOfMonth: {
        const QDate day = term.day < 0 ? last : first.addDays(std::min(term.day, first.daysInMonth()) - 1);
        return Span{day, day};
    }
    case Term::Unit::HalfMonth: return Span{term.index == 1 ? first : first.addDays(15), term.lastIndex == 1 ? first.addDays(14) : last};
    case Term::Unit::Week: {
        const auto begin = weekOfMonth(term.index, first, last);
        const auto end = weekOfMonth(term.lastIndex, first, last);
        return begin && end ? std::optional(Span{begin->from, end->to}) : std::nullopt;
    }
    case Term::Unit::WeekdayOfMonth: return weekdayOfMonth(term.index, term.day, first, last);
    case Term::Unit::Decade: {
        const int begin = term.index < 0 ? 3 : term.index;
        const int end = term.lastIndex < 0 ? 3 : term.lastIndex;
        return Span{first.addDays(10LL * (begin - 1)), end == 3 ? last : first.addDays(10LL * end - 1)};
    }
    default: return Span{first, last};
    }
}

Span semesters(const Term& term, int year)
{
    const bool isSecond = term.index == 2 || term.index < 0;
    return {isSecond ? QDate(year + 1, 1, 1) : QDate(year, 9, 1), term.lastIndex == 1 ? QDate(year, 12, 31) : QDate(year + 1, 6, 30)};
}

/// The span in that (first) year; none where there is no such day.
std::optional<Span> spanIn(const Term& term, int year)
{
    // A month of a school year: from July on it is the first of its years.
    const int own = term.year.isSchool && term.month > 0 && term.month < 7 ? year + 1 : year;
    switch (term.unit) {
    case Term::Unit::Day: {
        const QDate day(own, term.month, term.day);
        return day.isValid() ? std::optional(Span{day, day}) : std::nullopt;
    }
    case Term::Unit::Quarter: return monthsFrom(year, 3 * term.index - 2, 3 * (term.lastIndex - term.index + 1));
    case Term::Unit::Half:
        if (!term.year.isSchool)
            return monthsFrom(year, 6 * term.index - 5, 6 * (term.lastIndex - term.index + 1));
        return semesters(term, year);
    case Term::Unit::Semester: return semesters(term, year);
    case Term::Unit::Season: return monthsFrom(term.year.isSchool && term.index < 7 ? year + 1 : year, term.index, 3);
    case Term::Unit::Year:
        return term.year.isSchool ? Span{{year, 9, 1}, {year + 1, 6, 30}} : Span{{year, 1, 1}, {std::max(year, term.year.lastYear), 12, 31}};
    case Term::Unit::Weekday:
    case Term::Unit::SchoolQuarter: return std::nullopt;
    default: return term.month > 0 ? partOfMonth(term, QDate(own, term.month, 1)) : std::nullopt;
    }
}

/// «5 числа», «кінець місяця», «другий тиждень наступного місяця»: in a month that is not named.
std::optional<Span> inRunningMonth(const Term& term, QDate issued)
{
    QDate month(issued.year(), issued.month(), 1);
    if (term.which == Term::Which::Next)
        month = month.addMonths(1);
    const auto span = partOfMonth(term, month);
    if (span && term.which == Term::Which::Named && span->to < issued)
        return partOfMonth(term, month.addMonths(1));
    return span;
}

std::optional<Span> weekOf(const Term& term, QDate issued)
{
    const QDate monday = issued.addDays(1 - issued.dayOfWeek() + (term.which == Term::Which::Next ? 7 : 0));
    return Span{monday, monday.addDays(6)};
}

std::optional<Span> nextWeekday(const Term& term, QDate issued)
{
    const QDate from = term.which == Term::Which::Next ? issued.addDays(1) : issued;
    const QDate day = from.addDays((term.day - from.dayOfWeek() + 7) % 7);
    return Span{day, day};
}

/// «поточного кварталу», «наступного семестру»: the one that runs on the document's day, or the one behind it.
std::optional<Span> runningPart(const Term& term, QDate issued)
{
    Term part = term;
    part.which = Term::Which::Named;
    const int most = term.unit == Term::Unit::Quarter ? 4 : 2;
    const bool isOfSchool = term.unit == Term::Unit::Semester || term.year.isSchool;
    bool isPassed = false;
    for (int at = 0; at < 4 * most; ++at) {
        part.index = part.lastIndex = at % most + 1;
        const auto span = spanIn(part, (isOfSchool ? schoolYearOf(issued) : issued.year()) + at / most);
        if (!span || span->to < issued)
            continue;
        if (term.which == Term::Which::Running || isPassed)
            return span;
        isPassed = span->from <= issued;
        if (!isPassed)
            return span;
    }
    return std::nullopt;
}

bool isOfSchoolYear(const Term& term)
{
    return term.year.isSchool || term.unit == Term::Unit::Semester;
}

/// A year of two digits is the one nearest to the document's date.
int fullYear(int year, QDate issued)
{
    if (year >= 100)
        return year;
    const int base = issued.isValid() ? issued.year() : 2020;
    int best = base / 100 * 100 + year;
    for (const int candidate : {best - 100, best + 100}) {
        if (std::abs(candidate - base) < std::abs(best - base))
            best = candidate;
    }
    return best;
}

/// The first such span that is not over on the document's day.
std::optional<Span> firstNotPassed(const Term& term, int base, QDate issued)
{
    constexpr int kYearsToLook = 9;  // 29 February comes again within eight
    for (int year = base - 1; year < base + kYearsToLook; ++year) {
        const auto span = spanIn(term, year);
        if (span && span->to >= issued)
            return span;
    }
    return std::nullopt;
}

}  // namespace

int schoolYearOf(QDate day)
{
    return day.month() >= 7 ? day.year() : day.year() - 1;
}

std::optional<Span> resolve(const Term& term, QDate issued)
{
    if (term.isImpossible || term.unit == Term::Unit::SchoolQuarter)
        return std::nullopt;
    if (term.year.mode == YearSaid::Mode::Printed && term.which == Term::Which::Named)
        return spanIn(term, fullYear(term.year.year, issued));
    if (!issued.isValid())
        return std::nullopt;
    if (term.unit == Term::Unit::Weekday)
        return nextWeekday(term, issued);
    if (term.unit == Term::Unit::Week && term.index == 0)
        return weekOf(term, issued);
    const bool isPartOfYear = term.unit == Term::Unit::Quarter || term.unit == Term::Unit::Semester || term.unit == Term::Unit::Half;
    if (isPartOfYear && term.which != Term::Which::Named)
        return runningPart(term, issued);
    const bool hasMonth = term.month > 0 || isPartOfYear || term.unit == Term::Unit::Season || term.unit == Term::Unit::Year;
    if (!hasMonth)
        return inRunningMonth(term, issued);
    const int base = isOfSchoolYear(term) ? schoolYearOf(issued) : issued.year();
    switch (term.year.mode) {
    case YearSaid::Mode::Current: return spanIn(term, base);
    case YearSaid::Mode::Next: return spanIn(term, base + 1);
    case YearSaid::Mode::Coming: {
        const auto span = spanIn(term, base);
        return span && span->from < issued ? spanIn(term, base + 1) : span;
    }
    default: return firstNotPassed(term, base, issued);
    }
}

std::optional<Span> resolveBefore(const Term& term, QDate latest)
{
    if (term.unit == Term::Unit::SchoolQuarter)
        return std::nullopt;
    if (term.unit == Term::Unit::Weekday) {
        const QDate day = latest.addDays(-((latest.dayOfWeek() - term.day + 7) % 7));
        return Span{day, day};
    }
    if (term.month == 0 && term.unit == Term::Unit::DayOfMonth) {
        const auto span = partOfMonth(term, QDate(latest.year(), latest.month(), 1));
        return span && span->from > latest ? partOfMonth(term, QDate(latest.year(), latest.month(), 1).addMonths(-1)) : span;
    }
    const int base = isOfSchoolYear(term) ? schoolYearOf(latest) : latest.year();
    for (int year = base; year > base - 9; --year) {
        const auto span = spanIn(term, year);
        if (span && span->from <= latest)
            return span;
    }
    return std::nullopt;
}

bool isImpossible(const Term& term, QDate issued)
{
    if (term.isImpossible)
        return true;
    const bool mayLack =
        term.unit == Term::Unit::Day || ((term.unit == Term::Unit::Week || term.unit == Term::Unit::WeekdayOfMonth) && term.index > 0);
    return mayLack && !resolve(term, issued.isValid() ? issued : QDate(2000, 1, 1));
}

}  // namespace decretum::deadline
