// SPDX-License-Identifier: MIT
// Phrases with a last day: «до», «не пізніше», «по», «к».
#include "model/deadline_phrase.h"

namespace decretum::deadline {

namespace {

enum class Edge : quint8 { BeforeIt, ItsLastDay };

/// «до», «не пізніше» …: none where no such words stand here.
std::optional<Edge> takeUntilWords(Reader& reader)
{
    const qsizetype start = reader.at();
    if (reader.takeAll({Meaning::In, Meaning::Term}) || reader.take(Meaning::Term)) {
        if (!reader.takeSign(u"-") && !reader.isAny({Meaning::Until, Meaning::By, Meaning::Towards, Meaning::Not})) {
            reader.setAt(start);
            return std::nullopt;
        }
    }
    if (reader.is(Meaning::In) && reader.is(Meaning::Span, 1) && reader.isAny({Meaning::Until, Meaning::By}, 2))
        reader.skip(2);
    const bool isInclusive = reader.take(Meaning::Inclusive);
    if (takeNotLater(reader)) {
        reader.take(Meaning::Until);
        return Edge::ItsLastDay;
    }
    if (reader.takeAny({Meaning::Until, Meaning::Towards})) {
        if (reader.takeAll({Meaning::Not, Meaning::Later}))
            return Edge::ItsLastDay;
        return isInclusive ? Edge::ItsLastDay : Edge::BeforeIt;
    }
    // «по окончании учебного года» is after it
    if (reader.is(Meaning::By) && !reader.is(Meaning::Finish, 1)) {
        reader.skip();
        return Edge::ItsLastDay;
    }
    reader.setAt(start);
    return std::nullopt;
}

bool isRunning(const Term& term)
{
    return term.which == Term::Which::Running || (term.unit == Term::Unit::Year && term.year.mode == YearSaid::Mode::Current);
}

/// The span that begins after this one: «до жовтня» of 20 October, «до початку навчального року» of September.
std::optional<Span> followingSpan(Term term, const Span& span)
{
    if (term.which == Term::Which::Running)
        term.which = Term::Which::Next;
    else if (term.unit == Term::Unit::Year)
        term.year.mode = YearSaid::Mode::Coming;
    return resolve(term, term.which == Term::Which::Next ? span.from : span.to.addDays(1));
}

Phrase untilTerm(const Term& term, Edge edge, const Context& context)
{
    if (isImpossible(term, context.issued))
        return impossiblePhrase();
    if (term.unit == Term::Unit::SchoolQuarter)
        return phraseOf(Deadline::Kind::Event, std::nullopt, std::nullopt);
    std::optional<Span> span = resolve(term, context.issued);
    if (!span)
        return phraseOf(Deadline::Kind::Until, std::nullopt, std::nullopt);
    if (term.isDay() || edge == Edge::ItsLastDay)
        return phraseOf(Deadline::Kind::Until, std::nullopt, span->to);
    const bool isUnsaid = (term.year.mode == YearSaid::Mode::Unsaid && term.which == Term::Which::Named) || isRunning(term);
    if (isUnsaid && span->from.addDays(-1) < context.issued) {
        if (const auto following = followingSpan(term, *span))
            span = following;
    }
    return phraseOf(Deadline::Kind::Until, std::nullopt, span->from.addDays(-1));
}

/// Inside a sentence «до зими», «до 2021/2022 навчального року», «по семестру» say what for, not until when.
bool isPlainInSentence(const Term& term, bool hasEdgeWord)
{
    if (hasEdgeWord)
        return true;
    const bool isWholeSchoolYear = term.unit == Term::Unit::Year && term.year.isSchool;
    const bool isBareYear = term.unit == Term::Unit::Year && term.year.mode != YearSaid::Mode::Printed;
    return !isWholeSchoolYear && !isBareYear && term.which != Term::Which::Running && term.unit != Term::Unit::Season
        && term.unit != Term::Unit::Weekday && term.unit != Term::Unit::SchoolQuarter;
}

}  // namespace

std::optional<Phrase> takeUntil(Reader& reader, const Context& context)
{
    const qsizetype start = reader.at();
    std::optional<Edge> edge = takeUntilWords(reader);
    if (!edge)
        return std::nullopt;
    if (context.isWhole())
        reader.skipDots();
    takeHours(reader);
    bool hasEdgeWord = false;
    if (reader.takeAny({Meaning::End, Meaning::Finish})) {
        edge = Edge::ItsLastDay;
        hasEdgeWord = true;
    } else if (*edge == Edge::BeforeIt) {
        hasEdgeWord = reader.take(Meaning::Begin);
    }
    if (const auto term = hasEdgeWord ? takeTermOfEdge(reader, context) : takeTerm(reader, context)) {
        if (takeInclusive(reader))
            edge = Edge::ItsLastDay;
        Phrase phrase = untilTerm(*term, *edge, context);
        phrase.isPlain = isPlainInSentence(*term, hasEdgeWord);
        return phrase;
    }
    reader.setAt(start);
    return std::nullopt;
}

}  // namespace decretum::deadline
