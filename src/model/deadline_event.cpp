// SPDX-License-Identifier: MIT
// What has no days: continuous, at once, and what is bound to an event.
#include "model/deadline_phrase.h"

namespace decretum::deadline {

namespace {

constexpr qsizetype kLongestLink = 3;  // of «та», «для»

void skipAdjectives(Reader& reader)
{
    while (reader.takeAny({Meaning::Separate, Meaning::Fixed, Meaning::Current, Meaning::Next, Meaning::Whole, Meaning::Own, Meaning::This}))
        continue;
}

/// «за потреби», «у разі необхідності», «по мере необходимости», «за запитом». A sentence says «у разі порушення» and
/// «на вимогу» of how a thing is done.
bool takeNeed(Reader& reader, const Context& context)
{
    const bool hasCase = reader.takeAll({Meaning::In, Meaning::CaseOf}) || reader.takeAll({Meaning::By, Meaning::CaseOf});
    if (!hasCase && !reader.takeAny({Meaning::Behind, Meaning::Under, Meaning::By, Meaning::On}))
        return false;
    if (!context.isWhole() && !reader.isOf(WordSet::Needed) && !reader.isOf(WordSet::Measure, -1))
        return false;
    return reader.take(Meaning::Need) || (hasCase && reader.isWord());
}

/// «за окремим графіком», «згідно з планом», «відповідно до розкладу», «по графику». In a sentence one acts «згідно з планом», and only a schedule
/// tells when.
bool takePlan(Reader& reader, const Context& context)
{
    const qsizetype start = reader.at();
    const bool isAccording = (reader.take(Meaning::According) || reader.takeAll({Meaning::In, Meaning::According}));
    if (isAccording)
        reader.takeAny({Meaning::From, Meaning::Until, Meaning::On});
    else if (!reader.takeAny({Meaning::Behind, Meaning::By}) && !(context.isWhole() && reader.take(Meaning::From)))
        return false;
    skipAdjectives(reader);
    const bool isTime = context.isWhole() || reader.isOf(WordSet::Schedule);
    if (isTime && (reader.take(Meaning::Plan) || (isAccording && reader.isWord())))
        return true;
    reader.setAt(start);
    return false;
}

/// «у визначені терміни», «в установленные законодательством сроки», «у термін, визначений планом»
bool takeFixedTerm(Reader& reader)
{
    if (!reader.take(Meaning::In))
        return false;
    if (reader.take(Meaning::Term)) {
        reader.takeSign(u",");
        return reader.take(Meaning::Fixed);
    }
    for (int words = 0; words < 4 && reader.isAny({Meaning::Fixed, Meaning::Plan, Meaning::This, Meaning::Own, Meaning::Separate}); ++words)
        reader.skip();
    return reader.isAny({Meaning::Fixed, Meaning::Plan, Meaning::Separate}, -1) && reader.take(Meaning::Term);
}

/// «збирання», «подготовки»: what somebody does, in the genitive.
bool isVerbalNoun(const Reader& reader)
{
    constexpr qsizetype kShortest = 7;
    const auto ends = [text = reader.peek().text](QStringView ending) { return text.endsWith(ending); };
    return reader.isWord() && reader.peek().text.size() >= kShortest && (ends(u"ння") || ends(u"ття") || ends(u"ния") || ends(u"тия"));
}

/// «в період зимових канікул», «на час карантину», «під час атестації», «протягом місячника», «зимние каникулы»
bool takeOccasion(Reader& reader, const Context& context)
{
    bool hasLead = takeDuringWords(reader);
    if (!hasLead && reader.takeOf(WordSet::WhileItLasts))
        hasLead = reader.takeAny({Meaning::Time});
    else if (!hasLead && reader.takeAny({Meaning::On, Meaning::In, Meaning::After}))
        hasLead = reader.takeAny({Meaning::Time, Meaning::Span}) || reader.is(Meaning::After, -1) || context.isWhole();
    // «заходи безпеки під час проведення змагань» say where, not when
    const bool isWhileDoing = !context.isWhole() && reader.is(Meaning::Time, -1) && reader.isOf(WordSet::WhileItLasts, -2);
    const bool isDuring = hasLead && !isWhileDoing && !reader.isAny({Meaning::On, Meaning::In, Meaning::After}, -1);
    reader.takeAny({Meaning::Whole});
    while (reader.takeAny({Meaning::SeasonAdjective, Meaning::Current, Meaning::Next, Meaning::Whole}) || reader.takeSign(u"-"))
        continue;
    if (hasLead && reader.isWord() && reader.is(Meaning::Unknown) && reader.is(Meaning::Occasion, 1))  // «під час шкільних канікул»
        reader.skip();
    const bool isSeasonSpan = context.isWhole() && reader.is(Meaning::SeasonAdjective, -1) && reader.takeAny({Meaning::Span, Meaning::Time});
    if (isSeasonSpan || ((hasLead || context.isWhole()) && reader.take(Meaning::Occasion)))
        return true;
    if (isDuring && reader.isAny({Meaning::EventSpan, Meaning::Doing}))
        return true;
    // «на період збирання врожаю», «на протяжении всего срока его проведения»
    reader.takeAny({Meaning::Term, Meaning::Time});
    if (isDuring && reader.isOf(WordSet::Possessive))
        reader.skip();
    if (isDuring && (reader.is(Meaning::Doing) || isVerbalNoun(reader))) {
        reader.skip();
        const bool isOfLast = reader.isWord() && reader.is(Meaning::Unknown) && !reader.isWord(1) && !isInfinitive(reader, 0);
        reader.skip(isOfLast ? 1 : 0);  // «збирання врожаю», what it is of
        return true;
    }
    // «у період епідемічного підйому»: of a period alone, «протягом засідання» says where
    if (isDuring && reader.is(Meaning::Span, -1) && reader.isWord() && reader.isWord(1) && !isInfinitive(reader, 0))
        return true;
    const bool isWholeSpan = context.isWhole() && isDuring && reader.isWord() && reader.peek().meaning == Meaning::Unknown;
    return isWholeSpan;
}

/// «за результатами моніторингу»; «за підсумками 2020 року» tells of a period that is reported on.
bool takeResults(Reader& reader, const Context& context)
{
    return reader.take(Meaning::Results) && !takeTerm(reader, context);
}

/// «до Дня вчителя», «ко Дню учителя», «до Міжнародного дня …», «до свята …», «до Нового року»
bool takeFeast(Reader& reader)
{
    if (!reader.takeAny({Meaning::Until, Meaning::Towards, Meaning::After}))
        return false;
    const bool hasAdjective = reader.isWord() && reader.peek().meaning == Meaning::Unknown && reader.is(Meaning::DayUnit, 1);
    if (reader.is(Meaning::DayUnit) || hasAdjective) {
        reader.skip(hasAdjective ? 2 : 1);
        return reader.isOf(WordSet::FeastDay, -1) && reader.isWord();
    }
    if (reader.take(Meaning::Feast))
        return true;
    const bool isNamed = reader.is(Meaning::Feast, 1) || (reader.is(Meaning::New) && reader.is(Meaning::Year, 1));
    reader.skip(isNamed ? 2 : 0);
    return isNamed;
}

/// «до початку конференції», «до прийняття закону», «до осінніх канікул» inside a sentence, where «до» also says what a
/// thing is for: «підготовка до проведення», «до отримання».
bool takeStageInSentence(Reader& reader)
{
    if (reader.isOf(WordSet::PreparedFor))
        return false;
    if (reader.takeAll({Meaning::SeasonAdjective, Meaning::Occasion}))
        return true;
    return reader.takeAny({Meaning::Begin, Meaning::End, Meaning::Finish, Meaning::Doing, Meaning::Signing})
        && reader.peek().text.size() > kLongestLink && !isInfinitive(reader, 0);
}

/// «до закінчення карантину», «до проведення засідання», «до особливого розпорядження»
bool takeUntilEvent(Reader& reader, const Context& context)
{
    if (!context.isWhole() && reader.take(Meaning::Until))
        return takeStageInSentence(reader);
    if (!context.isWhole() && reader.take(Meaning::Towards))  // «к началу отопительного периода»
        return reader.take(Meaning::Begin) && reader.isWord() && !reader.is(Meaning::New);
    if (!(context.isWhole() && reader.takeAny({Meaning::Until, Meaning::Towards, Meaning::By})) && !reader.takeOf(WordSet::Before))
        return false;
    if (reader.is(Meaning::By, -1))
        return reader.is(Meaning::Finish) || takeResults(reader, context);
    if (reader.isAny({Meaning::Occasion, Meaning::SeasonAdjective}))
        return context.isWhole();
    if (reader.isAny({Meaning::Begin, Meaning::End, Meaning::Finish, Meaning::Doing, Meaning::Signing, Meaning::Reaching}))
        return true;
    if (context.isWhole() && reader.isOf(WordSet::Before, -1) && reader.is(Meaning::Unknown))  // «напередодні заходу»
        return true;
    return context.isWhole() && reader.isAny({Meaning::Next, Meaning::New}) && reader.isWord(1);
}

/// «на кожному етапі», «після закінчення …», «за результатами …», «у ході …», «у день проведення»
bool takeCircumstance(Reader& reader, const Context& context)
{
    // «наприкінці навчального року»: only a month has a beginning and an end of so many days
    const bool hasPreposition = context.isWhole() && reader.isAny({Meaning::On, Meaning::In});
    if (context.isWhole() && reader.isAny({Meaning::Begin, Meaning::Middle, Meaning::End}, hasPreposition ? 1 : 0)) {
        reader.skip(hasPreposition ? 2 : 1);
        return !reader.is(Meaning::Month);
    }
    if (reader.take(Meaning::On))
        return reader.take(Meaning::Every) ? (reader.take(Meaning::Occurrence) || context.isWhole()) : reader.take(Meaning::Occurrence);
    if (reader.take(Meaning::After))
        return reader.isAny({Meaning::Finish}) || (context.isWhole() && reader.isWord());
    if (reader.take(Meaning::Under))
        return context.isWhole() && reader.isWord();
    if (reader.take(Meaning::Behind))
        return context.isWhole() && takeResults(reader, context);
    if (reader.takeAll({Meaning::In, Meaning::DayUnit})) {  // «в дни проведения экзаменов», «у день звернення»
        const bool isOfThing = reader.isWord() && reader.is(Meaning::Unknown) && reader.isOf(WordSet::Genitive) && !isInfinitive(reader, 0);
        return reader.isWord() && (context.isWhole() || reader.is(Meaning::Doing) || isVerbalNoun(reader) || isOfThing);
    }
    return reader.take(Meaning::In) && reader.take(Meaning::Occurrence);
}

bool takeHead(Reader& reader, const Context& context)
{
    const qsizetype start = reader.at();
    const auto takes = [&reader, start](bool isTaken) {
        if (!isTaken)
            reader.setAt(start);
        return isTaken;
    };
    return takes(takeNeed(reader, context)) || takes(takePlan(reader, context)) || takes(takeFixedTerm(reader)) || takes(takeFeast(reader))
        || takes(takeUntilEvent(reader, context)) || takes(takeCircumstance(reader, context)) || takes(takeOccasion(reader, context));
}

Phrase atOnce()
{
    return phraseOf(Deadline::Kind::Until, std::nullopt, std::nullopt);
}

}  // namespace

std::optional<Phrase> takeEvent(Reader& reader, const Context& context)
{
    const qsizetype start = reader.at();
    if (takeHead(reader, context) && takeEventTail(reader, context))
        return phraseOf(Deadline::Kind::Event, std::nullopt, std::nullopt);
    reader.setAt(start);
    return std::nullopt;
}

std::optional<Phrase> takeManner(Reader& reader, const Context& context)
{
    const qsizetype start = reader.at();
    if (reader.take(Meaning::Continuous)) {
        Phrase phrase = phraseOf(Deadline::Kind::Continuous, std::nullopt, std::nullopt);
        const qsizetype after = reader.at();
        while (reader.takeSign(u",(-"))
            continue;
        auto span = takeDuring(reader, context);
        if (!span && context.isWhole())
            span = takeUntil(reader, context);
        const bool isSpan = span && (span->isPlain || context.isWhole()) && !span->isImpossible && span->deadline.kind != Deadline::Kind::Event;
        if (!isSpan) {
            reader.setAt(after);
            return phrase;
        }
        phrase.deadline.from = span->deadline.from;
        phrase.deadline.to = span->deadline.to;
        return phrase;
    }
    if (reader.take(Meaning::AtOnce)) {
        if (context.isWhole() && reader.take(Meaning::After))
            skipClause(reader);
        return atOnce();
    }
    if (reader.take(Meaning::Irregular))
        return phraseOf(Deadline::Kind::Recurring, std::nullopt, std::nullopt);
    // «у найкоротший термін», «в кратчайшие сроки»
    if (reader.take(Meaning::In) && reader.take(Meaning::Shortest) && reader.take(Meaning::Term))
        return atOnce();
    reader.setAt(start);
    return std::nullopt;
}

}  // namespace decretum::deadline
