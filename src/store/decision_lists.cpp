// SPDX-License-Identifier: MIT
#include "store/database.h"
#include "store/registry.h"
#include "store/row_reader.h"
#include "store/search_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace decretum {

namespace {

constexpr qsizetype kShortestBeginning = 4;

constexpr auto kCount = R"sql(
    SELECT count(*) FROM decision
    WHERE is_deleted = ?1 AND (?2 IS NULL OR life = ?2) AND (?3 IS NULL OR ifnull(kind, '') = ?3))sql";
constexpr auto kCountWithWords = R"sql(
    SELECT count(*) FROM decision
    WHERE id IN (SELECT value FROM json_each(?4)) AND is_deleted = ?1 AND (?2 IS NULL OR life = ?2) AND (?3 IS NULL OR ifnull(kind, '') = ?3)
    )sql";
// The page is found in the index alone; then its rows are read.
constexpr auto kList = R"sql(
    SELECT id, kind, language, type_name, number, subject, issued, life, clause_count, deadline_count, changed, is_deleted
    FROM decision
    WHERE rowid IN (
        SELECT rowid FROM decision
        WHERE is_deleted = ?1 AND (?2 IS NULL OR life = ?2) AND (?3 IS NULL OR ifnull(kind, '') = ?3)
        ORDER BY issued_order DESC, number_order, created DESC, rowid DESC LIMIT ?4 OFFSET ?5)
    ORDER BY issued_order DESC, number_order, created DESC, rowid DESC)sql";
constexpr auto kListWithWords = R"sql(
    SELECT id, kind, language, type_name, number, subject, issued, life, clause_count, deadline_count, changed, is_deleted
    FROM decision
    WHERE id IN (SELECT value FROM json_each(?6)) AND is_deleted = ?1 AND (?2 IS NULL OR life = ?2)
        AND (?3 IS NULL OR ifnull(kind, '') = ?3)
    ORDER BY issued_order DESC, number_order, created DESC, rowid DESC LIMIT ?4 OFFSET ?5)sql";
// How many of the list come before the decision, in the order above; no row where the decision is not in the list.
constexpr auto kPlace = R"sql(
    SELECT (
        SELECT count(*) FROM decision AS other
        WHERE other.is_deleted = ?1 AND (?2 IS NULL OR other.life = ?2) AND (?3 IS NULL OR ifnull(other.kind, '') = ?3)
            AND (?5 IS NULL OR other.id IN (SELECT value FROM json_each(?5)))
            AND other.issued_order >= one.issued_order
            AND (other.issued_order > one.issued_order OR other.number_order < one.number_order
                OR (other.number_order = one.number_order
                    AND (other.created > one.created OR (other.created = one.created AND other.rowid > one.rowid)))))
    FROM decision AS one
    WHERE one.id = ?4 AND one.is_deleted = ?1 AND (?2 IS NULL OR one.life = ?2) AND (?3 IS NULL OR ifnull(one.kind, '') = ?3)
        AND (?5 IS NULL OR one.id IN (SELECT value FROM json_each(?5))))sql";
constexpr auto kSummary = R"sql(
    SELECT id, kind, language, type_name, number, subject, issued, life, clause_count, deadline_count, changed, is_deleted
    FROM decision WHERE id = ?1)sql";
constexpr auto kWithWord = R"sql(
    SELECT DISTINCT search_text.decision_id FROM search_index JOIN search_text ON search_text.row = search_index.rowid
    WHERE search_index MATCH ?1)sql";
// All signs of an id come before 'g'.
constexpr auto kBeginning = "SELECT id FROM decision WHERE id >= ?1 AND id < ?1 || 'g' ORDER BY id";

Values valuesOf(const DecisionFilter& filter)
{
    const auto name = [](auto word) {
        const Value value = wordValue(word);
        return std::holds_alternative<std::monostate>(value) ? Value(QStringLiteral("")) : value;
    };
    return {flagValue(filter.deleted), filter.life ? name(*filter.life) : Value(), filter.kind ? name(*filter.kind) : Value()};
}

DecisionSummary summaryOf(const Row& row, std::optional<Error>& error)
{
    const Values values = row.values();
    RowReader reader(values, "decision", error);
    DecisionSummary summary{.id = DecisionId(reader.uuid())};
    summary.kind = reader.word(DecisionKind::Unknown);
    summary.language = languageFromTag(reader.text()).value_or(Language::Ukrainian);
    summary.typeName = reader.text();
    summary.number = reader.text();
    summary.subject = reader.text();
    summary.date = reader.day();
    summary.life = reader.word(DecisionLife::Draft);
    summary.clauses = static_cast<int>(reader.integer());
    summary.deadlines = static_cast<int>(reader.integer());
    summary.changed = QDateTime::fromString(reader.text(), Qt::ISODateWithMs);
    summary.isDeleted = reader.flag();
    return summary;
}

}  // namespace

Result<QString> Registry::idsWithWords(const QString& words) const
{
    std::optional<QSet<QString>> found;
    for (const QString& query : searchQueries(words)) {
        QSet<QString> ids;
        const Status searched = m_database->forEachRow(kWithWord, {query}, [&ids](const Row& row) { ids.insert(row.text(0)); });
        if (!searched)
            return searched.error();
        found = found ? *found & ids : ids;
    }
    if (!found)
        return QString();
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(QStringList(found->begin(), found->end()))).toJson(QJsonDocument::Compact));
}

Result<int> Registry::countDecisions(const DecisionFilter& filter) const
{
    const Transaction moment(*m_database, Database::Intent::Read);
    const Result<QString> ids = idsWithWords(filter.words);
    if (!ids)
        return ids.error();
    const Values values = valuesOf(filter);
    const Result<qint64> count = ids->isNull() ? m_database->integer(kCount, values) : m_database->integer(kCountWithWords, values + Values{*ids});
    if (!count)
        return count.error();
    return static_cast<int>(*count);
}

Result<QList<DecisionSummary>> Registry::listDecisions(const DecisionFilter& filter, int offset, int limit) const
{
    const Transaction moment(*m_database, Database::Intent::Read);
    const Result<QString> ids = idsWithWords(filter.words);
    if (!ids)
        return ids.error();
    Values values = valuesOf(filter) + Values{qint64{limit}, qint64{offset}};
    if (!ids->isNull())
        values.append(*ids);
    QList<DecisionSummary> list;
    std::optional<Error> error;
    const Status read =
        m_database->forEachRow(ids->isNull() ? kList : kListWithWords, values, [&](const Row& row) { list.append(summaryOf(row, error)); });
    if (!read)
        return read.error();
    if (error)
        return *error;
    return list;
}

Result<std::optional<int>> Registry::placeInList(const DecisionFilter& filter, DecisionId id) const
{
    const Transaction moment(*m_database, Database::Intent::Read);
    const Result<QString> ids = idsWithWords(filter.words);
    if (!ids)
        return ids.error();
    const Values values = valuesOf(filter) + Values{id.toString(), ids->isNull() ? Value() : Value(*ids)};
    std::optional<int> place;
    const Status read = m_database->forEachRow(kPlace, values, [&place](const Row& row) { place = static_cast<int>(row.integer(0)); });
    if (!read)
        return read.error();
    return place;
}

Result<DecisionSummary> Registry::summary(DecisionId id) const
{
    std::optional<DecisionSummary> found;
    std::optional<Error> error;
    const Status read = m_database->forEachRow(kSummary, {id.toString()}, [&](const Row& row) { found = summaryOf(row, error); });
    if (!read)
        return read.error();
    if (error)
        return *error;
    if (!found)
        return Error{.code = StoreError::DecisionNotFound, .subject = id.toString()};
    return *found;
}

Result<QList<DecisionId>> Registry::findIds(const QString& beginning) const
{
    QList<DecisionId> ids;
    const Status read = m_database->forEachRow(
        kBeginning, {textValue(beginning.toLower())}, [&ids](const Row& row) { ids.append(DecisionId(QUuid::fromString(row.text(0)))); });
    if (!read)
        return read.error();
    return ids;
}

Result<DecisionId> Registry::resolveId(const QString& idOrBeginning) const
{
    const QUuid whole = QUuid::fromString(idOrBeginning);
    const QString beginning = whole.isNull() ? idOrBeginning.toLower() : whole.toString(QUuid::WithoutBraces);
    const bool isBeginning = std::all_of(beginning.begin(), beginning.end(),
        [](QChar sign) { return sign == u'-' || (sign >= u'0' && sign <= u'9') || (sign >= u'a' && sign <= u'f'); });
    if (beginning.size() < kShortestBeginning || !isBeginning)
        return Error{.code = StoreError::IdTooShort, .subject = idOrBeginning};
    const Result<QList<DecisionId>> ids = findIds(beginning);
    if (!ids)
        return ids.error();
    if (ids->isEmpty())
        return Error{.code = StoreError::DecisionNotFound, .subject = idOrBeginning};
    if (ids->size() == 1)
        return ids->first();
    QStringList candidates;
    for (const DecisionId& id : ids->first(std::min(ids->size(), qsizetype{5})))
        candidates.append(id.toString());
    if (ids->size() > candidates.size())
        candidates.append(QStringLiteral("…"));
    return Error{.code = StoreError::IdAmbiguous, .subject = idOrBeginning, .detail = candidates.join(QStringLiteral(", "))};
}

}  // namespace decretum
