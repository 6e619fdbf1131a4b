// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "grammar/grammar_error.h"

#include <QString>

namespace decretum::grammar {

/// Calls `read(line)` for each line that says something (no remark, not empty); the first that it refuses is the error.
template <typename ReadLine>
Status readLines(const QString& table, const QString& text, const ReadLine& read)
{
    qsizetype number = 0;
    for (QStringView line : QStringView(text).tokenize(u'\n')) {
        ++number;
        line = line.trimmed();
        if (!line.isEmpty() && !line.startsWith(u'#') && !read(line))
            return Error{GrammarError::TableNotUnderstood, table, line.toString(), QString::number(number)};
    }
    return {};
}

}  // namespace decretum::grammar
