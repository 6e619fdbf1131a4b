// SPDX-License-Identifier: MIT
#include "base/program.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>

#include <unistd.h>
#include <csignal>

namespace decretum {

namespace {

constexpr qsizetype kLongestDetail = 200;

/// What it started too: soffice is a script around the program that works.
void killGroup(QProcess& process)
{
    if (const qint64 leader = process.processId(); leader > 0)
        ::kill(static_cast<pid_t>(-leader), SIGKILL);
    process.waitForFinished(5'000);
}

QString firstLine(const QByteArray& said)
{
    return QString::fromUtf8(said).trimmed().section(u'\n', 0, 0).left(kLongestDetail);
}

}  // namespace

Result<QByteArray> runProgram(const ProgramCall& call)
{
    const QString path = QStandardPaths::findExecutable(call.program);
    if (path.isEmpty())
        return Error{.code = BaseError::ProgramNotFound, .subject = call.program};
    QProcess process;
    process.setChildProcessModifier([] { ::setpgid(0, 0); });
    QElapsedTimer clock;
    clock.start();
    process.start(path, call.arguments);
    process.closeWriteChannel();
    if (!process.waitForStarted())
        return Error{.code = BaseError::ProgramFailed, .subject = call.program, .detail = process.errorString()};
    QByteArray output;
    while (process.state() != QProcess::NotRunning) {
        const auto left = static_cast<int>(call.timeoutMs - clock.elapsed());
        if (left <= 0) {
            killGroup(process);
            return Error{.code = BaseError::ProgramTooSlow, .subject = call.program};
        }
        process.waitForReadyRead(left);
        output += process.readAllStandardOutput();
        if (output.size() > call.mostOutput) {
            killGroup(process);
            return Error{.code = BaseError::ProgramOutputTooLarge, .subject = call.program};
        }
    }
    output += process.readAllStandardOutput();
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return Error{.code = BaseError::ProgramFailed, .subject = call.program, .detail = firstLine(process.readAllStandardError())};
    return output;
}

}  // namespace decretum
