// SPDX-License-Identifier: MIT
#pragma once

#include "app/printed_text.h"

namespace decretum {

/// The printed words of interchange JSON (docs/interchange.md), each value a paragraph, with their places in the JSON's
/// own lines. A name, an act or a deadline that its clause's text holds is not said twice. The JSON is sound:
/// recognizeJson() took it.
PrintedText printedStrings(const QString& json);

}  // namespace decretum
