// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "model/decision.h"

#include <QSet>

namespace decretum {

/// How files of many documents are named.
struct FileNameRules {
    /// Words with fields: {date} (2022-09-05), {year}, {number}, {subject}, {type}, {body}, {place}, {id}, {source}.
    QString mask = QStringLiteral("{source}");
    bool transliterates = false;  ///< text/transliteration.h, by each document's own language.
    bool operator==(const FileNameRules&) const = default;
};

/// The fields' names, without brackets, in the order in which they are listed to users.
QStringList fileNameFields();

/// AppError::MaskFieldUnknown with the field, AppError::MaskEmpty; no error where the mask can be used.
Status checkMask(const QString& mask);

/// The words as a file's name that any system takes: none of / \ : * ? " < > | and control signs, no dot or blank at an end, no name
/// that Windows keeps for devices, 120 signs and 240 bytes at most, cut between words. Empty where nothing is left.
QString safeFileName(const QString& words);

/// Names files, without their endings; each name once, whatever the letters' case: the second is «name-2».
class FileNamer {
public:
    explicit FileNamer(FileNameRules rules) : m_rules(std::move(rules)) {}
    /// `source`: what {source} says, and the name where the mask's fields are all empty.
    QString nameOf(const Decision& decision, const QString& source);

private:
    FileNameRules m_rules;
    QSet<QString> m_taken;
};

}  // namespace decretum
