// SPDX-License-Identifier: MIT
#pragma once

#include "formats/format.h"

namespace decretum {

/// CommonMark with GitHub's tables. Labels are kept as printed: typed and escaped, since Markdown's own lists count otherwise. Live
/// references are links, sheets are parted by rules.
Result<QByteArray> writeMarkdown(const Document& document);

}  // namespace decretum
