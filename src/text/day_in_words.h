// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

#include <utility>

namespace decretum {

/// The day of a month in words that begins at `start`, and where it ends: {29, …} of «двадцять дев’ятого», in the nominative or genitive of
/// either language; {0, start}: none.
std::pair<int, qsizetype> dayInWordsAt(QStringView text, qsizetype start);

}  // namespace decretum
