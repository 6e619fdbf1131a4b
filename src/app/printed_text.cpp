// SPDX-License-Identifier: MIT
#include "app/printed_text.h"

#include "app/document_files.h"
#include "app/importing.h"
#include "app/json_strings.h"
#include "interchange/json.h"
#include "text/encoding.h"

namespace decretum {

namespace {

void addParagraphs(const QList<Paragraph>& paragraphs, PrintedText& printed)
{
    for (const Paragraph& paragraph : paragraphs) {
        printed.anchors.push_back({.offset = printed.text.size(), .line = paragraph.sourceLine});
        printed.text += plainText(paragraph) + u'\n';
    }
}

PrintedText textOf(const Document& document)
{
    PrintedText printed;
    for (const Section& section : document.sections) {
        for (const Block& block : section.blocks) {
            if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
                addParagraphs({*paragraph}, printed);
                continue;
            }
            for (const TableRow& row : std::get<Table>(block).rows) {
                for (const TableCell& cell : row.cells)
                    addParagraphs(cell.paragraphs, printed);
            }
        }
    }
    return printed;
}

PrintedText textOfLines(const QString& text)
{
    PrintedText printed{.text = text, .anchors = {{}}};
    int line = 1;
    for (qsizetype at = text.indexOf(u'\n'); at >= 0; at = text.indexOf(u'\n', at + 1))
        printed.anchors.push_back({.offset = at + 1, .line = ++line});
    return printed;
}

}  // namespace

PrintedText::Place PrintedText::placeOf(qsizetype offset) const
{
    const auto after =
        std::upper_bound(anchors.begin(), anchors.end(), offset, [](qsizetype sought, const Anchor& anchor) { return sought < anchor.offset; });
    if (after == anchors.begin())
        return {};
    const Anchor& anchor = *std::prev(after);
    const QStringView between = QStringView(text).sliced(anchor.offset, offset - anchor.offset);
    const auto seconds = std::count_if(between.begin(), between.end(), [](QChar sign) { return sign.isLowSurrogate(); });
    return {.line = anchor.line, .column = anchor.column + static_cast<int>(between.size() - seconds)};
}

Result<PrintedText> readPrintedText(const QByteArray& bytes)
{
    if (isInterchangeJson(bytes)) {
        const QByteArray json = withoutMark(bytes);
        if (const Result<ReadDecisions> read = recognizeJson(json); !read)
            return read.error();
        return printedStrings(QString::fromUtf8(json));
    }
    if (isStructuredDocument(bytes)) {
        const Result<ReadDocument> read = readDocumentBytes(bytes);
        return read ? Result<PrintedText>(textOf(read->document)) : Result<PrintedText>(read.error());
    }
    const Result<DecodedText> decoded = decodeText(bytes);
    return decoded ? Result<PrintedText>(textOfLines(decoded->text)) : Result<PrintedText>(decoded.error());
}

}  // namespace decretum
