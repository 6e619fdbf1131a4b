// SPDX-License-Identifier: MIT
#include "spell/segment_language.h"

namespace decretum {

namespace {

struct Hits {
    int onlyBase = 0;   ///< Words that the base language alone has.
    int onlyOther = 0;  ///< Words that the other one alone has.
    int words = 0;
    int inOther = 0;  ///< Words that the other one has.
};

/// One- and two-letter words tell too («и», «из»), numbers and abbreviations do not.
bool tells(const WordToken& word)
{
    return word.hasCyrillic && !word.hasLatin && !word.hasDigit && !(word.capitals > 1 && word.letters <= 5);
}

class LanguageFinder {
public:
    LanguageFinder(QStringView text, const TextWords& words, Language base, Vocabularies& vocabularies)
        : m_text(text), m_words(words), m_base(base), m_vocabularies(vocabularies), m_wordsOf(words.segments.size())
    {
        for (const WordToken& word : words.words) {
            if (tells(word))
                m_wordsOf[static_cast<size_t>(word.segment)].push_back(&word);
        }
    }

    std::vector<Language> find()
    {
        std::vector<Language> languages(m_words.segments.size(), m_base);
        size_t first = 0;
        while (first < m_words.segments.size()) {
            size_t end = first;
            while (end < m_words.segments.size() && m_words.segments[end].paragraph == m_words.segments[first].paragraph)
                ++end;
            const Language base = paragraphLanguage(first, end);
            for (size_t at = first; at < end; ++at)
                languages[at] = segmentLanguage(at, base);
            first = end;
        }
        return languages;
    }

private:
    int letters(const TextSegment& segment, Language language) const
    {
        return language == Language::Ukrainian ? segment.ukrainianLetters : segment.russianLetters;
    }

    /// A whole paragraph in the other language: its letters say so without a doubt.
    Language paragraphLanguage(size_t first, size_t end) const
    {
        int own = 0;
        int foreign = 0;
        for (size_t at = first; at < end; ++at) {
            own += letters(m_words.segments[at], m_base);
            foreign += letters(m_words.segments[at], otherLanguage(m_base));
        }
        return foreign >= 3 && foreign > 3 * own ? otherLanguage(m_base) : m_base;
    }

    Hits count(size_t segment, Language base)
    {
        Hits hits;
        Vocabulary& own = m_vocabularies.of(base);
        Vocabulary& other = m_vocabularies.of(otherLanguage(base));
        forEachWord(segment, [&](const WordToken& word, QStringView text) {
            const bool isOwn = own.knows(word, text);
            const bool isOther = other.knows(word, text);
            hits.onlyBase += isOwn && !isOther ? 1 : 0;
            hits.onlyOther += isOther && !isOwn ? 1 : 0;
            hits.inOther += isOther ? 1 : 0;
            ++hits.words;
        });
        return hits;
    }

    void forEachWord(size_t segment, const auto& work) const
    {
        for (const WordToken* word : m_wordsOf[segment])
            work(*word, m_text.sliced(word->start, word->length));
    }

    int unknownWords(size_t segment, Language language)
    {
        int unknown = 0;
        Vocabulary& vocabulary = m_vocabularies.of(language);
        forEachWord(segment, [&](const WordToken& word, QStringView text) { unknown += vocabulary.knows(word, text) ? 0 : 1; });
        return unknown;
    }

    Language segmentLanguage(size_t at, Language base)
    {
        const TextSegment& segment = m_words.segments[at];
        const Language other = otherLanguage(base);
        const int own = letters(segment, base);
        const int foreign = letters(segment, other);
        if (own > foreign)
            return base;
        if (!m_vocabularies.of(base).isLoaded())
            return foreign > own ? other : base;
        if (foreign == 0 && unknownWords(at, base) < (segment.isQuotation ? 1 : 2))
            return base;
        if (!m_vocabularies.of(other).isLoaded())
            return foreign >= 3 ? other : base;
        const Hits hits = count(at, base);
        // «Живая книга»: nothing of it speaks against the other language.
        if (segment.isQuotation && hits.words > 1 && hits.onlyBase == 0 && hits.onlyOther > 0 && hits.inOther == hits.words)
            return other;
        if (segment.isQuotation || base != m_base)
            return hits.onlyOther > 0 && hits.onlyOther > hits.onlyBase && hits.onlyOther + foreign > 1 ? other : base;
        return hits.onlyOther >= 2 && hits.onlyOther > 2 * hits.onlyBase ? other : base;
    }

    const QStringView m_text;
    const TextWords& m_words;
    const Language m_base;
    Vocabularies& m_vocabularies;
    std::vector<std::vector<const WordToken*>> m_wordsOf;  ///< Of each segment those that tell.
};

}  // namespace

Vocabularies::Vocabularies(const QStringList& folders, const QStringList& ukrainianLists, const QStringList& russianLists)
    : m_ukrainian(Language::Ukrainian, folders, ukrainianLists), m_russian(Language::Russian, folders, russianLists)
{}

std::vector<Language> segmentLanguages(QStringView text, const TextWords& words, Language base, Vocabularies& vocabularies)
{
    return LanguageFinder(text, words, base, vocabularies).find();
}

}  // namespace decretum
