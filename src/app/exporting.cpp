// SPDX-License-Identifier: MIT
#include "app/exporting.h"

#include "app/export_check.h"
#include "app/importing.h"
#include "formats/docx_writer.h"
#include "formats/html_writer.h"
#include "formats/markdown_writer.h"
#include "formats/odt_writer.h"
#include "formats/txt_writer.h"
#include "interchange/akn_writer.h"
#include "interchange/ics_writer.h"
#include "interchange/json.h"
#include "layout/layout.h"
#include "pdf/pdf_writer.h"
#include "render/render.h"

namespace decretum {

using namespace Qt::Literals::StringLiterals;

namespace {

struct FormatName {
    ExportFormat format;
    QLatin1StringView name;
    QLatin1StringView ending;
};
constexpr FormatName kFormats[] = {
    {ExportFormat::Json, "json"_L1, "json"_L1},
    {ExportFormat::Docx, "docx"_L1, "docx"_L1},
    {ExportFormat::Odt, "odt"_L1, "odt"_L1},
    {ExportFormat::Pdf, "pdf"_L1, "pdf"_L1},
    {ExportFormat::Html, "html"_L1, "html"_L1},
    {ExportFormat::Markdown, "md"_L1, "md"_L1},
    {ExportFormat::Txt, "txt"_L1, "txt"_L1},
    {ExportFormat::AkomaNtoso, "akn"_L1, "xml"_L1},
    {ExportFormat::Calendar, "ics"_L1, "ics"_L1},
};

/// The row whose `member` is `value`; null: none.
template <typename Value>
const FormatName* rowOf(Value FormatName::*member, const auto& value)
{
    const auto* row = std::find_if(std::begin(kFormats), std::end(kFormats), [&](const FormatName& each) { return each.*member == value; });
    return row == std::end(kFormats) ? nullptr : row;
}

std::optional<ExportFormat> formatOf(const FormatName* row)
{
    return row ? std::optional(row->format) : std::nullopt;
}

QDateTime timeOf(const Decision& decision)
{
    return QDateTime(decision.date.isValid() ? decision.date : QDate(2000, 1, 1), QTime(12, 0), Qt::UTC);
}

bool isOfDecision(ExportFormat format)
{
    return format == ExportFormat::Json || format == ExportFormat::AkomaNtoso || format == ExportFormat::Calendar;
}

QByteArray writeDecision(const Decision& decision, ExportFormat format)
{
    switch (format) {
    case ExportFormat::AkomaNtoso: return writeAkomaNtoso(decision, timeOf(decision));
    case ExportFormat::Calendar: return writeCalendar(decision, timeOf(decision));
    default: return writeJson(decision);
    }
}

/// A document's text in a format of its own; the package formats hold its payloads too.
Result<QByteArray> writeDocument(const Document& document, ExportFormat format, const QDateTime& time)
{
    switch (format) {
    case ExportFormat::Html: return writeHtml(document);
    case ExportFormat::Markdown: return writeMarkdown(document);
    case ExportFormat::Docx: return writeDocx(document, time);
    case ExportFormat::Odt: return writeOdt(document, time);
    default: return writeTxt(document);
    }
}

bool carriesPayloads(ExportFormat format, PdfProfile profile)
{
    return format == ExportFormat::Docx || format == ExportFormat::Odt || (format == ExportFormat::Pdf && carriesPayloads(profile));
}

void addPayload(Document& document, const Decision& decision)
{
    document.payloads.append(Payload{.name = kPayloadName, .mediaType = QStringLiteral("application/json"), .bytes = writeJson(decision)});
}

}  // namespace

std::optional<ExportFormat> exportFormatNamed(const QString& name)
{
    return formatOf(rowOf(&FormatName::name, name));
}

QString nameOf(ExportFormat format)
{
    return rowOf(&FormatName::format, format)->name;
}

QString endingOf(ExportFormat format)
{
    return rowOf(&FormatName::format, format)->ending;
}

std::optional<ExportFormat> exportFormatEnding(const QString& ending)
{
    return formatOf(rowOf(&FormatName::ending, ending));
}

Result<OfficeExport> exportOf(const Office& office)
{
    OfficeExport made{.look = lookOf(office), .declension = declensionOf(office), .options = {.pdfProfile = office.pdfProfile}};
    if (office.sheet.isEmpty())
        return made;
    Result<DocxLetterhead> sheet = DocxLetterhead::read(office.sheet);
    if (!sheet) {
        Error error = sheet.error();
        error.subject = office.sheetName;
        return error;
    }
    made.options.letterhead = *std::move(sheet);
    return made;
}

Exporter::Exporter(QString templateName, const OfficeExport& office)
    : m_templateName(std::move(templateName)), m_templates(office.look), m_office(office)
{}

Exporter::~Exporter() = default;

Result<Exported> Exporter::write(const Decision& decision, ExportFormat format)
{
    if (isOfDecision(format)) {
        const QByteArray bytes = writeDecision(decision, format);
        return checked(bytes, checkDecision(bytes, format, decision));
    }
    const Result<const Template*> form = m_templateName.isEmpty() ? m_templates.templateFor(decision) : m_templates.named(m_templateName);
    if (!form)
        return form.error();
    if (format == ExportFormat::Docx && m_office.options.letterhead)
        return writeOnLetterhead(decision, **form);
    Result<Document> document = render(decision, **form, m_office.declension);
    if (!document)
        return document.error();
    if (carriesPayloads(format, m_office.options.pdfProfile))
        addPayload(*document, decision);
    if (format == ExportFormat::Pdf)
        return writePages(*document, timeOf(decision));
    const Result<QByteArray> bytes = writeDocument(*document, format, timeOf(decision));
    return bytes ? checked(*bytes, checkDocument(*bytes, format, *document)) : Result<Exported>(bytes.error());
}

Result<Exported> Exporter::writePages(const Document& document, const QDateTime& time)
{
    if (!m_fonts)
        m_fonts = std::make_unique<FontSource>();
    const LaidOut laid = layOut(document, *m_fonts);
    const Result<QByteArray> bytes = writePdf(document, laid.pages, time, m_office.options.pdfProfile);
    if (!bytes)
        return bytes.error();
    Result<Exported> result = checked(*bytes, checkPdf(*bytes, document, laid.pages.pages.size()));
    if (result)
        result->findings = laid.findings;
    return result;
}

/// The sheet names the office, often the kind of document too; all is as wide as the sheet's text.
Result<Exported> Exporter::writeOnLetterhead(const Decision& decision, const Template& form) const
{
    Template onSheet = form;
    const PageSetup& sheet = m_office.options.letterhead->page();
    const bool sheetNamesType = m_office.options.letterhead->says(decision.typeName);
    onSheet.page.width = sheet.width;
    onSheet.page.height = sheet.height;
    onSheet.page.left = sheet.left;
    onSheet.page.right = sheet.right;
    onSheet.page.top = sheet.top;
    onSheet.page.bottom = sheet.bottom;
    onSheet.blocks.removeIf(
        [&](const BlockEntry& entry) { return entry.block == TemplateBlock::Letterhead || (entry.block == TemplateBlock::Type && sheetNamesType); });
    Result<Document> document = render(decision, onSheet, m_office.declension);
    if (!document)
        return document.error();
    addPayload(*document, decision);
    const Result<QByteArray> bytes = writeDocx(*document, timeOf(decision), *m_office.options.letterhead);
    return bytes ? checked(*bytes, checkOnLetterhead(*bytes, *document)) : Result<Exported>(bytes.error());
}

Result<Exported> Exporter::checked(const QByteArray& bytes, const Status& check)
{
    if (!check)
        return check.error();
    return Exported{.bytes = bytes};
}

}  // namespace decretum
