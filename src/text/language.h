// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace decretum {

/// The language of a document. The program's own language is another matter (`tr()`).
enum class Language : quint8 { Ukrainian, Russian };

/// BCP 47: "uk", "ru".
QString languageTag(Language language);
/// The inverse of languageTag(); none for any other tag.
std::optional<Language> languageFromTag(QStringView tag);
/// The language the text is in, by its letters (і ї є ґ against ы э ё ъ) and frequent words; none where nothing tells.
std::optional<Language> detectLanguage(QStringView text);

}  // namespace decretum
