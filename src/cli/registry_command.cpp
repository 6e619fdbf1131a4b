// SPDX-License-Identifier: MIT
#include "cli/command.h"

#include "app/describe.h"
#include "cli/files.h"
#include "cli/registry_option.h"

#include <QCoreApplication>

namespace decretum {

namespace {

class RegistryCommand final : public Command {
public:
    CLI::App* declare(CLI::App& program) override
    {
        CLI::App* command = program.add_subcommand("registry", said(QT_TRANSLATE_NOOP("decretum", "Check or copy the registry")));
        command->set_help_flag("-h,--help", said(QT_TRANSLATE_NOOP("decretum", "Print this help and exit")));
        command->require_subcommand(1);
        command->fallthrough();
        m_registry.declare(*command);
        m_verify =
            command->add_subcommand("verify", said(QT_TRANSLATE_NOOP("decretum", "Check every page, decision, revision and the search index")));
        m_backup = command->add_subcommand(
            "backup", said(QT_TRANSLATE_NOOP("decretum", "Copy the registry as it stands, also while a window writes to it")));
        for (CLI::App* part : {m_verify, m_backup})
            part->set_help_flag("-h,--help", said(QT_TRANSLATE_NOOP("decretum", "Print this help and exit")));
        m_backup->add_option("FILE", m_target, said(QT_TRANSLATE_NOOP("decretum", "The copy; an existing file is replaced")))->required();
        return command;
    }

    int run() override
    {
        const std::unique_ptr<Registry> registry = m_registry.open(Registry::Access::ReadOnly);
        if (!registry)
            return 1;
        return m_verify->parsed() ? verify(*registry) : backup(*registry);
    }

private:
    int verify(const Registry& registry) const
    {
        const Result<QStringList> problems = registry.verify();
        const Result<int> count = registry.countDecisions({});
        if (!problems || !count) {
            sayError(describe(problems ? count.error() : problems.error(), m_registry.path()));
            return 1;
        }
        for (const QString& problem : *problems)
            sayError(m_registry.path() + QStringLiteral(": ") + problem);
        if (problems->isEmpty())
            sayText(QCoreApplication::translate("decretum", "%1: sound; decisions: %2").arg(m_registry.path()).arg(*count) + u'\n');
        return problems->isEmpty() ? 0 : 1;
    }

    int backup(const Registry& registry) const
    {
        const Status copied = registry.backupTo(QString::fromStdString(m_target));
        if (!copied)
            sayError(describe(copied.error()));
        return copied ? 0 : 1;
    }

    RegistryOption m_registry;
    CLI::App* m_verify = nullptr;
    CLI::App* m_backup = nullptr;
    std::string m_target;
};

}  // namespace

std::unique_ptr<Command> makeRegistryCommand()
{
    return std::make_unique<RegistryCommand>();
}

}  // namespace decretum
