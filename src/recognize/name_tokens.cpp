// SPDX-License-Identifier: MIT
#include "recognize/name_tokens.h"

#include "text/letters.h"
#include "text/typography.h"

#include <QRegularExpression>

namespace decretum::recognition {

namespace {

const QRegularExpression& tokenPattern()
{
    static const QRegularExpression pattern(
        QStringLiteral("(?<![А-ЯІЇЄҐЁ\\d’'ʼ`.])(?<!\\w[-‑–])([А-ЯІЇЄҐЁ]\\.(?:\\s?[-‑–]?[А-ЯІЇЄҐЁ](?:\\.|(?=[),;]|$)))?)(?!\\s?[а-яіїєґё]\\.)"
                       "|(?<![\\w’'ʼ`])(?<!\\w[-‑–])(" DECRETUM_NAME_PART "(?:[-‑–]" DECRETUM_NAME_PART ")*)(?![а-яіїєґё\\d])"),
        QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

/// Latin letters that were typed for Cyrillic ones, sign for sign.
QString withCyrillic(const QString& text)
{
    QString folded = text;
    for (qsizetype at = 0; at < folded.size(); ++at) {
        const QChar twin = cyrillicTwin(folded.at(at));
        const bool isBesideCyrillic = (at > 0 && folded.at(at - 1).script() == QChar::Script_Cyrillic)
            || (at + 1 < folded.size() && (folded.at(at + 1).script() == QChar::Script_Cyrillic || folded.at(at + 1) == u'.'));
        if (!twin.isNull() && isBesideCyrillic)
            folded[at] = twin;
    }
    return folded;
}

}  // namespace

QList<NameToken> tokensOf(const QString& printed)
{
    QList<NameToken> tokens;
    const QString text = withCyrillic(printed);
    auto matches = tokenPattern().globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString word = match.captured();
        NameToken token{.span = {match.capturedStart(), match.capturedLength()}, .isInitials = match.hasCaptured(1)};
        token.isCapitals = word == word.toUpper();
        token.key = comparisonKey(word);
        if (token.isInitials || word.size() > 1)
            tokens.append(token);
    }
    return tokens;
}

}  // namespace decretum::recognition
