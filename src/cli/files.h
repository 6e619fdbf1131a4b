// SPDX-License-Identifier: MIT
#pragma once

#include "base/finding.h"
#include "base/result.h"
#include "recognize/recognize.h"

#include <QByteArray>
#include <QString>

/// What commands share in reading and writing: «-» is standard input and output.
namespace decretum {

Result<QByteArray> readInput(const QString& path);
/// A file is replaced as a whole or not at all.
Status writeOutput(const QString& path, const QByteArray& bytes);
/// Puts text on standard output, as UTF-8.
void sayText(const QString& text);

/// One line of JSON: {file, line, kind, excerpt}.
QString findingLine(const QString& file, const Finding& finding);

/// One line of JSON: what a line of the source was read as.
QString readingLine(const QString& file, const ReadSource& line);

}  // namespace decretum
