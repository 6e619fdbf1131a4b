// SPDX-License-Identifier: MIT
#include "spell/suggestions.h"

#include "spell/edits.h"
#include "spell/word_shapes.h"

namespace decretum {

namespace {

// Ranks: the lower, the sooner. Own numbers, tried on planted misspellings (tests/spell/test_suggestions.cpp).
constexpr int kCaseSlip = 0;
constexpr int kPerCost = 10;   // a slip's cost times this
constexpr int kOwnWord = -12;  // of the program's, the office's or the user's list
constexpr int kOtherFirstLetter = 5;
constexpr int kNeedsCapital = 10;  // a proper name for a word in small letters
constexpr int kCompound = 12;      // a lost hyphen
constexpr int kTwoWords = 15;      // a lost blank, both words long
constexpr int kShortWords = 28;    // a lost blank, one word short
constexpr int kTwoSlips = 30;
constexpr int kHunspell = 60;
constexpr int kMostLookups = 6'000;  // words two slips away that are tried
constexpr qsizetype kEnough = 3;
constexpr qsizetype kLongWord = 4;

class Suggester {
public:
    Suggester(const QString& word, Vocabulary& vocabulary)
        : m_word(word), m_lower(word.toLower()), m_capitals(capitalsOf(word)), m_vocabulary(vocabulary)
    {
        m_seen.insert(word);
    }

    QStringList run(SuggestionDepth depth)
    {
        addCaseSlips();
        addParts(depth);
        for (const Edit& edit : singleEdits(m_lower, m_vocabulary.habits()))
            tryEdit(edit.word, edit.cost * kPerCost);
        addSplits();
        if (m_found.size() < kEnough || !hasLikely())
            addTwoSlips();
        if (m_found.size() < kEnough && depth == SuggestionDepth::Thorough)
            addSlow();
        return ranked();
    }

private:
    struct Candidate {
        QString word;
        int rank = 0;
    };

    void add(const QString& word, int rank)
    {
        static constexpr QStringView kQuotes = u"\"«»„“”";
        if (m_seen.contains(word) || word.startsWith(u'\'') || word.endsWith(u'\'')
            || std::any_of(word.begin(), word.end(), [](QChar sign) { return kQuotes.contains(sign); }))
            return;
        m_seen.insert(word);
        m_found.append({word, rank});
    }

    /// «україна», «КОлегія»
    void addCaseSlips()
    {
        const QString capitalised = withCapitals(m_lower, Capitals::First);
        if (m_capitals == Capitals::None && m_vocabulary.accepts(capitalised))
            add(capitalised, kCaseSlip);
        if (m_capitals == Capitals::Mixed) {
            if (m_vocabulary.accepts(capitalised) || m_vocabulary.accepts(m_lower))
                add(m_word.front().isUpper() || !m_vocabulary.accepts(m_lower) ? capitalised : m_lower, kCaseSlip);
            m_capitals = m_word.front().isUpper() ? Capitals::First : Capitals::None;
        }
    }

    /// A candidate in small letters, or a name that only its capital makes a word.
    void tryEdit(const QString& candidate, int rank)
    {
        if (candidate.isEmpty())
            return;
        const int other = candidate.front() != m_lower.front() ? kOtherFirstLetter : 0;
        if (m_vocabulary.accepts(candidate)) {
            const int own = m_vocabulary.isOwnWord(candidate) ? kOwnWord : 0;
            add(withCapitals(candidate, m_capitals), rank + other + own);
            return;
        }
        if (m_capitals == Capitals::None && rank > kPerCost)
            return;  // a name in small letters and a rare slip besides: not worth the time
        const QString name = withCapitals(candidate, Capitals::First);
        if (m_vocabulary.hasWord(name))
            add(m_capitals == Capitals::All ? name.toUpper() : name, rank + other + (m_capitals == Capitals::None ? kNeedsCapital : 0));
    }

    /// Each unknown part of a compound by itself.
    void addParts(SuggestionDepth depth)
    {
        const QStringList parts = m_word.split(u'-');
        if (parts.size() < 2 || parts.contains(QString()))
            return;
        for (qsizetype at = 0; at < parts.size(); ++at) {
            const bool isLast = at + 1 == parts.size();
            if (m_vocabulary.accepts(parts.at(at)) || (!isLast && m_vocabulary.isFirstPart(parts.at(at))))
                continue;
            int rank = 0;
            for (const QString& better : partSuggestions(parts.at(at), isLast, depth)) {
                QStringList mended = parts;
                mended[at] = better;
                const QString whole = mended.join(u'-');
                if (!better.contains(u' ') && m_vocabulary.accepts(whole))
                    add(whole, rank++);
            }
        }
    }

    QStringList partSuggestions(const QString& part, bool isLast, SuggestionDepth depth) const
    {
        QStringList better;
        if (!isLast) {
            for (const Edit& edit : singleEdits(part.toLower(), m_vocabulary.habits())) {
                if (better.size() < kEnough && m_vocabulary.isFirstPart(edit.word))
                    better.append(withCapitals(edit.word, capitalsOf(part)));
            }
        }
        return better + Suggester(part, m_vocabulary).run(depth);
    }

    /// «учебногогода», «навчальнометодичний»
    void addSplits()
    {
        for (qsizetype at = 1; at < m_lower.size(); ++at) {
            const QString first = m_lower.first(at);
            const QString second = m_lower.sliced(at);
            if (first.contains(u'-') || !isSplitWord(second) || second.startsWith(u'-'))
                continue;
            if (at >= kLongWord && second.size() >= kLongWord && m_vocabulary.isFirstPart(first))
                add(withCapitals(first + u'-' + second, m_capitals), kCompound);
            if (!isSplitWord(first))
                continue;
            const bool isLong = at >= kLongWord && second.size() >= kLongWord;
            add(withCapitals(first + u' ' + second, m_capitals), isLong ? kTwoWords : kShortWords);
        }
    }

    bool isSplitWord(const QString& word)
    {
        if (word.size() == 1)
            return m_vocabulary.habits().loneWords.contains(word.front()) && m_vocabulary.hasWord(word);
        return m_vocabulary.hasWord(word);
    }

    bool hasLikely() const
    {
        return std::any_of(m_found.begin(), m_found.end(), [](const Candidate& candidate) { return candidate.rank <= kPerCost; });
    }

    void addTwoSlips()
    {
        int lookups = 0;
        for (const Edit& first : likelyEdits(m_lower, m_vocabulary.habits())) {
            for (const Edit& second : likelyEdits(first.word, m_vocabulary.habits())) {
                if (++lookups > kMostLookups)
                    return;
                if (m_vocabulary.hasWord(second.word))
                    tryEdit(second.word, kTwoSlips);
            }
        }
    }

    void addSlow()
    {
        int rank = kHunspell;
        for (const QString& word : m_vocabulary.slowSuggestions(m_word))
            add(word, rank++);
    }

    QStringList ranked()
    {
        std::stable_sort(m_found.begin(), m_found.end(), [](const Candidate& a, const Candidate& b) { return a.rank < b.rank; });
        QStringList words;
        for (const Candidate& candidate : m_found.first(std::min(m_found.size(), kMostSuggestions)))
            words.append(candidate.word);
        return words;
    }

    const QString m_word;
    const QString m_lower;
    Capitals m_capitals;
    Vocabulary& m_vocabulary;
    QList<Candidate> m_found;
    QSet<QString> m_seen;
};

}  // namespace

QStringList suggestionsFor(const QString& word, Vocabulary& vocabulary, SuggestionDepth depth)
{
    if (word.isEmpty() || word.size() > kLongestMended || !vocabulary.isLoaded())
        return {};
    return Suggester(word, vocabulary).run(depth);
}

}  // namespace decretum
