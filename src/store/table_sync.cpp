// SPDX-License-Identifier: MIT
#include "store/table_sync.h"

#include <algorithm>

namespace decretum {

namespace {

using RowPointers = std::vector<const Values*>;

int compareKeys(const Values& one, const Values& other, int keyColumns)
{
    for (int column = 0; column < keyColumns; ++column) {
        if (one.at(column) < other.at(column))
            return -1;
        if (other.at(column) < one.at(column))
            return 1;
    }
    return 0;
}

RowPointers sortedByKey(const QList<Values>& rows, int keyColumns)
{
    RowPointers sorted;
    sorted.reserve(static_cast<size_t>(rows.size()));
    for (const Values& row : rows)
        sorted.push_back(&row);
    std::sort(
        sorted.begin(), sorted.end(), [keyColumns](const Values* one, const Values* other) { return compareKeys(*one, *other, keyColumns) < 0; });
    return sorted;
}

/// Brings one table's rows of the decision in step.
class TableSync {
public:
    TableSync(Database& database, const QString& decision, const TableStatements& statements)
        : m_database(database), m_decision(decision), m_statements(statements)
    {}

    Status run(const QList<Values>& storedRows, const QList<Values>& wantedRows)
    {
        if (storedRows == wantedRows)
            return {};
        const int keyColumns = m_statements.keyColumns;
        const RowPointers stored = sortedByKey(storedRows, keyColumns);
        const RowPointers wanted = sortedByKey(wantedRows, keyColumns);
        size_t old = 0;
        size_t next = 0;
        while (old < stored.size() || next < wanted.size()) {
            int order = 0;
            if (old == stored.size())
                order = 1;
            else if (next == wanted.size())
                order = -1;
            else
                order = compareKeys(*stored[old], *wanted[next], keyColumns);
            Status done;
            if (order < 0)
                done = write(m_statements.remove, stored[old]->first(keyColumns));
            else if (order > 0 || *stored[old] != *wanted[next])
                done = write(m_statements.save, *wanted[next]);
            if (!done)
                return done;
            old += order <= 0 ? 1U : 0U;
            next += order >= 0 ? 1U : 0U;
        }
        return {};
    }

    int touched() const { return m_touched; }

private:
    Status write(const char* sql, const Values& row)
    {
        ++m_touched;
        return m_database.execute(sql, Values{m_decision} + row);
    }

    Database& m_database;
    const QString& m_decision;
    const TableStatements& m_statements;
    int m_touched = 0;
};

}  // namespace

Result<DecisionRows> storedRows(Database& database, const QString& decision)
{
    DecisionRows rows;
    for (int table = 0; table < kTableCount; ++table) {
        QList<Values>& list = rows[static_cast<StoreTable>(table)];
        const Status read = database.forEachRow(
            statementsOf(static_cast<StoreTable>(table)).select, {decision}, [&list](const Row& row) { list.append(row.values()); });
        if (!read)
            return read.error();
    }
    return rows;
}

Result<int> writeRows(Database& database, const QString& decision, const DecisionRows& stored, const DecisionRows& wanted)
{
    int touched = 0;
    for (int table = 0; table < kTableCount; ++table) {
        TableSync sync(database, decision, statementsOf(static_cast<StoreTable>(table)));
        if (const Status written = sync.run(stored[static_cast<StoreTable>(table)], wanted[static_cast<StoreTable>(table)]); !written)
            return written.error();
        touched += sync.touched();
    }
    return touched;
}

QStringList differingTables(const DecisionRows& one, const DecisionRows& other)
{
    QStringList names;
    for (int table = 0; table < kTableCount; ++table) {
        const TableStatements& statements = statementsOf(static_cast<StoreTable>(table));
        const RowPointers left = sortedByKey(one[static_cast<StoreTable>(table)], statements.keyColumns);
        const RowPointers right = sortedByKey(other[static_cast<StoreTable>(table)], statements.keyColumns);
        const bool same =
            std::equal(left.begin(), left.end(), right.begin(), right.end(), [](const Values* row, const Values* twin) { return *row == *twin; });
        if (!same)
            names.append(QString::fromLatin1(statements.name));
    }
    return names;
}

}  // namespace decretum
