// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

#include <optional>

namespace decretum {

/// What a PDF promises to those who keep it.
enum class PdfProfile : quint8 {
    A2a,    ///< PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1). May embed PDF/A files only, so it carries no data of ours.
    A1a,    ///< PDF/A-1a (ISO 19005-1): PDF 1.4, no transparency, no attached files.
    A3a,    ///< PDF/A-3a (ISO 19005-3) and PDF/UA-1, with the document's payloads.
    Plain,  ///< The same pages and tags with the payloads, and no promise.
};

/// "a-2a", "a-1a", "a-3a", "plain"; none for any other word.
std::optional<PdfProfile> pdfProfileNamed(const QString& name);
/// In the order of the enumeration.
QStringList pdfProfileNames();

/// Whether a file of that kind carries the document's payloads.
constexpr bool carriesPayloads(PdfProfile profile)
{
    return profile == PdfProfile::A3a || profile == PdfProfile::Plain;
}

}  // namespace decretum
