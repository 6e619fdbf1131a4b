// SPDX-License-Identifier: MIT
#pragma once

#include "grammar/word_table.h"
#include "text/language.h"

#include <QSet>

namespace decretum::grammar {

/// All that is known of a language's inflection (resources/grammar/<language>).
struct Tables {
    ParadigmTable paradigms;
    WordTable surnames;
    WordTable givenNames;
    WordTable patronymics;
    WordTable heads;       ///< Nouns that name a post or a group of people.
    WordTable adjectives;  ///< And participles.
    QSet<QString> maleNames;
    QSet<QString> femaleNames;
    QSet<QString> joiners;             ///< Parts of names that stay: «Тер-», «ван».
    QSet<QString> compoundFixedRules;  ///< By these the first part of a double surname stays.
    QSet<QString> compoundOpeners;     ///< First parts of compounds that stay: «прес-», «віце-».
    QSet<QString> femaleNameEndings;   ///< Of given names that no list has: a woman's;
    QSet<QString> untoldNameEndings;   ///< and those that tell no gender; all others are a man's.
    QSet<QString> surnameEndings;      ///< That given names have not.
    QSet<QString> maleSurnameEndings;  ///< That no woman's surname has.
    QSet<QString> femaleSurnameEndings;
    QList<Pattern> impossibleEnds;    ///< Of a nominative: no word ends so.
    QList<Pattern> unlikelyEnds;      ///< Of a surname in the nominative, though rules would have it.
    QList<Pattern> unlikelyHeadEnds;  ///< And of a post.
    QSet<QString> frozenOpeners;      ///< «в. о.»: what follows is in a case already.
    QSet<QString> possessives;        ///< «їх»: stand before a head and stay.
    QSet<QString> adverbEndings;      ///< Of adverbs that stand before an adjective.
    QSet<QString> conjunctions;       ///< Join posts.
    QSet<QString> verbEndings;        ///< Of the verbs that orders begin with.
    QSet<QString> oviEndings;         ///< Of the dative that an office may prefer: «директорові».

    static Result<Tables> parse(Language language);
};

bool endsWithAny(const QString& word, const QSet<QString>& endings);

/// The compiled-in tables, read once, at first need (some milliseconds); safe from any thread.
const Tables& tablesOf(Language language);

}  // namespace decretum::grammar
