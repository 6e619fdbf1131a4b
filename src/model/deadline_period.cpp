// SPDX-License-Identifier: MIT
// Quarters, semesters, half-years, seasons and weeks of deadline phrases.
#include "model/deadline_term.h"

namespace decretum::deadline {

namespace {

/// The unit at the reader's place and how many of them a year has; none where there is none.
struct PartUnit {
    Term::Unit unit = Term::Unit::Quarter;
    int most = 0;
};

std::optional<PartUnit> takePartUnit(Reader& reader)
{
    if (reader.take(Meaning::Quarter)) {
        if (reader.isOf(WordSet::WithStop, -1))
            reader.takeSign(u".");
        return PartUnit{Term::Unit::Quarter, 4};
    }
    if (reader.take(Meaning::Semester)) {
        if (reader.isOf(WordSet::WithStop, -1))
            reader.takeSign(u".");
        return PartUnit{Term::Unit::Semester, 2};
    }
    if (reader.take(Meaning::HalfYear))
        return PartUnit{Term::Unit::Half, 2};
    if (reader.take(Meaning::SchoolQuarter))
        return PartUnit{Term::Unit::SchoolQuarter, 4};
    return std::nullopt;
}

/// «І квартал», «1-2 квартал», «І та ІІ семестри»
std::optional<Term> takeNumbered(Reader& reader)
{
    const qsizetype start = reader.at();
    Term term;
    takeIndexes(reader, term, u"-,/");
    // «перша половина 2021 року», «друга половина навчального року»
    if (term.index > 0 && term.index == term.lastIndex && reader.take(Meaning::Half)) {
        term.unit = Term::Unit::Half;
        takeYearOf(reader, term);
        if (term.year.mode != YearSaid::Mode::Unsaid) {
            term.isImpossible = term.isImpossible || term.index > 2;
            return term;
        }
    }
    const auto unit = term.index != 0 && term.lastIndex > 0 ? takePartUnit(reader) : std::nullopt;
    if (!unit) {
        reader.setAt(start);
        return std::nullopt;
    }
    term.unit = unit->unit;
    term.isImpossible = term.index > unit->most || term.lastIndex > unit->most || term.lastIndex < term.index;
    takeYearOf(reader, term);
    return term;
}

/// «2021 рік, І квартал»: the year goes before.
std::optional<Term> takeNumberedAfterYear(Reader& reader)
{
    if (!reader.isNumber() || reader.peek().digits != 4)
        return std::nullopt;
    const qsizetype start = reader.at();
    const auto year = takeYear(reader);
    reader.takeSign(u",-");
    auto term = year ? takeNumbered(reader) : std::nullopt;
    if (!term || term->year.mode != YearSaid::Mode::Unsaid) {
        reader.setAt(start);
        return std::nullopt;
    }
    term->year = *year;
    return term;
}

/// «поточного кварталу», «наступного тижня», «семестру»
std::optional<Term> takeRunning(Reader& reader)
{
    const qsizetype start = reader.at();
    Term term{.which = takeWhich(reader, Term::Which::Running)};
    if (reader.take(Meaning::Week)) {
        term.unit = Term::Unit::Week;
        return term;
    }
    if (const auto unit = takePartUnit(reader)) {
        term.unit = unit->unit;
        takeYearOf(reader, term);
        return term;
    }
    reader.setAt(start);
    return std::nullopt;
}

std::optional<Term> takeSeason(Reader& reader)
{
    if (!reader.isAny({Meaning::Season, Meaning::SeasonAdverb}))
        return std::nullopt;
    Term term{.unit = Term::Unit::Season, .index = reader.peek().value};
    reader.skip();
    takeYearOf(reader, term);
    return term;
}

/// «п’ятниці», «наступного понеділка»
std::optional<Term> takeWeekday(Reader& reader)
{
    const qsizetype start = reader.at();
    Term term{.unit = Term::Unit::Weekday};
    if (takeWhich(reader, Term::Which::Named) == Term::Which::Next)
        term.which = Term::Which::Next;
    if (!reader.is(Meaning::Weekday)) {
        reader.setAt(start);
        return std::nullopt;
    }
    term.day = reader.peek().value;
    reader.skip();
    return term;
}

}  // namespace

Term::Which takeWhich(Reader& reader, Term::Which unsaid)
{
    if (reader.take(Meaning::Next))
        return Term::Which::Next;
    return reader.takeAny({Meaning::Current, Meaning::This}) ? Term::Which::Running : unsaid;
}

void takeIndexes(Reader& reader, Term& term, QStringView signs)
{
    term.index = reader.take(Meaning::Last) ? -1 : takeCount(reader);
    term.lastIndex = term.index;
    if (term.index > 0 && (reader.takeSign(signs) || reader.take(Meaning::And)))
        term.lastIndex = takeCount(reader);
}

std::optional<Term> takePartOfYear(Reader& reader)
{
    for (const auto take : {&takeNumbered, &takeNumberedAfterYear, &takeSeason, &takeRunning, &takeWeekday}) {
        if (auto term = take(reader))
            return term;
    }
    return std::nullopt;
}

std::optional<Term> takeTermOfEdge(Reader& reader, const Context& context)
{
    if (auto term = takeTerm(reader, context))
        return term;
    if (reader.take(Meaning::MonthUnit))
        return Term{.unit = Term::Unit::Month, .which = Term::Which::Running};
    return std::nullopt;
}

std::optional<Term> takeTerm(Reader& reader, const Context& context)
{
    if (auto term = takeDay(reader, context))
        return term;
    if (auto term = takeMonthOrPart(reader, context))
        return term;
    if (auto term = takePartOfYear(reader))
        return term;
    if (const auto year = takeYear(reader))
        return Term{.unit = Term::Unit::Year, .year = *year, .isImpossible = year->isImpossible};
    return std::nullopt;
}

}  // namespace decretum::deadline
