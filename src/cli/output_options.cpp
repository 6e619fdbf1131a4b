// SPDX-License-Identifier: MIT
#include "cli/output_options.h"

#include "app/importing.h"
#include "base/file.h"
#include "cli/command.h"

#include <QCoreApplication>

namespace decretum {

void OutputOptions::declare(CLI::App& command, const std::string& fileHelp)
{
    // One text that is parted here: as a list, "--to json,docx a.txt b.txt" would take the files for formats too.
    command.add_option("--to", m_formats, said(QT_TRANSLATE_NOOP("decretum", "Formats, parted by commas: json, docx, odt, pdf, html, md, txt, akn")))
        ->required();
    command.add_option("--template", m_template, said(QT_TRANSLATE_NOOP("decretum", "A template's name (uk/order) or the path of a .toml file")));
    command.add_option(
        "--letterhead", m_letterhead, said(QT_TRANSLATE_NOOP("decretum", "The office's own sheet, a .docx: DOCX files are written upon it")));
    command.add_option("--output-dir", m_folder, said(QT_TRANSLATE_NOOP("decretum", "Folder for the files; it is made")));
    command.add_option("-o", m_file, fileHelp);
    command.add_flag("--findings", m_findings,
        said(QT_TRANSLATE_NOOP("decretum", "Print what was dropped, joined or doubtful, as lines of JSON on standard error")));
}

ApplicationNeed OutputOptions::need() const
{
    return formatNames().contains(nameOf(ExportFormat::Pdf)) ? ApplicationNeed::Fonts : ApplicationNeed::None;
}

Result<QList<ExportFormat>> OutputOptions::formats() const
{
    QList<ExportFormat> formats;
    for (const QString& name : formatNames()) {
        const auto format = exportFormatNamed(name);
        if (!format)
            return Error{.code = AppError::FormatUnknown, .detail = name};
        if (!formats.contains(*format))
            formats.append(*format);
    }
    return formats;
}

QString OutputOptions::wrongUsage() const
{
    if (!m_file.empty() && !m_folder.empty())
        return QCoreApplication::translate("decretum", "-o and --output-dir exclude one another; leave one out");
    return {};
}

Result<std::optional<DocxLetterhead>> OutputOptions::letterhead() const
{
    if (m_letterhead.empty())
        return std::optional<DocxLetterhead>();
    const QString path = QString::fromStdString(m_letterhead);
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes)
        return bytes.error();
    Result<DocxLetterhead> sheet = DocxLetterhead::read(*bytes);
    if (sheet)
        return std::optional(*std::move(sheet));
    Error error = sheet.error();
    error.subject = path;
    return error;
}

Status OutputOptions::makeOutputFolder() const
{
    return m_folder.empty() ? Status() : makeFolder(folder());
}

int refuse(const QString& line)
{
    sayError(line);
    return kWrongUsage;
}

std::optional<QDate> dayOfOption(const std::string& given)
{
    const QString text = QString::fromStdString(given);
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (text.isEmpty() || day.isValid())
        return day;
    refuse(QCoreApplication::translate("decretum", "%1 is no day of the calendar; write it as 2022-09-01").arg(text));
    return std::nullopt;
}

}  // namespace decretum
