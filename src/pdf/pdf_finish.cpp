// SPDX-License-Identifier: MIT
#include "pdf/pdf_finish.h"

#include "pdf/pdf_writer.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace decretum {

namespace {

std::string pdfDate(const QDateTime& time)
{
    return time.toUTC().toString(QStringLiteral("'D:'yyyyMMddHHmmss'Z'")).toStdString();
}

void attach(QPDF& pdf, const Payload& payload, const QDateTime& time)
{
    const std::string name = payload.name.toStdString();
    auto stream = QPDFEFStreamObjectHelper::createEFStream(pdf, payload.bytes.toStdString());
    stream.setSubtype(payload.mediaType.toStdString()).setModDate(pdfDate(time));
    auto file = QPDFFileSpecObjectHelper::createFileSpec(pdf, name, stream);
    file.getObjectHandle().replaceKey("/AFRelationship", QPDFObjectHandle::newName("/Source"));
    QPDFEmbeddedFileDocumentHelper(pdf).replaceEmbeddedFile(name, file);
    QPDFObjectHandle associated = pdf.getRoot().getKey("/AF");
    if (!associated.isArray())
        associated = pdf.getRoot().replaceKeyAndGetNew("/AF", QPDFObjectHandle::newArray());
    associated.appendItem(file.getObjectHandle());
}

}  // namespace

Result<QByteArray> finishPdf(const QByteArray& bytes, const Document& document, const QDateTime& time)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("decretum", bytes.constData(), static_cast<size_t>(bytes.size()));
        QPDFObjectHandle root = pdf.getRoot();
        const QString language = document.metadata.language.isEmpty() ? QStringLiteral("uk") : document.metadata.language;
        root.replaceKey("/Lang", QPDFObjectHandle::newUnicodeString(language.toStdString()));
        QPDFObjectHandle preferences = QPDFObjectHandle::newDictionary();
        preferences.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
        root.replaceKey("/ViewerPreferences", preferences);
        for (const Payload& payload : document.payloads)
            attach(pdf, payload, time);
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.setDeterministicID(true);
        writer.setStreamDataMode(qpdf_s_preserve);
        writer.setObjectStreamMode(qpdf_o_disable);
        writer.write();
        const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char*>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize()));
    } catch (const std::exception& failure) {
        return Error{.code = PdfError::PdfNotMade, .detail = QString::fromUtf8(failure.what())};
    }
}

}  // namespace decretum
