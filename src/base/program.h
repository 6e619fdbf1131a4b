// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace decretum {

/// A foreign program that does one job for us: started without a shell, with nothing to read.
struct ProgramCall {
    QString program;  ///< Looked for in PATH.
    QStringList arguments{};
    int timeoutMs = 60'000;
    qint64 mostOutput = 64LL * 1024 * 1024;  ///< Bytes on standard output.
};

/// Runs it to its end and gives its standard output. Where it takes too long or says too much, it is killed with all that it has
/// started. Any thread.
Result<QByteArray> runProgram(const ProgramCall& call);

}  // namespace decretum
