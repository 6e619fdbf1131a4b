// SPDX-License-Identifier: MIT
#include "interchange/json_parts.h"
#include "model/clause_labels.h"

namespace decretum::interchange {

namespace {

LevelFormat readLevel(ObjectReader& object)
{
    return {.kind = object.word("kind", LevelFormat::Kind::Decimal),
        .withParents = object.flag("withParents"),
        .prefix = object.text("prefix"),
        .suffix = object.text("suffix")};
}

PersonMention readPerson(ObjectReader& object)
{
    PersonMention person{.name = object.text("name"),
        .position = object.text("position"),
        .role = object.word("role", PersonMention::Role::Mentioned),
        .duty = object.word("duty", PersonMention::Duty::Performance),
        .person = PersonId(object.id("personId"))};
    person.foreign = object.rest();
    return person;
}

Performer readPerformer(ObjectReader& object)
{
    Performer performer{
        .kind = object.word("kind", Performer::Kind::Body), .duty = object.word("duty", Performer::Duty::Performance), .text = object.text("text")};
    performer.foreign = object.rest();
    return performer;
}

std::optional<QDate> optionalDay(QDate day)
{
    return day.isValid() ? std::optional(day) : std::nullopt;
}

Deadline readDeadline(ObjectReader& object)
{
    return {.text = object.text("text"),
        .kind = object.word("kind", Deadline::Kind::Event),
        .from = optionalDay(object.day("from")),
        .to = optionalDay(object.day("to")),
        .rule = object.text("rrule"),
        .isInline = object.flag("inline")};
}

ClauseLife readLife(ObjectReader& object)
{
    ClauseLife life{.state = object.word("state", ClauseLife::State::Open),
        .date = object.day("date"),
        .extendedTo = object.day("extendedTo"),
        .ground = object.text("ground")};
    life.foreign = object.rest();
    return life;
}

Citation readCitation(ObjectReader& object)
{
    Citation citation{.text = object.text("text"),
        .type = object.text("type"),
        .date = object.day("date"),
        .number = object.text("number"),
        .title = object.text("title"),
        .issuer = object.text("issuer"),
        .isAmended = object.flag("amended")};
    object.object("registration", [&citation](ObjectReader& inner) {
        citation.registrationDate = inner.day("date");
        citation.registrationNumber = inner.text("number");
    });
    citation.foreign = object.rest();
    return citation;
}

Clause readClause(ObjectReader& object, QStringList& labels)
{
    const QString label = object.text("label");
    labels.append(label);
    Clause clause;
    clause.text = readRichText(object, "text", "runs");
    clause.addressee = object.text("addressee");
    clause.persons = object.list("persons", readPerson);
    clause.deadlines = object.list("deadlines", readDeadline);
    clause.references = readCitations(object, "references");
    clause.isControl = object.flag("control");
    clause.id = ClauseId(object.id("id"));
    clause.performers = object.list("performers", readPerformer);
    clause.controlledBy = object.text("controlledBy");
    object.object("childNumbering", [&clause](ObjectReader& inner) { clause.childNumbering = readLevel(inner); });
    object.object("life", [&clause](ObjectReader& inner) { clause.life = readLife(inner); });
    clause.beginsPage = object.flag("beginsPage");
    clause.children = object.list("children", [&labels](ObjectReader& inner) { return readClause(inner, labels); });
    clause.foreign = object.rest();
    return clause;
}

}  // namespace

QList<LevelFormat> readLevels(ObjectReader& object, const char* key)
{
    return object.list(key, readLevel);
}

QList<Citation> readCitations(ObjectReader& object, const char* key)
{
    return object.list(key, readCitation);
}

QList<Clause> readClauses(ObjectReader& object, const char* key, const char* numberingKey, NumberingScheme& scheme, Language language)
{
    QStringList labels;
    QList<Clause> clauses = object.list(key, [&labels](ObjectReader& inner) { return readClause(inner, labels); });
    if (object.has(numberingKey)) {
        scheme.levels = readLevels(object, numberingKey);
        keepDifferingLabels(clauses, scheme, labels, language);
    } else {
        scheme = adoptLabels(clauses, labels, language);
    }
    return clauses;
}

}  // namespace decretum::interchange
