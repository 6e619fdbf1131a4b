// SPDX-License-Identifier: MIT
#pragma once

#include "app/template_cache.h"
#include "base/finding.h"
#include "base/result.h"
#include "formats/docx_letterhead.h"
#include "grammar/decline.h"
#include "model/decision.h"

#include <memory>
#include <optional>

namespace decretum {

class FontSource;

enum class ExportFormat : quint8 { Json, Docx, Odt, Pdf, Html, Markdown, Txt, AkomaNtoso };

/// "json", "docx" …; none for any other word.
std::optional<ExportFormat> exportFormatNamed(const QString& name);
QString nameOf(ExportFormat format);
/// The ending of its files: "xml" for "akn", else the name.
QString endingOf(ExportFormat format);
/// The format whose files end so; none for any other ending.
std::optional<ExportFormat> exportFormatEnding(const QString& ending);

struct Exported {
    QByteArray bytes;
    Findings findings;
};

/// Writes decisions; keeps templates and fonts from one to the next. For one thread. PDF needs a QGuiApplication.
///
/// A file's own time is noon of the document's day: so the same decision gives the same bytes whenever it is written.
class Exporter {
public:
    /// `templateName`: of a built-in template or a .toml file; empty: chosen for each decision.
    /// `profile`: the office's (render/template_set.h); `declension`: so are the signs of declined words.
    explicit Exporter(QString templateName = {}, const QString& profile = {}, const DeclensionOptions& declension = {});
    ~Exporter();
    Exporter(const Exporter&) = delete;
    Exporter& operator=(const Exporter&) = delete;
    Exporter(Exporter&&) = delete;
    Exporter& operator=(Exporter&&) = delete;

    Result<Exported> write(const Decision& decision, ExportFormat format);

    /// The office's own sheet: DOCX is written upon it from now on, without what it says itself.
    void setLetterhead(const DocxLetterhead& letterhead) { m_letterhead = letterhead; }

private:
    Result<QByteArray> writeOnLetterhead(const Decision& decision, const Template& form) const;

    QString m_templateName;
    TemplateCache m_templates;
    DeclensionOptions m_declension;
    std::optional<DocxLetterhead> m_letterhead;
    std::unique_ptr<FontSource> m_fonts;
};

}  // namespace decretum
