// SPDX-License-Identifier: MIT
#pragma once

#include "formats/format.h"

namespace decretum {

/// CommonMark with tables. Labels are kept as printed: typed and escaped, since Markdown's own lists count otherwise.
Result<QByteArray> writeMarkdown(const Document& document);

}  // namespace decretum
