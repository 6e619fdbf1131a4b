// SPDX-License-Identifier: MIT
#pragma once

#include "formats/format.h"

namespace decretum {

/// UTF-8, a line a paragraph, labels typed; centred and right-hand lines stand off by blanks, rows side by side by gaps.
Result<QByteArray> writeTxt(const Document& document);

}  // namespace decretum
