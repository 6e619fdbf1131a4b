// SPDX-License-Identifier: MIT
#include "app/exporting.h"

#include "app/importing.h"
#include "formats/docx_writer.h"
#include "formats/html_writer.h"
#include "formats/markdown_writer.h"
#include "formats/odt_writer.h"
#include "formats/txt_writer.h"
#include "interchange/json.h"
#include "layout/layout.h"
#include "pdf/pdf_writer.h"
#include "render/render.h"

namespace decretum {

namespace {

constexpr std::pair<QLatin1StringView, ExportFormat> kFormats[] = {{QLatin1StringView("json"), ExportFormat::Json},
    {QLatin1StringView("docx"), ExportFormat::Docx}, {QLatin1StringView("odt"), ExportFormat::Odt}, {QLatin1StringView("pdf"), ExportFormat::Pdf},
    {QLatin1StringView("html"), ExportFormat::Html}, {QLatin1StringView("md"), ExportFormat::Markdown},
    {QLatin1StringView("txt"), ExportFormat::Txt}};

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

}  // namespace

std::optional<ExportFormat> exportFormatNamed(const QString& name)
{
    for (const auto& [word, format] : kFormats) {
        if (name == word)
            return format;
    }
    return std::nullopt;
}

QString nameOf(ExportFormat format)
{
    for (const auto& [word, value] : kFormats) {
        if (value == format)
            return word;
    }
    return {};
}

Exporter::Exporter(QString templateName, const QString& profile, const DeclensionOptions& declension)
    : m_templateName(std::move(templateName)), m_templates(profile), m_declension(declension)
{}

Exporter::~Exporter() = default;

Result<Exported> Exporter::write(const Decision& decision, ExportFormat format)
{
    if (format == ExportFormat::Json)
        return Exported{.bytes = writeJson(decision)};
    const Result<const Template*> form = m_templateName.isEmpty() ? m_templates.templateFor(decision) : m_templates.named(m_templateName);
    if (!form)
        return form.error();
    Result<Document> document = render(decision, **form, m_declension);
    if (!document)
        return document.error();
    switch (format) {
    case ExportFormat::Html: return exported(writeHtml(*document));
    case ExportFormat::Markdown: return exported(writeMarkdown(*document));
    case ExportFormat::Txt: return exported(writeTxt(*document));
    default: break;
    }
    document->payloads.append(Payload{.name = kPayloadName, .mediaType = QStringLiteral("application/json"), .bytes = writeJson(decision)});
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

}  // namespace decretum
