// SPDX-License-Identifier: MIT
#include "recognize/posts.h"

#include "recognize/lexicon.h"
#include "text/typography.h"

#include <QRegularExpression>

namespace decretum::recognition {

namespace {

/// «соціального», «першого»: as stands before a post and belongs to it.
bool isAdjective(const QString& key)
{
    static const QRegularExpression pattern(QStringLiteral("^[а-яіїєґ'-]{3,}(?:ого|его|ому|ему|ої|ій|ым|им|их|ых|ий|ый|ой|ая|яя|ою|ша|ична)$"));
    return pattern.match(key).hasMatch();
}

/// The first of the adjectives that stand before a word, or the word.
qsizetype withAdjectives(const QString& text, const QList<Piece>& words, qsizetype at)
{
    while (at > 0 && isAdjective(keyOf(text, words.at(at - 1))) && text.at(words.at(at - 1).end - 1).isLetter())
        --at;
    return at;
}

}  // namespace

Piece trimmed(const QString& text, Piece piece)
{
    const auto isLoose = [&text](qsizetype at) { return text.at(at).isSpace() || QStringView(u",;–—-").contains(text.at(at)); };
    while (!piece.isEmpty() && isLoose(piece.start))
        ++piece.start;
    while (!piece.isEmpty() && isLoose(piece.end - 1))
        --piece.end;
    return piece;
}

QList<Piece> wordsOf(const QString& text, Piece piece)
{
    QList<Piece> words;
    for (qsizetype at = piece.start; at < piece.end;) {
        if (text.at(at).isSpace()) {
            ++at;
            continue;
        }
        Piece word{at, at};
        while (word.end < piece.end && !text.at(word.end).isSpace())
            ++word.end;
        words.append(word);
        at = word.end;
    }
    return words;
}

QString keyOf(const QString& text, Piece piece)
{
    QString key = comparisonKey(QStringView(text).sliced(piece.start, piece.end - piece.start));
    while (key.endsWith(u',') || key.endsWith(u':') || key.endsWith(u';'))
        key.chop(1);
    return key;
}

bool isTitleWord(const QString& key)
{
    return isPost(key) || (startsWithOneOf(key, WordList::PositionOpeners) && !startsWithOneOf(key, WordList::NoPosts));
}

bool isConjunction(const QString& key)
{
    return key == u"та" || key == u"і" || key == u"й" || key == u"и";
}

bool isPlural(const QString& key)
{
    static const QRegularExpression pattern(QStringLiteral("(?:и|ы|ие|ые|ів|ов|ев|ей|ам|ям|ами|ями|[^ц]і)$"));
    const bool isSingularDative = key.startsWith(u"голові") || key.startsWith(u"судді");
    return !isSingularDative && pattern.match(key).hasMatch();
}

qsizetype sentenceStart(const QString& text, qsizetype at)
{
    constexpr qsizetype kLongestAbbreviation = 3;
    for (qsizetype sign = at - 1; sign > 0; --sign) {
        if (text.at(sign) == u';' || text.at(sign) == u':')
            return sign + 1;
        if (text.at(sign) != u'.' || sign + 1 >= text.size() || !text.at(sign + 1).isSpace())
            continue;
        qsizetype first = sign;
        while (first > 0 && text.at(first - 1).isLetter())
            --first;
        if (sign - first > kLongestAbbreviation)
            return sign + 1;
    }
    return 0;
}

Piece postIn(const QString& text, Piece piece, PostPlace place)
{
    piece = trimmed(text, piece);
    const QList<Piece> words = wordsOf(text, piece);
    qsizetype post = -1;
    qsizetype first = 0;
    bool isLaid = false;  // «покласти на …»: several posts of one man
    for (qsizetype at = 0; at < words.size(); ++at) {
        const QString key = keyOf(text, words.at(at));
        if (key == u"на" || key == u"за" || isInfinitive(key)) {
            post = -1;
            first = at + 1;
            isLaid = key == u"на";
            continue;
        }
        if (!isTitleWord(key))
            continue;
        const qsizetype opening = withAdjectives(text, words, at);
        const bool isBehindComma = opening > 0 && text.at(words.at(opening - 1).end - 1) == u',';
        const bool isJoined = opening > 0 && isConjunction(keyOf(text, words.at(opening - 1)));
        if (isJoined || (isBehindComma && !isLaid))
            first = post = opening;
        else if (post < 0)
            post = opening;
    }
    if (post < 0)
        return {};
    return place == PostPlace::Opening && post > first ? Piece() : Piece{words.at(post).start, piece.end};
}

qsizetype openingPost(const QString& text, const QList<Piece>& words)
{
    constexpr qsizetype kMostAdjectives = 2;
    for (qsizetype at = 0; at < words.size() && at <= kMostAdjectives; ++at) {
        const QString key = keyOf(text, words.at(at));
        if (isTitleWord(key))
            return at + 1;
        if (!isAdjective(key))
            return 0;
    }
    return 0;
}

}  // namespace decretum::recognition
