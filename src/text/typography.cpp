// SPDX-License-Identifier: MIT
#include "text/typography.h"

#include "text/letters.h"

#include <optional>

namespace decretum {

namespace {

bool isInvisible(QChar sign)
{
    return sign == kWordJoiner || sign == kSoftHyphen || sign == QChar(0x200B) || sign == QChar(0xFEFF);
}

bool isBlank(QChar sign)
{
    return sign.isSpace() || sign == kNoBreakSpace || sign == kNarrowNoBreakSpace;
}

/// A word of both scripts is Cyrillic where all its Latin letters have twins.
void foldWord(QString& text, qsizetype start, qsizetype end)
{
    bool hasCyrillic = false;
    bool hasLatin = false;
    for (qsizetype at = start; at < end; ++at) {
        hasCyrillic = hasCyrillic || isCyrillic(text.at(at));
        hasLatin = hasLatin || isLatin(text.at(at));
    }
    if (!hasCyrillic || !hasLatin)
        return;
    for (qsizetype at = start; at < end; ++at) {
        if (const QChar twin = cyrillicTwin(text.at(at)); !twin.isNull())
            text[at] = twin;
    }
}

}  // namespace

QString foldSpaces(QStringView text)
{
    QString folded;
    folded.reserve(text.size());
    for (const QChar sign : text) {
        if (!isBlank(sign))
            folded += sign;
        else if (!folded.isEmpty() && folded.back() != u' ')
            folded += u' ';
    }
    if (folded.endsWith(u' '))
        folded.chop(1);
    return folded;
}

QString foldTypography(QStringView text)
{
    QString folded;
    folded.reserve(text.size());
    for (const QChar sign : text) {
        if (isInvisible(sign))
            continue;
        if (sign == kNoBreakSpace || sign == kNarrowNoBreakSpace)
            folded += u' ';
        else if (sign == kNoBreakHyphen)
            folded += u'-';
        else
            folded += sign;
    }
    return folded;
}

QString foldLookalikes(QStringView text)
{
    QString folded = text.toString();
    if (std::none_of(text.begin(), text.end(), &isLatin))
        return folded;
    qsizetype start = -1;
    for (qsizetype at = 0; at <= folded.size(); ++at) {
        const bool isLetter = at < folded.size() && folded.at(at).isLetter();
        if (isLetter && start < 0)
            start = at;
        if (!isLetter && start >= 0) {
            foldWord(folded, start, at);
            start = -1;
        }
    }
    return folded;
}

QString foldApostrophes(QStringView text)
{
    QString folded = text.toString();
    for (QChar& sign : folded) {
        if (isApostropheLike(sign))
            sign = u'\'';
    }
    return folded;
}

namespace {

/// What comparisonKey() gives, in one pass over what nearly every text is: no letter that is Latin or changes its size with its case.
std::optional<QString> plainKey(QStringView text)
{
    constexpr QChar kDottedI{0x0130};
    QString key;
    key.reserve(text.size());
    for (const QChar sign : text) {
        if (isInvisible(sign))
            continue;
        if (isLatin(sign) || sign.isSurrogate() || sign == kDottedI)
            return std::nullopt;
        if (!isBlank(sign)) {
            const QChar lower = isApostropheLike(sign) ? QChar(u'\'') : sign.toLower();
            key += lower == u'ё' ? QChar(u'е') : lower == kNoBreakHyphen ? QChar(u'-') : lower;
        } else if (!key.isEmpty() && key.back() != u' ') {
            key += u' ';
        }
    }
    if (key.endsWith(u' '))
        key.chop(1);
    return key;
}

}  // namespace

QString comparisonKey(QStringView text)
{
    if (const auto plain = plainKey(text))
        return *plain;
    QString key = foldSpaces(foldApostrophes(foldLookalikes(foldTypography(text)))).toLower();
    key.replace(u'ё', u'е');
    return key;
}

}  // namespace decretum
