// SPDX-License-Identifier: MIT
#pragma once

#include "formats/format.h"

namespace decretum {

/// A paragraph a line, its blanks as they stand, empty lines as empty paragraphs; `sourceLine` is set. Encodings as in
/// decodeText(). Fails with TextError::BytesNotText.
Result<ReadDocument> readTxt(const QByteArray& bytes);

}  // namespace decretum
