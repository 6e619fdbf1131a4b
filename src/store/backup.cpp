// SPDX-License-Identifier: MIT
#include "store/backup.h"

#include "store/store_error.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

#include <cstdio>

namespace decretum {

namespace {

constexpr auto kIntegrity = "PRAGMA integrity_check";
constexpr auto kForeignKeys = "PRAGMA foreign_key_check";
// Compares the index with the table that it is of; writes nothing, but asks for a writable file.
constexpr auto kSearchIntegrity = "INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)";

Error notMade(const QString& file, const QString& why)
{
    return Error{.code = StoreError::BackupNotMade, .subject = file, .detail = why};
}

bool syncToDisk(const QString& path)
{
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0)
        return false;
    const bool synced = ::fsync(handle) == 0;
    ::close(handle);
    return synced;
}

Status copyInto(Database& database, const QString& file)
{
    const Result<std::unique_ptr<Database>> copy = Database::open(file, Database::Mode::Create);
    if (!copy)
        return copy.error();
    if (Status copied = database.copyTo(**copy); !copied)
        return copied;
    return (*copy)->runScript("PRAGMA journal_mode = DELETE");
}

}  // namespace

Status copyWhole(Database& database, const QString& file)
{
    const QString temporary = file + QStringLiteral(".part");
    QFile::remove(temporary);
    if (const Status copied = copyInto(database, temporary); !copied) {
        QFile::remove(temporary);
        return notMade(file, copied.error().detail);
    }
    // rename(2) replaces; QFile::rename() would refuse.
    if (!syncToDisk(temporary) || std::rename(QFile::encodeName(temporary).constData(), QFile::encodeName(file).constData()) != 0) {
        const QString why = qt_error_string();
        QFile::remove(temporary);
        return notMade(file, why);
    }
    syncToDisk(QFileInfo(file).absolutePath());
    return {};
}

Result<QStringList> checkWhole(Database& database)
{
    QStringList problems;
    Status checked = database.forEachRow(kIntegrity, {}, [&problems](const Row& row) {
        if (row.text(0) != QStringLiteral("ok"))
            problems.append(row.text(0));
    });
    if (!checked)
        return checked.error();
    checked = database.forEachRow(kForeignKeys, {}, [&problems](const Row& row) {
        problems.append(QStringLiteral("%1: a row refers to a row of %2 that is not there").arg(row.text(0), row.text(2)));
    });
    if (!checked)
        return checked.error();
    const Result<std::unique_ptr<Database>> copy = Database::openTemporary();
    if (!copy)
        return copy.error();
    if (const Status copied = database.copyTo(**copy); !copied)
        return copied.error();
    if (const Status searched = (*copy)->execute(kSearchIntegrity); !searched)
        problems.append(QStringLiteral("search_index: out of step with search_text (%1)").arg(searched.error().detail));
    return problems;
}

}  // namespace decretum
