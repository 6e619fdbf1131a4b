// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

namespace decretum {

/// Whether the word is a given name that the tables list, in any case of either language: «Наталію», «Мар'яни», «Олесь».
/// Letter case and the apostrophe's sign tell nothing.
bool isGivenName(QStringView word);

/// Whether the first word may be a surname that stands in the same case as the given name behind it: «Верес Олену», not
/// «Подяку Олені».
bool isSurnameOf(QStringView surname, QStringView givenName);

}  // namespace decretum
