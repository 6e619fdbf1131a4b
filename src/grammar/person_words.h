// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

namespace decretum {

/// Whether the word is a given name that the tables list, in any case of either language: «Наталію», «Мар'яни», «Олесь».
/// Letter case and the apostrophe's sign tell nothing.
bool isGivenName(QStringView word);

}  // namespace decretum
