// SPDX-License-Identifier: MIT
#include "app/document_files.h"

#include "formats/docx_reader.h"
#include "formats/html_reader.h"
#include "formats/odt_reader.h"
#include "formats/old_word_reader.h"
#include "formats/pdf_reader.h"
#include "formats/rtf_reader.h"
#include "formats/txt_reader.h"

namespace decretum {

namespace {

enum class Kind { Text, Docx, Odt, Rtf, Html, Pdf, Encrypted, OldWord };

/// An HTML page may begin with remarks, a declaration and blanks, a fragment of the clipboard with any of these.
bool looksLikeHtml(const QByteArray& head)
{
    static constexpr QByteArrayView kOpeners[] = {"<!doctype html", "<html", "<head", "<body", "<meta", "<div", "<p>", "<p ", "<table"};
    const QByteArray lower = head.toLower().trimmed();
    if (!lower.startsWith('<'))
        return false;
    return std::any_of(std::begin(kOpeners), std::end(kOpeners), [&lower](QByteArrayView opener) { return lower.contains(opener); });
}

Kind kindOf(const QByteArray& bytes)
{
    constexpr qsizetype kHead = 2048;
    constexpr qsizetype kNameOfFirstPart = 30;  // where a zip archive has it
    const QByteArray head = bytes.left(kHead);
    if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06")) {
        const bool isOpenDocument =
            QByteArrayView(head).sliced(std::min(kNameOfFirstPart, head.size())).startsWith("mimetypeapplication/vnd.oasis.opendocument");
        return isOpenDocument ? Kind::Odt : Kind::Docx;
    }
    if (isEncryptedPackage(bytes))
        return Kind::Encrypted;
    if (isOldWord(bytes))
        return Kind::OldWord;
    if (isPdf(bytes))
        return Kind::Pdf;
    if (head.startsWith("{\\rtf"))
        return Kind::Rtf;
    if (head.contains("urn:oasis:names:tc:opendocument:xmlns:office"))
        return Kind::Odt;
    return looksLikeHtml(head) ? Kind::Html : Kind::Text;
}

}  // namespace

bool isPdf(const QByteArray& bytes)
{
    constexpr qsizetype kFarthest = 1024;  // ISO 32000-1, Annex H, note 13: readers look no farther for it
    const QByteArray head = bytes.left(kFarthest);
    return head.trimmed().startsWith("%PDF-") || (head.contains("%PDF-") && bytes.right(kFarthest).contains("startxref"));
}

bool isStructuredDocument(const QByteArray& bytes)
{
    return kindOf(bytes) != Kind::Text;
}

Result<ReadDocument> readDocumentBytes(const QByteArray& bytes)
{
    switch (kindOf(bytes)) {
    case Kind::Docx: return readDocx(bytes);
    case Kind::Odt: return readOdt(bytes);
    case Kind::Rtf: return readRtf(bytes);
    case Kind::Html: return readHtml(bytes);
    case Kind::Encrypted: return Error{.code = FormatsError::Encrypted};
    case Kind::Pdf: return readPdf(bytes);
    case Kind::OldWord: return readOldWord(bytes);
    case Kind::Text: break;
    }
    return readTxt(bytes);
}

}  // namespace decretum
