// SPDX-License-Identifier: MIT
// Phrases with a first and a last day, or with a first one alone.
#include "model/deadline_range.h"

namespace decretum::deadline {

namespace {

enum class Opening : quint8 {
    None,
    From,   ///< «з», «починаючи з», «не раніше»
    After,  ///< «після»
    Away,   ///< «від»: opens a range alone
};

/// «у період з», «починаючи з», «не раніше», «після»
Opening takeOpening(Reader& reader)
{
    const qsizetype start = reader.at();
    if (!takeDuringWords(reader))
        reader.takeAll({Meaning::In, Meaning::Term});
    if (reader.take(Meaning::After))
        return Opening::After;
    if (reader.takeAll({Meaning::Not, Meaning::Earlier})) {
        reader.takeSign(u",");
        reader.takeAny({Meaning::Than, Meaning::Behind});
        reader.takeAny({Meaning::From, Meaning::Away});
        return Opening::From;
    }
    const bool isStarting = reader.take(Meaning::Starting);
    if (reader.take(Meaning::From) || (isStarting && reader.take(Meaning::Away)))
        return Opening::From;
    if (!isStarting && reader.take(Meaning::Away))
        return Opening::Away;
    reader.setAt(start);
    return Opening::None;
}

std::optional<Phrase> takeOpened(Reader& reader, const Context& context)
{
    const qsizetype start = reader.at();
    const Opening opening = takeOpening(reader);
    if (opening == Opening::None)
        return std::nullopt;
    auto range = takeStartedRange(reader, context, opening == Opening::After);
    // «від 05.09.2017» alone is an act's own day
    if (range && opening == Opening::Away && !range->isImpossible && !range->deadline.to)
        range.reset();
    if (!range)
        reader.setAt(start);
    return range;
}

/// «у», «на»: false where «на» opens no time («на 2021 рік», «на вересень»).
bool takePreposition(Reader& reader, bool& hasPreposition)
{
    const qsizetype start = reader.at();
    hasPreposition = reader.takeAny({Meaning::In, Meaning::On});
    if (!hasPreposition || reader.is(Meaning::In, -1))
        return true;
    const bool isPointedWeek = reader.isAny({Meaning::Next, Meaning::Current, Meaning::This}) && reader.is(Meaning::Week, 1);
    const bool isNumberedWeek = reader.is(Meaning::Week, 1) || reader.is(Meaning::Week, 2);
    if (reader.is(Meaning::Begin) || reader.isOf(WordSet::OnNext) || isPointedWeek || isNumberedWeek)
        return true;
    reader.setAt(start);
    return false;
}

Phrase spanPhrase(const Term& term, const Context& context)
{
    if (isImpossible(term, context.issued))
        return impossiblePhrase();
    if (term.unit == Term::Unit::SchoolQuarter)
        return phraseOf(Deadline::Kind::Event, std::nullopt, std::nullopt);
    const auto span = resolve(term, context.issued);
    return phraseOf(Deadline::Kind::During, span ? std::optional(span->from) : std::nullopt, span ? std::optional(span->to) : std::nullopt);
}

/// «місяць», «рік», «семестр» alone are no time; «п’ятого числа» is one.
bool isTime(const Term& term, bool hasWords, const Context& context)
{
    if (term.unit == Term::Unit::Weekday)
        return context.isWhole() && hasWords;
    if (term.unit == Term::Unit::DayOfMonth || term.unit == Term::Unit::SchoolQuarter)
        return context.isWhole();
    const bool isBare = term.which == Term::Which::Running || (term.unit == Term::Unit::Year && term.year.mode == YearSaid::Mode::Current);
    return hasWords || !isBare || term.index != 0;
}

}  // namespace

std::optional<Phrase> takeDuring(Reader& reader, const Context& context)
{
    if (auto range = takeOpened(reader, context))
        return range;
    const qsizetype start = reader.at();
    const bool hasWords = takeDuringWords(reader) || reader.takeAll({Meaning::In, Meaning::Term});
    bool hasPreposition = false;
    if (!hasWords && !takePreposition(reader, hasPreposition))
        return std::nullopt;
    const qsizetype termStart = reader.at();
    if (auto range = takeNumberRange(reader, context))
        return range;
    if (auto range = takeBareRange(reader, context)) {
        range->isPlain = hasWords || hasPreposition || reader.peek(-1).kind != Token::Kind::Word;
        return range;
    }
    reader.setAt(termStart);
    const auto term = takeTerm(reader, context);
    // «на період 2021-2023 років» is the span of a programme
    const bool isPlanned = hasWords && reader.is(Meaning::On, start - reader.at()) && reader.is(Meaning::Span, start + 1 - reader.at());
    const bool isBareNumber = !hasWords && !hasPreposition && term && term->unit == Term::Unit::Year && reader.at() == termStart + 1;
    const bool isPointed = reader.isAny({Meaning::Current, Meaning::This, Meaning::Next, Meaning::Whole}, termStart - reader.at());
    if (!term || isBareNumber || (isPlanned && term->unit == Term::Unit::Year) || !isTime(*term, hasWords || hasPreposition || isPointed, context)) {
        reader.setAt(start);
        return std::nullopt;
    }
    takeInclusive(reader);
    Phrase phrase = spanPhrase(*term, context);
    const bool isDated = term->unit == Term::Unit::Day && term->year.mode != YearSaid::Mode::Unsaid;
    const bool isAdverb = reader.is(Meaning::SeasonAdverb, termStart - reader.at());
    phrase.isPlain = hasWords || isDated || (hasPreposition && !term->isDay() && term->which != Term::Which::Running) || isAdverb;
    return phrase;
}

}  // namespace decretum::deadline
