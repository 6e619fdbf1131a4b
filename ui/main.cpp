// SPDX-License-Identifier: MIT
#include "cli/command_line.h"
#include "window_program.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QTranslator>

#include <clocale>
#include <cstdlib>
#include <memory>

namespace {

/// Qt's own chatter is nothing to the user of a command.
void keepQuiet(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        decretum::sayError(message);
    if (type == QtFatalMsg)
        std::_Exit(1);  // a display that cannot be reached: a line and an exit code, not a core dump
}

/// The language of messages: --ui-language, else the locale's.
QString interfaceLanguage(int argc, char** argv)
{
    const QByteArray option = "--ui-language";
    for (int at = 1; at < argc; ++at) {
        const QByteArray argument(argv[at]);
        if (argument == option && at + 1 < argc)
            return QString::fromUtf8(argv[at + 1]);
        if (argument.startsWith(option + '='))
            return QString::fromUtf8(argument.mid(option.size() + 1));
    }
    for (const char* variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        if (const QByteArray locale = qgetenv(variable); !locale.isEmpty())
            return QString::fromUtf8(locale.left(2));
    }
    return {};
}

/// File names are UTF-8 wherever the program runs; a locale that says otherwise is left for one that does not.
void takeUtf8()
{
    const char* current = std::setlocale(LC_CTYPE, "");
    if (current && QByteArray(current).toUpper().contains("UTF-8"))
        return;
    // The language that the locale names stays where Qt looks for it, be the locale installed or not.
    if (const QByteArray all = qgetenv("LC_ALL"); !all.isEmpty()) {
        qputenv("LANG", all);
        qunsetenv("LC_ALL");
    }
    qputenv("LC_CTYPE", "C.UTF-8");
}

std::unique_ptr<QCoreApplication> makeApplication(decretum::ApplicationNeed need)
{
    // QCoreApplication keeps references to both for as long as it lives.
    static int count = 3;
    static char name[] = "decretum";
    static char option[] = "-platform";
    static char value[] = "offscreen";
    static char* arguments[] = {name, option, value, nullptr};
    if (need == decretum::ApplicationNeed::Fonts)
        return std::make_unique<QGuiApplication>(count, arguments);
    return std::make_unique<QCoreApplication>(count, arguments);
}

}  // namespace

int main(int argc, char** argv)
{
    qInstallMessageHandler(keepQuiet);
    const QString language = interfaceLanguage(argc, argv);
    takeUtf8();
    QStringList arguments;
    for (int at = 0; at < argc; ++at)
        arguments.append(QString::fromLocal8Bit(argv[at]));
    if (const auto request = decretum::windowRequest(arguments))
        return decretum::runWindow(argc, argv, *request);
    QTranslator translator;
    const bool isTranslated = translator.load(QStringLiteral(":/translations/decretum_") + language);
    // Help is worded before there is an application object, which alone translates: a short-lived one serves.
    std::unique_ptr<QCoreApplication> application = makeApplication(decretum::ApplicationNeed::None);
    if (isTranslated)
        QCoreApplication::installTranslator(&translator);
    decretum::CommandLine commandLine;
    if (!commandLine.read(argc, argv))
        return commandLine.exitCode();
    if (commandLine.need() != decretum::ApplicationNeed::None) {
        application.reset();
        application = makeApplication(commandLine.need());
        if (isTranslated)
            QCoreApplication::installTranslator(&translator);
    }
    return commandLine.run();
}
