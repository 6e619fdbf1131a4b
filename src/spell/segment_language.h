// SPDX-License-Identifier: MIT
#pragma once

#include "spell/vocabulary.h"
#include "spell/word_tokens.h"

#include <vector>

namespace decretum {

/// The two vocabularies; the index is the language.
class Vocabularies {
public:
    Vocabularies(const QStringList& folders, const QStringList& ukrainianLists, const QStringList& russianLists);
    Vocabulary& of(Language language) { return language == Language::Ukrainian ? m_ukrainian : m_russian; }

private:
    Vocabulary m_ukrainian;
    Vocabulary m_russian;
};

constexpr Language otherLanguage(Language language)
{
    return language == Language::Ukrainian ? Language::Russian : Language::Ukrainian;
}

/// The language of each segment of the text. Letters that one language alone has propose it (і ї є ґ; ы э ё ъ), words
/// that one vocabulary alone has decide: a slip of a letter makes no sentence Russian, a Russian quotation needs no
/// letter of its own. `base` is the document's language: what nothing speaks against stays in it.
std::vector<Language> segmentLanguages(QStringView text, const TextWords& words, Language base, Vocabularies& vocabularies);

}  // namespace decretum
