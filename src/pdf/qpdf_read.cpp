// SPDX-License-Identifier: MIT
#include "pdf/qpdf_read.h"

#include <qpdf/Pl_Function.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

namespace decretum {

namespace {

constexpr size_t kMostAttachments = 64;
constexpr size_t kLargestAttachment = 64 * 1024 * 1024;
constexpr size_t kMostDrawn = 512 * 1024 * 1024;

using Take = std::function<void(const unsigned char*, size_t)>;

/// Takes so many bytes and no more: a packed stream may hold a thousand times its size.
Take limited(const Take& take, size_t most)
{
    return [take, most, taken = size_t{0}](const unsigned char* data, size_t size) mutable {
        taken += size;
        if (taken > most)
            throw std::length_error("a stream is larger than any honest one");
        take(data, size);
    };
}

void unpack(QPDFObjectHandle stream, const Take& take)
{
    Pl_Function sink("unpacked", nullptr, take);
    stream.pipeStreamData(&sink, 0, qpdf_dl_generalized, true);
}

void open(QPDF& pdf, const char* bytes, size_t size)
{
    pdf.setSuppressWarnings(true);
    try {
        pdf.processMemoryFile("decretum", bytes, size);
    } catch (const QPDFExc& failure) {
        if (failure.getErrorCode() == qpdf_e_password)
            throw PdfPasswordWanted(failure.what());
        throw;
    }
}

std::string textOf(QPDFObjectHandle dictionary, const char* key)
{
    QPDFObjectHandle value = dictionary.getKey(key);
    return value.isString() ? value.getStringValue() : std::string();
}

}  // namespace

std::vector<PdfAttachment> attachmentsOf(const char* bytes, size_t size)
{
    QPDF pdf;
    open(pdf, bytes, size);
    std::vector<PdfAttachment> attachments;
    for (auto& [name, file] : QPDFEmbeddedFileDocumentHelper(pdf).getEmbeddedFiles()) {
        if (attachments.size() >= kMostAttachments)
            break;
        QPDFObjectHandle stream = file->getEmbeddedFileStream();
        if (!stream.isStream())
            continue;
        PdfAttachment attachment{name, QPDFEFStreamObjectHelper(stream).getSubtype(), {}, textOf(file->getObjectHandle(), kPagesDigestKey)};
        const Take append = [&attachment](
                                const unsigned char* data, size_t length) { attachment.bytes.append(reinterpret_cast<const char*>(data), length); };
        try {
            unpack(stream, limited(append, kLargestAttachment));
        } catch (const std::exception&) {
            continue;
        }
        attachments.push_back(std::move(attachment));
    }
    return attachments;
}

void readPages(const char* bytes, size_t size, const Take& take)
{
    QPDF pdf;
    open(pdf, bytes, size);
    const Take takeSome = limited(take, kMostDrawn);
    for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        for (QPDFObjectHandle& content : page.getPageContents())
            unpack(content, takeSome);
        page.forEachFormXObject(true, [&takeSome](QPDFObjectHandle& form, QPDFObjectHandle&, const std::string&) { unpack(form, takeSome); });
    }
}

}  // namespace decretum
