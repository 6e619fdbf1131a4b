// SPDX-License-Identifier: MIT
#include "formats/txt_reader.h"

#include "text/encoding.h"

namespace decretum {

Result<ReadDocument> readTxt(const QByteArray& bytes)
{
    const Result<DecodedText> decoded = decodeText(bytes);
    if (!decoded)
        return decoded.error();
    ReadDocument read;
    if (decoded->isGuessed)
        read.findings.append({.kind = FindingKind::EncodingGuessed, .excerpt = decoded->encoding});
    const QString style = QStringLiteral("text");
    read.document.styles.append(ParagraphStyle{.id = style, .name = QStringLiteral("Text")});
    Section section;
    int number = 0;
    for (const QString& line : decoded->text.split(u'\n')) {
        Paragraph paragraph = makeParagraph(style, line);
        paragraph.sourceLine = ++number;
        section.blocks.append(paragraph);
    }
    read.document.sections.append(section);
    return read;
}

}  // namespace decretum
