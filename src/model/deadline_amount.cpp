// SPDX-License-Identifier: MIT
#include "model/deadline_amount.h"

#include "model/deadline_term.h"

namespace decretum::deadline {

namespace {

using Unit = RelativeTerm::Unit;

constexpr int kMonthsOfHalfYear = 6;
constexpr int kFewestYearsOfCalendar = 100;  ///< «протягом 202 року» is a year that was misprinted.
constexpr Unit kAdjectiveUnits[kTermUnits] = {Unit::Days, Unit::Weeks, Unit::Months, Unit::Years};

/// «не більше», «до» before a number say no more than the number.
void skipAtMost(Reader& reader)
{
    const qsizetype start = reader.at();
    reader.take(Meaning::Not);
    if (reader.takeOf(WordSet::More)) {
        reader.takeAny({Meaning::Than, Meaning::Behind});
        return;
    }
    reader.setAt(start);
}

}  // namespace

std::optional<RelativeTerm> takeAmount(Reader& reader)
{
    const qsizetype start = reader.at();
    skipAtMost(reader);
    if (reader.is(Meaning::Next) && (reader.isNumber(1) || reader.is(Meaning::Count, 1)))
        reader.skip();  // «протягом наступних 10 днів»
    RelativeTerm term{.count = takeCardinal(reader)};
    const bool isCounted = term.count > 0;
    if (!isCounted)
        term.count = 1;
    const bool isWorking = reader.take(Meaning::Working);
    reader.take(Meaning::Calendar);
    const bool isDayBefore = reader.is(Meaning::Behind, -1) && reader.is(Meaning::Until, 1);  // «за день до огляду»
    if (reader.is(Meaning::DayUnit) && (isCounted || isDayBefore || (!isWorking && reader.isOf(WordSet::WholeDay))))
        term.unit = isWorking ? Unit::WorkingDays : Unit::Days;
    else if (reader.is(Meaning::Week))
        term.unit = Unit::Weeks;
    else if (reader.is(Meaning::MonthUnit))
        term.unit = Unit::Months;
    else if (isCounted && term.count < kFewestYearsOfCalendar && reader.isAny({Meaning::Year, Meaning::Years}))
        term.unit = Unit::Years;
    else if (reader.is(Meaning::HalfYearAmount))
        term = {.count = kMonthsOfHalfYear * term.count, .unit = Unit::Months};
    else {
        reader.setAt(start);
        return std::nullopt;
    }
    reader.skip();
    if (reader.isOf(WordSet::WithStop, -1))
        reader.takeSign(u".");
    return term;
}

std::optional<RelativeTerm> takeTermAdjective(Reader& reader)
{
    const qsizetype start = reader.at();
    int count = 0;
    if (reader.isNumber() && reader.peek().digits <= 3) {
        count = takeCardinal(reader);
        reader.takeSign(u"-");
    }
    bool isWorking = reader.take(Meaning::Working);
    if (!reader.is(Meaning::TermAdjective)) {
        reader.setAt(start);
        return std::nullopt;
    }
    const int value = reader.peek().value;
    RelativeTerm term{.count = count > 0 ? count : value / kTermUnits, .unit = kAdjectiveUnits[value % kTermUnits]};
    reader.skip();
    isWorking = reader.take(Meaning::Working) || isWorking;
    reader.take(Meaning::Calendar);
    if (!reader.take(Meaning::Term)) {
        reader.setAt(start);
        return std::nullopt;
    }
    if (isWorking && term.unit == Unit::Days)
        term.unit = Unit::WorkingDays;
    return term;
}

std::optional<QDate> lastDayOf(const RelativeTerm& term, QDate day)
{
    if (!day.isValid() || term.start == RelativeTerm::Start::Event)
        return std::nullopt;
    switch (term.unit) {
    case Unit::Days: return day.addDays(term.count);
    case Unit::WorkingDays: return std::nullopt;
    case Unit::Weeks: return day.addDays(7LL * term.count);
    case Unit::Months: return day.addMonths(term.count);
    case Unit::Years: return day.addYears(term.count);
    }
    Q_UNREACHABLE();
}

}  // namespace decretum::deadline
