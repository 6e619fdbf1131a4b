// SPDX-License-Identifier: MIT
#include "app/export_check.h"

#include "app/importing.h"
#include "formats/docx_reader.h"
#include "formats/docx_words.h"
#include "formats/html_reader.h"
#include "formats/odt_words.h"
#include "formats/txt_reader.h"
#include "interchange/json.h"
#include "model/attachment_clauses.h"
#include "model/clause_labels.h"
#include "pdf/pdf_text.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

namespace decretum {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kShown = 24;  // signs of either text beside the place where they part

/// Letters and digits alone: blanks, dashes and marks may come back otherwise.
void addLetters(QString& letters, const QString& text)
{
    for (const QChar sign : text) {
        if (sign.isLetterOrNumber())
            letters += sign;
    }
}

void addParagraph(QString& letters, const Paragraph& paragraph)
{
    if (paragraph.mark)
        addLetters(letters, paragraph.mark->label);
    for (const Run& run : paragraph.runs)
        addLetters(letters, run.text);
}

QString lettersOf(const QString& text)
{
    QString letters;
    letters.reserve(text.size());
    addLetters(letters, text);
    return letters.toUpper();
}

QString lettersOf(const Section& section)
{
    QString letters;
    for (const Block& block : section.blocks) {
        if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
            addParagraph(letters, *paragraph);
            continue;
        }
        for (const TableRow& row : std::get<Table>(block).rows) {
            for (const TableCell& cell : row.cells) {
                for (const Paragraph& paragraph : cell.paragraphs)
                    addParagraph(letters, paragraph);
            }
        }
    }
    return letters.toUpper();
}

QString lettersOf(const Document& document)
{
    QString letters;
    for (const Section& section : document.sections)
        letters += lettersOf(section);
    return letters;
}

Status compared(const QString& wanted, const QString& got)
{
    const QString difference = firstDifference(wanted, got);
    return difference.isEmpty() ? Status() : Status(Error{.code = AppError::OutputDiffers, .detail = difference});
}

/// Marks of Markdown and elements of HTML aside.
QString lettersOfMarkdown(const QByteArray& bytes)
{
    static const QRegularExpression marks(u"!\\[(?:\\\\.|[^\\]])*\\]\\(data:[^)]*\\)|(?<!\\\\)(?:<[^>]*>|\\]\\((?:#|data:)[^)]*\\))"_s);
    QString letters;
    addLetters(letters, QString::fromUtf8(bytes).remove(marks));
    return letters.toUpper();
}

/// Whether the letters come in order, whatever stands between them: heads of tables are drawn on each page.
QString missing(const QString& wanted, const QString& got)
{
    qsizetype at = 0;
    for (qsizetype sign = 0; sign < wanted.size(); ++sign) {
        const qsizetype found = got.indexOf(wanted.at(sign), at);
        if (found < 0)
            return wanted.mid(std::max(sign - kShown, qsizetype{0}), 2 * kShown);
        at = found + 1;
    }
    return {};
}

Status checkXml(const QByteArray& bytes, const Decision& decision)
{
    QXmlStreamReader xml(bytes);
    QString letters;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::Characters)
            addLetters(letters, xml.text().toString());
    }
    if (xml.hasError())
        return Error{.code = AppError::OutputDiffers, .detail = xml.errorString()};
    QString wanted;
    forEachClause(decision.clauses, [&wanted](const Clause& clause, int) { addLetters(wanted, clause.text.plain()); });
    const QString lost = missing(wanted, letters);
    return lost.isEmpty() ? Status() : Status(Error{.code = AppError::OutputDiffers, .detail = lost});
}

qsizetype deadlinesOf(const QList<Clause>& clauses)
{
    qsizetype count = 0;
    forEachClause(clauses, [&count](const Clause& clause, int) { count += clause.deadlines.size(); });
    return count;
}

Status checkCalendar(const QByteArray& bytes, const Decision& decision)
{
    qsizetype wanted = deadlinesOf(decision.clauses);
    for (const Attachment& attachment : decision.attachments)
        forEachList(attachment, [&wanted](const QList<Clause>& clauses) { wanted += deadlinesOf(clauses); });
    const qsizetype got = bytes.count("\r\nUID:");
    return compared(QString::number(std::max(wanted, qsizetype{1})), QString::number(got));
}

}  // namespace

QString firstDifference(const QString& wanted, const QString& got)
{
    if (wanted == got)
        return {};
    const auto parting = std::mismatch(wanted.begin(), wanted.end(), got.begin(), got.end());
    const qsizetype at = parting.first - wanted.begin();
    const qsizetype from = std::max(at - kShown / 2, qsizetype{0});
    return u'…' + wanted.mid(from, kShown) + u'|' + got.mid(from, kShown) + u'…';
}

Status checkDocument(const QByteArray& bytes, ExportFormat format, const Document& written)
{
    if (format == ExportFormat::Markdown)
        return compared(lettersOf(written), lettersOfMarkdown(bytes));
    if (format == ExportFormat::Docx || format == ExportFormat::Odt) {
        const Result<QString> words = format == ExportFormat::Docx ? wordsOfDocx(bytes) : wordsOfOdt(bytes);
        return words ? compared(lettersOf(written), lettersOf(*words)) : Status(words.error());
    }
    const Result<ReadDocument> read = format == ExportFormat::Html ? readHtml(bytes) : readTxt(bytes);
    return read ? compared(lettersOf(written), lettersOf(read->document)) : Status(read.error());
}

Status checkOnLetterhead(const QByteArray& bytes, const Document& written)
{
    const Result<ReadDocument> read = readDocx(bytes);
    if (!read)
        return read.error();
    const QString got = lettersOf(read->document);
    qsizetype at = 0;
    for (const Section& section : written.sections) {
        const QString wanted = lettersOf(section);
        const qsizetype found = got.indexOf(wanted, at);
        if (found < 0)
            return compared(wanted, got.mid(at));
        at = found + wanted.size();
    }
    return {};
}

Status checkPdf(const QByteArray& bytes, const Document& written, qsizetype pages)
{
    const Result<QStringList> texts = readPageTexts(bytes);
    if (!texts)
        return texts.error();
    if (texts->size() != pages)
        return compared(QString::number(pages), QString::number(texts->size()));
    const QString lost = missing(lettersOf(written), lettersOf(texts->join(u' ')));
    return lost.isEmpty() ? Status() : Status(Error{.code = AppError::OutputDiffers, .detail = lost});
}

Status checkDecision(const QByteArray& bytes, ExportFormat format, const Decision& decision)
{
    if (format == ExportFormat::Calendar)
        return checkCalendar(bytes, decision);
    if (format == ExportFormat::AkomaNtoso)
        return checkXml(bytes, decision);
    return checkJson(bytes);
}

Status checkJson(const QByteArray& bytes)
{
    const Result<ReadDecisions> read = recognizeJson(bytes);
    if (!read)
        return read.error();
    const QByteArray again = read->decisions.size() == 1 ? writeJson(read->decisions.first()) : writeJson(read->decisions);
    return again == bytes ? Status() : compared(QString::fromUtf8(bytes), QString::fromUtf8(again));
}

}  // namespace decretum
