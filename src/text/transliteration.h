// SPDX-License-Identifier: MIT
#pragma once

#include "text/language.h"

#include <QString>

namespace decretum {

/// The text with Latin letters for its Cyrillic ones: Ukrainian by the decree of the Cabinet of Ministers № 55 of 27.01.2010 (an
/// apostrophe within a word is left out), Russian by ГОСТ Р 52535.1-2006, Annex A. Capitals stay: «Щука» is «Shchuka», «ЩУКА»
/// «SHCHUKA». All other signs stay as they are. The tables are resources/text/transliteration.txt.
QString transliterated(const QString& text, Language language);

}  // namespace decretum
