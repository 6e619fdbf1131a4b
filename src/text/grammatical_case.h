// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <array>

namespace decretum {

/// Grammatical case. Russian has no vocative.
enum class GrammaticalCase : quint8 { Nominative, Genitive, Dative, Accusative, Instrumental, Locative, Vocative };

inline constexpr int kCaseCount = 7;
inline constexpr std::array<GrammaticalCase, kCaseCount> kAllCases{
    GrammaticalCase::Nominative,   GrammaticalCase::Genitive, GrammaticalCase::Dative,   GrammaticalCase::Accusative,
    GrammaticalCase::Instrumental, GrammaticalCase::Locative, GrammaticalCase::Vocative,
};

/// A person's, as grammar needs it.
enum class Gender : quint8 { Unknown, Male, Female };

/// Of nouns and what agrees with them; a person's gender is another matter.
enum class GrammaticalGender : quint8 { Masculine, Feminine, Neuter };

}  // namespace decretum
