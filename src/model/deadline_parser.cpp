// SPDX-License-Identifier: MIT
#include "model/deadline_phrase.h"

namespace decretum {

namespace deadline {

std::optional<Phrase> takePhrase(Reader& reader, const Context& context)
{
    const qsizetype start = reader.at();
    for (const auto take : {&takeRecurring, &takeRelative, &takeUntil, &takeManner, &takeDuring, &takeEvent}) {
        if (auto phrase = take(reader, context))
            return phrase;
        reader.setAt(start);
    }
    return std::nullopt;
}

}  // namespace deadline

namespace {

using namespace deadline;

constexpr QStringView kOpeningMarks = u"(.,:;-–•*";

/// «Термін виконання:», «Строк –», «Срок исполнения –», «Термін до …»; false: no caption stands here.
bool takeCaption(Reader& reader)
{
    const qsizetype start = reader.at();
    if (!reader.takeAny({Meaning::Term, Meaning::DateCaption}))
        return false;
    qsizetype words = 0;
    for (; words < 4 && reader.isWord() && (reader.isAny({Meaning::CaptionOf, Meaning::Unknown, Meaning::Doing, Meaning::Act, Meaning::Plan}));
         ++words)
        reader.skip();
    const bool isKnown = words == 0 || reader.isAny({Meaning::CaptionOf, Meaning::Doing}, -words);
    if (reader.takeSign(u":-.")) {
        while (reader.takeSign(u":-."))
            continue;
        return true;
    }
    if (isKnown && (words > 0 || reader.isAny({Meaning::Until, Meaning::By, Meaning::Not, Meaning::During, Meaning::From}) || reader.isNumber()))
        return true;
    reader.setAt(start);
    return false;
}

/// «до «___» ________ 2020 року», «__.__.2020»: a form that was left open is meant as a deadline, where nothing else
/// stands in it.
bool isOpenForm(Reader reader, bool hasCaption)
{
    if (reader.isAny({Meaning::Away, Meaning::Behind, Meaning::On, Meaning::AsOf}))
        return false;
    bool hasBlank = false;
    bool hasWord = hasCaption;
    for (; !reader.atEnd(); reader.skip()) {
        const bool isDots = reader.isSign(u'…') || (reader.isSign(u'.') && reader.isSign(u'.', 1) && reader.isSign(u'.', 2));
        hasBlank = hasBlank || reader.isSign(u'_') || reader.is(Meaning::Blank) || isDots;
        const bool isEmptyQuote = (reader.isSign(u'«') && reader.isSign(u'»', 1)) || (reader.isSign(u'"') && reader.isSign(u'"', 1));
        hasBlank = hasBlank || isEmptyQuote;
        hasWord = hasWord || reader.isWord() || reader.isNumber();
        if ((reader.isWord() && reader.peek().meaning == Meaning::Unknown) || reader.isSign(u'№'))
            return false;
    }
    return hasBlank && hasWord;
}

bool takeBracket(Reader& reader)
{
    const qsizetype start = reader.at();
    if (!reader.takeSign(u"("))
        return false;
    while (!reader.atEnd()) {
        if (reader.takeSign(u")"))
            return true;
        reader.skip();
    }
    reader.setAt(start);
    return false;
}

/// What may stand behind a deadline without changing it: marks, hours, a note in brackets, «за потреби», «включно».
bool onlyMarksRemain(Reader reader, const Context& context)
{
    while (!reader.atEnd()) {
        if (takeHours(reader) || takeInclusive(reader) || takeBracket(reader))
            continue;
        if (reader.peek().kind == Token::Kind::Sign && !reader.isSign(u'№') && !reader.isSign(u'%')) {
            reader.skip();
            continue;
        }
        if (takeEvent(reader, context) || reader.take(Meaning::MonthUnit))
            continue;
        if (reader.take(Meaning::Except)) {
            skipClause(reader);
            continue;
        }
        return false;
    }
    return true;
}

/// «весенние каникулы (с 22.03.2021 по 28.03.2021)», «до Дня вчителя, 4 жовтня»: days beside an event are its days.
std::optional<Phrase> daysBeside(Reader reader, const Context& context)
{
    while (reader.takeSign(u"(,;-–."))
        continue;
    auto phrase = deadline::takePhrase(reader, context);
    const bool hasDays = phrase && (phrase->isImpossible || phrase->deadline.from || phrase->deadline.to);
    return hasDays && onlyMarksRemain(reader, context) ? phrase : std::nullopt;
}

/// An event's words run to the end of the phrase; days may stand behind any of them.
std::optional<Phrase> daysWithin(Reader reader, qsizetype from, const Context& context)
{
    if (auto days = daysBeside(reader, context))
        return days;
    for (qsizetype at = from + 1; at < reader.at(); ++at) {
        Reader inside = reader;
        inside.setAt(at);
        // «згідно з планом на 2021 рік» has no day, «весняні канікули 22-28 березня» has
        const bool isDay = inside.isSmallNumber() && !inside.isAny({Meaning::On, Meaning::Behind}, -1);
        if (inside.is(Meaning::From) || inside.isSign(u',') || (inside.isSign(u'-') && !inside.isNumber(-1)) || isDay) {
            if (auto days = daysBeside(inside, context))
                return days;
        }
    }
    return std::nullopt;
}

/// «протягом року постійно»
void takeContinuousBehind(Reader& reader, Phrase& phrase)
{
    const qsizetype start = reader.at();
    while (reader.takeSign(u",-("))
        continue;
    if (phrase.deadline.kind == Deadline::Kind::During && reader.take(Meaning::Continuous))
        phrase.deadline.kind = Deadline::Kind::Continuous;
    else
        reader.setAt(start);
}

DeadlineReading readingOf(const Phrase& phrase, QStringView text)
{
    if (phrase.isImpossible)
        return {.outcome = DeadlineReading::Outcome::Impossible};
    DeadlineReading reading{.outcome = DeadlineReading::Outcome::Value, .deadline = phrase.deadline, .term = phrase.term};
    reading.deadline.text = text.toString();
    return reading;
}

/// «з 01.09 за 2019 рік»: an act's day, a reporting period, a span of a programme are no deadlines.
bool opensOtherwise(const Reader& reader)
{
    return reader.is(Meaning::AsOf) || (reader.is(Meaning::By) && reader.is(Meaning::AsOf, 1));
}

}  // namespace

DeadlineReading parseDeadline(QStringView printed, Language, QDate issued)
{
    const TokenList tokens(printed, Reading::Phrase);
    Reader reader(tokens);
    while (reader.takeSign(kOpeningMarks))
        continue;
    const bool hasCaption = takeCaption(reader);
    const Context context{.issued = issued, .reading = Reading::Phrase, .hasCaption = hasCaption};
    while (reader.takeSign(kOpeningMarks))
        continue;
    if (reader.isAny({Meaning::At, Meaning::In}))
        takeHours(reader);  // «о 14.00 5 квітня»
    if (reader.atEnd() || opensOtherwise(reader))
        return {};
    const qsizetype first = reader.at();
    const qsizetype start = reader.peek().start;
    if (isOpenForm(reader, hasCaption))
        return {.outcome = DeadlineReading::Outcome::Impossible};
    auto phrase = deadline::takePhrase(reader, context);
    if (!phrase)
        return {};
    if (phrase->deadline.kind == Deadline::Kind::Event && !phrase->isImpossible) {
        if (const auto days = daysWithin(reader, first, context))
            return readingOf(*days, printed.sliced(start).trimmed());
    }
    takeContinuousBehind(reader, *phrase);
    const QStringView text = printed.sliced(start, reader.peek(-1).end - start);
    if (!onlyMarksRemain(reader, context))
        return {};
    return readingOf(*phrase, text);
}

std::optional<RelativeTerm> termOf(const Deadline& deadline)
{
    if (deadline.kind != Deadline::Kind::Until)
        return std::nullopt;
    const DeadlineReading reading = parseDeadline(deadline.text, Language::Ukrainian, QDate());
    return reading.isValue() && reading.deadline.kind == Deadline::Kind::Until ? reading.term : std::nullopt;
}

}  // namespace decretum
