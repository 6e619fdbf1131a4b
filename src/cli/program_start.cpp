// SPDX-License-Identifier: MIT
#include "cli/program_start.h"

#include "cli/command_line.h"

#include <clocale>
#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace decretum {

namespace {

void sayCritical(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        sayError(message);
    if (type == QtFatalMsg)
        std::_Exit(1);  // a display that cannot be reached: a line and an exit code, not a core dump
}

}  // namespace

void keepQuiet()
{
    qInstallMessageHandler(&sayCritical);
}

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

void keepMemory()
{
#ifdef __GLIBC__
    constexpr int kKept = 64 * 1024 * 1024;
    constexpr int kTakenAtOnce = 1024 * 1024;
    mallopt(M_TRIM_THRESHOLD, kKept);
    mallopt(M_TOP_PAD, kTakenAtOnce);
    mallopt(M_MMAP_THRESHOLD, kKept / 2);
#endif
}

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

QStringList argumentsOf(int argc, char** argv)
{
    QStringList arguments;
    for (int at = 0; at < argc; ++at)
        arguments.append(QString::fromLocal8Bit(argv[at]));
    return arguments;
}

}  // namespace decretum
