// SPDX-License-Identifier: MIT
#pragma once

#include "base/finding.h"
#include "base/result.h"
#include "recognize/recognize.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <string>
#include <vector>

/// What commands share in reading and writing: «-» is standard input and output.
namespace decretum {

Result<QByteArray> readInput(const QString& path);
/// What a command is given, as paths.
QStringList pathsOf(const std::vector<std::string>& given);
/// A file is replaced as a whole or not at all.
Status writeOutput(const QString& path, const QByteArray& bytes);
/// Puts text on standard output, as UTF-8.
void sayText(const QString& text);

/// One line of JSON: {file, line, kind, excerpt}.
QString findingLine(const QString& file, const Finding& finding);

/// A fact that somebody should look at, as a finding of the kind «doubtful»: with {fact, certainty} beside the rest.
QString doubtLine(const QString& file, const Evidence& fact);

/// The lines of all findings and doubtful facts.
QStringList findingLines(const QString& file, const Findings& findings, const QList<QList<Evidence>>& evidence);

/// One line of JSON: what a line of the source was read as.
QString readingLine(const QString& file, const ReadSource& line);

}  // namespace decretum
