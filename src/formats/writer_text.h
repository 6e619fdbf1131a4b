// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

/// What the writers of word processors' formats do alike. Used inside this layer alone.
namespace decretum {

/// Whether the sign at that place is left out: a U+2060 stays only where a word processor would break the line, for it hides words
/// from a search.
bool isJoinerLeftOut(QStringView text, qsizetype at);

}  // namespace decretum
