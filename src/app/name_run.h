// SPDX-License-Identifier: MIT
#pragma once

#include "text/language.h"

#include <QString>

#include <utility>

namespace decretum {

/// The name around a place in a sentence: words with capitals and initials beside one another («Верба О.І.», «директора О. І. Верби»
/// from the initials on), never across a line's or a sentence's end, nor from one person to the next; else the one word there. Begin
/// and end, the same where no word is there.
std::pair<qsizetype, qsizetype> nameRunAt(const QString& text, qsizetype place, Language language);

}  // namespace decretum
