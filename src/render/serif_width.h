// SPDX-License-Identifier: MIT
#pragma once

#include "document/document.h"

namespace decretum {

/// How wide a line of these words is in the type that both standards set, Times New Roman (upright or bold), without kerning: what a
/// column must hold is known before any page is laid out. For another face it is a guess.
Millimetres serifWidth(const QString& words, const Font& font);

}  // namespace decretum
