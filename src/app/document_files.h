// SPDX-License-Identifier: MIT
#pragma once

#include "formats/format.h"

namespace decretum {

bool isPdf(const QByteArray& bytes);

/// Whether the bytes are a document with a structure of its own (.docx, .odt, .fodt, .rtf, .html, .pdf, .doc), by what they are, not by a name.
bool isStructuredDocument(const QByteArray& bytes);

/// Reads a document's bytes by what they are: .docx, .odt, .fodt, .rtf, .html, .pdf, .doc, else text in any encoding.
/// FormatsError::Encrypted for what opens with a password only.
Result<ReadDocument> readDocumentBytes(const QByteArray& bytes);

}  // namespace decretum
