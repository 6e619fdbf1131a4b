// SPDX-License-Identifier: MIT
#pragma once

#include "spell/segment_language.h"
#include "spell/suggestions.h"

#include <optional>

namespace decretum {

/// Where a checker finds its words.
struct SpellSetup {
    QStringList folders{};         ///< Of Hunspell dictionaries: dictionaryFolders().
    QStringList ukrainianLists{};  ///< Own word lists, the office's before the user's; one that is not there is none.
    QStringList russianLists{};
};

/// A word that no vocabulary has.
struct Misspelling {
    enum class Reason : quint8 {
        Unknown,
        MixedScripts,  ///< Latin and Cyrillic letters in one word.
        Apostrophe,    ///< A quotation mark stands for the apostrophe.
        Glued,         ///< A number and a word without a blank between them.
    };
    qsizetype start = 0;  ///< In the text, in UTF-16 units.
    qsizetype length = 0;
    QString word{};  ///< As it stands, a line-end hyphen taken out.
    Language language = Language::Ukrainian;
    Reason reason = Reason::Unknown;
    QChar apostrophe{};  ///< The sign in use in the word, else in the text; null: none is.
    bool operator==(const Misspelling&) const = default;
};

constexpr qsizetype kMostProblems = 20;

/// Checks running text in both languages (docs/spelling.md). Dictionaries load when a text first needs them. For one
/// thread; SpellService has one of its own.
class SpellChecker {
public:
    explicit SpellChecker(const SpellSetup& setup);

    /// The misspelled words in order. `base`: the document's language; none: the one that its letters tell, Ukrainian
    /// where they do not. Text in a language without a dictionary is passed over (takeProblems()).
    QList<Misspelling> check(QStringView text, std::optional<Language> base = std::nullopt);

    /// Right forms, the likely first, kMostSuggestions at most; cached. Apostrophes are the sign in use, U+2019 where
    /// none is.
    QStringList suggest(const Misspelling& misspelling, SuggestionDepth depth = SuggestionDepth::Thorough);

    /// Dictionary forms of a word as printed, lower case: several where it may be of several words, none where it is
    /// of none. Cached.
    QStringList stems(QStringView word, Language language);

    /// Persons that pass in every case. Replaces those of before.
    void setKnownNames(const QStringList& names);
    /// From now on the word is right, and a suggestion before others.
    void addWord(const ListedWord& word, Language language);

    /// Missing and damaged dictionaries, lines of word lists that say nothing: those that came up since the last call.
    /// kMostProblems of one checker at most: a list that is no list at all has one a line.
    QList<Error> takeProblems();

private:
    class Pass;
    Vocabularies m_vocabularies;
    TextWords m_words;
    QHash<QString, QStringList> m_suggestions;
    qsizetype m_problemsTold = 0;
};

}  // namespace decretum
