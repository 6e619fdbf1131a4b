// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "store/value.h"

#include <QHash>

#include <functional>
#include <memory>

namespace SQLite {
class Database;
class Statement;
}  // namespace SQLite

namespace decretum {

/// The row that a statement stands on. Columns count from 0.
class Row {
public:
    explicit Row(const SQLite::Statement& statement) : m_statement(statement) {}
    int columns() const;
    /// As stored: NULL is the null value.
    Value value(int column) const;
    Values values() const;
    qint64 integer(int column) const;
    QString text(int column) const;  ///< isNull() where the column is NULL.
    QByteArray bytes(int column) const;

private:
    const SQLite::Statement& m_statement;
};

/// One connection, for one thread. SQLite's exceptions end here: every call gives a Status.
///
/// Statements are prepared once and kept, by the address of their text: give constants alone.
class Database {
public:
    enum class Mode : quint8 {
        Create,  ///< To write; made where it is absent.
        ReadOnly,
        Immutable,  ///< To read what nobody can be writing: takes no locks and makes no files.
    };

    /// Sets foreign keys on, synchronous FULL, and a wait of five seconds for another's lock.
    static Result<std::unique_ptr<Database>> open(const QString& path, Mode mode);
    /// An empty one of its own, on a file without a name that goes with it.
    static Result<std::unique_ptr<Database>> openTemporary();
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;
    Database(Database&&) = delete;
    Database& operator=(Database&&) = delete;

    const QString& path() const { return m_path; }

    Status execute(const char* sql, const Values& values = {});
    /// `values` bind to ?1, ?2 …; `take` is called for each row.
    Status forEachRow(const char* sql, const Values& values, const std::function<void(const Row&)>& take);
    /// The first column of the first row; NULL where there is no row.
    Result<Value> value(const char* sql, const Values& values = {});
    Result<qint64> integer(const char* sql, const Values& values = {});
    /// Several statements; nothing is bound or kept.
    Status runScript(const QByteArray& sql);
    /// Whether the text is a statement that the schema answers; nothing is run.
    Status prepares(const char* sql);
    /// Copies all pages, as of one moment, into the other, which is replaced.
    Status copyTo(Database& other);

    /// Nests: the outermost is a transaction, the inner are savepoints. Use Transaction.
    enum class Intent : quint8 { Read, Write };
    Status begin(Intent intent);
    Status commit();
    void rollback();

private:
    Database(QString path, std::unique_ptr<SQLite::Database> database);
    Result<SQLite::Statement*> statement(const char* sql, const Values& values);

    QString m_path;
    std::unique_ptr<SQLite::Database> m_database;
    QHash<const char*, std::shared_ptr<SQLite::Statement>> m_statements;
    int m_depth = 0;
};

/// Takes back on destruction whatever was not committed.
class Transaction {
public:
    /// To read is to see one moment through several statements; it needs no commit.
    explicit Transaction(Database& database, Database::Intent intent = Database::Intent::Write)
        : m_database(database), m_begun(database.begin(intent))
    {}
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    Transaction(Transaction&&) = delete;
    Transaction& operator=(Transaction&&) = delete;

    /// Whether it has begun: another's lock may forbid it.
    const Status& begun() const { return m_begun; }
    Status commit();

private:
    Database& m_database;
    Status m_begun;
    bool m_isOpen = true;
};

}  // namespace decretum
