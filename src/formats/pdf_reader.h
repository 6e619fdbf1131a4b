// SPDX-License-Identifier: MIT
#pragma once

#include "formats/format.h"

namespace decretum {

/// The text layer of a PDF, as the program pdftotext (poppler) tells it: paragraphs, what stands side by side, and tables, by the
/// places of words; page numbers are left out, running heads and feet are notes. Faces are not told. Says with a finding that all
/// this is guessed. Fails with FormatsError::PdfToolMissing, PdfNotRead, PdfHasNoText, Encrypted, ProgramTooSlow, LimitReached.
Result<ReadDocument> readPdf(const QByteArray& bytes);

}  // namespace decretum
