// SPDX-License-Identifier: MIT
#include "formats/pdf_reader.h"

#include "base/file.h"
#include "base/program.h"
#include "formats/pdf_blocks.h"
#include "formats/pdf_margins.h"
#include "formats/reader_limits.h"

#include <QTemporaryDir>

namespace decretum {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int kTimeoutMs = 30'000;
const QString kStyle = QStringLiteral("text");

Error inWordsOfPdf(const Error& error)
{
    if (error.code == ErrorCode(BaseError::ProgramNotFound))
        return {.code = FormatsError::PdfToolMissing};
    if (error.code == ErrorCode(BaseError::ProgramTooSlow))
        return {.code = FormatsError::ProgramTooSlow, .detail = error.subject};
    if (error.code == ErrorCode(BaseError::ProgramOutputTooLarge))
        return {.code = FormatsError::LimitReached, .detail = u"words"_s};
    if (error.detail.contains(u"password"_s, Qt::CaseInsensitive))
        return {.code = FormatsError::Encrypted};
    return {.code = FormatsError::PdfNotRead, .detail = error.detail};
}

Result<pdf::PageWords> wordsOf(const QByteArray& bytes)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"document.pdf"_s);
    if (const Status written = writeFile(path, bytes); !written)
        return written.error();
    const Result<QByteArray> told = runProgram({.program = u"pdftotext"_s,
        .arguments = {u"-bbox-layout"_s, u"-l"_s, QString::number(limits::kMostPages + 1), u"-enc"_s, u"UTF-8"_s, path, u"-"_s},
        .timeoutMs = kTimeoutMs,
        .mostOutput = limits::kMostText * 4});
    if (!told)
        return inWordsOfPdf(told.error());
    return pdf::readPageWords(*told);
}

QList<pdf::Line> linesOf(const QList<pdf::Page>& pages)
{
    QList<pdf::Line> lines;
    for (qsizetype page = 0; page < pages.size(); ++page) {
        for (pdf::Line& line : pdf::linesOf(pages.at(page))) {
            line.page = static_cast<int>(page);
            line.number = static_cast<int>(lines.size()) + 1;
            lines.append(line);
        }
    }
    return lines;
}

PageSetup setupOf(const pdf::Page& page)
{
    return {.width = toMillimetres(Points{page.width}), .height = toMillimetres(Points{page.height})};
}

}  // namespace

Result<ReadDocument> readPdf(const QByteArray& bytes)
{
    const Result<pdf::PageWords> words = wordsOf(bytes);
    if (!words)
        return words.error();
    QList<pdf::Line> lines = linesOf(words->pages);
    if (lines.isEmpty())
        return Error{.code = FormatsError::PdfHasNoText};
    ReadDocument read;
    read.findings.append({.kind = FindingKind::LayoutGuessed});
    if (words->isCut)
        read.findings.append({.kind = FindingKind::LimitReached, .line = static_cast<int>(lines.size()), .excerpt = u"pages"_s});
    const QList<pdf::Line> whole = lines;
    const pdf::Margins margins = pdf::takeMargins(lines, words->pages);
    for (const int number : margins.pageNumbers)
        read.findings.append({.kind = FindingKind::DebrisDropped, .line = number, .excerpt = whole.at(number - 1).text()});
    Document& document = read.document;
    document.styles.append(ParagraphStyle{.id = kStyle, .name = u"Text"_s, .alignment = Alignment::Left});
    document.notes = margins.notes;
    document.sections.append(Section{.page = setupOf(words->pages.first()), .blocks = pdf::blocksOf(lines, words->pages, kStyle)});
    return read;
}

}  // namespace decretum
