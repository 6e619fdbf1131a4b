// SPDX-License-Identifier: MIT
// Months of deadline phrases and their parts.
#include "model/deadline_term.h"

namespace decretum::deadline {

namespace {

/// «місяць», «поточного місяця» after a part of a month.
bool takeRunningMonth(Reader& reader, Term& term)
{
    const qsizetype start = reader.at();
    const Term::Which which = takeWhich(reader, Term::Which::Running);
    if (!reader.take(Meaning::MonthUnit)) {
        reader.setAt(start);
        return false;
    }
    term.which = which;
    return true;
}

bool takeMonthName(Reader& reader, Term& term)
{
    const qsizetype start = reader.at();
    reader.take(Meaning::MonthUnit);  // «місяць вересень»
    if (!reader.is(Meaning::Month)) {
        reader.setAt(start);
        return false;
    }
    term.month = reader.peek().value;
    reader.skip();
    const qsizetype after = reader.at();
    // «вересень місяць» and «вересень наступного року» both go on with a word that may be something else's
    if (!reader.take(Meaning::MonthUnit))
        reader.setAt(after);
    return true;
}

/// «кінець», «на початку», «в середині»: the decades of a month.
int edgeDecade(const Reader& reader)
{
    return reader.is(Meaning::Begin) ? 1 : reader.is(Meaning::Middle) ? 2 : reader.is(Meaning::End) ? 3 : 0;
}

/// The number and the unit of a part: «перша декада», «ІІ-ІІІ декада», «останній тиждень», «перша половина».
bool takeNumberedPart(Reader& reader, Term& term)
{
    const qsizetype start = reader.at();
    takeIndexes(reader, term, u"-,");
    if (term.index != 0 && term.lastIndex != 0) {
        if (reader.take(Meaning::Decade))
            term.unit = Term::Unit::Decade;
        else if (reader.take(Meaning::Week))
            term.unit = Term::Unit::Week;
        else if (reader.take(Meaning::Half))
            term.unit = Term::Unit::HalfMonth;
        else if (reader.is(Meaning::Weekday) && term.index == term.lastIndex) {
            term.unit = Term::Unit::WeekdayOfMonth;
            term.day = reader.peek().value;
            reader.skip();
        } else {
            reader.setAt(start);
            return false;
        }
        const int most = term.unit == Term::Unit::Decade ? 3 : term.unit == Term::Unit::HalfMonth ? 2 : 5;
        term.isImpossible = term.index > most || term.lastIndex > most || term.lastIndex < term.index;
        return true;
    }
    reader.setAt(start);
    return false;
}

/// «перша декада вересня», «наприкінці січня», «третя субота місяця»
std::optional<Term> takePartOfMonth(Reader& reader)
{
    const qsizetype start = reader.at();
    Term term{.unit = Term::Unit::Decade, .index = edgeDecade(reader)};
    term.lastIndex = term.index;
    if (term.index > 0)
        reader.skip();
    else if (!takeNumberedPart(reader, term))
        return std::nullopt;
    reader.skipDots();
    if (takeMonthName(reader, term)) {
        takeYearOf(reader, term);
        return term;
    }
    if (takeRunningMonth(reader, term))
        return term;
    reader.setAt(start);
    return std::nullopt;
}

/// «вересень (І декада)», «вересень 2020 року, ІІ декада»: the part stands behind.
void takePartBehind(Reader& reader, Term& month)
{
    const qsizetype start = reader.at();
    const bool isBracketed = reader.takeSign(u"(");
    if (!isBracketed)
        reader.takeSign(u",-");
    Term part;
    if (!takeNumberedPart(reader, part) || reader.is(Meaning::Month) || (isBracketed && !reader.takeSign(u")"))) {
        reader.setAt(start);
        return;
    }
    part.month = month.month;
    part.year = month.year;
    part.isImpossible = part.isImpossible || month.isImpossible;
    month = part;
    if (month.year.mode == YearSaid::Mode::Unsaid)
        takeYearOf(reader, month);
}

}  // namespace

std::optional<Term> takeMonthOrPart(Reader& reader, const Context& context)
{
    if (auto part = takePartOfMonth(reader))
        return part;
    Term term{.unit = Term::Unit::Month};
    if (takeMonthName(reader, term)) {
        takeYearOf(reader, term);
        if (context.isWhole())
            takePartBehind(reader, term);
        return term;
    }
    const qsizetype start = reader.at();
    if (reader.isAny({Meaning::Current, Meaning::This, Meaning::Next}) && takeRunningMonth(reader, term))
        return term;
    reader.setAt(start);
    return std::nullopt;
}

}  // namespace decretum::deadline
