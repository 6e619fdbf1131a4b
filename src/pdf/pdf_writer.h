// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "layout/pages.h"
#include "pdf/pdf_profile.h"

#include <QDateTime>

namespace decretum {

enum class PdfError {
    FontNotEmbedded,  ///< subject: the family.
    PdfNotMade,       ///< detail: what is missing.
    PdfNotRead,       ///< detail: the library's words.
    PdfLocked,        ///< It opens with a password only.
};
constexpr Layer layerOf(PdfError)
{
    return Layer::Pdf;
}

/// Tagged PDF with embedded subset fonts, what the file says of itself, an outline, links, and, where the profile may carry them, the
/// document's payloads as attached files. The same pages and time give the same bytes. Any thread.
Result<QByteArray> writePdf(const Document& document, const Pages& pages, const QDateTime& time, PdfProfile profile = PdfProfile::A2a);

}  // namespace decretum
