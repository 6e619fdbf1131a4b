// SPDX-License-Identifier: MIT
#pragma once

#include "spell/word_signs.h"

#include <vector>

/// Running text cut into words and into stretches of one language.
namespace decretum {

/// A word as it stands in the text: letters and digits, with apostrophes, hyphens, soft hyphens and accents between
/// them.
struct WordToken {
    qsizetype start = 0;
    qsizetype length = 0;
    quint64 key = 0;  ///< Hash of the folded word, case kept.
    int segment = 0;  ///< Index in TextWords::segments.
    int letters = 0;
    int capitals = 0;
    int ukrainianLetters = 0;  ///< і ї є ґ
    int russianLetters = 0;    ///< ы э ё ъ
    bool hasCyrillic = false;
    bool hasLatin = false;
    bool hasOther = false;  ///< Letters of a third script.
    bool hasDigit = false;
    bool mixesScripts = false;  ///< Latin and Cyrillic letters in one part: «MOУ», not «SMART-освіта».
    bool isBroken = false;      ///< A hyphen ends a line inside it.
    bool hasQuote = false;      ///< A quotation mark or a star stands where an apostrophe must: «об"єкт».
    bool isBeforeDot = false;
};

/// A stretch of one language: a sentence, a quotation, what stands around one.
struct TextSegment {
    int ukrainianLetters = 0;  ///< Of its words.
    int russianLetters = 0;
    int paragraph = 0;  ///< From 0.
    bool isQuotation = false;
};

struct TextWords {
    std::vector<WordToken> words;
    std::vector<TextSegment> segments;  ///< Paragraph by paragraph.

    int paragraphOf(const WordToken& word) const { return segments[static_cast<size_t>(word.segment)].paragraph; }
};

/// Cuts the text; `found` is emptied first. Left out: numbers, addresses of mail and web, names of files. A line end
/// ends a paragraph, unless a word goes on behind a hyphen.
void splitWords(QStringView text, TextWords& found);

}  // namespace decretum
