// SPDX-License-Identifier: MIT
#include "store/database.h"

#include "store/store_error.h"

#include <QUrl>

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

namespace decretum {

namespace {

constexpr int kBusyMs = 5000;
constexpr auto kConnectionSettings = "PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY;";

StoreError codeOf(int code)
{
    switch (code) {
    case SQLITE_NOTADB: return StoreError::NotRegistry;
    case SQLITE_CORRUPT: return StoreError::Damaged;
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return StoreError::WriterBusy;
    case SQLITE_READONLY:
    case SQLITE_PERM: return StoreError::ReadOnly;
    case SQLITE_CANTOPEN: return StoreError::NotOpened;
    case SQLITE_FULL: return StoreError::DiskFull;
    default: return StoreError::Failed;
    }
}

Error errorOf(const SQLite::Exception& failure, const QString& path)
{
    // The message names tables and columns, never a bound value.
    return Error{.code = codeOf(failure.getErrorCode()), .subject = path, .detail = QString::fromUtf8(failure.what())};
}

/// Runs what may throw.
template <typename Work>
Status guarded(const QString& path, const Work& work)
{
    try {
        work();
        return {};
    } catch (const SQLite::Exception& failure) {
        return errorOf(failure, path);
    }
}

void bind(SQLite::Statement& statement, int index, const Value& value)
{
    if (const auto* number = std::get_if<qint64>(&value))
        statement.bind(index, static_cast<int64_t>(*number));
    else if (const auto* text = std::get_if<QString>(&value))
        statement.bind(index, text->toStdString());
    else if (const auto* bytes = std::get_if<QByteArray>(&value))
        statement.bind(index, bytes->constData(), static_cast<int>(bytes->size()));
    else
        statement.bind(index);
}

/// Rows must not keep a read transaction open once they are taken.
class Reset {
public:
    explicit Reset(SQLite::Statement& statement) : m_statement(statement) {}
    ~Reset() { m_statement.tryReset(); }
    Reset(const Reset&) = delete;
    Reset& operator=(const Reset&) = delete;
    Reset(Reset&&) = delete;
    Reset& operator=(Reset&&) = delete;

private:
    SQLite::Statement& m_statement;
};

}  // namespace

int Row::columns() const
{
    return m_statement.getColumnCount();
}

qint64 Row::integer(int column) const
{
    // getColumn() only looks at the row, but is not marked so.
    return const_cast<SQLite::Statement&>(m_statement).getColumn(column).getInt64();
}

QString Row::text(int column) const
{
    const SQLite::Column cell = const_cast<SQLite::Statement&>(m_statement).getColumn(column);
    if (cell.isNull())
        return {};
    const char* text = cell.getText();
    return QString::fromUtf8(text, cell.getBytes());
}

QByteArray Row::bytes(int column) const
{
    const SQLite::Column cell = const_cast<SQLite::Statement&>(m_statement).getColumn(column);
    const void* bytes = cell.getBlob();
    return QByteArray(static_cast<const char*>(bytes), cell.getBytes());
}

Value Row::value(int column) const
{
    const SQLite::Column cell = const_cast<SQLite::Statement&>(m_statement).getColumn(column);
    if (cell.isNull())
        return {};
    if (cell.isInteger())
        return static_cast<qint64>(cell.getInt64());
    if (cell.isBlob())
        return bytes(column);
    const char* text = cell.getText();
    return QString::fromUtf8(text, cell.getBytes());
}

Values Row::values() const
{
    const int count = columns();
    Values values;
    values.reserve(count);
    for (int column = 0; column < count; ++column)
        values.append(value(column));
    return values;
}

Database::Database(QString path, std::unique_ptr<SQLite::Database> database) : m_path(std::move(path)), m_database(std::move(database)) {}

Database::~Database() = default;

Result<std::unique_ptr<Database>> Database::open(const QString& path, Mode mode)
{
    int flags = mode == Mode::Create ? SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE : SQLite::OPEN_READONLY;
    std::string name = path.toStdString();
    if (mode == Mode::Immutable) {
        flags |= SQLite::OPEN_URI;
        name = "file:" + QUrl::toPercentEncoding(path, "/").toStdString() + "?immutable=1";
    }
    std::unique_ptr<SQLite::Database> database;
    const Status opened = guarded(path, [&] {
        database = std::make_unique<SQLite::Database>(name, flags, kBusyMs);
        database->exec(kConnectionSettings);
    });
    if (!opened)
        return opened.error();
    return std::unique_ptr<Database>(new Database(path, std::move(database)));
}

Result<std::unique_ptr<Database>> Database::openTemporary()
{
    return open(QStringLiteral(""), Mode::Create);
}

Result<SQLite::Statement*> Database::statement(const char* sql, const Values& values)
{
    SQLite::Statement* prepared = nullptr;
    const Status ready = guarded(m_path, [&] {
        std::shared_ptr<SQLite::Statement>& kept = m_statements[sql];
        if (!kept)
            kept = std::make_shared<SQLite::Statement>(*m_database, sql);
        prepared = kept.get();
        prepared->reset();
        for (int at = 0; at < values.size(); ++at)
            bind(*prepared, at + 1, values.at(at));
    });
    if (!ready) {
        m_statements.remove(sql);
        return ready.error();
    }
    return prepared;
}

Status Database::forEachRow(const char* sql, const Values& values, const std::function<void(const Row&)>& take)
{
    const Result<SQLite::Statement*> prepared = statement(sql, values);
    if (!prepared)
        return prepared.error();
    const Reset reset(**prepared);
    return guarded(m_path, [&] {
        while ((*prepared)->executeStep())
            take(Row(**prepared));
    });
}

Status Database::execute(const char* sql, const Values& values)
{
    return forEachRow(sql, values, [](const Row&) {});
}

Result<Value> Database::value(const char* sql, const Values& values)
{
    std::optional<Value> first;
    const Status read = forEachRow(sql, values, [&first](const Row& row) {
        if (!first)
            first = row.value(0);
    });
    if (!read)
        return read.error();
    return first.value_or(Value());
}

Result<qint64> Database::integer(const char* sql, const Values& values)
{
    const Result<Value> found = value(sql, values);
    if (!found)
        return found.error();
    const auto* number = std::get_if<qint64>(&*found);
    return number ? *number : 0;
}

Status Database::runScript(const QByteArray& sql)
{
    return guarded(m_path, [&] { m_database->exec(sql.constData()); });
}

Status Database::prepares(const char* sql)
{
    return guarded(m_path, [&] { const SQLite::Statement prepared(*m_database, sql); });
}

Status Database::copyTo(Database& other)
{
    return guarded(other.m_path, [&] {
        SQLite::Backup backup(*other.m_database, *m_database);
        backup.executeStep(-1);
    });
}

Status Database::begin(Intent intent)
{
    const char* outermost = intent == Intent::Write ? "BEGIN IMMEDIATE" : "BEGIN";
    Status begun = execute(m_depth == 0 ? outermost : "SAVEPOINT step");
    ++m_depth;
    return begun;
}

Status Database::commit()
{
    Status done = m_depth == 1 ? execute("COMMIT") : execute("RELEASE step");
    if (done)
        --m_depth;
    return done;
}

void Database::rollback()
{
    --m_depth;
    // What cannot be taken back was never begun, or SQLite has taken it back already.
    if (m_depth == 0) {
        static_cast<void>(execute("ROLLBACK").isError());
        return;
    }
    static_cast<void>(execute("ROLLBACK TO step").isError());
    static_cast<void>(execute("RELEASE step").isError());
}

Transaction::~Transaction()
{
    if (m_isOpen)
        m_database.rollback();
}

Status Transaction::commit()
{
    Status done = m_database.commit();
    if (done)
        m_isOpen = false;
    return done;
}

}  // namespace decretum
