// SPDX-License-Identifier: MIT
#include "formats/docx_letterhead.h"

#include "formats/docx_reader.h"
#include "formats/docx_reader_package.h"
#include "formats/list_counting.h"

namespace decretum {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kWordSpace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
constexpr auto kTransitional = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

Error unsuitable(const QString& why)
{
    return Error{.code = LetterheadError::Unsuitable, .detail = why};
}

QString lettersOf(const QString& words)
{
    QString letters;
    for (const QChar sign : words.toLower()) {
        if (sign.isLetterOrNumber())
            letters += sign;
    }
    return letters;
}

}  // namespace

Result<DocxLetterhead> DocxLetterhead::read(const QByteArray& bytes)
{
    const Result<ReadDocument> document = readDocx(bytes);
    if (!document)
        return document.error().code == ErrorCode(FormatsError::TextMissing) ? unsuitable(u"word/document.xml"_s) : document.error();
    Result<QList<ZipPart>> parts = readZip(bytes);
    if (!parts)
        return parts.error();
    DocxLetterhead letterhead;
    letterhead.m_package = std::make_shared<const docx::Package>(*std::move(parts));
    const QByteArray text = letterhead.m_package->bytes(letterhead.m_package->mainPart());
    // A «strict» file has other namespaces throughout; a document with macros is none that is sent out.
    if (!text.contains(kWordSpace) || !letterhead.m_package->bytes(u"_rels/.rels"_s).contains(kTransitional))
        return unsuitable(u"Strict Open XML"_s);
    if (letterhead.m_package->bytes(u"[Content_Types].xml"_s).contains("macroEnabled"))
        return unsuitable(u"VBA"_s);
    if (!document->document.sections.isEmpty())
        letterhead.m_page = document->document.sections.last().page;
    counting::forEachParagraph(
        document->document, [&letterhead](const Paragraph& paragraph) { letterhead.m_lines.append(lettersOf(plainText(paragraph))); });
    for (const Note& note : document->document.notes) {
        for (const QString& line : note.text.split(u'\n'))
            letterhead.m_lines.append(lettersOf(line));
    }
    return letterhead;
}

bool DocxLetterhead::says(const QString& words) const
{
    const QString letters = lettersOf(words);
    return !letters.isEmpty() && m_lines.contains(letters);
}

}  // namespace decretum
