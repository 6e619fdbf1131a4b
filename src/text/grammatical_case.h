// SPDX-License-Identifier: MIT
#pragma once

#include "text/language.h"

#include <QString>

#include <array>
#include <optional>

namespace decretum {

/// Grammatical case. Russian has no vocative.
enum class GrammaticalCase : quint8 { Nominative, Genitive, Dative, Accusative, Instrumental, Locative, Vocative };

inline constexpr int kCaseCount = 7;
inline constexpr std::array<GrammaticalCase, kCaseCount> kAllCases{
    GrammaticalCase::Nominative,
    GrammaticalCase::Genitive,
    GrammaticalCase::Dative,
    GrammaticalCase::Accusative,
    GrammaticalCase::Instrumental,
    GrammaticalCase::Locative,
    GrammaticalCase::Vocative,
};

/// «nominative» … «vocative», as files and commands name them; by GrammaticalCase.
inline constexpr std::array<const char*, kCaseCount> kCaseNames{
    "nominative", "genitive", "dative", "accusative", "instrumental", "locative", "vocative"};
QString caseName(GrammaticalCase grammaticalCase);
std::optional<GrammaticalCase> caseFromName(QStringView name);
/// Whether the language has the case: Russian lacks the vocative.
constexpr bool hasCase(Language language, GrammaticalCase grammaticalCase)
{
    return grammaticalCase != GrammaticalCase::Vocative || language == Language::Ukrainian;
}

/// A person's, as grammar needs it.
enum class Gender : quint8 { Unknown, Male, Female };

/// Of nouns and what agrees with them; a person's gender is another matter.
enum class GrammaticalGender : quint8 { Masculine, Feminine, Neuter };

}  // namespace decretum
