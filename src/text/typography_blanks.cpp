// SPDX-License-Identifier: MIT
// Blanks: too many, before marks, behind marks, inside brackets and quotation marks; words typed with a blank after
// each letter.
#include "text/typography_text.h"

namespace decretum {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kLayoutRun = 5;  // so many blanks push something aside on purpose; that is to be read, not squeezed

bool isOneOf(QChar sign, QStringView signs)
{
    return !sign.isNull() && signs.contains(sign);
}

/// One letter between blanks, and where its word ends.
bool isLoneLetter(const TypographyText& text, qsizetype place)
{
    return text.isCyrillicAt(place) && !text.isLetterAt(place - 1) && !text.isLetterAt(place + 1);
}

/// How many lone letters of one case follow one another from here on, one blank apart.
qsizetype spacedLetters(const TypographyText& text, qsizetype place)
{
    qsizetype count = 0;
    bool isAlphabet = true;  // «А Б В Г»: classes, not a word
    for (qsizetype at = place; isLoneLetter(text, at) && text.at(at).isUpper() == text.at(place).isUpper(); at += 2) {
        isAlphabet = isAlphabet && (count == 0 || text.at(at).unicode() - text.at(at - 2).unicode() == 1);
        ++count;
        if (!text.isBlankAt(at + 1))
            break;
    }
    return isAlphabet ? 0 : count;
}

}  // namespace

/// «Н А К А З У Ю» → «НАКАЗУЮ»: spacing belongs to the style; typed blanks break search and screen readers.
void mendSpacedWords(TypographyText& text)
{
    constexpr qsizetype kShortestWord = 4;
    constexpr qsizetype kShortestInLine = 5;
    for (qsizetype place = 0; place < text.size(); ++place) {
        if (!isLoneLetter(text, place) || !(text.isEdgeAt(place - 1) || text.at(place - 1).isSpace()))
            continue;
        const qsizetype count = spacedLetters(text, place);
        const qsizetype end = place + 2 * count - 1;
        const bool isAlone = text.isEdgeAt(text.skipBlanksBack(place - 1)) && (text.isEdgeAt(text.skipBlanks(end)) || isOneOf(text.at(end), u":,"));
        if (count < (isAlone ? kShortestWord : kShortestInLine))
            continue;
        QString word;
        for (qsizetype letter = place; letter < end; letter += 2)
            word += text.at(letter);
        text.write(place, end - place, word, "letter-spaced-word"_L1);
        place = end;
    }
    text.apply();
}

void mendBlankRuns(TypographyText& text)
{
    for (qsizetype place = 0; place < text.size(); ++place) {
        if (!text.isBlankAt(place))
            continue;
        const qsizetype end = text.skipBlanks(place);
        const QChar before = text.at(place - 1);
        const QChar behind = text.at(end);
        const bool isInside = !before.isNull() && !before.isSpace() && !behind.isNull() && !behind.isSpace();
        if (isInside && end - place > 1 && end - place < kLayoutRun && before != u'_' && behind != u'_' && before != u'|' && behind != u'|') {
            const QStringView run = text.view().sliced(place, end - place);
            const QChar one = run.contains(QChar(0x00A0)) ? QChar(0x00A0) : u' ';
            text.write(place, end - place, QStringView(&one, 1), "double-space"_L1);
        }
        place = end;
    }
    text.apply();
}

namespace {

constexpr QStringView kOpening = u"([«„";
constexpr QStringView kClosing = u")]»";

bool mayCloseUp(const TypographyText& text, qsizetype start, qsizetype end)
{
    if (end == start || end - start >= kLayoutRun || text.isEdgeAt(start - 1) || text.isEdgeAt(end))
        return false;
    const QChar before = text.at(start - 1);
    const QChar behind = text.at(end);
    if (behind == u'\t' || before == u'\t' || behind == u'_' || before == u'_')
        return false;
    // «[ ]», «« »»: left open to be filled in.
    return !(isOneOf(before, kOpening) && (isOneOf(behind, kClosing) || behind == u'“'));
}

}  // namespace

void mendBlanksInPairs(TypographyText& text)
{
    for (qsizetype place = 0; place < text.size(); ++place) {
        const QChar sign = text.at(place);
        if (isOneOf(sign, kOpening)) {
            const qsizetype end = text.skipBlanks(place + 1);
            if (mayCloseUp(text, place + 1, end))
                text.write(place + 1, end - place - 1, {}, "space-inside-pair"_L1);
            place = std::max(place, end - 1);
            continue;
        }
        if (!text.isBlankAt(place))
            continue;
        const qsizetype end = text.skipBlanks(place);
        const QChar behind = text.at(end);
        const bool closesInner = behind == u'“' && !text.isLetterAt(end + 1) && !text.isDigitAt(end + 1);
        if ((isOneOf(behind, kClosing) || closesInner) && mayCloseUp(text, place, end) && !(behind == u')' && isOneOf(text.at(place - 1), u":;")))
            text.write(place, end - place, {}, "space-inside-pair"_L1);
        place = end - 1;
    }
    text.apply();
}

namespace {

bool endsWord(QChar sign)
{
    return sign.isLetterOrNumber() || isOneOf(sign, u"»“”\")]%.…’");
}

/// Whether the mark closes what stands before the blank: not « .docx», not «13 : 30», not «:)».
bool isClosingMark(const TypographyText& text, qsizetype blank, qsizetype mark)
{
    const QChar sign = text.at(mark);
    const QChar before = text.at(blank - 1);
    const QChar behind = text.at(mark + 1);
    if (sign == u'.' && (before == u'.' || behind == u'.'))
        return false;
    if (isOneOf(sign, u",;") && (behind.isLetter() || isOneOf(behind, u"«„\"")))
        return before.isLetterOrNumber() || isOneOf(before, u"»“\")].");
    if (text.at(text.skipBlanks(mark + 1)) == sign)
        return false;
    if (isOneOf(sign, u":;") && behind == u')')
        return false;
    if (sign == u':' && before.isDigit() && text.isDigitAt(text.skipBlanks(mark + 1)))
        return false;
    if (before == u'.' && isOneOf(sign, u"!?:"))
        return false;
    return text.isEdgeAt(mark + 1) || behind.isSpace() || text.isBlankAt(mark + 1) || isOneOf(behind, u"»“”\")],;.!?…");
}

}  // namespace

void mendBlanksBeforeMarks(TypographyText& text)
{
    for (qsizetype place = 1; place < text.size(); ++place) {
        if (!text.isBlankAt(place))
            continue;
        const qsizetype end = text.skipBlanks(place);
        if (isOneOf(text.at(end), u",.;:!?") && end - place < kLayoutRun && endsWord(text.at(place - 1)) && isClosingMark(text, place, end))
            text.write(place, end - place, {}, "space-before-punctuation"_L1);
        place = end - 1;
    }
    text.apply();
}

void mendDoubledMarks(TypographyText& text)
{
    for (qsizetype place = 1; place + 1 < text.size(); ++place) {
        const QChar sign = text.at(place);
        if (!isOneOf(sign, u",;:.") || text.at(place + 1) != sign || text.at(place - 1) == sign || text.at(place + 2) == sign)
            continue;
        const QChar before = text.at(place - 1);
        const QChar behind = text.at(place + 2);
        const bool endsSomething = before.isLetterOrNumber() || isOneOf(before, u"»“”\")]%");
        const bool isSpan = before.isDigit() && behind.isDigit();
        const bool isCode = isLatin(before) || isLatin(behind) || isOneOf(behind, u"/\\:");
        if (endsSomething && !isSpan && !isCode)
            text.write(place, 2, QStringView(&sign, 1), "punctuation-doubled"_L1);
        ++place;
    }
    text.apply();
}

namespace {

bool isSmallWordBefore(const TypographyText& text, qsizetype end, qsizetype least)
{
    const qsizetype start = text.wordStart(end);
    return end - start >= least && text.isCyrillicAt(end - 1) && text.at(end - 1).isLower();
}

/// A sentence begins there: a capital and no initial («.С.», «.В»).
bool isSentenceAt(const TypographyText& text, qsizetype place)
{
    if (!text.isCyrillicAt(place) || !text.at(place).isUpper())
        return false;
    return text.isLetterAt(place + 1) || text.isBlankAt(place + 1);
}

bool lacksBlank(const TypographyText& text, qsizetype mark)
{
    const QChar sign = text.at(mark);
    const QChar before = text.at(mark - 1);
    const QChar behind = text.at(mark + 1);
    switch (sign.unicode()) {
    case u',':
    case u';':
        if (isOneOf(behind, u"«„"))
            return before.isLetterOrNumber() || isOneOf(before, u"»“)].");
        if (!text.isLetterAt(mark + 1))
            return false;
        if (isLatin(behind))
            return text.isCyrillicAt(mark - 1);
        return before.isLetterOrNumber() || isOneOf(before, u"»“)].%");
    case u'.': return isSentenceAt(text, mark + 1) && (isSmallWordBefore(text, mark, 3) || isOneOf(before, u"»)"));
    case u':': return text.isCyrillicAt(mark + 1) && isSmallWordBefore(text, mark, 4);
    case u'!':
    case u'?': return isSentenceAt(text, mark + 1) && isSmallWordBefore(text, mark, 2);
    case u'»': return text.isCyrillicAt(mark + 1) && !before.isSpace();
    default: return false;
    }
}

}  // namespace

void mendBlanksBehindMarks(TypographyText& text)
{
    for (qsizetype mark = 1; mark < text.size(); ++mark) {
        if (isOneOf(text.at(mark), u",;.:!?»") && lacksBlank(text, mark))
            text.write(mark + 1, 0, u" ", "space-after-punctuation"_L1);
        else if (text.at(mark) == u'«' && text.isCyrillicAt(mark - 1) && text.isLetterAt(mark + 1))
            text.write(mark, 0, u" ", "space-after-punctuation"_L1);
    }
    text.apply();
}

void mendEllipses(TypographyText& text)
{
    if (!text.options().ellipsis)
        return;
    for (qsizetype place = 0; place + 2 < text.size(); ++place) {
        if (text.at(place) != u'.')
            continue;
        qsizetype end = place;
        while (text.at(end) == u'.')
            ++end;
        if (end - place == 3)
            text.write(place, 3, u"…", "ellipsis"_L1);
        place = end;
    }
    text.apply();
}

}  // namespace decretum
