// SPDX-License-Identifier: MIT
#pragma once

#include "grammar/decline.h"
#include "grammar/phrase.h"

namespace decretum::grammar {

/// Understands a phrase in the nominative.
Phrase readPhrase(QStringView text, PhraseKind kind, Gender gender, const Tables& tables);

}  // namespace decretum::grammar
