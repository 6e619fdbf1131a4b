// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

/// How word processors write the numbers and signs of lists. Used by readers, which compute the labels that a file only describes.
namespace decretum::labels {

inline constexpr QStringView kLatin = u"abcdefghijklmnopqrstuvwxyz";
inline constexpr QStringView kRussian = u"абвгдежзиклмнопрстуфхцчшщэюя";           ///< As Word counts (ECMA-376 Part 1, 17.18.59).
inline constexpr QStringView kRussianWithYery = u"абвгдежзиклмнопрстуфхцчшщыэюя";  ///< As LibreOffice counts.
inline constexpr QStringView kUkrainian = u"абвгґдеєжзиіїйклмнопрстуфхцчшщюя";

/// Longest text of a label's own, beside its number: a longer one is cut, or a list of many items would multiply it.
inline constexpr int kLongestText = 64;

struct NumberForm {
    enum class Kind : quint8 { None, Decimal, DecimalOfTwo, Roman, Letters };
    enum class Case : quint8 { Small, Capital, FirstCapital };  ///< FirstCapital: "Аа".
    enum class PastEnd : quint8 {
        Repeat,  ///< z, aa, bb
        Count,   ///< z, aa, ab
    };
    Kind kind = Kind::Decimal;
    Case letterCase = Case::Small;
    QStringView alphabet{};  ///< Of Letters, small.
    PastEnd pastEnd = PastEnd::Repeat;
    bool operator==(const NumberForm&) const = default;
};

/// "4", "04", "iv", "г"; empty for None. Numbers outside 0…32767 are taken as the nearest of them; what has no letters or
/// no Roman figures (0) is written in Arabic ones.
QString numberText(int number, const NumberForm& form);

/// The sign that a bullet prints: those of the fonts Symbol and Wingdings (U+F0B7 …), which no other font has, become their kin.
QString bulletSign(const QString& text);

/// The last number of a printed label: 2 for "1.2.", 3 for "в)" and "iii.", 0 where it has none.
int numberOfLabel(QStringView label);

}  // namespace decretum::labels
