// SPDX-License-Identifier: MIT
#pragma once

#include "formats/format.h"

namespace decretum {

/// A saved page, Word's, LibreOffice's or Google's HTML, or a piece of one from the clipboard: words with blanks folded as browsers fold
/// them, look by tags, attributes and simple style sheets, labels as printed, tables, pictures held in the page itself. Nothing is
/// fetched. Scripts, navigation and hidden parts are left out. Encodings: a mark, what the page says, or as decodeText() tells.
Result<ReadDocument> readHtml(const QByteArray& bytes);

}  // namespace decretum
