// SPDX-License-Identifier: MIT
#include "cli/output_options.h"

#include "app/describe.h"
#include "app/importing.h"
#include "base/file.h"
#include "cli/command.h"

#include <QCoreApplication>

#include <algorithm>
#include <thread>

namespace decretum {

namespace {

constexpr std::string_view kNoSheet = "none";  ///< Of --letterhead: not upon the sheet that the office has.

}  // namespace

int jobsOfMachine()
{
    constexpr unsigned kMost = 8;
    return static_cast<int>(std::clamp(std::thread::hardware_concurrency(), 1U, kMost));
}

void OutputOptions::declare(CLI::App& command, const std::string& fileHelp)
{
    // One text that is parted here: as a list, "--to json,docx a.txt b.txt" would take the files for formats too.
    command
        .add_option(
            "--to", m_formats, said(QT_TRANSLATE_NOOP("decretum", "Formats, parted by commas: json, docx, odt, pdf, html, md, txt, akn, ics")))
        ->required();
    command.add_option("--template", m_template, said(QT_TRANSLATE_NOOP("decretum", "A template's name (uk/order) or the path of a .toml file")));
    std::vector<std::string> profiles;
    for (const QString& profile : pdfProfileNames())
        profiles.push_back(profile.toStdString());
    command
        .add_option("--pdf-profile", m_pdfProfile,
            said(QT_TRANSLATE_NOOP("decretum", "Kind of PDF: a-2a (PDF/A-2a and PDF/UA-1), a-1a, a-3a and plain (both with the document's data)")))
        ->check(CLI::IsMember(profiles));
    command.add_option("--letterhead", m_letterhead,
        said(QT_TRANSLATE_NOOP("decretum", "The office's own sheet, a .docx: DOCX files are written upon it; none: without a sheet")));
    command.add_option("--output-dir", m_folder, said(QT_TRANSLATE_NOOP("decretum", "Folder for the files; it is made")));
    command.add_option("-o", m_file, fileHelp);
    command.add_option("--name", m_name,
        said(QT_TRANSLATE_NOOP("decretum",
            "How files are named in --output-dir: words with {date}, {year}, {number}, {subject}, {type}, {body}, {place}, {id}, {source}")));
    command.add_flag("--transliterate", m_transliterates, said(QT_TRANSLATE_NOOP("decretum", "Latin letters in the names of files")));
    command
        .add_option("--jobs", m_jobs,
            said(QT_TRANSLATE_NOOP("decretum", "How many documents to write at once; left out: as many as the machine has cores, 8 at most")))
        ->check(CLI::Range(1, kMostJobs));
    command.add_flag("--findings", m_findings,
        said(QT_TRANSLATE_NOOP("decretum", "Print what was dropped, joined or doubtful, as lines of JSON on standard error")));
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

Result<ExportOptions> OutputOptions::exportOptions(const ExportOptions& office) const
{
    ExportOptions options = office;
    options.pdfProfile = pdfProfileNamed(QString::fromStdString(m_pdfProfile)).value_or(office.pdfProfile);
    if (m_letterhead.empty())
        return options;
    options.letterhead.reset();
    if (m_letterhead == kNoSheet)
        return options;
    const QString path = QString::fromStdString(m_letterhead);
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes)
        return bytes.error();
    Result<DocxLetterhead> sheet = DocxLetterhead::read(*bytes);
    if (!sheet) {
        Error error = sheet.error();
        error.subject = path;
        return error;
    }
    options.letterhead = *std::move(sheet);
    return options;
}

QString OutputOptions::wrongUsage() const
{
    if (!m_file.empty() && !m_folder.empty())
        return QCoreApplication::translate("decretum", "-o and --output-dir exclude one another; leave one out");
    if (m_folder.empty() && names())
        return QCoreApplication::translate("decretum", "--name and --transliterate name files in a folder; name it with --output-dir");
    if (names()) {
        if (const Status mask = checkMask(names()->mask); !mask)
            return describe(mask.error(), QStringLiteral("--name"));
    }
    return {};
}

std::optional<FileNameRules> OutputOptions::names() const
{
    if (m_name.empty() && !m_transliterates)
        return std::nullopt;
    FileNameRules rules{.transliterates = m_transliterates};
    if (!m_name.empty())
        rules.mask = QString::fromStdString(m_name);
    return rules;
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
