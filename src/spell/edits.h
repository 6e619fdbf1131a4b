// SPDX-License-Identifier: MIT
#pragma once

#include "spell/language_habits.h"

namespace decretum {

/// A word that differs by one slip of hand or mind.
struct Edit {
    QString word;
    int cost = 0;  ///< 1: a usual slip (confusion, doubled letter, swapped letters); 2: any letter lost or too many, a
                   ///< neighbour key; 3: any other letter.
};

/// Every word one slip away from the folded lower-case word, each once, the likely first: usual confusions of the
/// language, doubled and undoubled letters, swapped neighbours, lost apostrophe or soft sign, a hyphen too many,
/// neighbour keys, then any letter. Some 70 a letter.
QList<Edit> singleEdits(const QString& word, const LanguageHabits& habits);

/// The likely part of them (cost 1), for words with two slips.
QList<Edit> likelyEdits(const QString& word, const LanguageHabits& habits);

}  // namespace decretum
