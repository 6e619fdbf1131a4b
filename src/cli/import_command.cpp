// SPDX-License-Identifier: MIT
#include "cli/command.h"

#include "app/describe.h"
#include "app/importing.h"
#include "app/registry_files.h"
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
            ->add_option(
                "FILE", m_inputs, said(QT_TRANSLATE_NOOP("decretum", "Files to read: .docx, .odt, .rtf, .html, .txt, .json; - is standard input")))
            ->required();
        m_registry.declare(*command);
        command->add_flag(
            "--again", m_again, said(QT_TRANSLATE_NOOP("decretum", "Import a file anew though the registry has one of the same bytes")));
        command->add_flag("--findings", m_findings,
            said(QT_TRANSLATE_NOOP("decretum", "Print what was dropped, joined or doubtful, as lines of JSON on standard error")));
        return command;
    }

    int run() override
    {
        const std::unique_ptr<Registry> registry = m_registry.open(Registry::Access::ReadWrite);
        if (!registry)
            return 1;
        bool failed = false;
        for (const std::string& input : m_inputs)
            failed = !import(*registry, QString::fromStdString(input)) || failed;
        return failed ? 1 : 0;
    }

private:
    bool import(Registry& registry, const QString& input)
    {
        if (isPartOf(registry, input)) {
            sayError(describe(Error{.code = AppError::FileIsRegistry}, input));
            return false;
        }
        const Result<QByteArray> bytes = readInput(input);
        if (!bytes) {
            sayError(describe(bytes.error(), input));
            return false;
        }
        const Result<RegistryImport> imported = importIntoRegistry(registry, *bytes, input, m_again, m_ids);
        if (!imported) {
            sayError(describe(imported.error(), input));
            return false;
        }
        for (const DecisionId& id : imported->decisions) {
            const QString known = QCoreApplication::translate("decretum", "already in the registry; --again imports it anew");
            sayText(id.toString() + QStringLiteral("  ") + input + (imported->wasKnown ? QStringLiteral(": ") + known : QString()) + u'\n');
        }
        if (m_findings) {
            for (const Finding& finding : imported->findings)
                sayError(findingLine(input, finding));
        }
        return true;
    }

    std::vector<std::string> m_inputs;
    RegistryOption m_registry;
    RandomIdSource m_ids;
    bool m_again = false;
    bool m_findings = false;
};

}  // namespace

std::unique_ptr<Command> makeImportCommand()
{
    return std::make_unique<ImportCommand>();
}

}  // namespace decretum
