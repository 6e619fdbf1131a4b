// SPDX-License-Identifier: MIT
#include "cli/command.h"

#include "app/decision_text.h"
#include "app/describe.h"
#include "cli/files.h"
#include "cli/registry_option.h"

#include <QCoreApplication>

namespace decretum {

namespace {

class ShowCommand final : public Command {
public:
    CLI::App* declare(CLI::App& program) override
    {
        CLI::App* command = program.add_subcommand("show", said(QT_TRANSLATE_NOOP("decretum", "Print a decision of the registry as text")));
        command->set_help_flag("-h,--help", said(QT_TRANSLATE_NOOP("decretum", "Print this help and exit")));
        command->add_option("ID", m_id, said(QT_TRANSLATE_NOOP("decretum", "A decision's UUID or its beginning, four signs at least")))->required();
        m_registry.declare(*command);
        return command;
    }

    int run() override
    {
        const std::unique_ptr<Registry> registry = m_registry.open(Registry::Access::ReadOnly);
        if (!registry)
            return 1;
        const QList<DecisionId> ids = resolveIds(*registry, {m_id});
        if (ids.isEmpty())
            return 1;
        const Result<Decision> decision = registry->loadDecision(ids.first());
        if (!decision) {
            sayError(describe(decision.error(), m_registry.path()));
            return 1;
        }
        sayText(decisionText(*decision));
        return 0;
    }

private:
    std::string m_id;
    RegistryOption m_registry;
};

}  // namespace

std::unique_ptr<Command> makeShowCommand()
{
    return std::make_unique<ShowCommand>();
}

}  // namespace decretum
