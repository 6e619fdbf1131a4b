// SPDX-License-Identifier: MIT
#include "cli/command.h"

#include "app/describe.h"
#include "app/document_paths.h"
#include "app/importing.h"
#include "app/registry_files.h"
#include "cli/batch_summary.h"
#include "cli/files.h"
#include "cli/registry_option.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace decretum {

namespace {

/// SQLite's locks on a file end where the same process opens and closes it once more: «import *» must not do that.
bool isPartOf(const Registry& registry, const QString& file)
{
    for (const char* suffix : {"", "-wal", "-shm"}) {
        if (QFileInfo(file) == QFileInfo(registry.path() + QLatin1StringView(suffix)))
            return true;
    }
    return false;
}

class ImportCommand final : public Command {
public:
    CLI::App* declare(CLI::App& program) override
    {
        CLI::App* command = program.add_subcommand("import", said(QT_TRANSLATE_NOOP("decretum", "Read documents into the registry")));
        command->set_help_flag("-h,--help", said(QT_TRANSLATE_NOOP("decretum", "Print this help and exit")));
        command
            ->add_option("FILE", m_inputs,
                said(QT_TRANSLATE_NOOP("decretum",
                    "Files to read: .docx, .odt, .rtf, .html, .pdf, .doc, .txt, .json; folders with all that is in them; - is standard input")))
            ->required();
        m_registry.declare(*command);
        command->add_flag(
            "--again", m_again, said(QT_TRANSLATE_NOOP("decretum", "Import a file anew though the registry has one of the same bytes")));
        command->add_option("--language", m_language, said(QT_TRANSLATE_NOOP("decretum", "Language of the documents: auto, uk or ru")))
            ->check(CLI::IsMember({"auto", "uk", "ru"}));
        command->add_flag("--findings", m_findings,
            said(QT_TRANSLATE_NOOP("decretum", "Print what was dropped, joined or doubtful, as lines of JSON on standard error")));
        return command;
    }

    int run() override
    {
        const std::unique_ptr<Registry> registry = m_registry.open(Registry::Access::ReadWrite);
        if (!registry)
            return 1;
        const DocumentPaths paths = findDocuments(pathsOf(m_inputs));
        m_converted = convertTogether(paths.documents);
        m_hasSummary = wantsSummary(paths);
        std::vector<FileOutcome> outcomes;
        for (const DocumentPath& document : paths.documents) {
            outcomes.push_back({.file = document.path});
            import(*registry, outcomes.back());
        }
        if (m_hasSummary)
            saySummary(outcomes, paths.skipped.size());
        return exitCodeOf(outcomes);
    }

private:
    void report(const Error& error, FileOutcome& outcome) const
    {
        outcome.failures.append(describe(error, outcome.file));
        if (!m_hasSummary)
            sayError(outcome.failures.last());
    }

    void import(Registry& registry, FileOutcome& outcome)
    {
        const QString& input = outcome.file;
        if (isPartOf(registry, input)) {
            report(Error{.code = AppError::FileIsRegistry}, outcome);
            return;
        }
        const Result<QByteArray> bytes = readInput(input);
        if (!bytes) {
            report(bytes.error(), outcome);
            return;
        }
        const RecognizeOptions options{.language = languageFromTag(QString::fromStdString(m_language))};
        const Result<RegistryImport> imported = importIntoRegistry(registry, *bytes, input, m_again, m_ids, options, m_converted);
        if (!imported) {
            report(imported.error(), outcome);
            return;
        }
        outcome.figures = imported->figures;
        outcome.wasKnown = imported->wasKnown;
        for (const DecisionId& id : imported->decisions) {
            const QString known = QCoreApplication::translate("decretum", "already in the registry; --again imports it anew");
            sayText(id.toString() + QStringLiteral("  ") + input + (imported->wasKnown ? QStringLiteral(": ") + known : QString()) + u'\n');
        }
        if (m_findings) {
            for (const QString& line : findingLines(input, imported->findings, imported->evidence))
                sayError(line);
        }
    }

    std::vector<std::string> m_inputs;
    RegistryOption m_registry;
    RandomIdSource m_ids;
    std::string m_language = "auto";
    ConvertedFiles m_converted;
    bool m_hasSummary = false;
    bool m_again = false;
    bool m_findings = false;
};

}  // namespace

std::unique_ptr<Command> makeImportCommand()
{
    return std::make_unique<ImportCommand>();
}

}  // namespace decretum
