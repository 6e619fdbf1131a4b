// SPDX-License-Identifier: MIT
#include "recognize/left_words.h"

#include "text/typography.h"

#include <QHash>

namespace decretum::recognition {

namespace {

/// Runs of letters and digits.
QStringList wordsOf(const QString& text)
{
    QStringList words;
    bool isInside = false;
    for (const QChar sign : text) {
        if (sign.isLetterOrNumber() && isInside)
            words.last() += sign;
        else if (sign.isLetterOrNumber())
            words.append(sign);
        isInside = sign.isLetterOrNumber();
    }
    return words;
}

}  // namespace

QString leftWords(const QString& text, const QString& kept)
{
    QHash<QString, int> counts;
    for (const QString& word : wordsOf(kept))
        ++counts[comparisonKey(word)];
    QStringList left;
    for (const QString& word : wordsOf(text)) {
        if (--counts[comparisonKey(word)] < 0)
            left.append(word);
    }
    return left.join(u' ');
}

void tellLeftWords(Findings& findings, FindingKind kind, int line, const QString& text, const QString& kept)
{
    if (const QString left = leftWords(text, kept); !left.isEmpty())
        findings.append({.kind = kind, .line = line, .excerpt = left});
}

}  // namespace decretum::recognition
