// SPDX-License-Identifier: MIT
// What the registry keeps beside decisions: revisions, sources of imports, settings; and the check of it all.
#include "interchange/json.h"
#include "store/backup.h"
#include "store/database.h"
#include "store/decision_rows.h"
#include "store/registry.h"
#include "store/table_sync.h"

namespace decretum {

namespace {

constexpr auto kNewestRevision = "SELECT content FROM revision WHERE decision_id = ?1 ORDER BY number DESC LIMIT 1";
constexpr auto kInsertRevision = R"sql(
    INSERT INTO revision (decision_id, number, time, note, content)
    VALUES (?1, (SELECT ifnull(max(number), 0) + 1 FROM revision WHERE decision_id = ?1), ?2, ?3, ?4))sql";
constexpr auto kListRevisions = "SELECT number, time, note FROM revision WHERE decision_id = ?1 ORDER BY number DESC";
constexpr auto kSelectRevision = "SELECT content FROM revision WHERE decision_id = ?1 AND number = ?2";
constexpr auto kAllRevisions = "SELECT decision_id, number, content FROM revision";
constexpr auto kAllDecisions = "SELECT id FROM decision ORDER BY id";

constexpr auto kDecisionsOfSource = R"sql(
    SELECT source_decision.decision_id FROM source JOIN source_decision ON source_decision.source = source.number
    WHERE source.sha256 = ?1 ORDER BY source.number, source_decision.position)sql";
constexpr auto kInsertSource = "INSERT INTO source (sha256, file_name, time) VALUES (?1, ?2, ?3) RETURNING number";
constexpr auto kInsertSourceDecision = "INSERT INTO source_decision (source, position, decision_id) VALUES (?1, ?2, ?3)";
constexpr auto kInsertOuterId = "INSERT OR IGNORE INTO outer_id (source, id, outer_id) VALUES (?1, ?2, ?3)";
constexpr auto kOuterIds = R"sql(
    SELECT outer_id.id, outer_id.outer_id FROM source_decision JOIN outer_id ON outer_id.source = source_decision.source
    WHERE source_decision.decision_id = ?1)sql";

constexpr auto kSelectSetting = "SELECT value FROM setting WHERE key = ?1";
constexpr auto kSaveSetting = "REPLACE INTO setting (key, value) VALUES (?1, ?2)";

QString hexOf(const QByteArray& digest)
{
    return QString::fromLatin1(digest.toHex());
}

}  // namespace

Status Registry::addRevision(DecisionId id, const Decision& decision, const QString& note)
{
    const QByteArray json = writeJson(decision);
    return inTransaction([&]() -> Status {
        const Result<Value> newest = m_database->value(kNewestRevision, {id.toString()});
        if (!newest)
            return newest.error();
        if (const auto* content = std::get_if<QByteArray>(&*newest); content && qUncompress(*content) == json)
            return {};
        return m_database->execute(kInsertRevision, {id.toString(), now(), textValue(note), qCompress(json)});
    });
}

Result<QList<RevisionSummary>> Registry::listRevisions(DecisionId id) const
{
    QList<RevisionSummary> list;
    const Status read = m_database->forEachRow(kListRevisions, {id.toString()}, [&list](const Row& row) {
        list.append({.number = row.integer(0), .time = QDateTime::fromString(row.text(1), Qt::ISODateWithMs), .note = row.text(2)});
    });
    if (!read)
        return read.error();
    return list;
}

Result<Decision> Registry::loadRevision(DecisionId id, qint64 number) const
{
    const Result<Value> found = m_database->value(kSelectRevision, {id.toString(), number});
    if (!found)
        return found.error();
    const auto* content = std::get_if<QByteArray>(&*found);
    if (!content)
        return Error{.code = StoreError::RevisionNotFound, .subject = id.toString(), .detail = QString::number(number)};
    const Result<ReadDecisions> read = recognizeJson(qUncompress(*content));
    if (!read || read->decisions.size() != 1)
        return Error{.code = StoreError::Damaged, .subject = id.toString(), .place = QStringLiteral("revision %1").arg(number)};
    return read->decisions.first();
}

Result<QList<DecisionId>> Registry::decisionsOfSource(const QByteArray& sha256) const
{
    QList<DecisionId> ids;
    const Status read = m_database->forEachRow(
        kDecisionsOfSource, {hexOf(sha256)}, [&ids](const Row& row) { ids.append(DecisionId(QUuid::fromString(row.text(0)))); });
    if (!read)
        return read.error();
    return ids;
}

Status Registry::addSource(const QByteArray& sha256, const QString& fileName, const QList<DecisionId>& decisions, const QList<QUuid>& outerIds,
    const QHash<QUuid, QUuid>& renamed)
{
    return inTransaction([&]() -> Status {
        const Result<qint64> source = m_database->integer(kInsertSource, {hexOf(sha256), textValue(fileName), now()});
        if (!source)
            return source.error();
        for (qint64 at = 0; at < decisions.size(); ++at) {
            if (Status added = m_database->execute(kInsertSourceDecision, {*source, at, idValue(decisions.at(at))}); !added)
                return added;
        }
        for (auto entry = renamed.begin(); entry != renamed.end(); ++entry) {
            if (Status added = m_database->execute(kInsertOuterId, {*source, idValue(entry.key()), idValue(entry.value())}); !added)
                return added;
        }
        for (const QUuid& id : outerIds) {
            if (Status added = m_database->execute(kInsertOuterId, {*source, idValue(id), idValue(id)}); !added)
                return added;
        }
        return {};
    });
}

Result<QHash<QUuid, QUuid>> Registry::outerIds(DecisionId id) const
{
    QHash<QUuid, QUuid> ids;
    const Status read = m_database->forEachRow(
        kOuterIds, {id.toString()}, [&ids](const Row& row) { ids.insert(QUuid::fromString(row.text(0)), QUuid::fromString(row.text(1))); });
    if (!read)
        return read.error();
    return ids;
}

Result<QString> Registry::setting(const QString& key) const
{
    const Result<Value> found = m_database->value(kSelectSetting, {textValue(key)});
    if (!found)
        return found.error();
    const auto* value = std::get_if<QString>(&*found);
    return value ? *value : QString();
}

Status Registry::setSetting(const QString& key, const QString& value)
{
    return inTransaction([&] { return m_database->execute(kSaveSetting, {textValue(key), textValue(value)}); });
}

Result<QStringList> Registry::verify() const
{
    Result<QStringList> problems = checkWhole(*m_database);
    if (!problems)
        return problems;
    const Transaction moment(*m_database, Database::Intent::Read);
    QStringList ids;
    if (const Status read = m_database->forEachRow(kAllDecisions, {}, [&ids](const Row& row) { ids.append(row.text(0)); }); !read)
        return read.error();
    for (const QString& id : ids) {
        const Result<DecisionRows> stored = storedRows(*m_database, id);
        if (!stored)
            return stored.error();
        const Result<Decision> decision = decisionOf(DecisionId(QUuid::fromString(id)), *stored);
        const Result<DecisionRows> again = decision ? rowsOf(*decision) : Result<DecisionRows>(decision.error());
        if (!again) {
            problems->append(QStringLiteral("%1: %2: %3").arg(id, again.error().place, again.error().detail));
            continue;
        }
        for (const QString& table : differingTables(*stored, *again))
            problems->append(QStringLiteral("%1: %2 does not follow from the decision").arg(id, table));
    }
    const Status revisions = m_database->forEachRow(kAllRevisions, {}, [&problems](const Row& row) {
        if (qUncompress(row.bytes(2)).isEmpty())
            problems->append(QStringLiteral("%1: revision %2 cannot be read").arg(row.text(0)).arg(row.integer(1)));
    });
    if (!revisions)
        return revisions.error();
    return problems;
}

}  // namespace decretum
