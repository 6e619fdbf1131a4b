// SPDX-License-Identifier: MIT
#include "app/name_run.h"

#include "grammar/nominative.h"
#include "text/letters.h"

#include <algorithm>

namespace decretum {

namespace {

constexpr int kSurelyPost = 90;
constexpr qsizetype kLongestInitial = 2;  ///< «Дз.»

struct Word {
    qsizetype begin = 0;
    qsizetype end = 0;
    bool isInitial = false;
    bool isEmpty() const { return begin == end; }
};

bool isPartOfWord(QChar sign)
{
    return sign.isLetter() || sign == u'-' || isApostrophe(sign);
}

/// The word that the place is in or at the end of; empty: none.
Word wordAt(const QString& text, qsizetype place)
{
    Word word{place, place};
    while (word.begin > 0 && isPartOfWord(text.at(word.begin - 1)))
        --word.begin;
    while (word.end < text.size() && isPartOfWord(text.at(word.end)))
        ++word.end;
    word.isInitial = !word.isEmpty() && word.end - word.begin <= kLongestInitial && word.end < text.size() && text.at(word.end) == u'.';
    return word;
}

bool isCapitalised(const QString& text, const Word& word)
{
    return !word.isEmpty() && text.at(word.begin).isUpper();
}

bool isGap(QChar sign)
{
    return sign == u'.' || isLineBlank(sign);
}

/// Whether nothing but blanks stands between two words, or the point of an initial: after a word it ends a sentence.
bool areJoined(const QString& text, const Word& one, const Word& other)
{
    const QStringView gap = QStringView(text).sliced(one.end, other.begin - one.end);
    return !gap.isEmpty() && gap.count(u'.') == (one.isInitial ? 1 : 0);
}

/// The words beside one; empty where no gap parts them from it.
Word wordBefore(const QString& text, const Word& word)
{
    qsizetype at = word.begin;
    while (at > 0 && isGap(text.at(at - 1)))
        --at;
    return at < word.begin ? wordAt(text, at) : Word{at, at};
}

Word wordAfter(const QString& text, const Word& word)
{
    qsizetype at = word.end;
    while (at < text.size() && isGap(text.at(at)))
        ++at;
    return at > word.end ? wordAt(text, at) : Word{at, at};
}

/// «Доручити Вербі О.І.»: a verb has its capital from the sentence that it begins.
bool isVerbAtStart(const QString& text, const Word& word, Language language)
{
    qsizetype at = word.begin;
    while (at > 0 && isLineBlank(text.at(at - 1)))
        --at;
    const bool begins = at == 0 || !text.at(at - 1).isLetter();
    return begins && !word.isInitial && endsAsVerb(QStringView(text).sliced(word.begin, word.end - word.begin), language);
}

/// Words with capitals joined to the one given, it among them; those to its left first.
QList<Word> chainAround(const QString& text, const Word& word, Language language)
{
    QList<Word> chain{word};
    if (isVerbAtStart(text, word, language))
        return chain;
    for (;;) {
        const Word before = wordBefore(text, chain.first());
        if (!isCapitalised(text, before) || !areJoined(text, before, chain.first()) || isVerbAtStart(text, before, language))
            break;
        chain.prepend(before);
    }
    for (;;) {
        const Word after = wordAfter(text, chain.last());
        if (!isCapitalised(text, after) || !areJoined(text, chain.last(), after))
            break;
        chain.append(after);
    }
    return chain;
}

bool isPost(const QString& word, Language language)
{
    const QList<NominativeCandidate> candidates = nominativesOf(word.toLower(), language, PhraseKind::Post);
    return !candidates.isEmpty() && candidates.first().confidence >= kSurelyPost;
}

/// Where in the chain each person's words begin: «Верба О.І. | Лугова С.В.», «О.І. Верба | С.В. Лугова».
QList<qsizetype> personStarts(const QString& text, const QList<Word>& chain, Language language)
{
    QList<qsizetype> starts;
    bool hasLeading = false;
    bool hasTrailing = false;
    QString lastName;
    for (qsizetype at = 0; at < chain.size(); ++at) {
        const Word& word = chain.at(at);
        const bool isNext = word.isInitial ? hasLeading && !lastName.isEmpty() : hasTrailing;
        if (at == 0 || isNext) {
            starts.append(at);
            hasLeading = hasTrailing = false;
            lastName.clear();
        }
        if (!word.isInitial)
            lastName = text.sliced(word.begin, word.end - word.begin);
        else if (lastName.isEmpty())
            hasLeading = true;
        else if (!isPost(lastName, language))
            hasTrailing = true;
        else  // «Директор О.І. Верба»
            hasLeading = !std::exchange(lastName, {}).isEmpty();
    }
    return starts;
}

}  // namespace

std::pair<qsizetype, qsizetype> nameRunAt(const QString& text, qsizetype place, Language language)
{
    const bool isBehindInitial = place > 1 && text.at(place - 1) == u'.' && text.at(place - 2).isUpper();
    const Word word = wordAt(text, isBehindInitial ? place - 1 : place);
    if (!isCapitalised(text, word))
        return {word.begin, word.end};
    const QList<Word> chain = chainAround(text, word, language);
    const QList<qsizetype> starts = personStarts(text, chain, language);
    qsizetype first = 0;
    qsizetype last = chain.size() - 1;
    for (const qsizetype start : starts) {
        if (chain.at(start).begin <= word.begin)
            first = start;
        else
            last = std::min(last, start - 1);
    }
    return {chain.at(first).begin, chain.at(last).end + (chain.at(last).isInitial ? 1 : 0)};
}

}  // namespace decretum
