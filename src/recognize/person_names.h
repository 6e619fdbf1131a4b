// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace decretum::recognition {

/// Where a name stands in a text.
struct NameSpan {
    qsizetype start = 0;
    qsizetype length = 0;
    qsizetype end() const { return start + length; }
    bool operator==(const NameSpan&) const = default;
};

/// What shows that words are a name. Shape: initials, a patronymic, a surname in capitals. Word: also a known given name.
enum class NameEvidence : quint8 { Shape, Word };

/// Persons' names in order; a surname alone is none. Those in quotation marks and those after which something is named
/// («ім. …», «вул. …») are among them.
QList<NameSpan> namesIn(const QString& text, NameEvidence evidence);

/// Those of persons who are spoken of.
QList<NameSpan> namesOfPersons(const QString& text);

}  // namespace decretum::recognition
