// SPDX-License-Identifier: MIT
#pragma once

#include "formats/format.h"

namespace decretum {

/// Whether the bytes are a document with a structure of its own (.docx, .odt, .fodt, .rtf, .html), by what they are, not by a name.
bool isStructuredDocument(const QByteArray& bytes);

/// Reads a document's bytes by what they are: .docx, .odt, .fodt, .rtf, .html, else text in any encoding.
/// FormatsError::Encrypted for a package under a password, FormatsError::OldWord for a .doc.
Result<ReadDocument> readDocumentBytes(const QByteArray& bytes);

}  // namespace decretum
