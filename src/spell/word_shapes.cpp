// SPDX-License-Identifier: MIT
#include "spell/word_shapes.h"

#include "text/roman.h"

namespace decretum {

Capitals capitalsOf(QStringView word)
{
    qsizetype letters = 0;
    qsizetype capitals = 0;
    bool isFirst = false;
    for (const QChar sign : word) {
        if (!sign.isLetter())
            continue;
        if (sign.isUpper()) {
            isFirst = isFirst || letters == 0;
            ++capitals;
        }
        ++letters;
    }
    if (capitals == 0)
        return Capitals::None;
    if (capitals == 1 && isFirst)
        return Capitals::First;
    return capitals == letters ? Capitals::All : Capitals::Mixed;
}

QString withCapitals(const QString& word, Capitals capitals)
{
    if (capitals == Capitals::All)
        return word.toUpper();
    if (capitals == Capitals::None || word.isEmpty())
        return word;
    return word.front().toUpper() + word.sliced(1);
}

bool isRomanNumber(QStringView word)
{
    return !word.isEmpty() && fromRoman(word) > 0;
}

}  // namespace decretum
