// SPDX-License-Identifier: MIT
#include "pdf/pdf_finish.h"

#include "pdf/pdf_payloads.h"
#include "pdf/pdf_writer.h"
#include "pdf/qpdf_finish.h"

#include <exception>

namespace decretum {

namespace {

PdfCatalogue catalogueOf(const Document& document, const QDateTime& time, const std::string& pagesDigest)
{
    const QString& language = document.metadata.language;
    PdfCatalogue catalogue = {.language = language.isEmpty() ? "uk" : language.toStdString(),
        .modified = time.toUTC().toString(QStringLiteral("'D:'yyyyMMddHHmmss'Z'")).toStdString(),
        .attachments = {}};
    for (const Payload& payload : document.payloads) {
        catalogue.attachments.push_back({.name = payload.name.toStdString(),
            .mediaType = payload.mediaType.toStdString(),
            .bytes = payload.bytes.toStdString(),
            .pagesDigest = pagesDigest});
    }
    return catalogue;
}

}  // namespace

Result<QByteArray> finishPdf(const QByteArray& bytes, const Document& document, const QDateTime& time)
{
    const auto size = static_cast<size_t>(bytes.size());
    try {
        const PdfCatalogue catalogue = catalogueOf(document, time, pagesDigest(bytes).toStdString());
        return QByteArray::fromStdString(withCatalogue(bytes.constData(), size, catalogue));
    } catch (const std::exception& failure) {
        return Error{.code = PdfError::PdfNotMade, .detail = QString::fromUtf8(failure.what())};
    }
}

}  // namespace decretum
