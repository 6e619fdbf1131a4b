// SPDX-License-Identifier: MIT
#include "text/letters.h"

namespace decretum {

namespace {

constexpr QStringView kLatin = u"ABCEHIKMOPTXaceiopxyïÏ";
constexpr QStringView kCyrillic = u"АВСЕНІКМОРТХасеіорхуїЇ";

}  // namespace

bool isLatin(QChar letter)
{
    return letter.unicode() < 0x0250 && letter.isLetter();
}

QChar cyrillicTwin(QChar letter)
{
    const qsizetype at = kLatin.indexOf(letter);
    return at < 0 ? QChar() : kCyrillic.at(at);
}

QChar latinTwin(QChar letter)
{
    const qsizetype at = kCyrillic.indexOf(letter);
    return at < 0 ? QChar() : kLatin.at(at);
}

QString inCyrillic(QStringView word, Language language)
{
    const bool isRussian = language == Language::Russian;
    QString folded;
    folded.reserve(word.size());
    for (const QChar sign : word) {
        if (!sign.isLetter() || isCyrillic(sign)) {
            folded += sign;
            continue;
        }
        const QChar twin = cyrillicTwin(sign);
        if (twin.isNull() || (isRussian && kUkrainianLetters.contains(twin)))
            return {};
        folded += twin;
    }
    return folded;
}

bool isVowel(QChar letter)
{
    static constexpr QStringView kVowels = u"аеєиіїоуюяыэёАЕЄИІЇОУЮЯЫЭЁ";
    return kVowels.contains(letter);
}

}  // namespace decretum
