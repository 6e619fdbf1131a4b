// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace decretum {

/// A command line read, ready to run. Texts for the user come through `tr`, so the translator is installed before reading.
class CommandLine {
public:
    CommandLine();
    ~CommandLine();
    CommandLine(const CommandLine&) = delete;
    CommandLine& operator=(const CommandLine&) = delete;
    CommandLine(CommandLine&&) = delete;
    CommandLine& operator=(CommandLine&&) = delete;

    /// Reads the arguments. False: there is nothing to run (help, version, wrong usage): exit with exitCode().
    bool read(int argc, char** argv);
    int exitCode() const { return m_exitCode; }
    /// 0: all done; 1: something failed; 2: wrong usage.
    int run();

private:
    struct Parts;
    Parts* m_parts;
    int m_exitCode = 0;
};

/// Puts a line on standard error, as UTF-8.
void sayError(const QString& line);

}  // namespace decretum
