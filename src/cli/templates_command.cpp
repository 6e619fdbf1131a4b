// SPDX-License-Identifier: MIT
#include "cli/command.h"

#include "cli/files.h"
#include "render/template_set.h"

#include <QCoreApplication>

namespace decretum {

namespace {

class TemplatesCommand final : public Command {
public:
    CLI::App* declare(CLI::App& program) override
    {
        CLI::App* command = program.add_subcommand("templates", said(QT_TRANSLATE_NOOP("decretum", "List the templates that come with the program")));
        command->set_help_flag("-h,--help", said(QT_TRANSLATE_NOOP("decretum", "Print this help and exit")));
        return command;
    }

    int run() override
    {
        QString text;
        for (const TemplateSummary& summary : TemplateSet::builtIn().list()) {
            text += summary.name.leftJustified(34) + summary.title;
            if (summary.isProfile)
                text += QStringLiteral("  (") + QCoreApplication::translate("decretum", "base profile") + u')';
            text += u'\n';
        }
        sayText(text);
        return 0;
    }
};

}  // namespace

std::unique_ptr<Command> makeTemplatesCommand()
{
    return std::make_unique<TemplatesCommand>();
}

}  // namespace decretum
