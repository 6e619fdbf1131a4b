// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringView>

#include <array>

/// Signs of a running text as the checker sees them, and the one form of a word for which dictionaries are asked.
namespace decretum {

enum class Sign : quint8 {
    Other,
    Letter,
    Digit,
    Blank,
    LineEnd,
    Apostrophe,
    Hyphen,
    Hidden,   ///< Soft hyphens, joiners, accents: part of a word, and nothing of its spelling.
    Quote,    ///< Opens or closes a quotation, or stands for an apostrophe.
    Opening,  ///< Of a quotation.
    Closing,
    Address,  ///< What only addresses, paths and tags have.
};

struct SignFacts {
    Sign sign = Sign::Other;
    bool isCyrillic = false;
    bool isLatin = false;
    bool isCapital = false;
    bool isUkrainian = false;  ///< A letter that Russian does not have.
    bool isRussian = false;    ///< A letter that Ukrainian does not have.
};

SignFacts factsOf(char16_t unit);

constexpr char16_t kSignTableEnd = 0x0530;  ///< Latin, marks, Cyrillic: nearly all of a text.
std::array<SignFacts, kSignTableEnd> makeSignTable();

/// factsOf(), from a table where it has the unit: asked for each unit of a text.
inline SignFacts signFacts(char16_t unit)
{
    static const std::array<SignFacts, kSignTableEnd> kTable = makeSignTable();
    return unit < kSignTableEnd ? kTable[unit] : factsOf(unit);
}

/// A breve or dots, which make another letter (й, ї, ё) of the one before them.
constexpr bool isLetterMark(QChar sign)
{
    return sign == QChar(0x0306) || sign == QChar(0x0308);
}

/// Quotation marks and a star that are written for an apostrophe: «об"єкт».
inline bool isQuoteForApostrophe(QChar sign)
{
    return signFacts(sign.unicode()).sign == Sign::Quote;
}

/// The key of a word is made of its folded units one by one (FNV-1a).
constexpr quint64 kEmptyWordKey = 0xCBF29CE484222325;
constexpr quint64 withSign(quint64 key, char16_t unit)
{
    return (key ^ unit) * 0x100000001B3;
}

/// The key of a folded word: the same as its token's.
quint64 wordKey(QStringView word);

/// The word as dictionaries have it: apostrophes as U+0027, hyphens as U+002D, no soft hyphens, joiners and accents,
/// letters composed. A hyphen at a line's end stays, the line end goes. Case stays.
QString foldWord(QStringView word);

/// The apostrophe that the word has: U+2019, U+02BC, U+0027, U+0060 …; null where it has none.
QChar apostropheIn(QStringView word);

}  // namespace decretum
