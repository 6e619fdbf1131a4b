// SPDX-License-Identifier: MIT
#include "targets.h"

#include "formats/docx_package.h"
#include "formats/docx_reader.h"
#include "formats/html_reader.h"
#include "formats/odt_package.h"
#include "formats/odt_reader.h"
#include "formats/rtf_reader.h"
#include "formats/txt_reader.h"
#include "interchange/json.h"
#include "recognize/recognize.h"

#include <cstdio>
#include <cstdlib>

namespace decretum::fuzz {

namespace {

void require(bool isKept, const char* promise)
{
    if (isKept)
        return;
    std::fprintf(stderr, "broken promise: %s\n", promise);
    std::abort();
}

void checkParagraph(const Document& document, const Paragraph& paragraph)
{
    require(document.style(paragraph.style) != nullptr, "a paragraph's style is one of the document's");
    for (const Run& run : paragraph.runs)
        require(run.kind != Run::Kind::Image || (run.image >= 0 && run.image < document.images.size()), "a run's image is one of the document's");
}

void checkTable(const Document& document, const Table& table)
{
    for (const TableRow& row : table.rows) {
        for (const TableCell& cell : row.cells) {
            require(cell.columnSpan >= 1 && cell.rowSpan >= 1, "a cell spans itself at least");
            for (const Paragraph& paragraph : cell.paragraphs)
                checkParagraph(document, paragraph);
        }
    }
}

/// What everybody who takes a tree from a reader relies on.
void checkTree(const Result<ReadDocument>& read)
{
    if (!read)
        return;
    for (const Section& section : read->document.sections) {
        for (const Block& block : section.blocks) {
            if (const auto* paragraph = std::get_if<Paragraph>(&block))
                checkParagraph(read->document, *paragraph);
            else
                checkTable(read->document, std::get<Table>(block));
        }
    }
    static_cast<void>(dumpTree(read->document));
}

void checkLossless(const QList<Decision>& decisions)
{
    const Result<ReadDecisions> again = recognizeJson(writeJson(decisions));
    require(static_cast<bool>(again), "what was written as JSON can be read");
    require(again->decisions == decisions, "JSON out, then in, gives the same decisions");
}

void enterJson(const QByteArray& bytes)
{
    if (const Result<ReadDecisions> read = recognizeJson(bytes))
        checkLossless(read->decisions);
}

void enterRecognize(const QByteArray& bytes)
{
    const Result<ReadDocument> read = readTxt(bytes);
    if (!read)
        return;
    const Recognized recognized = recognize(read->document);
    require(recognized.evidence.size() == recognized.decisions.size(), "each decision has its evidence");
    checkLossless(recognized.decisions);
}

/// A package is fuzzed from its inside: parts parted by a line of dashes. Damage to the bytes of an archive stops at its checksums.
QStringList partsOf(const QByteArray& bytes)
{
    return QString::fromUtf8(bytes).split(QStringLiteral("\n----\n"));
}

void enterDocxParts(const QByteArray& bytes)
{
    const QStringList parts = partsOf(bytes);
    checkTree(readDocx(test::makeDocx({.body = parts.value(0),
        .numbering = parts.value(1),
        .styles = parts.value(2),
        .footnotes = parts.value(3),
        .comments = parts.value(4),
        .header = parts.value(5)})));
}

void enterOdtParts(const QByteArray& bytes)
{
    const QStringList parts = partsOf(bytes);
    const QByteArray content = test::odtText(parts.value(0), parts.value(1));
    checkTree(readOdt(test::odtPackage(content, {{QStringLiteral("styles.xml"), test::odtRoot("document-styles", parts.value(2).toUtf8())}})));
}

template <Result<ReadDocument> (*read)(const QByteArray&)>
void enterReader(const QByteArray& bytes)
{
    checkTree(read(bytes));
}

constexpr Target kTargets[] = {
    {"docx", &enterReader<readDocx>},
    {"docx_parts", &enterDocxParts},
    {"odt", &enterReader<readOdt>},
    {"odt_parts", &enterOdtParts},
    {"rtf", &enterReader<readRtf>},
    {"html", &enterReader<readHtml>},
    {"txt", &enterReader<readTxt>},
    {"json", &enterJson},
    {"recognize", &enterRecognize},
};

}  // namespace

std::span<const Target> targets()
{
    return kTargets;
}

}  // namespace decretum::fuzz
