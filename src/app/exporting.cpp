// SPDX-License-Identifier: MIT
#include "app/exporting.h"

#include "app/importing.h"
#include "formats/docx_writer.h"
#include "formats/html_writer.h"
#include "formats/markdown_writer.h"
#include "formats/odt_writer.h"
#include "formats/txt_writer.h"
#include "interchange/akn_writer.h"
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

Result<Exported> exported(const Result<QByteArray>& bytes)
{
    if (!bytes)
        return bytes.error();
    return Exported{.bytes = *bytes};
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

Exporter::Exporter(QString templateName, const QString& profile, const DeclensionOptions& declension)
    : m_templateName(std::move(templateName)), m_templates(profile), m_declension(declension)
{}

Exporter::~Exporter() = default;

Result<Exported> Exporter::write(const Decision& decision, ExportFormat format)
{
    if (format == ExportFormat::Json)
        return Exported{.bytes = writeJson(decision)};
    if (format == ExportFormat::AkomaNtoso)
        return Exported{.bytes = writeAkomaNtoso(decision, timeOf(decision))};
    const Result<const Template*> form = m_templateName.isEmpty() ? m_templates.templateFor(decision) : m_templates.named(m_templateName);
    if (!form)
        return form.error();
    if (format == ExportFormat::Docx && m_letterhead)
        return exported(writeOnLetterhead(decision, **form));
    Result<Document> document = render(decision, **form, m_declension);
    if (!document)
        return document.error();
    switch (format) {
    case ExportFormat::Html: return exported(writeHtml(*document));
    case ExportFormat::Markdown: return exported(writeMarkdown(*document));
    case ExportFormat::Txt: return exported(writeTxt(*document));
    default: break;
    }
    addPayload(*document, decision);
    if (format == ExportFormat::Docx)
        return exported(writeDocx(*document, timeOf(decision)));
    if (format == ExportFormat::Odt)
        return exported(writeOdt(*document, timeOf(decision)));
    if (!m_fonts)
        m_fonts = std::make_unique<FontSource>();
    const LaidOut laid = layOut(*document, *m_fonts);
    Result<Exported> result = exported(writePdf(*document, laid.pages, timeOf(decision)));
    if (result)
        result->findings = laid.findings;
    return result;
}

/// The sheet names the office, often the kind of document too; all is as wide as the sheet's text.
Result<QByteArray> Exporter::writeOnLetterhead(const Decision& decision, const Template& form) const
{
    Template onSheet = form;
    const PageSetup& sheet = m_letterhead->page();
    onSheet.page.width = sheet.width;
    onSheet.page.height = sheet.height;
    onSheet.page.left = sheet.left;
    onSheet.page.right = sheet.right;
    onSheet.page.top = sheet.top;
    onSheet.page.bottom = sheet.bottom;
    onSheet.blocks.removeAll(TemplateBlock::Letterhead);
    if (m_letterhead->says(decision.typeName))
        onSheet.blocks.removeAll(TemplateBlock::Type);
    Result<Document> document = render(decision, onSheet, m_declension);
    if (!document)
        return document.error();
    addPayload(*document, decision);
    return writeDocx(*document, timeOf(decision), *m_letterhead);
}

}  // namespace decretum
