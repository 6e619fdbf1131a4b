// SPDX-License-Identifier: MIT
// Letters of the wrong script, apostrophes of the wrong sign, signs that nobody sees.
#include "text/dates.h"
#include "text/language_data.h"
#include "text/typography_text.h"

namespace decretum {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isRomanDigit(QChar letter)
{
    static constexpr QStringView kRoman = u"IVXLCDMІХСМ";
    return kRoman.contains(letter);
}

/// What the word is in one script; empty: it cannot be told, or it is a number in roman digits.
QString inOneScript(QStringView word, Language language)
{
    if (std::all_of(word.begin(), word.end(), isRomanDigit))
        return {};
    if (QString cyrillic = inCyrillic(word, language); !cyrillic.isEmpty())
        return cyrillic;
    QString latin;
    for (const QChar letter : word) {
        const QChar asLatin = isLatin(letter) ? letter : latinTwin(letter);
        if (asLatin.isNull())
            return {};
        latin += asLatin;
    }
    return latin;
}

bool isMixed(QStringView word)
{
    return std::any_of(word.begin(), word.end(), isCyrillic) && std::any_of(word.begin(), word.end(), isLatin);
}

/// A number of more than two digits joined to the word makes it a code, which nobody mends into Latin letters:
/// «СОVID-19» is none.
bool isPartOfCode(const TypographyText& text, qsizetype start, qsizetype end)
{
    const auto joins = [&text](qsizetype place) { return text.at(place) == u'-' || text.at(place) == u'/' || text.at(place) == u'.'; };
    const qsizetype behind = joins(end) ? end + 1 : end;
    if (text.skipDigits(behind) - behind > 2)
        return true;
    const qsizetype before = joins(start - 1) ? start - 2 : start - 1;
    return text.isDigitAt(before);
}

}  // namespace

void mendInvisible(TypographyText& text)
{
    static constexpr QStringView kInvisible = u"\u00AD\u200B\uFEFF";
    static constexpr QChar kBreve(0x0306);
    static constexpr QChar kDiaeresis(0x0308);
    const QStringView view = text.view();
    for (qsizetype place = 0; place < view.size(); ++place) {
        const QChar sign = view.at(place);
        if (kInvisible.contains(sign)) {
            text.write(place, 1, {}, "invisible-character"_L1);
        } else if ((sign == kBreve || sign == kDiaeresis) && text.isCyrillicAt(place - 1)) {
            // «и» and U+0306 look like «й» and are not found by it (papers from PDF and from macOS).
            const QString whole = view.sliced(place - 1, 2).toString().normalized(QString::NormalizationForm_C);
            if (whole.size() == 1)
                text.write(place - 1, 2, whole, "decomposed-letter"_L1);
        }
    }
    text.apply();
}

void mendMixedWords(TypographyText& text)
{
    const QStringView view = text.view();
    for (qsizetype place = 0; place < view.size(); ++place) {
        if (!view.at(place).isLetter())
            continue;
        const qsizetype end = text.wordEnd(place);
        const QStringView word = view.sliced(place, end - place);
        if (isMixed(word) && !text.isForeign(place)) {
            const QString whole = inOneScript(word, text.languageAt(place));
            if (!whole.isEmpty() && (isCyrillic(whole.front()) || !isPartOfCode(text, place, end)))
                text.write(place, end - place, whole, "mixed-script-word"_L1);
        }
        place = end;
    }
    text.apply();
}

namespace {

/// A Cyrillic word stands on that side, one blank away.
bool hasCyrillicNeighbour(const TypographyText& text, qsizetype start, qsizetype end)
{
    const bool before = text.isBlankAt(start - 1) && (text.isCyrillicAt(start - 2) || text.at(start - 2) == u',' || text.at(start - 2) == u'»');
    const bool behind = text.isBlankAt(end) && (text.isCyrillicAt(end + 1) || text.at(end + 1) == u'«' || text.isDigitAt(end + 1));
    const bool isFirst = text.isEdgeAt(start - 1);
    return behind && (before || isFirst);
}

/// «2020 p.», «2019-2020 pp.»: the year word in Latin letters.
void mendLatinYearWord(TypographyText& text, qsizetype start, qsizetype end)
{
    const qsizetype digit = text.skipBlanksBack(start - 1);
    if (text.at(end) == u'.' && start - digit <= 2 && text.isDigitAt(digit) && text.isDigitAt(digit - 3) && end - start <= 2)
        text.write(start, end - start, QString(end - start, u'р'), "latin-letter-as-word"_L1);
}

/// «O.В. Гай»: initials of both scripts, or of Latin letters beside a Cyrillic surname.
void mendInitial(TypographyText& text, qsizetype place)
{
    const QChar twin = cyrillicTwin(text.at(place));
    if (twin.isNull() || !twin.isUpper() || text.at(place + 1) != u'.')
        return;
    if (text.languageAt(place) == Language::Russian && text.at(place) == u'I')
        return;
    const bool besideInitial = (text.at(place + 3) == u'.' && text.isLetterAt(place + 2) && text.at(place + 2).isUpper())
        || (text.at(place - 1) == u'.' && text.isLetterAt(place - 2) && text.at(place - 2).isUpper() && !text.isLetterAt(place - 3));
    if (!besideInitial)
        return;
    const qsizetype last = text.at(place + 3) == u'.' ? place + 4 : place + 2;
    const qsizetype first = text.at(place - 1) == u'.' ? place - 2 : place;
    const qsizetype surname = text.skipBlanks(last);
    const bool before = text.isBlankAt(first - 1) && text.isCyrillicAt(first - 2) && text.at(text.wordStart(first - 1)).isUpper();
    if ((text.isCyrillicAt(surname) && text.at(surname).isUpper()) || before)
        text.write(place, 1, QStringView(&twin, 1), "latin-letter-as-word"_L1);
}

}  // namespace

void mendLoneLetters(TypographyText& text)
{
    static constexpr QStringView kSmall = u"acioy";
    const QStringView view = text.view();
    for (qsizetype place = 0; place < view.size(); ++place) {
        const QChar sign = view.at(place);
        if (!isLatin(sign) || text.isForeign(place))
            continue;
        const qsizetype end = text.wordEnd(place);
        if (end == place + 1 && kSmall.contains(sign) && hasCyrillicNeighbour(text, place, end)) {
            const QChar twin = cyrillicTwin(sign);
            if (sign != u'i' || text.languageAt(place) == Language::Ukrainian)
                text.write(place, 1, QStringView(&twin, 1), "latin-letter-as-word"_L1);
        } else if ((sign == u'p' || view.sliced(place, end - place) == u"pp") && !text.isLetterAt(place - 1)) {
            mendLatinYearWord(text, place, end);
        } else if (end == place + 1 && sign.isUpper()) {
            mendInitial(text, place);
        }
        place = std::max(place, end - 1);
    }
    text.apply();
}

namespace {

QChar digitTwin(QChar letter)
{
    if (QStringView(u"ОоOo").contains(letter))
        return u'0';
    return letter == u'З' || letter == u'з' ? QChar(u'3') : QChar();
}

}  // namespace

/// «О1.10.2024», «2О24 року»: what is a day or a year once the letter is a digit.
void mendLettersInNumbers(TypographyText& text)
{
    const QStringView view = text.view();
    for (qsizetype place = 0; place < view.size(); ++place) {
        const auto isPart = [&text](qsizetype at) { return text.isDigitAt(at) || !digitTwin(text.at(at)).isNull() || text.at(at) == u'.'; };
        if (!isPart(place) || text.isLetterAt(place - 1) || text.isDigitAt(place - 1))
            continue;
        qsizetype end = place;
        QString digits;
        int letters = 0;
        while (isPart(end)) {
            const QChar twin = digitTwin(text.at(end));
            letters += twin.isNull() ? 0 : 1;
            digits += twin.isNull() ? text.at(end) : twin;
            ++end;
        }
        const bool isStop = digits.endsWith(u'.');
        const QStringView bare = QStringView(digits).chopped(isStop ? 1 : 0);
        const bool isYear =
            bare.size() == 4 && !bare.contains(u'.') && (bare.startsWith(u"19") || bare.startsWith(u"20")) && letters == 1 && text.isDigitAt(place);
        const auto day = bare.size() >= 8 ? parseDate(bare) : std::nullopt;
        const bool isMeant = letters > 0 && letters <= 3 && !text.isLetterAt(end) && (isYear || day);
        for (qsizetype at = place; isMeant && at < end; ++at)
            text.write(at, 1, QStringView(digits).sliced(at - place, 1), "letter-in-number"_L1);
        place = std::max(place, end - 1);
    }
    text.apply();
}

namespace {

/// Signs that are typed for an apostrophe and are none.
bool isWrongApostrophe(QChar sign)
{
    static constexpr QStringView kWrong = u"\u0060\u00B4\u2018\u2032\u02B9\u201B\u201C\u201D\"*";
    return kWrong.contains(sign);
}

bool isConsonant(QChar letter)
{
    return isCyrillic(letter) && letter.isLetter() && !isVowel(letter) && letter != u'ь' && letter != u'Ь';
}

bool isApostropheAt(const TypographyText& text, qsizetype place)
{
    return isApostrophe(text.at(place)) && text.isCyrillicAt(place - 1) && text.isCyrillicAt(place + 1);
}

bool isWrongApostropheAt(const TypographyText& text, qsizetype place)
{
    return isWrongApostrophe(text.at(place)) && isConsonant(text.at(place - 1)) && kIotatedLetters.contains(text.at(place + 1));
}

/// The sign that the text uses most; U+2019 where it uses none.
QChar usedApostrophe(const TypographyText& text)
{
    QMap<QChar, int> counts;
    for (qsizetype place = 0; place < text.size(); ++place) {
        if (isApostropheAt(text, place))
            ++counts[text.at(place)];
    }
    QChar most(0x2019);
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        if (count.value() > counts.value(most))
            most = count.key();
    }
    return most;
}

}  // namespace

void mendApostrophes(TypographyText& text)
{
    const QChar wanted = text.options().apostrophe.isNull() ? usedApostrophe(text) : text.options().apostrophe;
    const QStringView view = text.view();
    for (qsizetype place = 1; place + 1 < view.size(); ++place) {
        const QChar sign = view.at(place);
        if (sign.isLetterOrNumber() && sign != QChar(0x02BC))
            continue;
        if (text.languageAt(place) != Language::Ukrainian || text.isForeign(place))
            continue;
        if (isApostropheAt(text, place) && sign != wanted)
            text.write(place, 1, QStringView(&wanted, 1), "apostrophe-sign"_L1);
        else if (isWrongApostropheAt(text, place))
            text.write(place, 1, QStringView(&wanted, 1), "apostrophe-wrong-sign"_L1);
    }
    text.apply();
}

}  // namespace decretum
