// SPDX-License-Identifier: MIT
#include "store/migrations.h"

#include "store/backup.h"
#include "store/store_error.h"

namespace decretum {

namespace {

constexpr auto kSchema = "PRAGMA user_version";
constexpr auto kApplication = "PRAGMA application_id";
constexpr auto kCountTables = "SELECT count(*) FROM sqlite_schema";

Status takeStep(Database& database, const BuiltInFile& step, qsizetype schema)
{
    Transaction transaction(database);
    if (!transaction.begun())
        return transaction.begun();
    if (Status done = database.runScript(QByteArray(step.text.data(), static_cast<qsizetype>(step.text.size()))); !done)
        return done;
    const QByteArray marks =
        "PRAGMA user_version = " + QByteArray::number(schema) + "; PRAGMA application_id = " + QByteArray::number(kApplicationId);
    if (Status done = database.runScript(marks); !done)
        return done;
    return transaction.commit();
}

}  // namespace

Result<int> schemaOf(Database& database, std::span<const BuiltInFile> steps)
{
    const Result<qint64> application = database.integer(kApplication);
    if (!application)
        return application.error();
    const Result<qint64> schema = database.integer(kSchema);
    if (!schema)
        return schema.error();
    const Result<qint64> tables = database.integer(kCountTables);
    if (!tables)
        return tables.error();
    if (*application == 0 && *schema == 0 && *tables == 0)
        return 0;
    if (*application != kApplicationId || *schema < 1)
        return Error{.code = StoreError::NotRegistry, .subject = database.path()};
    if (*schema > static_cast<qint64>(steps.size()))
        return Error{.code = StoreError::SchemaNewer, .subject = database.path(), .detail = QString::number(*schema)};
    return static_cast<int>(*schema);
}

Status migrate(Database& database, std::span<const BuiltInFile> steps)
{
    const Result<int> schema = schemaOf(database, steps);
    if (!schema)
        return schema.error();
    const auto newest = static_cast<int>(steps.size());
    if (*schema == newest)
        return {};
    if (*schema > 0) {
        const QString copy = QStringLiteral("%1.before-schema-%2").arg(database.path()).arg(newest);
        if (const Status copied = copyWhole(database, copy); !copied)
            return Error{.code = StoreError::CopyNotMade, .subject = copy, .detail = copied.error().detail};
    }
    for (int done = *schema; done < newest; ++done) {
        if (Status taken = takeStep(database, steps[static_cast<size_t>(done)], done + 1); !taken)
            return taken;
    }
    return {};
}

}  // namespace decretum
