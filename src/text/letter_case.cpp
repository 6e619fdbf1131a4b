// SPDX-License-Identifier: MIT
#include "text/letter_case.h"

#include "text/icu_strings.h"

namespace decretum {

QString upperCase(QStringView text, Language language)
{
    return fromIcu(toIcu(text).toUpper(icuLocale(language)));
}

QString lowerCase(QStringView text, Language language)
{
    return fromIcu(toIcu(text).toLower(icuLocale(language)));
}

}  // namespace decretum
