// SPDX-License-Identifier: MIT
#pragma once

#include "cli/command_line.h"

#include <CLI/CLI.hpp>

#include <memory>

namespace decretum {

/// One subcommand: its options and its work. One file each; the table of all is in command_line.cpp.
class Command {
public:
    Command() = default;
    virtual ~Command() = default;
    Command(const Command&) = delete;
    Command& operator=(const Command&) = delete;
    Command(Command&&) = delete;
    Command& operator=(Command&&) = delete;

    virtual CLI::App* declare(CLI::App& program) = 0;
    virtual int run() = 0;
};

std::unique_ptr<Command> makeConvertCommand();
std::unique_ptr<Command> makeImportCommand();
std::unique_ptr<Command> makeListCommand();
std::unique_ptr<Command> makeShowCommand();
std::unique_ptr<Command> makeExportCommand();
std::unique_ptr<Command> makeRegistryCommand();
std::unique_ptr<Command> makeSpellCommand();
std::unique_ptr<Command> makeTemplatesCommand();
std::unique_ptr<Command> makeDeclineCommand();
std::unique_ptr<Command> makeDeadlineCommand();
std::unique_ptr<Command> makeTypographyCommand();

/// A word or sentence of the program in the user's language, for CLI11.
std::string said(const char* text);

}  // namespace decretum
