// SPDX-License-Identifier: MIT
#include "interchange/json_parts.h"
#include "model/clause_labels.h"

namespace decretum::interchange {

namespace {

Json levelToJson(const LevelFormat& format)
{
    Json object = Json::object();
    object["kind"] = word(format.kind);
    if (format.withParents)
        object["withParents"] = true;
    addText(object, "prefix", format.prefix);
    addText(object, "suffix", format.suffix);
    return object;
}

Json personToJson(const PersonMention& person)
{
    Json object = Json::object();
    object["name"] = utf8(person.name);
    object["position"] = nullable(person.position);
    object["role"] = word(person.role);
    if (person.duty != PersonMention::Duty::Performance)
        object["duty"] = word(person.duty);
    addId(object, "personId", person.person.value);
    addForeign(object, person.foreign);
    return object;
}

Json performerToJson(const Performer& performer)
{
    Json object = Json::object();
    object["kind"] = word(performer.kind);
    object["duty"] = word(performer.duty);
    object["text"] = nullable(performer.text);
    addForeign(object, performer.foreign);
    return object;
}

Json deadlineToJson(const Deadline& deadline)
{
    Json object = Json::object();
    object["text"] = utf8(deadline.text);
    object["kind"] = word(deadline.kind);
    object["from"] = nullable(deadline.from.value_or(QDate()));
    object["to"] = nullable(deadline.to.value_or(QDate()));
    object["inline"] = deadline.isInline;
    addText(object, "rrule", deadline.rule);
    return object;
}

Json lifeToJson(const ClauseLife& life)
{
    Json object = Json::object();
    object["state"] = word(life.state);
    object["date"] = nullable(life.date);
    object["extendedTo"] = nullable(life.extendedTo);
    object["ground"] = nullable(life.ground);
    addForeign(object, life.foreign);
    return object;
}

/// Writes a tree whose labels come in reading order.
class ClauseWriter {
public:
    ClauseWriter(const QList<LabelledClause>& labels, bool withNumbering) : m_labels(labels), m_withNumbering(withNumbering) {}

    Json write(const QList<Clause>& clauses)
    {
        Json list = Json::array();
        for (const Clause& clause : clauses)
            list.push_back(write(clause));
        return list;
    }

private:
    Json write(const Clause& clause)
    {
        Json object = Json::object();
        object["label"] = nullable(m_labels.at(m_next++).label);
        object["text"] = utf8(clause.text.plain());
        object["addressee"] = nullable(clause.addressee);
        object["persons"] = list(clause.persons, personToJson);
        object["deadlines"] = list(clause.deadlines, deadlineToJson);
        object["references"] = citationsToJson(clause.references);
        object["control"] = clause.isControl;
        object["children"] = write(clause.children);
        addId(object, "id", clause.id.value);
        addRuns(object, "runs", clause.text);
        if (!clause.performers.isEmpty())
            object["performers"] = list(clause.performers, performerToJson);
        addText(object, "controlledBy", clause.controlledBy);
        if (m_withNumbering && clause.childNumbering)
            object["childNumbering"] = levelToJson(*clause.childNumbering);
        if (clause.life != ClauseLife{})
            object["life"] = lifeToJson(clause.life);
        if (clause.beginsPage)
            object["beginsPage"] = true;
        addForeign(object, clause.foreign);
        return object;
    }

    template <typename Item, typename Write>
    static Json list(const QList<Item>& items, const Write& write)
    {
        Json values = Json::array();
        for (const Item& item : items)
            values.push_back(write(item));
        return values;
    }

    const QList<LabelledClause>& m_labels;
    bool m_withNumbering;
    qsizetype m_next = 0;
};

/// Whether the labels alone give the numbering back, so that a reader needs no further key.
bool labelsTellNumbering(const QList<Clause>& clauses, const NumberingScheme& scheme, const QList<LabelledClause>& labelled, Language language)
{
    QStringList labels;
    for (const LabelledClause& entry : labelled)
        labels.append(entry.label);
    QList<Clause> copy = clauses;
    forEachClause(copy, [](Clause& clause, int) {
        clause.printedLabel = QString();
        clause.childNumbering.reset();
    });
    return adoptLabels(copy, labels, language) == scheme && copy == clauses;
}

}  // namespace

Json levelsToJson(const QList<LevelFormat>& levels)
{
    Json list = Json::array();
    for (const LevelFormat& level : levels)
        list.push_back(levelToJson(level));
    return list;
}

void addClauses(
    Json& object, const char* key, const char* numberingKey, const QList<Clause>& clauses, const NumberingScheme& scheme, Language language)
{
    const QList<LabelledClause> labels = labelClauses(clauses, scheme, language);
    const bool withNumbering = !labelsTellNumbering(clauses, scheme, labels, language);
    object[key] = ClauseWriter(labels, withNumbering).write(clauses);
    if (withNumbering)
        object[numberingKey] = levelsToJson(scheme.levels);
}

Json citationsToJson(const QList<Citation>& citations)
{
    Json list = Json::array();
    for (const Citation& citation : citations) {
        Json object = Json::object();
        object["text"] = utf8(citation.text);
        object["type"] = nullable(citation.type);
        object["date"] = nullable(citation.date);
        object["number"] = nullable(citation.number);
        object["title"] = nullable(citation.title);
        addText(object, "issuer", citation.issuer);
        if (citation.registrationDate.isValid() || !citation.registrationNumber.isEmpty()) {
            object["registration"] = {{"date", nullable(citation.registrationDate)}, {"number", nullable(citation.registrationNumber)}};
        }
        if (citation.isAmended)
            object["amended"] = true;
        addForeign(object, citation.foreign);
        list.push_back(std::move(object));
    }
    return list;
}

}  // namespace decretum::interchange
