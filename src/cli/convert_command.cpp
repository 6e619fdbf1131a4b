// SPDX-License-Identifier: MIT
#include "cli/command.h"

#include "app/describe.h"
#include "cli/convert_jobs.h"
#include "cli/files.h"
#include "cli/output_options.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>

#include <thread>

namespace decretum {

namespace {

using namespace Qt::Literals::StringLiterals;

class ConvertCommand final : public Command {
public:
    CLI::App* declare(CLI::App& program) override
    {
        CLI::App* command = program.add_subcommand("convert", said(QT_TRANSLATE_NOOP("decretum", "Read documents and write them in other formats")));
        command->set_help_flag("-h,--help", said(QT_TRANSLATE_NOOP("decretum", "Print this help and exit")));
        command
            ->add_option("IN", m_inputs,
                said(QT_TRANSLATE_NOOP("decretum",
                    "Files to read: .docx, .odt, .rtf, .html, .pdf, .doc, .txt, .json; folders with all that is in them; - is standard input")))
            ->required();
        m_output.declare(*command, said(QT_TRANSLATE_NOOP("decretum", "The file to write, of one input and one format; - is standard output")));
        command->add_option("--language", m_language, said(QT_TRANSLATE_NOOP("decretum", "Language of the documents: auto, uk or ru")))
            ->check(CLI::IsMember({"auto", "uk", "ru"}));
        command->add_flag("--reading", m_reading,
            said(QT_TRANSLATE_NOOP("decretum", "Print what each line was read as and how surely, as lines of JSON on standard error")));
        return command;
    }

    int run() override
    {
        const Result<QList<ExportFormat>> formats = m_output.formats();
        if (!formats)
            return refuse(describe(formats.error()));
        ConvertRequest request{.formats = *formats,
            .templateName = m_output.templateName(),
            .outputFolder = m_output.folder(),
            .outputFile = m_output.file(),
            .printsFindings = m_output.printsFindings(),
            .printsReading = m_reading,
            .language = languageFromTag(QString::fromStdString(m_language)),
            .names = m_output.names(),
            .jobs = m_output.jobs()};
        Result<ExportOptions> options = m_output.exportOptions();
        if (!options) {
            sayError(describe(options.error()));
            return 1;
        }
        request.options = *std::move(options);
        request.inputs = findDocuments(pathsOf(m_inputs), request.outputFolder);
        if (const QString wrong = wrongUsage(request); !wrong.isEmpty())
            return refuse(wrong);
        if (const Status made = m_output.makeOutputFolder(); !made) {
            sayError(describe(made.error()));
            return 1;
        }
        return convertAll(request);
    }

private:
    /// Why the request cannot be done as asked; empty where it can. Nothing has been read or written yet.
    QString wrongUsage(const ConvertRequest& request) const
    {
        if (QString wrong = m_output.wrongUsage(); !wrong.isEmpty())
            return wrong;
        const QList<DocumentPath>& inputs = request.inputs.documents;
        if (request.inputs.hasFolders && request.outputFolder.isEmpty())
            return QCoreApplication::translate("decretum", "what is made of a folder goes to another; name it with --output-dir");
        if (!request.outputFile.isEmpty() && (inputs.size() != 1 || request.formats.size() != 1))
            return QCoreApplication::translate("decretum", "-o takes one input and one format; use --output-dir for more");
        const bool readsStandardInput = std::any_of(inputs.begin(), inputs.end(), [](const DocumentPath& input) { return input.path == u"-"; });
        if (readsStandardInput && request.outputFile.isEmpty() && request.outputFolder.isEmpty() && request.formats.size() != 1)
            return QCoreApplication::translate("decretum", "standard output takes one format; use --output-dir for more");
        if (request.names)  // each gets a name of its own
            return {};
        QSet<QString> targets;
        for (const DocumentPath& input : inputs) {
            const QString folder = request.outputFolder.isEmpty() ? QFileInfo(input.path).absolutePath() : request.outputFolder;
            const QString target = folder + u'/' + input.name;
            if (targets.contains(target))
                return QCoreApplication::translate("decretum", "two inputs would be written to %1; rename one or convert them apart").arg(target);
            targets.insert(target);
        }
        return {};
    }

    std::vector<std::string> m_inputs;
    OutputOptions m_output;
    std::string m_language = "auto";
    bool m_reading = false;
};

}  // namespace

std::unique_ptr<Command> makeConvertCommand()
{
    return std::make_unique<ConvertCommand>();
}

}  // namespace decretum
