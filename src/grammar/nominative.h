// SPDX-License-Identifier: MIT
#pragma once

#include "grammar/decline.h"

#include <QList>

namespace decretum {

/// What a phrase in an oblique case may be in the nominative.
struct NominativeCandidate {
    QString text{};
    GrammaticalCase grammaticalCase = GrammaticalCase::Nominative;  ///< In which the phrase stands.
    Gender gender = Gender::Unknown;                                ///< Of the person named.
    int confidence = 0;                                             ///< Of a hundred.
    bool operator==(const NominativeCandidate&) const = default;
};

/// The inverse of decline(): «Кузьміну О.Л.» → «Кузьміна О.Л.», a woman's, accusative; «Кузьмін О.Л.», a man's, dative.
/// Every candidate gives the phrase when it is declined; the likeliest first. A phrase that may be a nominative itself
/// is among them. Empty: not understood.
QList<NominativeCandidate> nominativesOf(QStringView text, Language language, PhraseKind kind = PhraseKind::Any);

/// Those in the one case alone, where what stands around tells it («на …»: accusative).
QList<NominativeCandidate> nominativesOf(QStringView text, Language language, PhraseKind kind, GrammaticalCase grammaticalCase);

}  // namespace decretum
