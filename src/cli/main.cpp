// SPDX-License-Identifier: MIT
#include "cli/command_line.h"
#include "cli/program_start.h"
#include "cli/window_request.h"

#include <QCoreApplication>
#include <QTranslator>

int main(int argc, char** argv)
{
    decretum::keepQuiet();
    decretum::keepMemory();
    const QString language = decretum::interfaceLanguage(argc, argv);
    decretum::takeUtf8();
    const bool wantsWindow = decretum::windowRequest(decretum::argumentsOf(argc, argv)).has_value();
    const QString missing = wantsWindow ? decretum::becomeWindow(argv) : QString();
    QTranslator translator;
    const bool isTranslated = translator.load(QStringLiteral(":/translations/decretum_") + language);
    // It keeps references to both for as long as it lives, and takes none of the command's arguments for its own.
    int count = 1;
    static char name[] = "decretum";
    static char* arguments[] = {name, nullptr};
    const QCoreApplication application(count, arguments);
    if (isTranslated)
        QCoreApplication::installTranslator(&translator);
    if (wantsWindow) {
        decretum::sayError(QCoreApplication::translate("decretum", "the program of the window, %1, cannot be started").arg(missing));
        return 1;
    }
    decretum::CommandLine commandLine;
    if (!commandLine.read(argc, argv))
        return commandLine.exitCode();
    return commandLine.run();
}
