// SPDX-License-Identifier: MIT
#pragma once

#include "text/language.h"

#include <QChar>
#include <QString>
#include <QStringView>

/// Letters of the two scripts, and those that look the same in both.
namespace decretum {

constexpr bool isCyrillic(QChar letter)
{
    return letter.unicode() >= 0x0400 && letter.unicode() <= 0x052F;
}

/// Letters that one of the two languages alone has.
inline constexpr QStringView kUkrainianLetters = u"іїєґІЇЄҐ";
inline constexpr QStringView kRussianLetters = u"ыэёъЫЭЁЪ";

/// Before these a Ukrainian apostrophe stands.
inline constexpr QStringView kIotatedLetters = u"яюєїЯЮЄЇ";

/// A letter of the Latin script, with or without marks.
bool isLatin(QChar letter);

/// The Cyrillic letter that looks like this Latin one; null: there is none.
QChar cyrillicTwin(QChar letter);
/// The inverse.
QChar latinTwin(QChar letter);

/// The word in Cyrillic letters of the language, where each of its Latin ones looks like one; empty where not. Signs that
/// are no letters stay.
QString inCyrillic(QStringView word, Language language);

/// A vowel of either language.
bool isVowel(QChar letter);

/// Between letters of a word: U+2019, U+02BC, U+0027.
constexpr bool isApostrophe(QChar sign)
{
    return sign == QChar(0x2019) || sign == QChar(0x02BC) || sign == QChar(0x0027);
}

/// Whatever is typed for an apostrophe: those three, and U+0060, U+00B4, U+2018, U+02B9, U+2032.
constexpr bool isApostropheLike(QChar sign)
{
    switch (sign.unicode()) {
    case 0x0060:
    case 0x00B4:
    case 0x02B9:
    case 0x2018:
    case 0x2032: return true;
    default: return isApostrophe(sign);
    }
}

/// A blank within a line: a space, a no-break space, a narrow one; no tab.
constexpr bool isLineBlank(QChar sign)
{
    return sign == QChar(0x0020) || sign == QChar(0x00A0) || sign == QChar(0x202F) || sign == QChar(0x2009);
}

}  // namespace decretum
