// SPDX-License-Identifier: MIT
#pragma once

#include "grammar/word_table.h"

namespace decretum::grammar {

/// The nominatives that a table of rules may have made a form of.
class InverseTable {
public:
    InverseTable(const WordTable& table, const ParadigmTable& paradigms);

    /// Words of the class whose form in the case is this; each once. Those that the table lists whole come first.
    QStringList nominatives(QStringView form, GrammaticalCase grammaticalCase, Class asClass) const;

private:
    void addByRule(const Rule& rule, QStringView form, GrammaticalCase grammaticalCase, Class asClass, QStringList& found) const;
    bool gives(const QString& word, QStringView form, GrammaticalCase grammaticalCase, Class asClass) const;

    const WordTable& m_table;
    const ParadigmTable& m_paradigms;
    QHash<QString, QStringList> m_wholeByForm;
};

}  // namespace decretum::grammar
