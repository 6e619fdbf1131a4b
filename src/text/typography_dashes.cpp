// SPDX-License-Identifier: MIT
// Dash, hyphen, and the dash of a span.
#include "text/dates.h"
#include "text/language_data.h"
#include "text/typography_text.h"

namespace decretum {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kLayoutRun = 5;

bool isHyphen(QChar sign)
{
    static constexpr QStringView kHyphens = u"-\u2010\u2012\u2015\u2212";  // and dashes that no keyboard of an office means
    return !sign.isNull() && kHyphens.contains(sign);
}

bool isDash(QChar sign)
{
    return sign == QChar(0x2013) || sign == QChar(0x2014);
}

struct Lists {
    WordList spanWords{u"typography", u"span words"};
    WordList compoundFirst{u"typography", u"compound first parts"};
    WordList posts{u"typography", u"joined posts"};
    WordList behindPosts{u"typography", u"joined behind posts"};
    WordList joinedFirst{u"typography", u"joined first parts"};
    WordList joinedLast{u"typography", u"joined last parts"};
    WordList conjunctions{u"typography", u"conjunctions"};
};

const Lists& lists()
{
    static const Lists known;
    return known;
}

/// A hyphen or dash with the blanks round it.
struct Stroke {
    qsizetype start = 0;  ///< The first blank before it,
    qsizetype end = 0;    ///< behind the last one after it.
    QChar sign{};
    bool hasBlankBefore = false;
    bool hasBlankBehind = false;

    bool isSpaced() const { return hasBlankBefore && hasBlankBehind; }
};

/// The stroke whose sign (or two of them, «--») stands there; none where blanks push something aside.
std::optional<Stroke> strokeAt(const TypographyText& text, qsizetype place)
{
    const QChar sign = text.at(place);
    if (!isHyphen(sign) && !isDash(sign))
        return std::nullopt;
    if (isHyphen(text.at(place - 1)) || isDash(text.at(place - 1)))
        return std::nullopt;
    const qsizetype last = sign == u'-' && text.at(place + 1) == u'-' ? place + 1 : place;
    if (isHyphen(text.at(last + 1)) || isDash(text.at(last + 1)))
        return std::nullopt;
    const qsizetype start = text.skipBlanksBack(place - 1) + 1;
    const qsizetype end = text.skipBlanks(last + 1);
    if (place - start >= kLayoutRun || end - last > kLayoutRun || text.isEdgeAt(start - 1) || text.isEdgeAt(end))
        return std::nullopt;
    return Stroke{.start = start, .end = end, .sign = sign, .hasBlankBefore = start<place, .hasBlankBehind = end> last + 1};
}

QString wordAt(const TypographyText& text, qsizetype start)
{
    return text.view().sliced(start, text.wordEnd(start) - start).toString().toLower();
}

QString wordBefore(const TypographyText& text, qsizetype end)
{
    const qsizetype start = text.wordStart(end);
    return text.view().sliced(start, end - start).toString().toLower();
}

bool isSpanWord(const TypographyText& text, qsizetype place)
{
    if (text.at(place) == u'%')
        return true;
    const QString word = wordAt(text, place);
    return !word.isEmpty() && (lists().spanWords.contains(word) || monthNumber(word) > 0);
}

/// Two rising numbers of one to four digits and what is counted: «2018 - 2020 роки», «6-10 років». An index or a
/// telephone is none.
bool isSpan(const TypographyText& text, const Stroke& stroke)
{
    constexpr qsizetype kMostDigits = 4;
    qsizetype first = stroke.start;
    while (text.isDigitAt(first - 1))
        --first;
    const qsizetype last = text.skipDigits(stroke.end);
    if (first == stroke.start || last == stroke.end || stroke.start - first > kMostDigits || last - stroke.end > kMostDigits)
        return false;
    static constexpr QStringView kJoins = u"-./,:";
    static constexpr QStringView kBefore = u"№§-\u2013\u2014";
    const QChar touching = text.at(first - 1);
    const QChar before = text.at(text.skipBlanksBack(first - 1));
    if (touching.isLetter() || (!touching.isNull() && kJoins.contains(touching)) || (!before.isNull() && kBefore.contains(before)))
        return false;
    const int from = text.view().sliced(first, stroke.start - first).toInt();
    const int to = text.view().sliced(stroke.end, last - stroke.end).toInt();
    return from < to && text.isBlankAt(last) && isSpanWord(text, text.skipBlanks(last));
}

}  // namespace

void mendSpans(TypographyText& text)
{
    for (qsizetype place = 1; place < text.size(); ++place) {
        const auto stroke = strokeAt(text, place);
        if (stroke && isSpan(text, *stroke))
            text.write(stroke->start, stroke->end - stroke->start, u"\u2013", "range-hyphen"_L1);
    }
    text.apply();
}

namespace {

/// Words of one: «науково – методичний», «будь - який», «учитель - логопед».
bool isCompound(const TypographyText& text, const Stroke& stroke)
{
    constexpr qsizetype kShortestAdjective = 5;
    if (!text.isCyrillicAt(stroke.start - 1) || !text.isCyrillicAt(stroke.end) || text.at(stroke.end).isUpper())
        return false;
    const QString first = wordBefore(text, stroke.start);
    const QString last = wordAt(text, stroke.end);
    if (lists().compoundFirst.contains(first))
        return last.size() >= kShortestAdjective;
    if (!stroke.isSpaced() || isDash(stroke.sign))
        return false;
    return lists().joinedFirst.contains(first) || lists().joinedLast.contains(last)
        || (lists().posts.hasBeginningOf(first) && lists().behindPosts.hasBeginningOf(last));
}

}  // namespace

void mendCompounds(TypographyText& text)
{
    for (qsizetype place = 1; place < text.size(); ++place) {
        const auto stroke = strokeAt(text, place);
        const bool isWrong = stroke && (stroke->hasBlankBefore || stroke->hasBlankBehind || isDash(stroke->sign));
        if (isWrong && !text.isForeign(place) && isCompound(text, *stroke))
            text.write(stroke->start, stroke->end - stroke->start, u"-", "dash-in-compound"_L1);
    }
    text.apply();
}

namespace {

bool isLoneLetter(const TypographyText& text, qsizetype place)
{
    return text.isLetterAt(place) && !text.isLetterAt(place - 1) && !text.isLetterAt(place + 1);
}

/// Whether hyphen or dash is meant cannot be told: «5 - А», «Івано - Франківськ», «фольклорно - обрядовий», «двох - і
/// триденні».
bool isDoubtful(const TypographyText& text, const Stroke& stroke)
{
    constexpr qsizetype kShortestAdjective = 5;
    const qsizetype before = stroke.start - 1;
    const qsizetype behind = stroke.end;
    const QChar sign = text.at(before);
    const QChar next = text.at(behind);
    if (sign == u'_' || next == u'_' || sign == u'|' || next == u'|' || sign == u'№')
        return true;
    if (sign.isDigit() || next.isDigit()) {
        const bool isSuffix = sign.isDigit() && (next.isLower() || isLoneLetter(text, behind));
        const bool isIndex = next.isDigit() && (isLoneLetter(text, before) || isLatin(sign));
        return (sign.isDigit() && next.isDigit()) || isSuffix || isIndex;
    }
    if (isLatin(sign) && isLatin(next))
        return true;
    if (!text.isLetterAt(before) || !text.isLetterAt(behind))
        return false;
    if (isLoneLetter(text, before) && isLoneLetter(text, behind))
        return true;
    const QString first = wordBefore(text, stroke.start);
    const QString last = wordAt(text, behind);
    if (lists().conjunctions.contains(last) && (first.endsWith(u'х') || first.endsWith(u'о')))
        return true;
    return first.endsWith(u'о') && first.size() > 3 && (next.isUpper() || last.size() >= kShortestAdjective);
}

/// «1. - текст», «12.3. - текст»
bool isListMark(const TypographyText& text, qsizetype before)
{
    constexpr qsizetype kLongestMark = 8;
    if (text.at(before) != u'.' || !text.isDigitAt(before - 1))
        return false;
    qsizetype start = before;
    while (!text.isEdgeAt(start - 1) && before - start < kLongestMark)
        --start;
    return before - start < kLongestMark;
}

}  // namespace

void mendDashes(TypographyText& text)
{
    const QChar dash = text.options().dash;
    for (qsizetype place = 1; place < text.size(); ++place) {
        if (!isHyphen(text.at(place)))
            continue;
        const auto stroke = strokeAt(text, place);
        if (!stroke || !stroke->isSpaced() || isListMark(text, stroke->start - 1) || isDoubtful(text, *stroke))
            continue;
        text.write(stroke->start, stroke->end - stroke->start, QString(text.tiedBlank()) + dash + u' ', "hyphen-as-dash"_L1);
        place = stroke->end - 1;
    }
    text.apply();
}

}  // namespace decretum
