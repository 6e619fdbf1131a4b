// SPDX-License-Identifier: MIT
#pragma once

#include "spell/vocabulary.h"
#include "spell/word_tokens.h"

#include <vector>

namespace decretum {

/// Judges words that no dictionary has by what stands around them: abbreviations, persons beside initials or a
/// patronymic, names of places, letter-spaced words.
class WordContext {
public:
    WordContext(QStringView text, const TextWords& words);

    /// Whether the unknown word is none that could be misspelled.
    bool isExcused(size_t index, Vocabulary& vocabulary) const;

private:
    QString folded(size_t index) const;
    bool isInitial(size_t index) const;
    bool isSpelledWithFirstCapital(size_t index) const;
    /// Whether only blanks, or also full stops, stand between the word and the next one.
    bool isBeside(size_t index, bool allowsDots) const;
    bool isBesideInitials(size_t index, Vocabulary& vocabulary) const;
    bool isBesidePatronymic(size_t index, const LanguageHabits& habits) const;
    bool isBesideGivenName(size_t index, Vocabulary& vocabulary) const;
    bool isBeforePlace(size_t index, const LanguageHabits& habits) const;
    bool isPlace(size_t index, const LanguageHabits& habits) const;
    bool isLetterSpaced(size_t index) const;
    bool isAbbreviation(size_t index, Vocabulary& vocabulary) const;
    bool isInHeading(size_t index) const;

    const QStringView m_text;
    const TextWords& m_words;
    std::vector<bool> m_hasSmallWord;  ///< By paragraph: a word of small letters, so that it is no heading.
};

}  // namespace decretum
