// SPDX-License-Identifier: MIT
#include "text/transliteration.h"

#include "text/language_data.h"
#include "text/letters.h"

#include <QHash>

namespace decretum {

namespace {

using namespace Qt::Literals::StringLiterals;

using Pairs = QHash<QString, QString>;

Pairs pairsOf(QStringView list)
{
    Pairs pairs;
    for (const QStringView line : linesOfList(u"transliteration", list)) {
        for (const QStringView pair : line.split(u' ', Qt::SkipEmptyParts)) {
            if (const qsizetype sign = pair.indexOf(u'='); sign > 0)
                pairs.insert(pair.first(sign).toString(), pair.sliced(sign + 1).toString());
        }
    }
    return pairs;
}

struct Tables {
    Pairs everywhere;
    Pairs first;
};

/// The language's own pairs go before those of the other, whose letters alone are taken.
Tables tablesOf(Language language)
{
    const bool isUkrainian = language == Language::Ukrainian;
    Tables tables{.everywhere = pairsOf(isUkrainian ? u"ru" : u"uk"), .first = pairsOf(u"uk first")};
    tables.everywhere.removeIf([](const auto& pair) { return pair.key().size() > 1; });
    const Pairs own = pairsOf(isUkrainian ? u"uk" : u"ru");
    for (auto pair = own.cbegin(); pair != own.cend(); ++pair) {
        tables.everywhere.insert(pair.key(), pair.value());
        if (!isUkrainian)
            tables.first.remove(pair.key());
    }
    return tables;
}

const Tables& cachedTables(Language language)
{
    static const Tables ukrainian = tablesOf(Language::Ukrainian);
    static const Tables russian = tablesOf(Language::Russian);
    return language == Language::Ukrainian ? ukrainian : russian;
}

bool isWordSign(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() && (text.at(at).isLetter() || isApostrophe(text.at(at)));
}

/// All its letters are capitals where a neighbour is one, else the first alone.
QString inCase(QString latin, QStringView text, qsizetype at, qsizetype length)
{
    if (latin.isEmpty() || !text.at(at).isUpper())
        return latin;
    const qsizetype behind = at + length;
    const bool isNextLetter = behind < text.size() && text.at(behind).isLetter();
    const bool isCapitals = length > 1 ? text.at(at + 1).isUpper() : isNextLetter ? text.at(behind).isUpper() : at > 0 && text.at(at - 1).isUpper();
    return isCapitals ? latin.toUpper() : latin.replace(0, 1, latin.at(0).toUpper());
}

}  // namespace

QString transliterated(const QString& text, Language language)
{
    const Tables& tables = cachedTables(language);
    QString out;
    for (qsizetype at = 0; at < text.size();) {
        if (isApostrophe(text.at(at)) && isWordSign(text, at - 1) && isWordSign(text, at + 1) && isCyrillic(text.at(at - 1))) {
            ++at;
            continue;
        }
        const QString two = text.mid(at, 2).toLower();
        const qsizetype length = two.size() == 2 && tables.everywhere.contains(two) ? 2 : 1;
        const QString letter = text.mid(at, length).toLower();
        const Pairs& pairs = !isWordSign(text, at - 1) && tables.first.contains(letter) ? tables.first : tables.everywhere;
        const auto pair = pairs.constFind(letter);
        out += pair == pairs.cend() ? text.mid(at, length) : inCase(pair.value(), text, at, length);
        at += length;
    }
    return out;
}

}  // namespace decretum
