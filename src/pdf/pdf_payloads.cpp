// SPDX-License-Identifier: MIT
#include "pdf/pdf_payloads.h"

#include "pdf/pdf_writer.h"
#include "pdf/qpdf_read.h"

#include <QCryptographicHash>

#include <exception>

namespace decretum {

QByteArray pagesDigest(const QByteArray& pdf)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    readPages(pdf.constData(), static_cast<size_t>(pdf.size()),
        [&hash](const unsigned char* data, size_t size) { hash.addData(QByteArrayView(data, static_cast<qsizetype>(size))); });
    return hash.result().toHex();
}

Result<QList<Payload>> readPdfPayloads(const QByteArray& pdf)
{
    QList<Payload> payloads;
    std::string drawn;
    try {
        for (const PdfAttachment& attachment : attachmentsOf(pdf.constData(), static_cast<size_t>(pdf.size()))) {
            if (drawn.empty() && !attachment.pagesDigest.empty())
                drawn = pagesDigest(pdf).toStdString();
            payloads.append({.name = QString::fromStdString(attachment.name),
                .mediaType = QString::fromStdString(attachment.mediaType),
                .bytes = QByteArray::fromStdString(attachment.bytes),
                .agreesWithText = !drawn.empty() && drawn == attachment.pagesDigest});
        }
    } catch (const PdfPasswordWanted&) {
        return Error{.code = PdfError::PdfLocked};
    } catch (const std::exception& failure) {
        return Error{.code = PdfError::PdfNotRead, .detail = QString::fromUtf8(failure.what())};
    }
    return payloads;
}

}  // namespace decretum
