// SPDX-License-Identifier: MIT
#pragma once

#include "text/language.h"

#include <QString>

namespace decretum {

/// «ЛУК’ЯНЧУК-ҐУДЗЬ»: all signs that have no case, the apostrophe among them, stay as they are.
QString upperCase(QStringView text, Language language);
QString lowerCase(QStringView text, Language language);

/// A name from capitals: «ЛУК’ЯНЧУК-ҐУДЗЬ» → «Лук’янчук-Ґудзь», «О’НІЛ» → «О’Ніл». Each part behind a hyphen or a blank
/// has its capital; behind an apostrophe only where one letter stands before it.
QString nameCase(QStringView text, Language language);

}  // namespace decretum
