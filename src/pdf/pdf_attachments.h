// SPDX-License-Identifier: MIT
#pragma once

#include "document/document.h"
#include "pdf/pdf_file.h"

#include <QDateTime>

namespace decretum::pdfout {

/// Writes the payloads as attached files, associated with the document as its source (ISO 19005-3, 6.8), each with the digest of what the
/// pages drew then (pdf_payloads.h). The catalogue's entries for them; nothing where there are none.
QByteArray writeAttachments(PdfFile& file, const QList<Payload>& payloads, const QByteArray& pagesDigest, const QDateTime& time);

}  // namespace decretum::pdfout
