// SPDX-License-Identifier: MIT
#pragma once

#include "spell/dictionary.h"
#include "spell/known_names.h"
#include "spell/word_cache.h"
#include "spell/word_list.h"
#include "spell/word_tokens.h"

#include <QHash>
#include <QSet>

#include <utility>

namespace decretum {

/// All words of one language: the dictionary's, the program's own list, the office's and the user's, and what follows
/// from them (compounds, words with a known prefix, abbreviations with endings). Loads its dictionary when first asked.
class Vocabulary {
public:
    /// `lists`: paths of own word lists; those that are not there are none.
    Vocabulary(Language language, QStringList folders, QStringList lists);

    Language language() const { return m_language; }
    const LanguageHabits& habits() const { return habitsOf(m_language); }
    /// Loads what is not loaded yet. False: there is no dictionary, takeProblems() says why.
    bool isLoaded();
    /// Of the dictionary and of own word lists, those that came up since the last call.
    QList<Error> takeProblems() { return std::exchange(m_problems, {}); }

    /// A token of the text; `text` is the token's own signs. Cached.
    bool knows(const WordToken& token, QStringView text);
    /// A folded word. Cached.
    bool knows(const QString& word);
    /// As knows(), not cached: for candidates of suggestions.
    bool accepts(const QString& word) { return judge(word); }
    /// «навчально», «психолого»: goes before a hyphen and any word.
    bool isFirstPart(const QString& part);
    /// The dictionary's own answer: no compounds, no prefixes.
    bool hasWord(QStringView word) { return isLoaded() && m_dictionary->knows(word); }
    /// «обл»: a word only before a full stop.
    bool isAbbreviation(const QString& word) const { return m_abbreviations.contains(word.toLower()); }
    /// A form of a word of the program's, the office's or the user's list.
    bool isOwnWord(const QString& word);

    /// Of a folded word, lower case; the parts' own for a compound. Cached. Empty: not known.
    QStringList stems(const QString& word);
    QStringList slowSuggestions(const QString& word) { return isLoaded() ? m_dictionary->suggest(word) : QStringList(); }

    void setNames(const QStringList& names);
    void add(const ListedWord& word);

private:
    void load();
    void addList(const QByteArray& text, const QString& path);
    void take(const ListedWord& word, const QString& path);
    bool judge(const QString& word);
    bool isCompound(const QString& word);
    bool isPart(const QString& part);
    bool hasKnownPrefix(const QString& word);
    bool isInflectedAbbreviation(const QString& word) const;

    const Language m_language;
    const QStringList m_folders;
    const QStringList m_lists;
    bool m_isTried = false;
    std::unique_ptr<Dictionary> m_dictionary;
    QList<Error> m_problems;
    KnownNames m_names;
    WordCache m_cache;
    QHash<QString, QStringList> m_stems;
    QSet<QString> m_ownWords;       ///< Lower case; headwords, so that stems find them.
    QSet<QString> m_abbreviations;  ///< Lower case, without the full stop.
    QSet<QString> m_firstParts;     ///< Lower case, without the hyphen.
    QStringList m_prefixes;         ///< Lower case, the longest first.
};

}  // namespace decretum
