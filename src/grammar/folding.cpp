// SPDX-License-Identifier: MIT
#include "grammar/folding.h"

#include "text/letters.h"

namespace decretum::grammar {

QString foldWord(QStringView word)
{
    QString folded;
    folded.reserve(word.size());
    for (const QChar sign : word) {
        if (isApostropheLike(sign))
            folded += kApostrophe;
        else if (sign.unicode() != 0x0301 && sign.unicode() != 0x00AD)
            folded += sign.toLower();
    }
    return folded;
}

bool isAllCapitals(QStringView word)
{
    int letters = 0;
    for (const QChar sign : word) {
        if (sign.isLower())
            return false;
        letters += sign.isLetter() ? 1 : 0;
    }
    return letters >= 2;
}

bool isCapitalised(QStringView word)
{
    return !word.isEmpty() && word.front().isUpper();
}

QString restoreWord(QStringView folded, QStringView original, QChar apostrophe)
{
    const bool allCapitals = isAllCapitals(original);
    QString word;
    word.reserve(folded.size());
    qsizetype at = 0;
    while (at < folded.size() && at < original.size()
        && (original.at(at).toLower() == folded.at(at) || (folded.at(at) == kApostrophe && isApostropheLike(original.at(at))))) {
        word += original.at(at);
        ++at;
    }
    for (; at < folded.size(); ++at) {
        const QChar sign = folded.at(at);
        if (sign == kApostrophe)
            word += apostrophe;
        else
            word += allCapitals || (at == 0 && isCapitalised(original)) ? sign.toUpper() : sign;
    }
    return word;
}

}  // namespace decretum::grammar
