// SPDX-License-Identifier: MIT
// The office's directory in the registry: persons, posts, units, groups.
#include "store/database.h"
#include "store/registry.h"
#include "store/row_reader.h"
#include "text/collation.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace decretum {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr auto kSavePerson = R"sql(
    INSERT INTO person (id, language, surname, given_name, patronymic, gender, post_id, unit_id, forms, is_former)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
    ON CONFLICT DO UPDATE SET language = ?2, surname = ?3, given_name = ?4, patronymic = ?5, gender = ?6, post_id = ?7, unit_id = ?8,
        forms = ?9, is_former = ?10)sql";
constexpr auto kSelectPersons = R"sql(
    SELECT id, language, surname, given_name, patronymic, gender, post_id, unit_id, forms, is_former FROM person
    WHERE ?1 IS NULL OR id = ?1 ORDER BY id)sql";
constexpr auto kSavePost = R"sql(
    INSERT INTO post (id, language, title, forms) VALUES (?1, ?2, ?3, ?4)
    ON CONFLICT DO UPDATE SET language = ?2, title = ?3, forms = ?4)sql";
constexpr auto kSelectPosts = "SELECT id, language, title, forms FROM post WHERE ?1 IS NULL OR id = ?1 ORDER BY id";
constexpr auto kSaveUnit = R"sql(
    INSERT INTO unit (id, parent_id, title, short_title, forms) VALUES (?1, ?2, ?3, ?4, ?5)
    ON CONFLICT DO UPDATE SET parent_id = ?2, title = ?3, short_title = ?4, forms = ?5)sql";
constexpr auto kSelectUnits = "SELECT id, parent_id, title, short_title, forms FROM unit WHERE ?1 IS NULL OR id = ?1 ORDER BY id";
constexpr auto kSaveGroup = "INSERT INTO person_group (id, title) VALUES (?1, ?2) ON CONFLICT DO UPDATE SET title = ?2";
constexpr auto kSelectGroups = "SELECT id, title FROM person_group WHERE ?1 IS NULL OR id = ?1 ORDER BY id";
constexpr auto kClearMembers = "DELETE FROM person_group_member WHERE group_id = ?1";
constexpr auto kInsertMember = "INSERT INTO person_group_member (group_id, position, person_id) VALUES (?1, ?2, ?3)";
constexpr auto kSelectMembers = "SELECT person_id FROM person_group_member WHERE group_id = ?1 ORDER BY position";

constexpr std::pair<ConfirmedForm::Part, QLatin1StringView> kParts[] = {{ConfirmedForm::Part::Surname, "surname"_L1},
    {ConfirmedForm::Part::GivenName, "givenName"_L1}, {ConfirmedForm::Part::Patronymic, "patronymic"_L1}, {ConfirmedForm::Part::Title, "title"_L1}};
constexpr std::pair<Gender, QLatin1StringView> kGenders[] = {
    {Gender::Unknown, "unknown"_L1}, {Gender::Male, "male"_L1}, {Gender::Female, "female"_L1}};

template <typename Enum, size_t count>
QString nameIn(const std::pair<Enum, QLatin1StringView> (&names)[count], Enum value)
{
    for (const auto& [known, name] : names) {
        if (known == value)
            return name;
    }
    Q_UNREACHABLE();
}

template <typename Enum, size_t count>
Enum valueIn(const std::pair<Enum, QLatin1StringView> (&names)[count], const QString& word, Enum fallback)
{
    for (const auto& [known, name] : names) {
        if (word == name)
            return known;
    }
    return fallback;
}

QString formsText(const QList<ConfirmedForm>& forms)
{
    QJsonArray list;
    for (const ConfirmedForm& form : forms)
        list.append(QJsonObject{
            {u"part"_s, nameIn(kParts, form.part)}, {u"case"_s, std::get<QString>(wordValue(form.grammaticalCase))}, {u"text"_s, form.text}});
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

QList<ConfirmedForm> formsOf(const QString& text)
{
    QList<ConfirmedForm> forms;
    for (const QJsonValue value : QJsonDocument::fromJson(text.toUtf8()).array()) {
        const auto grammaticalCase = interchange::fromName<GrammaticalCase>(value[u"case"].toString().toStdString());
        forms.append({.part = valueIn(kParts, value[u"part"].toString(), ConfirmedForm::Part::Title),
            .grammaticalCase = grammaticalCase.value_or(GrammaticalCase::Nominative),
            .text = value[u"text"].toString()});
    }
    return forms;
}

Language languageOf(const QString& tag)
{
    return languageFromTag(tag).value_or(Language::Ukrainian);
}

Person personOf(RowReader& row)
{
    return {.id = PersonId(row.uuid()),
        .language = languageOf(row.text()),
        .surname = row.text(),
        .givenName = row.text(),
        .patronymic = row.text(),
        .gender = valueIn(kGenders, row.text(), Gender::Unknown),
        .post = PostId(row.uuid()),
        .unit = UnitId(row.uuid()),
        .forms = formsOf(row.text()),
        .isFormer = row.flag()};
}

Post postOf(RowReader& row)
{
    return {.id = PostId(row.uuid()), .language = languageOf(row.text()), .title = row.text(), .forms = formsOf(row.text())};
}

Unit unitOf(RowReader& row)
{
    return {.id = UnitId(row.uuid()), .parent = UnitId(row.uuid()), .title = row.text(), .shortTitle = row.text(), .forms = formsOf(row.text())};
}

Group groupOf(RowReader& row)
{
    return {.id = GroupId(row.uuid()), .title = row.text()};
}

QString nameOf(const Person& person)
{
    return QStringList{person.surname, person.givenName, person.patronymic}.join(u'\t');
}

template <typename Entry>
QString nameOf(const Entry& entry)
{
    return entry.title;
}

/// By name: bytes would put «І» before «А» and «№ 10» before «№ 2». The directory is one list of both languages; the
/// Ukrainian order has a place for each Russian letter. Entries of one name stay in their order.
template <typename Entry>
void sortByName(QList<Entry>& entries)
{
    if (entries.size() < 2)
        return;
    const Collation collation(Language::Ukrainian, Collation::Numbers::AsNumbers);
    QList<std::pair<QByteArray, Entry>> keyed;
    for (const Entry& entry : entries)
        keyed.append({collation.sortKey(nameOf(entry)), entry});
    std::stable_sort(keyed.begin(), keyed.end(), [](const auto& first, const auto& second) { return first.first < second.first; });
    for (qsizetype at = 0; at < entries.size(); ++at)
        entries[at] = std::move(keyed[at].second);
}

/// All of them by name, or (`id` not NULL) the one.
template <typename Entry>
Result<QList<Entry>> entries(Database& database, const char* sql, const Value& id, Entry (*read)(RowReader&))
{
    QList<Entry> list;
    std::optional<Error> error;
    const Status done = database.forEachRow(sql, {id}, [&](const Row& row) {
        const Values values = row.values();
        RowReader reader(values, "directory", error);
        list.append(read(reader));
    });
    if (!done)
        return done.error();
    if (error)
        return *error;
    sortByName(list);
    return list;
}

template <typename Entry>
Result<std::optional<Entry>> only(const Result<QList<Entry>>& list)
{
    if (!list)
        return list.error();
    return list->isEmpty() ? std::optional<Entry>() : std::optional<Entry>(list->first());
}

Result<QList<Group>> groups(Database& database, const Value& id)
{
    Result<QList<Group>> list = entries(database, kSelectGroups, id, groupOf);
    if (!list)
        return list;
    for (Group& group : *list) {
        const Status read = database.forEachRow(
            kSelectMembers, {idValue(group.id)}, [&group](const Row& row) { group.members.append(PersonId(QUuid::fromString(row.text(0)))); });
        if (!read)
            return read.error();
    }
    return list;
}

}  // namespace

Status Registry::savePerson(const Person& person)
{
    return inTransaction([&] {
        return m_database->execute(kSavePerson,
            {idValue(person.id), languageTag(person.language), textValue(person.surname), textValue(person.givenName), textValue(person.patronymic),
                nameIn(kGenders, person.gender), idValue(person.post), idValue(person.unit), formsText(person.forms), flagValue(person.isFormer)});
    });
}

Status Registry::savePost(const Post& post)
{
    return inTransaction([&] {
        return m_database->execute(kSavePost, {idValue(post.id), languageTag(post.language), textValue(post.title), formsText(post.forms)});
    });
}

Status Registry::saveUnit(const Unit& unit)
{
    return inTransaction([&] {
        return m_database->execute(
            kSaveUnit, {idValue(unit.id), idValue(unit.parent), textValue(unit.title), textValue(unit.shortTitle), formsText(unit.forms)});
    });
}

Status Registry::saveGroup(const Group& group)
{
    return inTransaction([&]() -> Status {
        if (Status saved = m_database->execute(kSaveGroup, {idValue(group.id), textValue(group.title)}); !saved)
            return saved;
        if (Status cleared = m_database->execute(kClearMembers, {idValue(group.id)}); !cleared)
            return cleared;
        for (qint64 at = 0; at < group.members.size(); ++at) {
            if (Status added = m_database->execute(kInsertMember, {idValue(group.id), at, idValue(group.members.at(at))}); !added)
                return added;
        }
        return {};
    });
}

Result<QList<Person>> Registry::listPersons() const
{
    return entries(*m_database, kSelectPersons, Value(), personOf);
}

Result<QList<Post>> Registry::listPosts() const
{
    return entries(*m_database, kSelectPosts, Value(), postOf);
}

Result<QList<Unit>> Registry::listUnits() const
{
    return entries(*m_database, kSelectUnits, Value(), unitOf);
}

Result<QList<Group>> Registry::listGroups() const
{
    return groups(*m_database, Value());
}

Result<std::optional<Person>> Registry::loadPerson(PersonId id) const
{
    return only(entries(*m_database, kSelectPersons, idValue(id), personOf));
}

Result<std::optional<Post>> Registry::loadPost(PostId id) const
{
    return only(entries(*m_database, kSelectPosts, idValue(id), postOf));
}

Result<std::optional<Unit>> Registry::loadUnit(UnitId id) const
{
    return only(entries(*m_database, kSelectUnits, idValue(id), unitOf));
}

Result<std::optional<Group>> Registry::loadGroup(GroupId id) const
{
    return only(groups(*m_database, idValue(id)));
}

}  // namespace decretum
