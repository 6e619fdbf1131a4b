// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "document/document.h"

namespace decretum {

/// The files that are attached to a PDF. `agreesWithText` where writePdf() attached them and the pages still draw what they drew then,
/// whoever saved the file anew. Fails with PdfError::PdfLocked, PdfError::PdfNotRead.
Result<QList<Payload>> readPdfPayloads(const QByteArray& pdf);

/// SHA-256 (hex) of what draws the pages. @throws std::exception when the file cannot be read
QByteArray pagesDigest(const QByteArray& pdf);

}  // namespace decretum
