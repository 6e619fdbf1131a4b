// SPDX-License-Identifier: MIT
#include "spell/word_signs.h"

#include "text/letters.h"

namespace decretum {

namespace {

Sign kindOf(char16_t unit)
{
    static constexpr QStringView kHidden = u"\u00AD\u200B\u200C\u200D\u2060\uFEFF";
    static constexpr QStringView kHyphens = u"-\u2010\u2011";
    const QChar sign(unit);
    if (kHyphens.contains(sign))
        return Sign::Hyphen;
    if (isApostropheLike(sign))
        return Sign::Apostrophe;
    if (kHidden.contains(sign) || sign.category() == QChar::Mark_NonSpacing)
        return Sign::Hidden;
    if (unit == u'\n' || unit == u'\r' || unit == 0x2028 || unit == 0x2029)
        return Sign::LineEnd;
    if (sign.isSpace())
        return Sign::Blank;
    if (sign.isLetter())
        return Sign::Letter;
    if (sign.isDigit())
        return Sign::Digit;
    if (unit == u'"' || unit == u'*' || unit == 0x201D)
        return Sign::Quote;
    if (unit == 0x00AB || unit == 0x201E || unit == 0x201C)
        return Sign::Opening;
    if (unit == 0x00BB)
        return Sign::Closing;
    if (unit == u'@' || unit == u'_' || unit == u'\\' || unit == u'#')
        return Sign::Address;
    return Sign::Other;
}

}  // namespace

SignFacts factsOf(char16_t unit)
{
    const QChar sign(unit);
    SignFacts facts{.sign = kindOf(unit)};
    if (facts.sign != Sign::Letter)
        return facts;
    facts.isCyrillic = sign.script() == QChar::Script_Cyrillic;
    facts.isLatin = sign.script() == QChar::Script_Latin;
    facts.isCapital = sign.isUpper();
    facts.isUkrainian = kUkrainianLetters.contains(sign);
    facts.isRussian = kRussianLetters.contains(sign);
    return facts;
}

std::array<SignFacts, kSignTableEnd> makeSignTable()
{
    std::array<SignFacts, kSignTableEnd> table{};
    for (char16_t at = 0; at < kSignTableEnd; ++at)
        table.at(at) = factsOf(at);
    return table;
}

QString foldWord(QStringView word)
{
    QString folded;
    folded.reserve(word.size());
    bool hasMarks = false;
    for (const QChar sign : word) {
        const Sign kind = signFacts(sign.unicode()).sign;
        if (kind == Sign::Hyphen) {
            folded += u'-';
        } else if (kind == Sign::Apostrophe || kind == Sign::Quote) {
            folded += u'\'';
        } else if (kind == Sign::Hidden) {
            // Accents show the stress and go.
            if (isLetterMark(sign)) {
                folded += sign;
                hasMarks = true;
            }
        } else if (kind != Sign::LineEnd && kind != Sign::Blank) {
            folded += sign;
        }
    }
    return hasMarks ? folded.normalized(QString::NormalizationForm_C) : folded;
}

quint64 wordKey(QStringView word)
{
    quint64 key = kEmptyWordKey;
    for (const QChar sign : word)
        key = withSign(key, sign.unicode());
    return key;
}

QChar apostropheIn(QStringView word)
{
    for (const QChar sign : word) {
        if (signFacts(sign.unicode()).sign == Sign::Apostrophe)
            return sign;
    }
    return {};
}

}  // namespace decretum
