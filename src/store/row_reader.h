// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "model/decision.h"
#include "store/value.h"

namespace decretum {

/// Takes a row's columns one after another. What is not as it was written becomes the first error, and an empty value is given.
class RowReader {
public:
    /// `table` names the row in an error; `error` is shared by the rows of one decision.
    RowReader(const Values& row, const char* table, std::optional<Error>& error) : m_row(row), m_table(table), m_error(error) {}

    QString text();  ///< isNull() where the column is NULL.
    QString key();   ///< An id as text; empty where it is NULL.
    qint64 integer();
    bool flag();
    QDate day();  ///< Invalid where it is NULL.
    std::optional<QDate> optionalDay();
    QUuid uuid();  ///< Null where it is NULL.
    ForeignKeys foreign();
    RichText rich();  ///< Two columns: the words and the runs.
    QList<LevelFormat> levels();
    QList<FreeBlock> blocks();
    void requisites(Decision& decision);
    PrintOverrides print();
    void skip(int columns = 1) { m_next += columns; }

    template <typename Enum>
    Enum word(Enum fallback)
    {
        const QString name = text();
        if (name.isNull())
            return fallback;
        const auto found = interchange::fromName<Enum>(name.toStdString());
        if (!found)
            fail(name);
        return found.value_or(fallback);
    }

private:
    const Value& next();
    void fail(const QString& why);
    template <typename Found>
    Found taken(const Result<Found>& result);

    const Values& m_row;
    const char* m_table;
    std::optional<Error>& m_error;
    qsizetype m_next = 0;
};

}  // namespace decretum
