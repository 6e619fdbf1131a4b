// SPDX-License-Identifier: MIT
#pragma once

#include "text/language.h"

#include <QString>

namespace decretum {

/// «ЛУК’ЯНЧУК-ҐУДЗЬ»: all signs that have no case, the apostrophe among them, stay as they are.
QString upperCase(QStringView text, Language language);
QString lowerCase(QStringView text, Language language);

}  // namespace decretum
