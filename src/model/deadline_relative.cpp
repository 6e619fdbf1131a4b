// SPDX-License-Identifier: MIT
// Terms that are counted, from the document's day or from another event.
#include "model/deadline_amount.h"
#include "model/deadline_phrase.h"

namespace decretum::deadline {

namespace {

using Start = RelativeTerm::Start;

Phrase phraseOf(RelativeTerm term, const Context& context)
{
    Phrase phrase = deadline::phraseOf(Deadline::Kind::Until, std::nullopt, lastDayOf(term, context.issued));
    phrase.term = term;
    return phrase;
}

/// «довести цей наказ до … протягом 3 днів з дня його підписання»: whether «його» is the document itself. Another's act
/// has a day, a number or an issuer behind it.
bool isOwnNamedBefore(const Reader& reader)
{
    constexpr qsizetype kLongestPreposition = 3;
    for (qsizetype ahead = -reader.at(); ahead < 0; ++ahead) {
        if (!reader.is(Meaning::Act, ahead))
            continue;
        const bool isBare = reader.isWord(ahead + 1) && reader.peek(ahead + 1).text.size() <= kLongestPreposition
            && !reader.isAny({Meaning::Away, Meaning::From}, ahead + 1);
        if (isBare || reader.isAny({Meaning::This, Meaning::Own}, ahead - 1))
            return true;
    }
    return false;
}

/// «підписання цього наказу», «видання наказу»: the document itself; «отримання», «набрання чинності» are other events.
bool isOwnSigning(const Reader& reader, qsizetype count)
{
    bool isOwn = false;
    for (qsizetype ahead = 0; ahead < count; ++ahead) {
        if (reader.is(Meaning::Reaching, ahead))
            return false;
        isOwn = isOwn || reader.isAny({Meaning::This, Meaning::Own}, ahead)
            || (reader.is(Meaning::Signing, ahead) && reader.is(Meaning::Act, ahead + 1))
            || (reader.is(Meaning::EventSpan, ahead) && reader.is(Meaning::Signing, ahead + 1) && isOwnNamedBefore(reader));
    }
    return isOwn;
}

/// «з дня підписання цього наказу», «після закінчення …», «до початку …» behind an amount.
std::optional<Start> takeStart(Reader& reader, const Context& context)
{
    const qsizetype start = reader.at();
    reader.takeSign(u",");
    // «за 5 днів до засідання»; a sentence also says «подати за 5 днів до відділу»
    const bool isNamed = context.isWhole() ? reader.isWord(1) : reader.isAny({Meaning::Begin, Meaning::Finish, Meaning::Doing}, 1);
    const bool isEvent = reader.take(Meaning::After) || (isNamed && reader.take(Meaning::Until));
    const bool isDay = !isEvent && reader.takeAny({Meaning::From, Meaning::Away}) && (reader.take(Meaning::Next), true)
        && reader.takeAny({Meaning::DayUnit, Meaning::Moment, Meaning::Time});
    if (!isEvent && !isDay) {
        reader.setAt(start);
        return std::nullopt;
    }
    Reader words = reader;
    skipEventWords(reader, context);
    const bool isOwn = isOwnSigning(words, reader.at() - words.at());
    return isOwn ? Start::Document : Start::Event;
}

std::optional<Phrase> counted(Reader& reader, RelativeTerm term, const Context& context, bool isAfterEvent)
{
    if (isAfterEvent) {
        term.start = Start::Event;
        return phraseOf(term, context);
    }
    const qsizetype before = reader.at();
    if (const auto start = takeStart(reader, context)) {
        term.start = *start;
        return phraseOf(term, context);
    }
    reader.setAt(before);
    return phraseOf(term, context);
}

/// «наступного дня», «наступного робочого дня»
std::optional<Phrase> takeNextDay(Reader& reader, const Context& context)
{
    const qsizetype start = reader.at();
    if (!reader.take(Meaning::Next))
        return std::nullopt;
    const bool isWorking = reader.take(Meaning::Working);
    reader.take(Meaning::Calendar);
    if (!reader.take(Meaning::DayUnit)) {
        reader.setAt(start);
        return std::nullopt;
    }
    return counted(reader, {.count = 1, .unit = isWorking ? RelativeTerm::Unit::WorkingDays : RelativeTerm::Unit::Days}, context, false);
}

/// «за 10 днів до початку …», «не пізніше ніж за тиждень до …»
std::optional<Phrase> takeAhead(Reader& reader, const Context& context)
{
    const qsizetype start = reader.at();
    auto term = takeAmount(reader);
    const bool isAhead = term && (reader.take(Meaning::Until) || reader.takeOf(WordSet::Before));
    if (!isAhead) {
        reader.setAt(start);
        return std::nullopt;
    }
    skipEventWords(reader, context);
    term->start = Start::Event;
    return phraseOf(*term, context);
}

/// «після закінчення змагань» before a term; false: nothing of that kind stands here.
bool takeEventBefore(Reader& reader)
{
    const bool isStart =
        reader.is(Meaning::After) || (reader.isAny({Meaning::From, Meaning::Away}) && reader.isAny({Meaning::DayUnit, Meaning::Moment}, 1));
    if (!isStart)
        return false;
    constexpr qsizetype kMostWords = 8;
    qsizetype ahead = 1;
    while (ahead < kMostWords && reader.isWord(ahead) && !reader.isAny({Meaning::In, Meaning::During, Meaning::Not}, ahead)
        && !isInfinitive(reader, ahead))
        ++ahead;
    reader.skip(ahead);
    reader.takeSign(u",");
    return true;
}

/// «протягом», «в течение», «у строк», «строком», «не пізніше [ніж через]», «через»: an amount follows. 0: none of
/// them.
enum class Lead : quint8 { None, Amount, Ahead };
Lead takeLead(Reader& reader, const Context& context)
{
    if (takeDuringWords(reader))
        return Lead::Amount;
    if (reader.take(Meaning::Behind))
        return Lead::Ahead;
    if (reader.take(Meaning::Through))
        return Lead::Amount;
    if (takeNotLater(reader)) {
        if (reader.is(Meaning::Behind, -1) || reader.take(Meaning::Behind))
            return Lead::Ahead;
        reader.take(Meaning::Through);
        return Lead::Amount;
    }
    const qsizetype start = reader.at();
    const bool hasTerm = reader.takeAll({Meaning::In, Meaning::Term}) || reader.take(Meaning::Term);
    reader.takeSign(u"-");
    const bool hasUntil = (hasTerm || context.isWhole()) && reader.take(Meaning::Until);
    if (hasTerm || hasUntil)
        return Lead::Amount;
    reader.setAt(start);
    return Lead::None;
}

}  // namespace

std::optional<Phrase> takeRelative(Reader& reader, const Context& context)
{
    const qsizetype start = reader.at();
    const bool isAfterEvent = takeEventBefore(reader);
    const qsizetype afterEvent = reader.at();
    const bool hasIn = reader.take(Meaning::In);
    if (hasIn || context.isWhole() || isAfterEvent) {
        if (const auto term = takeTermAdjective(reader))
            return counted(reader, *term, context, isAfterEvent);
    }
    reader.setAt(afterEvent);
    const Lead lead = takeLead(reader, context);
    if (lead == Lead::Ahead) {
        // «не пізніше, за 3 дні після …» is counted too
        if (auto phrase = takeAhead(reader, context))
            return phrase;
    }
    if (lead == Lead::Amount) {
        const bool isBare = !reader.isNumber() && !reader.is(Meaning::Count);
        if (auto next = takeNextDay(reader, context))
            return next;
        const bool isUntil = reader.is(Meaning::Until, -1);
        const auto term = !isUntil || !isBare ? takeAmount(reader) : std::nullopt;
        // «до 18 років» is an age
        if (term && (!isUntil || term->unit != RelativeTerm::Unit::Years))
            return counted(reader, *term, context, isAfterEvent);
    }
    if (lead == Lead::None && context.isWhole()) {
        if (auto next = takeNextDay(reader, context))
            return next;
        if (const auto term = context.hasCaption ? takeAmount(reader) : std::nullopt)
            return counted(reader, *term, context, false);
    }
    reader.setAt(start);
    return std::nullopt;
}

}  // namespace decretum::deadline
