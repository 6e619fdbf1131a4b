// SPDX-License-Identifier: MIT
#pragma once

#include "spell/vocabulary.h"

namespace decretum {

enum class SuggestionDepth : quint8 {
    Fast,      ///< Words one or two slips away: some milliseconds.
    Thorough,  ///< Where these are fewer than three, Hunspell's too: up to a second.
};

constexpr qsizetype kMostSuggestions = 8;
/// In UTF-16 units. The ways to mend a word grow with the square of its length, and no word is longer.
constexpr qsizetype kLongestMended = 60;

/// Right forms for an unknown folded word, the likely first, with its capitals; the office's own words before others.
/// An apostrophe is U+0027; no quotation marks. None for a word that is longer than kLongestMended.
QStringList suggestionsFor(const QString& word, Vocabulary& vocabulary, SuggestionDepth depth);

}  // namespace decretum
