// SPDX-License-Identifier: MIT
#include "pdf/pdf_profile.h"

namespace decretum {

QStringList pdfProfileNames()
{
    return {QStringLiteral("a-2a"), QStringLiteral("a-1a"), QStringLiteral("a-3a"), QStringLiteral("plain")};
}

std::optional<PdfProfile> pdfProfileNamed(const QString& name)
{
    const qsizetype at = pdfProfileNames().indexOf(name);
    return at < 0 ? std::nullopt : std::optional(static_cast<PdfProfile>(at));
}

}  // namespace decretum
