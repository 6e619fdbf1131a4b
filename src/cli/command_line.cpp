// SPDX-License-Identifier: MIT
#include "cli/command_line.h"

#include "cli/command.h"
#include "cli/output_options.h"

#include <QCoreApplication>

#include <cstdio>
#include <iostream>

namespace decretum {

struct CommandLine::Parts {
    CLI::App program;
    std::vector<std::unique_ptr<Command>> commands;
    std::vector<CLI::App*> declared;
    Command* chosen = nullptr;
    std::string uiLanguage;
};

std::string said(const char* text)
{
    return QCoreApplication::translate("decretum", text).toStdString();
}

void sayError(const QString& line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stderr);
}

CommandLine::CommandLine() : m_parts(new Parts)
{
    CLI::App& program = m_parts->program;
    program.name("decretum");
    program.description(said(QT_TRANSLATE_NOOP("decretum", "Drafts, registers and renders the administrative documents of an education office.")));
    program.set_version_flag("--version", "decretum " DECRETUM_VERSION, said(QT_TRANSLATE_NOOP("decretum", "Print the version and exit")));
    program.set_help_flag("-h,--help", said(QT_TRANSLATE_NOOP("decretum", "Print this help and exit")));
    program.add_option("--ui-language", m_parts->uiLanguage, said(QT_TRANSLATE_NOOP("decretum", "Language of the program's messages: uk, ru or en")))
        ->check(CLI::IsMember({"uk", "ru", "en"}));
    program.require_subcommand(1);
    m_parts->commands.push_back(makeConvertCommand());
    m_parts->commands.push_back(makeImportCommand());
    m_parts->commands.push_back(makeListCommand());
    m_parts->commands.push_back(makeShowCommand());
    m_parts->commands.push_back(makeExportCommand());
    m_parts->commands.push_back(makeRegistryCommand());
    m_parts->commands.push_back(makeSpellCommand());
    m_parts->commands.push_back(makeTemplatesCommand());
    m_parts->commands.push_back(makeDeclineCommand());
    m_parts->commands.push_back(makeDeadlineCommand());
    m_parts->commands.push_back(makeTypographyCommand());
    for (const auto& command : m_parts->commands)
        m_parts->declared.push_back(command->declare(program));
}

CommandLine::~CommandLine()
{
    delete m_parts;
}

bool CommandLine::read(int argc, char** argv)
{
    try {
        m_parts->program.parse(argc, argv);
    } catch (const CLI::ParseError& failure) {
        // CLI11's own codes of wrong usage are above 100.
        m_exitCode = m_parts->program.exit(failure, std::cout, std::cerr) == 0 ? 0 : kWrongUsage;
        return false;
    }
    for (size_t at = 0; at < m_parts->commands.size(); ++at) {
        if (m_parts->declared[at]->parsed())
            m_parts->chosen = m_parts->commands[at].get();
    }
    return m_parts->chosen != nullptr;
}

int CommandLine::run()
{
    m_exitCode = m_parts->chosen->run();
    return m_exitCode;
}

}  // namespace decretum
