// SPDX-License-Identifier: MIT
#include "store/registry.h"

#include "base/file.h"
#include "store/backup.h"
#include "store/database.h"
#include "store/decision_rows.h"
#include "store/migrations.h"
#include "store/table_sync.h"

#include <QFileInfo>
#include <QLockFile>

namespace decretum {

namespace {

constexpr auto kKeepLog = "PRAGMA journal_mode = WAL";
// Changes whenever another connection has written.
constexpr auto kDataVersion = "PRAGMA data_version";
constexpr auto kInsertDecision = "INSERT INTO decision (id, created, changed) VALUES (?1, ?2, ?2)";
constexpr auto kTouchDecision = "UPDATE decision SET changed = ?2 WHERE id = ?1";
constexpr auto kDeleteDecision = "UPDATE decision SET is_deleted = ?2, changed = ?3 WHERE id = ?1 RETURNING id";

QString holderOf(const QLockFile& lock)
{
    qint64 process = 0;
    QString host;
    QString program;
    if (!lock.getLockInfo(&process, &host, &program))
        return QStringLiteral("?");
    return QStringLiteral("%1 %2, %3").arg(program).arg(process).arg(host);
}

}  // namespace

Registry::Registry(QString path, Access access, const Clock& clock) : m_path(std::move(path)), m_access(access), m_clock(clock) {}

Registry::~Registry() = default;

Result<std::unique_ptr<Registry>> Registry::open(const QString& path, Access access, const Clock& clock)
{
    std::unique_ptr<Registry> registry(new Registry(path, access, clock));
    const Status opened = access == Access::ReadWrite ? registry->openForWriting() : registry->openForReading();
    if (!opened)
        return opened.error();
    return registry;
}

Status Registry::takeLock()
{
    // One lock for one file, whatever name it is opened by.
    const QString real = QFileInfo(m_path).canonicalFilePath();
    m_lock = std::make_unique<QLockFile>((real.isEmpty() ? m_path : real) + QStringLiteral(".lock"));
    m_lock->setStaleLockTime(0);  // never by age; a killed program's lock is freed by its process being gone
    if (m_lock->tryLock(0))
        return {};
    switch (m_lock->error()) {
    case QLockFile::LockFailedError: return Error{.code = StoreError::WriterBusy, .subject = m_path, .detail = holderOf(*m_lock)};
    case QLockFile::PermissionError: return Error{.code = StoreError::ReadOnly, .subject = m_path};
    default: return Error{.code = StoreError::NotOpened, .subject = m_path, .detail = QStringLiteral("lock")};
    }
}

Status Registry::openForWriting()
{
    const QFileInfo info(m_path);
    if (info.isDir())
        return Error{.code = StoreError::NotRegistry, .subject = m_path};
    if (info.exists() && !info.isWritable())
        return Error{.code = StoreError::ReadOnly, .subject = m_path};
    if (Status made = makeFolder(info.absolutePath()); !made)
        return made;
    if (Status locked = takeLock(); !locked)
        return locked;
    Result<std::unique_ptr<Database>> database = Database::open(m_path, Database::Mode::Create);
    if (!database)
        return database.error();
    m_database = *std::move(database);
    // A file that is something else must not be touched: it is looked at before it is changed.
    if (const Result<int> schema = schemaOf(*m_database, schemaSteps()); !schema)
        return schema.error();
    if (Status kept = m_database->execute(kKeepLog); !kept)
        return kept;
    return migrate(*m_database, schemaSteps());
}

Status Registry::openForReading()
{
    if (!QFileInfo::exists(m_path))
        return Error{.code = StoreError::RegistryNotFound, .subject = m_path};
    if (QFileInfo(m_path).isDir())
        return Error{.code = StoreError::NotRegistry, .subject = m_path};
    const auto open = [this](Database::Mode mode) -> Result<int> {
        Result<std::unique_ptr<Database>> database = Database::open(m_path, mode);
        if (!database)
            return database.error();
        m_database = *std::move(database);
        return schemaOf(*m_database, schemaSteps());
    };
    Result<int> schema = open(Database::Mode::ReadOnly);
    // In a folder that may not be written SQLite cannot make its log's index; without a log there is nothing to share.
    const bool lacksIndex =
        !schema && (schema.error().code == ErrorCode(StoreError::NotOpened) || schema.error().code == ErrorCode(StoreError::ReadOnly));
    if (lacksIndex && QFileInfo(m_path + QStringLiteral("-wal")).size() == 0)
        schema = open(Database::Mode::Immutable);
    if (!schema)
        return schema.error();
    if (*schema == 0)
        return Error{.code = StoreError::NotRegistry, .subject = m_path};
    if (*schema < static_cast<int>(schemaSteps().size()))
        return Error{.code = StoreError::SchemaOlder, .subject = m_path, .detail = QString::number(*schema)};
    return {};
}

Status Registry::writable() const
{
    if (m_access == Access::ReadWrite)
        return {};
    return Error{.code = StoreError::ReadOnly, .subject = m_path};
}

QString Registry::now() const
{
    return m_clock.now().toUTC().toString(Qt::ISODateWithMs);
}

Status Registry::inTransaction(const std::function<Status()>& work)
{
    if (Status allowed = writable(); !allowed)
        return allowed;
    Transaction transaction(*m_database);
    Status done = transaction.begun();
    if (done)
        done = work();
    if (done)
        done = transaction.commit();
    if (!done)
        m_lastSaved = {};
    return done;
}

Result<DecisionRows> Registry::knownRows(DecisionId id)
{
    const Result<qint64> version = m_database->integer(kDataVersion);
    if (!version)
        return version.error();
    const bool isAlone = std::exchange(m_lastVersion, *version) == *version;
    if (isAlone && !m_lastSaved.isNull() && m_lastSaved == id)
        return m_lastRows;
    return storedRows(*m_database, id.toString());
}

Status Registry::saveDecision(const Decision& decision)
{
    Result<DecisionRows> wanted = rowsOf(decision);
    if (!wanted)
        return wanted.error();
    const QString id = decision.id.toString();
    Status saved = inTransaction([&]() -> Status {
        const Result<DecisionRows> stored = knownRows(decision.id);
        if (!stored)
            return stored.error();
        if ((*stored)[StoreTable::Decision].isEmpty()) {
            if (Status inserted = m_database->execute(kInsertDecision, {id, now()}); !inserted)
                return inserted;
        }
        const Result<int> touched = writeRows(*m_database, id, *stored, *wanted);
        if (!touched)
            return touched.error();
        return *touched == 0 ? Status() : m_database->execute(kTouchDecision, {id, now()});
    });
    if (saved) {
        m_lastSaved = decision.id;
        m_lastRows = *std::move(wanted);
    }
    return saved;
}

Result<Decision> Registry::loadDecision(DecisionId id) const
{
    const Transaction moment(*m_database, Database::Intent::Read);
    const Result<DecisionRows> rows = storedRows(*m_database, id.toString());
    if (!rows)
        return rows.error();
    if ((*rows)[StoreTable::Decision].isEmpty())
        return Error{.code = StoreError::DecisionNotFound, .subject = id.toString()};
    return decisionOf(id, *rows);
}

Status Registry::setDeleted(DecisionId id, bool deleted)
{
    return inTransaction([&]() -> Status {
        const Result<Value> changed = m_database->value(kDeleteDecision, {id.toString(), flagValue(deleted), now()});
        if (!changed)
            return changed.error();
        if (std::holds_alternative<std::monostate>(*changed))
            return Error{.code = StoreError::DecisionNotFound, .subject = id.toString()};
        return {};
    });
}

Status Registry::backupTo(const QString& file) const
{
    if (QFileInfo(file) == QFileInfo(m_path))
        return Error{.code = StoreError::BackupNotMade, .subject = file, .detail = QStringLiteral("the registry itself")};
    return copyWhole(*m_database, file);
}

}  // namespace decretum
