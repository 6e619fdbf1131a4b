// SPDX-License-Identifier: MIT
#pragma once

#include "app/exporting.h"
#include "app/file_names.h"
#include "base/result.h"
#include "cli/command_line.h"

#include <QDate>

#include <CLI/CLI.hpp>

#include <optional>
#include <string>

namespace decretum {

constexpr int kWrongUsage = 2;

constexpr int kMostJobs = 64;
/// As many as it has cores, 8 at most: each holds fonts and templates of its own.
int jobsOfMachine();

/// --to, --template, --pdf-profile, --letterhead, --output-dir, -o, --name, --transliterate, --jobs and --findings: the options of every command that
/// writes documents.
class OutputOptions {
public:
    /// `fileHelp` says what -o takes.
    void declare(CLI::App& command, const std::string& fileHelp);

    /// Each once; FormatUnknown for a word that names none.
    Result<QList<ExportFormat>> formats() const;
    QString templateName() const { return QString::fromStdString(m_template); }
    /// What is asked for in place of what `office` has. Fails where the sheet of --letterhead is none.
    Result<ExportOptions> exportOptions(const ExportOptions& office = {}) const;
    bool namesLetterhead() const { return !m_letterhead.empty(); }
    QString folder() const { return QString::fromStdString(m_folder); }
    QString file() const { return QString::fromStdString(m_file); }
    bool printsFindings() const { return m_findings; }
    int jobs() const { return m_jobs; }
    /// How files are named; none: as the command does by itself.
    std::optional<FileNameRules> names() const;
    /// What is wrong with the options by themselves; empty where nothing is.
    QString wrongUsage() const;
    /// Makes --output-dir, where one is given.
    Status makeOutputFolder() const;

private:
    QStringList formatNames() const { return QString::fromStdString(m_formats).split(u','); }

    std::string m_formats;
    std::string m_template;
    std::string m_pdfProfile;
    std::string m_folder;
    std::string m_file;
    std::string m_name;
    int m_jobs = jobsOfMachine();
    bool m_transliterates = false;
    std::string m_letterhead;
    bool m_findings = false;
};

/// Says the line on standard error; the exit code of wrong usage.
int refuse(const QString& line);
/// The day that an option gives, invalid where it is not given. None: no day, which standard error has been told.
std::optional<QDate> dayOfOption(const std::string& given);

}  // namespace decretum
