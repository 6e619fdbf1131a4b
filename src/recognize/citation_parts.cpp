// SPDX-License-Identifier: MIT
#include "recognize/citation_parts.h"

#include "recognize/lexicon.h"
#include "text/typography.h"

#include <QRegularExpression>

namespace decretum::recognition {

namespace {

qsizetype skipBlanks(const QString& text, qsizetype at)
{
    while (at < text.size() && text.at(at).isSpace())
        ++at;
    return at;
}

QChar closingOf(QChar opening)
{
    return opening == u'«' ? u'»' : opening == u'“' ? u'”' : opening == u'„' ? u'“' : u'"';
}

/// The end (past the mark) of the quotation that begins at `start`; −1 where it is not closed.
qsizetype quotationEnd(const QString& text, qsizetype start)
{
    const QChar opening = text.at(start);
    const QChar closing = closingOf(opening);
    int depth = 1;
    for (qsizetype at = start + 1; at < text.size(); ++at) {
        const bool opensInside = opening == closing && at + 1 < text.size() && text.at(at + 1).isLetter() && text.at(at - 1).isSpace();
        const bool closes = text.at(at) == closing || (opening == u'„' && text.at(at) == u'”');
        if (closes && !opensInside) {
            if (--depth == 0)
                return at + 1;
        } else if (text.at(at) == opening) {
            ++depth;
        }
    }
    return -1;
}

/// «Трудового», «Цивільним»: an adjective of a code's name; «ХІІ» is none.
bool opensCodeName(const QString& text, const Word& word)
{
    static const QRegularExpression adjective(QStringLiteral("(?:ого|его|ому|ему|им|ым|ий|ій|ый|ой)$"));
    return text.at(word.start).isUpper() && adjective.match(word.key).hasMatch();
}

/// The last word of the name that follows a code's type: «України», «Російської Федерації», «законів про працю України»,
/// «цивільного захисту України», «України про адміністративні правопорушення»; `index`: nothing that belongs to it
/// follows.
qsizetype lastOfCodeName(const QString& text, const QList<Word>& words, qsizetype index, bool hasAdjective)
{
    constexpr qsizetype kMostWords = 5;
    static const QStringList countries{QStringLiteral("україни"), QStringLiteral("федерации"), QStringLiteral("рф"), QStringLiteral("федерації")};
    qsizetype last = index;
    for (qsizetype at = index; last == index && at - index < kMostWords && isBeside(words, at); ++at) {
        if (countries.contains(words.at(at + 1).key))
            last = at + 1;
    }
    static const QStringList openers{QStringLiteral("про"), QStringLiteral("об"), QStringLiteral("о")};
    const bool namesSubject = !hasAdjective && last > index && isBeside(words, last) && openers.contains(words.at(last + 1).key);
    constexpr qsizetype kSubjectWords = 3;
    for (qsizetype count = 0; namesSubject && count < kSubjectWords && isBeside(words, last) && text.at(words.at(last + 1).start).isLower(); ++count)
        ++last;
    return last;
}

}  // namespace

QList<Word> citedWords(const QString& text)
{
    QList<Word> words;
    for (qsizetype at = 0; at < text.size();) {
        if (!text.at(at).isLetter()) {
            ++at;
            continue;
        }
        const qsizetype start = at;
        while (at < text.size() && (text.at(at).isLetter() || QStringView(u"’'ʼ").contains(text.at(at))))
            ++at;
        words.append({start, at, comparisonKey(QStringView(text).sliced(start, at - start))});
    }
    return words;
}

bool isBeside(const QList<Word>& words, qsizetype index)
{
    return index + 1 < words.size() && words.at(index + 1).start - words.at(index).end == 1;
}

bool isOpening(QChar sign)
{
    return sign == u'«' || sign == u'"' || sign == u'“' || sign == u'„';
}

QString takeNumber(const QString& text, qsizetype& at)
{
    static const QRegularExpression pattern(
        QStringLiteral("^\\s*,?\\s*(?:за\\s)?(?:№|No\\.?|N)\\s*([\\w/.–-]*[\\w])"), QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = pattern.match(text.mid(at));
    if (!match.hasMatch())
        return {};
    at += match.capturedEnd();
    return match.captured(1);
}

QString takeTitle(const QString& text, qsizetype& at)
{
    const qsizetype start = skipBlanks(text, at);
    if (start >= text.size() || !isOpening(text.at(start)))
        return {};
    const qsizetype end = quotationEnd(text, start);
    if (end < 0)
        return {};
    at = end;
    return foldSpaces(QStringView(text).sliced(start + 1, end - start - 2));
}

std::optional<Citation> codeAt(const QString& text, const QList<Word>& words, qsizetype index, qsizetype& end)
{
    const Word& word = words.at(index);
    const bool isCode = word.key.startsWith(u"кодекс");
    if (!isCode && !word.key.startsWith(u"конституц"))
        return std::nullopt;
    qsizetype first = index;
    constexpr qsizetype kMostAdjectives = 2;
    while (isCode && first > 0 && index - first < kMostAdjectives && isBeside(words, first - 1) && opensCodeName(text, words.at(first - 1)))
        --first;
    // «Водного та Лісового кодексів»
    const bool isJoined =
        first < index && first > 1 && isBeside(words, first - 1) && isBeside(words, first - 2) && words.at(first - 1).key.size() <= 2;
    if (isJoined && opensCodeName(text, words.at(first - 2)))
        first -= 2;
    const qsizetype last = lastOfCodeName(text, words, index, first < index || !isCode);
    if (first == index && last == index)
        return std::nullopt;
    end = words.at(last).end;
    return Citation{.text = text.mid(words.at(first).start, end - words.at(first).start), .type = actType(word.key)};
}

}  // namespace decretum::recognition
