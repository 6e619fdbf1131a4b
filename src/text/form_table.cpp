// SPDX-License-Identifier: MIT
#include "text/form_table.h"

#include "text/language_data.h"

namespace decretum {

using namespace Qt::Literals::StringLiterals;

FormTable::FormTable(QStringView file, QStringView list)
{
    for (const QStringView line : linesOfList(file, list)) {
        const qsizetype colon = line.indexOf(u':');
        if (colon > 0)
            m_lines.insert(line.first(colon).toString(), line.sliced(colon + 1).toString().split(u' ', Qt::SkipEmptyParts));
    }
    Q_ASSERT_X(!m_lines.isEmpty(), "FormTable", "no such list");
}

QString FormTable::form(const QString& key, GrammaticalCase grammaticalCase) const
{
    const GrammaticalCase wanted = grammaticalCase == GrammaticalCase::Vocative ? GrammaticalCase::Nominative : grammaticalCase;
    return m_lines.value(key).value(static_cast<qsizetype>(wanted));
}

QString dataFileName(QStringView name, Language language)
{
    return name.toString() + u'.' + languageTag(language);
}

}  // namespace decretum
