// SPDX-License-Identifier: MIT
#pragma once

#include "app/office.h"
#include "app/template_cache.h"
#include "base/finding.h"
#include "base/result.h"
#include "formats/docx_letterhead.h"
#include "grammar/decline.h"
#include "model/decision.h"
#include "pdf/pdf_profile.h"

#include <memory>
#include <optional>

namespace decretum {

class FontSource;
struct Document;

enum class ExportFormat : quint8 { Json, Docx, Odt, Pdf, Html, Markdown, Txt, AkomaNtoso, Calendar };

/// "json", "docx" …; none for any other word.
std::optional<ExportFormat> exportFormatNamed(const QString& name);
QString nameOf(ExportFormat format);
/// The ending of its files: "xml" for "akn", else the name.
QString endingOf(ExportFormat format);
/// The format whose files end so; none for any other ending.
std::optional<ExportFormat> exportFormatEnding(const QString& ending);

/// How files are written, beside their format.
struct ExportOptions {
    PdfProfile pdfProfile = PdfProfile::A2a;
    std::optional<DocxLetterhead> letterhead{};  ///< The office's own sheet: DOCX is written upon it, without what it says itself.
};

/// How an office's files are written.
struct OfficeExport {
    OfficeLook look{};
    DeclensionOptions declension{};
    ExportOptions options{};
};

/// As the office has it. Fails where its sheet is none that can be written upon (formats/docx_letterhead.h), which is named.
Result<OfficeExport> exportOf(const Office& office);

struct Exported {
    QByteArray bytes;
    Findings findings;
};

/// Writes decisions; keeps templates and fonts from one to the next. For one thread.
///
/// A file's own time is noon of the document's day: so the same decision gives the same bytes whenever it is written.
class Exporter {
public:
    /// `templateName`: of a built-in template or a .toml file; empty: chosen for each decision.
    explicit Exporter(QString templateName = {}, const OfficeExport& office = {});
    ~Exporter();
    Exporter(const Exporter&) = delete;
    Exporter& operator=(const Exporter&) = delete;
    Exporter(Exporter&&) = delete;
    Exporter& operator=(Exporter&&) = delete;

    /// What is written is read again and compared with what was to be written (app/export_check.h) before it is given out:
    /// AppError::OutputDiffers where they part.
    Result<Exported> write(const Decision& decision, ExportFormat format);

private:
    Result<Exported> writePages(const Document& document, const QDateTime& time);
    static Result<Exported> checked(const QByteArray& bytes, const Status& check);
    Result<Exported> writeOnLetterhead(const Decision& decision, const Template& form) const;

    QString m_templateName;
    TemplateCache m_templates;
    OfficeExport m_office;
    std::unique_ptr<FontSource> m_fonts;
};

}  // namespace decretum
