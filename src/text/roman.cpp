// SPDX-License-Identifier: MIT
#include "text/roman.h"

#include <array>

namespace decretum {

namespace {

struct RomanDigit {
    int value = 0;
    QLatin1StringView letters{};
};
using namespace Qt::Literals::StringLiterals;
constexpr std::array kDigits{RomanDigit{1000, "M"_L1}, RomanDigit{900, "CM"_L1}, RomanDigit{500, "D"_L1}, RomanDigit{400, "CD"_L1},
    RomanDigit{100, "C"_L1}, RomanDigit{90, "XC"_L1}, RomanDigit{50, "L"_L1}, RomanDigit{40, "XL"_L1}, RomanDigit{10, "X"_L1}, RomanDigit{9, "IX"_L1},
    RomanDigit{5, "V"_L1}, RomanDigit{4, "IV"_L1}, RomanDigit{1, "I"_L1}};
constexpr int kLargest = 3999;
constexpr qsizetype kLongest = 15;  // MMMDCCCLXXXVIII

QChar latin(QChar letter)
{
    switch (letter.unicode()) {
    case u'І': return u'I';
    case u'Х': return u'X';
    case u'С': return u'C';
    case u'М': return u'M';
    default: return letter;
    }
}

}  // namespace

QString toRoman(int number)
{
    QString text;
    if (number < 1 || number > kLargest)
        return text;
    for (const RomanDigit& digit : kDigits) {
        for (; number >= digit.value; number -= digit.value)
            text += digit.letters;
    }
    return text;
}

int fromRoman(QStringView text)
{
    if (text.isEmpty() || text.size() > kLongest)
        return 0;
    QString letters;
    for (const QChar letter : text)
        letters += latin(letter);
    int number = 0;
    qsizetype at = 0;
    for (const RomanDigit& digit : kDigits) {
        while (QStringView(letters).mid(at).startsWith(digit.letters)) {
            number += digit.value;
            at += digit.letters.size();
        }
    }
    return at == letters.size() && toRoman(number) == letters ? number : 0;
}

}  // namespace decretum
