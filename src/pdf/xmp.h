// SPDX-License-Identifier: MIT
#pragma once

#include "document/document.h"
#include "pdf/pdf_profile.h"

#include <QDateTime>

namespace decretum::pdfout {

/// What a file says of itself, twice and the same: in the Info dictionary and as XMP.
struct Information {
    QString title;
    QString author{};
    QString subject{};
    QString creator{};
    QString producer{};
    QDateTime time{};
};

QByteArray informationDictionary(const Information& information);
/// An XMP packet (ISO 16684-1) with what the profile claims; of PDF/UA the schema is described, as PDF/A wants of a schema that it does
/// not know (ISO 19005-2, 6.6.2.3).
QByteArray xmpPacket(const Information& information, PdfProfile profile);

}  // namespace decretum::pdfout
