// SPDX-License-Identifier: MIT
// What stands beside a deadline and does not count: hours, «включно».
#include "model/deadline_phrase.h"

namespace decretum::deadline {

namespace {

bool takeHourWord(Reader& reader)
{
    const bool isHour = reader.takeAny({Meaning::Hour, Meaning::HourShort, Meaning::Time}) || reader.takeOf(WordSet::HourShort);
    if (!isHour)
        return false;
    reader.takeSign(u".");
    if (reader.isNumber() && reader.is(Meaning::Minute, 1))
        reader.skip(2);
    reader.takeSign(u".");
    reader.take(Meaning::Morning);
    return true;
}

/// «14.00», «16-00», «09:30»
bool takeClock(Reader& reader)
{
    if (!reader.isSmallNumber() || reader.peek().value > 24 || !reader.isNumber(2) || reader.peek(2).digits != 2 || reader.peek(2).value >= 60)
        return false;
    if (!reader.isSign(u'.', 1) && !reader.isSign(u':', 1) && !reader.isSign(u'-', 1))
        return false;
    const bool isDate = reader.isSign(u'.', 3) && reader.isNumber(4) && reader.peek(4).digits >= 2 && reader.isGlued(4);
    const bool hasWord = reader.isAny({Meaning::Hour, Meaning::HourShort, Meaning::Time}, 3) || reader.isOf(WordSet::HourShort, 3);
    const bool isDayAndYear = reader.isAny({Meaning::Year, Meaning::YearShort}, 3) && !hasWord;
    const bool isClock = reader.isSign(u':', 1) || reader.peek(2).value == 0 || reader.peek(2).value > 12 || hasWord;
    // «10-20 вересня» is a range of days
    if (isDate || isDayAndYear || !isClock || reader.is(Meaning::Month, 3) || reader.is(Meaning::Date, 3))
        return false;
    if (reader.isSign(u'-', 1) && reader.peek(2).value != 0 && !hasWord)
        return false;
    reader.skip(3);
    reader.takeSign(u".");
    takeHourWord(reader);
    return true;
}

/// «17 години», «10 год. 30 хв.»
bool takeBareHour(Reader& reader)
{
    const qsizetype start = reader.at();
    if (!reader.isSmallNumber() || reader.peek().value > 24)
        return false;
    reader.skip();
    takeSuffix(reader);
    if (takeHourWord(reader))
        return true;
    reader.setAt(start);
    return false;
}

}  // namespace

bool takeHours(Reader& reader)
{
    const qsizetype start = reader.at();
    reader.takeSign(u",");
    reader.takeAny({Meaning::At, Meaning::Until, Meaning::In, Meaning::Towards, Meaning::From});
    if (reader.takeAll({Meaning::End, Meaning::Working}) && reader.take(Meaning::DayUnit))
        return true;
    if (takeClock(reader) || takeBareHour(reader)) {
        const qsizetype after = reader.at();
        // «з 9.00 до 18.00»
        if ((reader.takeSign(u"-") || reader.takeAny({Meaning::Until, Meaning::By})) && (takeClock(reader) || takeBareHour(reader)))
            return true;
        reader.setAt(after);
        reader.takeSign(u",");
        return true;
    }
    reader.setAt(start);
    return false;
}

bool takeInclusive(Reader& reader)
{
    const qsizetype start = reader.at();
    const bool isBracketed = reader.takeSign(u"(");
    if (!isBracketed)
        reader.takeSign(u",");
    if (reader.take(Meaning::Inclusive) && (!isBracketed || reader.takeSign(u")")))
        return true;
    reader.setAt(start);
    return false;
}

bool takeNotLater(Reader& reader)
{
    if (!reader.takeAll({Meaning::Not, Meaning::Later}))
        return false;
    reader.takeSign(u",");
    reader.takeAny({Meaning::Than, Meaning::Away, Meaning::Behind});
    return true;
}

bool takeDuringWords(Reader& reader)
{
    const qsizetype start = reader.at();
    const bool hasPreposition = reader.takeAny({Meaning::In, Meaning::On});
    if (reader.takeAny({Meaning::During, Meaning::InSpan}) || (hasPreposition && reader.takeAny({Meaning::Course, Meaning::Span}))) {
        reader.take(Meaning::Whole);
        return true;
    }
    reader.setAt(start);
    return false;
}

void skipClause(Reader& reader)
{
    constexpr int kMostWords = 8;
    for (int words = 0; words < kMostWords && reader.peek().kind != Token::Kind::Sign; ++words)
        reader.skip();
}

Phrase phraseOf(Deadline::Kind kind, std::optional<QDate> from, std::optional<QDate> to)
{
    return {.deadline = {.kind = kind, .from = from, .to = to}};
}

Phrase impossiblePhrase()
{
    Phrase phrase;
    phrase.isImpossible = true;
    return phrase;
}

}  // namespace decretum::deadline
