// SPDX-License-Identifier: MIT
// Phrases with days of the calendar: until, during, ranges.
#include "model/deadline_phrase.h"

namespace decretum::deadline {

namespace {

bool isImpossible(const Term& term, QDate issued)
{
    if (term.isImpossible)
        return true;
    if (term.unit != Term::Unit::Day)
        return false;
    return !resolve(term, issued.isValid() ? issued : QDate(2000, 1, 1));
}

Phrase phraseOf(Deadline::Kind kind, std::optional<QDate> from, std::optional<QDate> to)
{
    return {.deadline = {.kind = kind, .from = from, .to = to}};
}

Phrase impossible()
{
    Phrase phrase;
    phrase.isImpossible = true;
    return phrase;
}

enum class Edge { Itself, BeforeIt, ItsLastDay };

Phrase untilTerm(const Term& term, Edge edge, QDate issued)
{
    if (isImpossible(term, issued))
        return impossible();
    const bool isDay = term.unit == Term::Unit::Day || term.unit == Term::Unit::DayOfMonth;
    std::optional<Span> span = resolve(term, issued);
    if (!isDay && edge == Edge::BeforeIt) {
        // «до жовтня» of 20 October: the day before it has passed, so the next one is meant.
        if (span && term.year.mode == YearSaid::Mode::Unsaid && span->from.addDays(-1) < issued)
            span = resolve(term, span->to.addDays(1));
        return phraseOf(Deadline::Kind::Until, std::nullopt, span ? std::optional(span->from.addDays(-1)) : std::nullopt);
    }
    return phraseOf(Deadline::Kind::Until, std::nullopt, span ? std::optional(span->to) : std::nullopt);
}

bool takeInclusive(Reader& reader)
{
    return reader.takeWord({u"включно", u"включительно"});
}

/// «до», «не пізніше» …: none where no such words stand here.
std::optional<Edge> takeUntilWords(Reader& reader)
{
    const qsizetype start = reader.at();
    if (reader.takePhrase({u"в срок", u"у строк", u"в строк", u"у термін", u"в термін"}) || reader.takeWord({u"терміном", u"сроком"})) {
        if (!reader.takeSign(u"-") && !reader.startsStem({u"до", u"по", u"к", u"не"})) {
            reader.setAt(start);
            return std::nullopt;
        }
    }
    if (reader.takePhrase({u"не пізніше", u"не позднее", u"не пізніш", u"не позже"})) {
        reader.takeWord({u"ніж", u"чем", u"як", u"від"});
        reader.takeWord({u"до"});
        return Edge::ItsLastDay;
    }
    if (reader.takeWord({u"до"}))
        return Edge::BeforeIt;
    if (reader.takeWord({u"к", u"ко"}))
        return Edge::BeforeIt;
    if (reader.takeWord({u"по"}))
        return Edge::ItsLastDay;
    reader.setAt(start);
    return std::nullopt;
}

/// «10-20 вересня», «1-5.10.2020»: a number, a dash, a day that ends the range.
std::optional<Phrase> takeNumberRange(Reader& reader, QDate issued)
{
    const qsizetype start = reader.at();
    if (!reader.isNumber() || reader.peek().digits > 2 || !reader.peek(1).isSign(u'-') || !reader.isNumber(2)) {
        return std::nullopt;
    }
    const int first = reader.peek().value;
    reader.skip(2);
    const auto last = takeTerm(reader);
    if (!last || last->unit != Term::Unit::Day) {
        reader.setAt(start);
        return std::nullopt;
    }
    if (isImpossible(*last, issued) || first > last->day)
        return impossible();
    const auto span = resolve(*last, issued);
    if (!span)
        return phraseOf(Deadline::Kind::During, std::nullopt, std::nullopt);
    return phraseOf(Deadline::Kind::During, QDate(span->to.year(), span->to.month(), first), span->to);
}

Phrase rangeOf(const Term& first, const Term& last, QDate issued)
{
    if (isImpossible(first, issued) || isImpossible(last, issued))
        return impossible();
    const auto end = resolve(last, issued);
    if (!end)
        return phraseOf(Deadline::Kind::During, std::nullopt, std::nullopt);
    const auto begin = first.year.mode == YearSaid::Mode::Printed ? resolve(first, issued) : resolveBefore(first, end->to);
    if (!begin || begin->from > end->to)
        return impossible();
    return phraseOf(Deadline::Kind::During, begin->from, end->to);
}

/// «з T по T», «T - T»; a start alone too where `startWords` were read.
std::optional<Phrase> takeRange(Reader& reader, QDate issued, bool afterStartWords)
{
    const qsizetype start = reader.at();
    // «з 25 по 28 серпня»
    if (afterStartWords && reader.isNumber() && reader.peek().digits <= 2 && (reader.peek(1).isWord(u"по") || reader.peek(1).isWord(u"до")) &&
        reader.isNumber(2)) {
        const int first = reader.peek().value;
        reader.skip(2);
        if (const auto last = takeTerm(reader); last && last->unit == Term::Unit::Day) {
            Term begin = *last;
            begin.day = first;
            return rangeOf(begin, *last, issued);
        }
        reader.setAt(start);
    }
    const auto first = takeTerm(reader);
    if (!first)
        return std::nullopt;
    const qsizetype afterFirst = reader.at();
    reader.takeSign(u".");
    const bool goesOn = afterStartWords ? (reader.takeWord({u"по", u"до"}) || reader.takeSign(u"-")) : reader.takeSign(u"-");
    if (goesOn) {
        reader.takeWord({u"кінця", u"конца"});
        if (const auto last = takeTerm(reader)) {
            takeInclusive(reader);
            return rangeOf(*first, *last, issued);
        }
    }
    reader.setAt(afterStartWords ? afterFirst : start);
    if (!afterStartWords)
        return std::nullopt;
    if (isImpossible(*first, issued))
        return impossible();
    const auto span = resolve(*first, issued);
    return phraseOf(Deadline::Kind::During, span ? std::optional(span->from) : std::nullopt, std::nullopt);
}

/// «з», «починаючи з», «не раніше», «після»; `isAfter`: the day after begins.
bool takeStartWords(Reader& reader, bool& isAfter)
{
    const qsizetype start = reader.at();
    reader.takePhrase({u"у період", u"в період", u"в период", u"на період", u"на период", u"у строк", u"в срок"});
    reader.takeWord({u"впериод", u"уперіод", u"вперіод"});
    isAfter = reader.takeWord({u"після", u"после"});
    if (isAfter || reader.takePhrase({u"не раніше", u"не ранее", u"починаючи з", u"починаючи із", u"начиная с", u"начиная со"}) ||
        reader.takeWord({u"з", u"із", u"зі", u"с", u"со", u"від"})) {
        return true;
    }
    reader.setAt(start);
    return false;
}

bool takeDuringWords(Reader& reader)
{
    if (reader.takePhrase({u"на протязі", u"в течение", u"в течении", u"у течение", u"у період", u"в період", u"в период"}) ||
        reader.takeWord({u"протягом", u"упродовж", u"впродовж", u"протязі", u"впериод", u"втечение"})) {
        reader.takeWord({u"всього", u"усього", u"всего"});
        return true;
    }
    return false;
}

}  // namespace

std::optional<Phrase> takeUntil(Reader& reader, QDate issued)
{
    const qsizetype start = reader.at();
    std::optional<Edge> edge = takeUntilWords(reader);
    if (!edge)
        return std::nullopt;
    if (reader.takeWord({u"кінця", u"конца", u"закінчення", u"окончания"}))
        edge = Edge::ItsLastDay;
    else
        reader.takeWord({u"початку", u"начала"});
    takeHours(reader);
    if (const auto term = takeTerm(reader)) {
        if (takeInclusive(reader))
            edge = Edge::ItsLastDay;
        Phrase phrase = untilTerm(*term, *edge, issued);
        if (term->unit == Term::Unit::Year && term->year.mode == YearSaid::Mode::Unsaid)
            phrase.isPlain = false;
        if (term->unit == Term::Unit::DayOfMonth && reader.takePhrase({u"місяця наступного", u"месяца следующего"}))
            reader.setAt(reader.at() - 2);
        return phrase;
    }
    reader.setAt(start);
    return std::nullopt;
}

std::optional<Phrase> takeDuring(Reader& reader, QDate issued)
{
    const qsizetype start = reader.at();
    bool isAfter = false;
    if (takeStartWords(reader, isAfter)) {
        if (auto range = takeRange(reader, issued, true)) {
            if (isAfter && range->deadline.from && !range->deadline.to)
                range->deadline.from = range->deadline.from->addDays(1);
            return range;
        }
        reader.setAt(start);
    }
    const bool hasWords = takeDuringWords(reader);
    const bool hasPreposition = !hasWords && reader.takeWord({u"у", u"в", u"во", u"на"});
    if (hasPreposition && reader.peek(-1).isWord(u"на") && !reader.startsStem({u"початку", u"наступн", u"початок"})) {
        reader.setAt(start);
        return std::nullopt;
    }
    if (auto range = takeNumberRange(reader, issued))
        return range;
    const qsizetype termStart = reader.at();
    if (auto range = takeRange(reader, issued, false)) {
        range->isPlain = hasWords || hasPreposition || reader.peek(-1).kind != Token::Kind::Word;
        return range;
    }
    reader.setAt(termStart);
    const auto term = takeTerm(reader);
    if (!term || term->unit == Term::Unit::DayOfMonth) {
        reader.setAt(start);
        return std::nullopt;
    }
    if (isImpossible(*term, issued))
        return impossible();
    const auto span = resolve(*term, issued);
    Phrase phrase = phraseOf(Deadline::Kind::During, span ? std::optional(span->from) : std::nullopt,
                             span ? std::optional(span->to) : std::nullopt);
    const bool isDated = term->unit == Term::Unit::Day && term->year.mode != YearSaid::Mode::Unsaid;
    phrase.isPlain = hasWords || isDated || (hasPreposition && term->unit != Term::Unit::Day) || term->unit == Term::Unit::Season;
    // «у 2020 році» is when something was; «у році» nothing at all
    return phrase;
}

}  // namespace decretum::deadline
