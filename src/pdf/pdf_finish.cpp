// SPDX-License-Identifier: MIT
#include "pdf/pdf_finish.h"

#include "pdf/pdf_writer.h"
#include "pdf/qpdf_finish.h"

#include <exception>

namespace decretum {

namespace {

PdfCatalogue catalogueOf(const Document& document, const QDateTime& time)
{
    const QString& language = document.metadata.language;
    PdfCatalogue catalogue = {.language = language.isEmpty() ? "uk" : language.toStdString(),
        .modified = time.toUTC().toString(QStringLiteral("'D:'yyyyMMddHHmmss'Z'")).toStdString(),
        .attachments = {}};
    for (const Payload& payload : document.payloads) {
        catalogue.attachments.push_back(
            {.name = payload.name.toStdString(), .mediaType = payload.mediaType.toStdString(), .bytes = payload.bytes.toStdString()});
    }
    return catalogue;
}

}  // namespace

Result<QByteArray> finishPdf(const QByteArray& bytes, const Document& document, const QDateTime& time)
{
    try {
        return QByteArray::fromStdString(withCatalogue(bytes.constData(), static_cast<size_t>(bytes.size()), catalogueOf(document, time)));
    } catch (const std::exception& failure) {
        return Error{.code = PdfError::PdfNotMade, .detail = QString::fromUtf8(failure.what())};
    }
}

}  // namespace decretum
