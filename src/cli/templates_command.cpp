// SPDX-License-Identifier: MIT
#include "cli/command.h"

#include "app/describe.h"
#include "base/file.h"
#include "cli/files.h"
#include "render/template_set.h"

#include <QCoreApplication>

namespace decretum {

namespace {

class TemplatesCommand final : public Command {
public:
    CLI::App* declare(CLI::App& program) override
    {
        CLI::App* command = program.add_subcommand("templates", said(QT_TRANSLATE_NOOP("decretum", "List, show and check templates")));
        command->set_help_flag("-h,--help", said(QT_TRANSLATE_NOOP("decretum", "Print this help and exit")));
        command
            ->add_option("--check", m_checked,
                said(QT_TRANSLATE_NOOP("decretum", "Templates (.toml files or names) to read: every problem is told with file, line and key")))
            ->type_name("FILE");
        command
            ->add_option(
                "--show", m_shown, said(QT_TRANSLATE_NOOP("decretum", "Print a template that comes with the program, to begin one's own from")))
            ->type_name("NAME");
        return command;
    }

    int run() override
    {
        if (!m_checked.empty())
            return check();
        if (!m_shown.empty())
            return show(QString::fromStdString(m_shown));
        list();
        return 0;
    }

private:
    static void list()
    {
        QString text;
        for (const TemplateSummary& summary : TemplateSet::builtIn().list()) {
            text += summary.name.leftJustified(34) + summary.title;
            if (summary.isProfile)
                text += QStringLiteral("  (") + QCoreApplication::translate("decretum", "base profile") + u')';
            text += u'\n';
        }
        sayText(text);
    }

    static int show(const QString& name)
    {
        const QByteArray text = TemplateSet::builtInText(name);
        if (text.isEmpty()) {
            sayError(describe(Error{.code = RenderError::TemplateNotFound, .subject = name}));
            return 1;
        }
        sayText(QString::fromUtf8(text));
        return 0;
    }

    int check() const
    {
        bool isFine = true;
        for (const std::string& given : m_checked) {
            const QString name = QString::fromStdString(given);
            const CheckedTemplate checked = TemplateSet::builtIn().check(name, [](const QString& path) { return readFile(path); });
            for (const Error& problem : checked.problems)
                sayError(describe(problem));
            if (checked.problems.isEmpty())
                sayText(name + QStringLiteral(": ") + QCoreApplication::translate("decretum", "no problems") + u'\n');
            isFine = isFine && checked.problems.isEmpty();
        }
        return isFine ? 0 : 1;
    }

    std::vector<std::string> m_checked;
    std::string m_shown;
};

}  // namespace

std::unique_ptr<Command> makeTemplatesCommand()
{
    return std::make_unique<TemplatesCommand>();
}

}  // namespace decretum
