// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "layout/pages.h"

#include <QDateTime>

namespace decretum {

enum class PdfError {
    FontNotEmbedded,  ///< subject: the family.
    PdfNotMade,       ///< detail: the library's words.
    PdfNotRead,       ///< detail: the library's words.
    PdfLocked,        ///< It opens with a password only.
};
constexpr Layer layerOf(PdfError)
{
    return Layer::Pdf;
}

/// Tagged PDF with embedded subset fonts, title, author, language, outline and the document's payloads as attached files. The same
/// pages and time give the same bytes. Any thread.
Result<QByteArray> writePdf(const Document& document, const Pages& pages, const QDateTime& time);

}  // namespace decretum
