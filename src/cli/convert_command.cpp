// SPDX-License-Identifier: MIT
#include "cli/command.h"

#include "app/describe.h"
#include "app/importing.h"
#include "base/file.h"
#include "cli/convert_jobs.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>

#include <thread>

namespace decretum {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int kWrongUsage = 2;
constexpr int kMostJobs = 64;

class ConvertCommand final : public Command {
public:
    CLI::App* declare(CLI::App& program) override
    {
        CLI::App* command = program.add_subcommand("convert", said(QT_TRANSLATE_NOOP("decretum", "Read documents and write them in other formats")));
        command->set_help_flag("-h,--help", said(QT_TRANSLATE_NOOP("decretum", "Print this help and exit")));
        command->add_option("IN", m_inputs, said(QT_TRANSLATE_NOOP("decretum", "Files to read: .txt, .docx, .json; - is standard input")))->required();
        // One text that is parted here: as a list, "--to json,docx a.txt b.txt" would take the files for formats too.
        command->add_option("--to", m_formats, said(QT_TRANSLATE_NOOP("decretum", "Formats, parted by commas: json, docx, pdf, html, md, txt")))->required();
        command->add_option("--template", m_template, said(QT_TRANSLATE_NOOP("decretum", "A template's name (uk/order) or the path of a .toml file")));
        command->add_option("--output-dir", m_folder, said(QT_TRANSLATE_NOOP("decretum", "Folder for the files; it is made")));
        command->add_option("-o", m_file, said(QT_TRANSLATE_NOOP("decretum", "The file to write, of one input and one format; - is standard output")));
        command->add_flag("--findings", m_findings, said(QT_TRANSLATE_NOOP("decretum", "Print what was dropped, joined or doubtful, as lines of JSON on standard error")));
        command->add_option("--jobs", m_jobs, said(QT_TRANSLATE_NOOP("decretum", "How many documents to convert at once")))->check(CLI::Range(1, kMostJobs));
        return command;
    }

    ApplicationNeed need() const override
    {
        return formatNames().contains(nameOf(ExportFormat::Pdf)) ? ApplicationNeed::Fonts : ApplicationNeed::None;
    }

    int run() override
    {
        ConvertRequest request{.templateName = QString::fromStdString(m_template),
                               .outputFolder = QString::fromStdString(m_folder),
                               .outputFile = QString::fromStdString(m_file),
                               .printsFindings = m_findings,
                               .jobs = m_jobs};
        for (const std::string& input : m_inputs)
            request.inputs.append(QString::fromStdString(input));
        for (const QString& name : formatNames()) {
            const auto format = exportFormatNamed(name);
            if (!format)
                return refuse(describe(Error{.code = AppError::FormatUnknown, .detail = name}));
            if (!request.formats.contains(*format))
                request.formats.append(*format);
        }
        if (const QString wrong = wrongUsage(request); !wrong.isEmpty())
            return refuse(wrong);
        if (!request.outputFolder.isEmpty()) {
            if (const Status made = makeFolder(request.outputFolder); !made) {
                sayError(describe(made.error()));
                return 1;
            }
        }
        return convertAll(request);
    }

private:
    QStringList formatNames() const { return QString::fromStdString(m_formats).split(u','); }

    static int refuse(const QString& line)
    {
        sayError(line);
        return kWrongUsage;
    }

    /// Why the request cannot be done as asked; empty where it can. Nothing has been read or written yet.
    static QString wrongUsage(const ConvertRequest& request)
    {
        if (!request.outputFile.isEmpty() && !request.outputFolder.isEmpty())
            return QCoreApplication::translate("decretum", "-o and --output-dir exclude one another; leave one out");
        if (!request.outputFile.isEmpty() && (request.inputs.size() != 1 || request.formats.size() != 1))
            return QCoreApplication::translate("decretum", "-o takes one input and one format; use --output-dir for more");
        if (request.inputs.contains(u"-"_s) && request.outputFile.isEmpty() && request.outputFolder.isEmpty() && request.formats.size() != 1)
            return QCoreApplication::translate("decretum", "standard output takes one format; use --output-dir for more");
        QSet<QString> targets;
        for (const QString& input : request.inputs) {
            const QFileInfo info(input);
            const QString folder = request.outputFolder.isEmpty() ? info.absolutePath() : request.outputFolder;
            const QString target = folder + u'/' + info.completeBaseName();
            if (targets.contains(target))
                return QCoreApplication::translate("decretum", "two inputs would be written to %1; rename one or convert them apart").arg(target);
            targets.insert(target);
        }
        return {};
    }

    std::vector<std::string> m_inputs;
    std::string m_formats;
    std::string m_template;
    std::string m_folder;
    std::string m_file;
    bool m_findings = false;
    int m_jobs = 1;
};

}  // namespace

std::unique_ptr<Command> makeConvertCommand()
{
    return std::make_unique<ConvertCommand>();
}

}  // namespace decretum
