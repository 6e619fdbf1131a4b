// SPDX-License-Identifier: MIT
// Numbers with what stands beside them: № and §, years, units, endings, numbers of clauses.
#include "text/language_data.h"
#include "text/typography_text.h"

namespace decretum {

using namespace Qt::Literals::StringLiterals;

namespace {

qsizetype numberStart(const TypographyText& text, qsizetype end)
{
    while (text.isDigitAt(end - 1))
        --end;
    return end;
}

QString tied(const TypographyText& text)
{
    return QString(text.tiedBlank());
}

QString wordFrom(const TypographyText& text, qsizetype start)
{
    return text.view().sliced(start, text.wordEnd(start) - start).toString();
}

}  // namespace

/// «1.Принять», «2.1.Створити», «1)текст», «а)текст» at the start of a line.
void mendClauseNumbers(TypographyText& text)
{
    constexpr qsizetype kMostDigits = 3;
    for (qsizetype start = 0; start < text.size(); start = text.lineEnd(start) + 1) {
        qsizetype place = start;
        while (text.isBlankAt(place) || text.at(place) == u'\t')
            ++place;
        const bool isLetter = text.isCyrillicAt(place) && text.at(place).isLower() && text.at(place + 1) == u')';
        qsizetype end = isLetter ? place + 1 : place;
        while (!isLetter && text.isDigitAt(end) && text.skipDigits(end) - end <= kMostDigits) {
            end = text.skipDigits(end);
            if (text.at(end) != u'.' || !text.isDigitAt(end + 1))
                break;
            ++end;
        }
        if (end == place || (text.at(end) != u'.' && text.at(end) != u')'))
            continue;
        const qsizetype words = end + 1;
        const bool isWord = text.isCyrillicAt(words) && text.at(words + 1) != u')' && text.at(words + 1) != u'.';
        if (isWord || text.at(words) == u'«')
            text.write(words, 0, tied(text), "clause-number-glued"_L1);
    }
    text.apply();
}

namespace {

/// What «N» may stand for «№» behind: a day, a year word, an act or a school.
bool isNumbered(const TypographyText& text, qsizetype before)
{
    static const WordList kStems(u"typography", u"numbered stems");
    static const WordList kYears(u"typography", u"year words");
    if (text.isDigitAt(before))
        return true;
    const qsizetype end = text.at(before) == u'.' ? before : before + 1;
    const qsizetype start = text.wordStart(end);
    const QString word = text.view().sliced(start, end - start).toString().toLower();
    return !word.isEmpty() && (kYears.contains(word) || (end > before && kStems.hasBeginningOf(word)));
}

/// «N», «No», «No.», «NN» there: its length; 0: there is none.
qsizetype latinNumberSign(const TypographyText& text, qsizetype place)
{
    if (text.at(place) != u'N' || text.isLetterAt(place - 1))
        return 0;
    qsizetype end = text.wordEnd(place);
    const QStringView word = text.view().sliced(place, end - place);
    if (word != u"N" && word != u"No" && word != u"Nо" && word != u"NN")
        return 0;
    if (text.at(end) == u'.')
        ++end;
    return text.isDigitAt(text.skipBlanks(end)) ? end - place : 0;
}

}  // namespace

void mendNumberSigns(TypographyText& text)
{
    for (qsizetype place = 0; place < text.size(); ++place) {
        const QChar sign = text.at(place);
        if (const qsizetype length = sign == u'N' ? latinNumberSign(text, place) : 0; length > 0) {
            const qsizetype before = text.skipBlanksBack(place - 1);
            const qsizetype number = text.skipBlanks(place + length);
            if (before < place - 1 && isNumbered(text, before))
                text.write(place, number - place, u'№' + tied(text), "number-sign-letter"_L1);
            continue;
        }
        if (sign != u'№' && sign != u'§')
            continue;
        const QChar before = text.at(place - 1);
        const QChar behind = text.at(place + 1);
        if (before.isLetterOrNumber() || before == u'»' || (before == u'.' && !text.isEdgeAt(place - 2)))
            text.write(place, 0, u" ", "number-sign-space"_L1);
        if (behind.isLetterOrNumber())
            text.write(place + 1, 0, tied(text), "number-sign-space"_L1);
    }
    text.apply();
}

void mendYearWords(TypographyText& text)
{
    static const WordList kYears(u"typography", u"year words");
    constexpr qsizetype kYearDigits = 4;
    for (qsizetype place = kYearDigits; place < text.size(); ++place) {
        if (!text.isCyrillicAt(place) || !text.isDigitAt(place - 1) || place - numberStart(text, place) != kYearDigits)
            continue;
        if (kYears.contains(wordFrom(text, place)))
            text.write(place, 0, tied(text), "year-word-glued"_L1);
    }
    text.apply();
}

void mendUnits(TypographyText& text)
{
    static const WordList kUnits(u"typography", u"glued units");
    for (qsizetype place = 1; place < text.size(); ++place) {
        if (!text.isCyrillicAt(place) || !text.isDigitAt(place - 1) || text.isForeign(place))
            continue;
        const QChar before = text.at(numberStart(text, place) - 1);
        if (!before.isLetter() && before != u'/' && before != u'_' && kUnits.contains(wordFrom(text, place)) && text.at(text.wordEnd(place)) != u'-')
            text.write(place, 0, tied(text), "unit-glued"_L1);
    }
    text.apply();
}

/// «5-ых» → «5-х»: one letter of the ending where a vowel stands before the last, two after a consonant.
void mendOrdinals(TypographyText& text)
{
    static const WordList kUkrainian(u"typography", u"ordinal endings uk");
    static const WordList kRussian(u"typography", u"ordinal endings ru");
    for (qsizetype place = 1; place < text.size(); ++place) {
        const bool isHyphen = text.at(place) == u'-' || text.at(place) == QChar(0x2011);
        if (!isHyphen || !text.isDigitAt(place - 1) || !text.isCyrillicAt(place + 1) || text.isForeign(place))
            continue;
        const QChar before = text.at(numberStart(text, place) - 1);
        if (before.isLetter() || before == u'-' || before == u'/')
            continue;
        const QString ending = wordFrom(text, place + 1);
        const WordList& endings = text.languageAt(place) == Language::Ukrainian ? kUkrainian : kRussian;
        const QStringView shorter = endings.pairedWith(ending);
        if (!shorter.isEmpty() && text.at(place + 1 + ending.size()) != u'-')
            text.write(place + 1, ending.size(), shorter, "ordinal-ending"_L1);
    }
    text.apply();
}

}  // namespace decretum
