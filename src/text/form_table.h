// SPDX-License-Identifier: MIT
#pragma once

#include "text/grammatical_case.h"
#include "text/language.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace decretum {

/// One list of a data file whose lines are «key: words»: the forms of a numeral, a month
/// (resources/text/numerals.uk.txt and its kin).
class FormTable {
public:
    FormTable(QStringView file, QStringView list);

    /// The words of a line; empty: there is no such line.
    QStringList words(const QString& key) const { return m_lines.value(key); }
    /// The form of a case, where the line has one word a case; the vocative is the nominative.
    QString form(const QString& key, GrammaticalCase grammaticalCase) const;
    const QHash<QString, QStringList>& lines() const { return m_lines; }

private:
    QHash<QString, QStringList> m_lines;
};

/// «numerals.uk.txt» for "numerals".
QString dataFileName(QStringView name, Language language);

}  // namespace decretum
