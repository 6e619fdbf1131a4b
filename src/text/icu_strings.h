// SPDX-License-Identifier: MIT
#pragma once

#include "text/language.h"

#include <QString>

#include <unicode/locid.h>
#include <unicode/unistr.h>

/// Both are UTF-16.
namespace decretum {

inline icu::UnicodeString toIcu(QStringView text)
{
    return {reinterpret_cast<const char16_t*>(text.utf16()), static_cast<int32_t>(text.size())};
}

inline QString fromIcu(const icu::UnicodeString& text)
{
    return QString::fromUtf16(text.getBuffer(), text.length());
}

inline icu::Locale icuLocale(Language language)
{
    return icu::Locale(language == Language::Ukrainian ? "uk" : "ru");
}

}  // namespace decretum
