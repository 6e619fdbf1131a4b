// SPDX-License-Identifier: MIT
#pragma once

#include "formats/format.h"

namespace decretum {

/// A paragraph a line, its blanks as they stand, empty lines as empty paragraphs; `sourceLine` is set. What writeTxt() wrapped is put
/// together again: lines that end in a blank go on, where the whole text is set so (RFC 3676, format=flowed); a table that is drawn with
/// «+», «-» and «|» is one. Encodings as in decodeText(). Fails with TextError::BytesNotText.
Result<ReadDocument> readTxt(const QByteArray& bytes);

}  // namespace decretum
