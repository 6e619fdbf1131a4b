// SPDX-License-Identifier: MIT
#include "spell/spell_checker.h"

#include "spell/word_context.h"
#include "spell/word_shapes.h"
#include "text/letters.h"
#include "text/typography.h"

namespace decretum {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr QChar kUsualApostrophe{0x2019};
constexpr qsizetype kShortestGlued = 4;        // letters of a word that a number touches
constexpr qsizetype kLongestAbbreviation = 6;  // letters
constexpr qsizetype kMostSuggestionsKept = 20'000;

/// «про-⏎ведення» as «проведення».
QString withoutLineEnd(QStringView text)
{
    QString joined;
    for (qsizetype at = 0; at < text.size(); ++at) {
        qsizetype next = at + 1;
        while (next < text.size() && text[next].isSpace())
            ++next;
        if (next > at + 1)
            at = next - 1;
        else
            joined += text[at];
    }
    return joined;
}

/// The letters of a token in which digits touch a word: «2020року», «пункту5». Empty where they make another thing.
QString wordBesideNumber(const QString& folded)
{
    qsizetype start = 0;
    while (start < folded.size() && !folded.at(start).isLetter())
        ++start;
    qsizetype end = start;
    while (end < folded.size() && folded.at(end).isLetter())
        ++end;
    const bool isAtEdge = (start == 0) != (end == folded.size());
    const bool touches = (start > 0 && folded.at(start - 1).isDigit()) || (end < folded.size() && folded.at(end).isDigit());
    if (!isAtEdge || !touches || end - start < kShortestGlued)
        return {};
    const QString word = folded.sliced(start, end - start);
    return capitalsOf(word) == Capitals::None ? word : QString();
}

/// The language of the whole text by its letters, then by its words.
Language languageOf(QStringView text, const TextWords& words)
{
    int balance = 0;
    for (const TextSegment& segment : words.segments)
        balance += segment.ukrainianLetters - segment.russianLetters;
    if (balance != 0)
        return balance > 0 ? Language::Ukrainian : Language::Russian;
    QString joined;
    for (const WordToken& word : words.words)
        joined.append(text.sliced(word.start, word.length)).append(u' ');
    return detectLanguage(joined).value_or(Language::Ukrainian);
}

/// Latin letters for a roman number, Cyrillic ones for a word; a border between the scripts may be a lost blank.
QStringList mendScripts(const QString& word, Vocabulary& vocabulary, SuggestionDepth depth)
{
    if (isRomanNumber(word)) {
        QString roman = word;
        for (QChar& sign : roman) {
            if (const QChar twin = latinTwin(sign); !twin.isNull())
                sign = twin;
        }
        return {roman};
    }
    const QString folded = inCyrillic(word, vocabulary.language());
    const bool isAbbreviation = capitalsOf(folded) == Capitals::All && folded.size() <= kLongestAbbreviation;
    // With no dictionary nothing speaks against the letters that look the same.
    if (!folded.isEmpty() && (!vocabulary.isLoaded() || vocabulary.knows(folded) || isAbbreviation))
        return {folded};
    for (qsizetype at = 1; at < word.size(); ++at) {
        if (word.at(at - 1).script() != word.at(at).script() && vocabulary.knows(word.sliced(at)))
            return {word.first(at) + u' ' + word.sliced(at)};
    }
    return suggestionsFor(folded.isEmpty() ? foldLookalikes(word) : folded, vocabulary, depth);
}

}  // namespace

/// One text in work.
class SpellChecker::Pass {
public:
    Pass(QStringView text, const TextWords& words, const std::vector<Language>& languages, Vocabularies& vocabularies)
        : m_text(text), m_words(words), m_languages(languages), m_vocabularies(vocabularies), m_context(text, words)
    {}

    QList<Misspelling> run()
    {
        for (size_t at = 0; at < m_words.words.size(); ++at) {
            const WordToken& word = m_words.words[at];
            if (!word.hasCyrillic || word.hasOther || (word.letters < 2 && !word.hasDigit))
                continue;
            checkWord(at, m_vocabularies.of(m_languages[static_cast<size_t>(word.segment)]));
        }
        return std::move(m_found);
    }

private:
    QStringView textOf(const WordToken& word) const { return m_text.sliced(word.start, word.length); }

    void checkWord(size_t at, Vocabulary& vocabulary)
    {
        const WordToken& word = m_words.words[at];
        if (word.mixesScripts) {
            report(word, textOf(word).toString(), vocabulary.language(), Misspelling::Reason::MixedScripts);
        } else if (!vocabulary.isLoaded()) {
            return;
        } else if (word.hasDigit) {
            const QString letters = wordBesideNumber(foldWord(textOf(word)));
            if (!letters.isEmpty() && vocabulary.knows(letters))
                report(word, textOf(word).toString(), vocabulary.language(), Misspelling::Reason::Glued);
        } else if (word.hasQuote) {
            checkQuoted(word, vocabulary);
        } else if (word.isBroken) {
            const QString joined = foldWord(withoutLineEnd(textOf(word)));
            if (!vocabulary.knows(joined) && !vocabulary.knows(foldWord(textOf(word))))
                report(word, joined, vocabulary.language(), Misspelling::Reason::Unknown);
        } else if (!vocabulary.knows(word, textOf(word)) && !m_context.isExcused(at, vocabulary)) {
            report(word, textOf(word).toString(), vocabulary.language(), Misspelling::Reason::Unknown);
        }
    }

    /// «об"єкт» is a slip where an apostrophe makes a word of it; else a quotation mark stands between two words.
    void checkQuoted(const WordToken& word, Vocabulary& vocabulary)
    {
        const QStringView text = textOf(word);
        if (vocabulary.knows(foldWord(text))) {
            report(word, text.toString(), vocabulary.language(), Misspelling::Reason::Apostrophe);
            return;
        }
        qsizetype start = 0;
        for (qsizetype at = 0; at <= text.size(); ++at) {
            if (at < text.size() && !isQuoteForApostrophe(text[at]))
                continue;
            const QStringView part = text.sliced(start, at - start);
            if (part.size() > 1 && !vocabulary.knows(foldWord(part)))
                report({.start = word.start + start, .length = part.size()}, part.toString(), vocabulary.language(), Misspelling::Reason::Unknown);
            start = at + 1;
        }
    }

    void report(const WordToken& word, const QString& printed, Language language, Misspelling::Reason reason)
    {
        QChar apostrophe = apostropheIn(printed);
        if (apostrophe.isNull()) {
            if (!m_apostrophe)
                m_apostrophe = firstApostrophe();
            apostrophe = *m_apostrophe;
        }
        m_found.append(
            {.start = word.start, .length = word.length, .word = printed, .language = language, .reason = reason, .apostrophe = apostrophe});
    }

    QChar firstApostrophe() const
    {
        for (const WordToken& word : m_words.words) {
            if (const QChar sign = apostropheIn(textOf(word)); !sign.isNull())
                return sign;
        }
        return {};
    }

    const QStringView m_text;
    const TextWords& m_words;
    const std::vector<Language>& m_languages;
    Vocabularies& m_vocabularies;
    const WordContext m_context;
    std::optional<QChar> m_apostrophe;  ///< The text's own; looked for when first wanted.
    QList<Misspelling> m_found;
};

SpellChecker::SpellChecker(const SpellSetup& setup) : m_vocabularies(setup.folders, setup.ukrainianLists, setup.russianLists) {}

QList<Misspelling> SpellChecker::check(QStringView text, std::optional<Language> base)
{
    splitWords(text, m_words);
    const Language language = base ? *base : languageOf(text, m_words);
    const std::vector<Language> languages = segmentLanguages(text, m_words, language, m_vocabularies);
    return Pass(text, m_words, languages, m_vocabularies).run();
}

QStringList SpellChecker::suggest(const Misspelling& misspelling, SuggestionDepth depth)
{
    Vocabulary& vocabulary = m_vocabularies.of(misspelling.language);
    const QString folded = foldWord(misspelling.word);
    if (folded.size() > kLongestMended)
        return {};
    const QString key = folded + u'|' + languageTag(misspelling.language) + QString::number(static_cast<int>(misspelling.reason))
        + QString::number(static_cast<int>(depth));
    if (!m_suggestions.contains(key)) {
        if (m_suggestions.size() >= kMostSuggestionsKept)
            m_suggestions.clear();
        QStringList found;
        if (misspelling.reason == Misspelling::Reason::MixedScripts) {
            found = mendScripts(folded, vocabulary, depth);
        } else if (misspelling.reason == Misspelling::Reason::Apostrophe) {
            found.append(folded);
        } else if (misspelling.reason == Misspelling::Reason::Glued) {
            const QString letters = wordBesideNumber(folded);
            found.append(
                folded.startsWith(letters) ? letters + u' ' + folded.sliced(letters.size()) : folded.chopped(letters.size()) + u' ' + letters);
        } else {
            found = suggestionsFor(folded, vocabulary, depth);
        }
        m_suggestions.insert(key, found);
    }
    QStringList words = m_suggestions.value(key);
    for (QString& word : words)
        word.replace(u'\'', misspelling.apostrophe.isNull() ? kUsualApostrophe : misspelling.apostrophe);
    return words;
}

QStringList SpellChecker::stems(QStringView word, Language language)
{
    return m_vocabularies.of(language).stems(foldWord(word));
}

void SpellChecker::setKnownNames(const QStringList& names)
{
    m_vocabularies.of(Language::Ukrainian).setNames(names);
    m_vocabularies.of(Language::Russian).setNames(names);
}

void SpellChecker::addWord(const ListedWord& word, Language language)
{
    m_vocabularies.of(language).add(word);
    m_suggestions.clear();
}

QList<Error> SpellChecker::takeProblems()
{
    QList<Error> problems = m_vocabularies.of(Language::Ukrainian).takeProblems() + m_vocabularies.of(Language::Russian).takeProblems();
    problems = problems.first(std::min(problems.size(), kMostProblems - m_problemsTold));
    m_problemsTold += problems.size();
    return problems;
}

}  // namespace decretum
