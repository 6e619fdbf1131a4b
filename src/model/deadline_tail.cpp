// SPDX-License-Identifier: MIT
// The words behind a deadline's head that name its event: «до початку | серпневої конференції».
#include "model/deadline_phrase.h"

namespace decretum::deadline {

namespace {

constexpr qsizetype kLongestTail = 9;
constexpr qsizetype kMostGenitives = 6;
constexpr qsizetype kMostThemeWords = 4;
constexpr qsizetype kShortestVerb = 6;

/// «забезпечити», «обеспечить» behind an event: the words are a task, no deadline.
bool isVerb(const Reader& reader)
{
    return reader.peek().text.size() >= kShortestVerb && reader.isOf(WordSet::Verb);
}

/// Whether the word opens another part of the sentence: «через», «для», «та», «провести».
bool opensPart(const Reader& reader, qsizetype ahead = 0)
{
    constexpr qsizetype kLongestLink = 3;
    if (reader.is(Meaning::EventSpan, ahead))
        return false;  // «з дня його підписання»
    return reader.peek(ahead).text.size() <= kLongestLink || reader.is(Meaning::Through, ahead) || isInfinitive(reader, ahead);
}

/// «груп», «карт»: a genitive with no ending. A nominative looks the same, so nothing but a link may follow, unless the
/// noun before asks for a genitive: «надходження | заяв батьків».
bool isBareGenitive(const Reader& reader)
{
    const bool isAsked = reader.isAny({Meaning::Begin, Meaning::Finish, Meaning::Doing, Meaning::Signing, Meaning::Need, Meaning::Reaching}, -1);
    const bool endsHere = isAsked || !reader.isWord(1) || opensPart(reader, 1);
    if (isAsked && !reader.isWord(1))
        return true;  // «засідання журі»
    const QChar last = reader.peek().text.back();
    return endsHere && !QStringView(u"аеиоуыэюяєіїё").contains(last);
}

/// «про обласний бюджет», «об областном бюджете»: what a law is about.
void skipTheme(Reader& reader)
{
    if (!reader.takeOf(WordSet::Theme))
        return;
    for (qsizetype words = 0; words < kMostThemeWords && reader.isWord() && !opensPart(reader); ++words)
        reader.skip();
}

void skipGenitives(Reader& reader)
{
    for (qsizetype words = 0; words < kMostGenitives && reader.isWord() && !opensPart(reader); ++words) {
        const bool isGenitive = reader.is(Meaning::EventSpan) || (reader.isOf(WordSet::Genitive) && !reader.isOf(WordSet::Accusative));
        if (!isGenitive && !isBareGenitive(reader))
            return;
        reader.skip();
    }
    skipTheme(reader);
}

}  // namespace

bool isInfinitive(const Reader& reader, qsizetype ahead)
{
    return reader.peek(ahead).text.size() >= kShortestVerb && reader.isOf(WordSet::Infinitive, ahead);
}

void skipEventWords(Reader& reader, const Context& context)
{
    if (context.isWhole())
        skipClause(reader);
    else
        skipGenitives(reader);
}

bool takeEventTail(Reader& reader, const Context& context)
{
    if (!context.isWhole()) {
        // «у разі потреби» says all; what stands behind is the sentence's
        if (!reader.isOf(WordSet::Needed, -1))
            skipGenitives(reader);
        return true;
    }
    for (qsizetype words = 0; !reader.atEnd();) {
        if (reader.isWord() && (++words > kLongestTail || isVerb(reader)))
            return false;
        // «на 2020-2021 н.р.» goes on behind its full stops
        const bool isShort = reader.isSign(u'.') && reader.isWord(1) && reader.peek(1).text.size() <= 3;
        if (reader.isSign(u'(') || reader.isSign(u';') || (reader.isSign(u'.') && !isShort))
            return true;
        if (reader.isSign(u',') && !reader.isWord(1))
            return true;
        reader.skip();
    }
    return true;
}

}  // namespace decretum::deadline
