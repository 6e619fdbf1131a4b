// SPDX-License-Identifier: MIT
#include "pdf/qpdf_finish.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace decretum {

namespace {

void attach(QPDF& pdf, const PdfAttachment& attachment, const std::string& modified)
{
    auto stream = QPDFEFStreamObjectHelper::createEFStream(pdf, attachment.bytes);
    stream.setSubtype(attachment.mediaType).setModDate(modified);
    auto file = QPDFFileSpecObjectHelper::createFileSpec(pdf, attachment.name, stream);
    file.getObjectHandle().replaceKey("/AFRelationship", QPDFObjectHandle::newName("/Source"));
    file.getObjectHandle().replaceKey(kPagesDigestKey, QPDFObjectHandle::newString(attachment.pagesDigest));
    QPDFEmbeddedFileDocumentHelper(pdf).replaceEmbeddedFile(attachment.name, file);
    QPDFObjectHandle associated = pdf.getRoot().getKey("/AF");
    if (!associated.isArray())
        associated = pdf.getRoot().replaceKeyAndGetNew("/AF", QPDFObjectHandle::newArray());
    associated.appendItem(file.getObjectHandle());
}

}  // namespace

std::string withCatalogue(const char* bytes, size_t size, const PdfCatalogue& catalogue)
{
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("decretum", bytes, size);
    QPDFObjectHandle root = pdf.getRoot();
    root.replaceKey("/Lang", QPDFObjectHandle::newUnicodeString(catalogue.language));
    QPDFObjectHandle preferences = QPDFObjectHandle::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    root.replaceKey("/ViewerPreferences", preferences);
    for (const PdfAttachment& attachment : catalogue.attachments)
        attach(pdf, attachment, catalogue.modified);
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setStreamDataMode(qpdf_s_preserve);
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize()};
}

}  // namespace decretum
