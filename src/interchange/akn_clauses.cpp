// SPDX-License-Identifier: MIT
#include "interchange/akn_parts.h"

namespace decretum::interchange {

using namespace Qt::Literals::StringLiterals;

namespace {

QString isoDay(const std::optional<QDate>& day)
{
    return day && day->isValid() ? day->toString(Qt::ISODate) : QString();
}

AknElement referring(QLatin1StringView name, const QString& reference)
{
    AknElement element(name);
    element.put("refersTo"_L1, reference);
    return element;
}

QString deadlineConcept(AknContext& context, Deadline::Kind kind)
{
    const auto conceptOf = [&](QLatin1StringView eId, const QString& shown) { return context.entities.fixed("TLCConcept"_L1, eId, shown); };
    switch (kind) {
    case Deadline::Kind::Continuous: return conceptOf("deadline-continuous"_L1, u"Continuous duty"_s);
    case Deadline::Kind::Until: return conceptOf("deadline-until"_L1, u"Deadline: until a day"_s);
    case Deadline::Kind::During: return conceptOf("deadline-during"_L1, u"Deadline: during a period"_s);
    case Deadline::Kind::Recurring: return conceptOf("deadline-recurring"_L1, u"Recurring deadline"_s);
    case Deadline::Kind::Event: break;
    }
    return conceptOf("deadline-event"_L1, u"Deadline bound to an event"_s);
}

/// `date` alone cannot say what a day means, nor hold a first and a last one: so it stands in a `term`.
AknElement deadlineElement(AknContext& context, const Deadline& deadline)
{
    AknElement term = referring("term"_L1, deadlineConcept(context, deadline.kind));
    term.set("decretum:from"_L1, isoDay(deadline.from)).set("decretum:to"_L1, isoDay(deadline.to)).set("decretum:rrule"_L1, deadline.rule);
    const QString day = isoDay(deadline.to).isEmpty() ? isoDay(deadline.from) : isoDay(deadline.to);
    if (!day.isEmpty())
        term.add(AknElement("date"_L1).put("date"_L1, day));
    return term;
}

QString dutyOf(AknContext& context, const PersonMention& person)
{
    const auto role = [&](QLatin1StringView eId, const QString& shown) { return context.entities.fixed("TLCRole"_L1, eId, shown); };
    if (person.role == PersonMention::Role::Control)
        return role("control"_L1, u"Controls the performance"_s);
    if (person.role == PersonMention::Role::Mentioned)
        return role("mentioned"_L1, u"Mentioned"_s);
    if (person.duty == PersonMention::Duty::Coordination)
        return role("coordination"_L1, u"Coordinates"_s);
    return role("addressee"_L1, u"Is told to act"_s);
}

AknElement actor(AknContext& context, QLatin1StringView name, const QString& words)
{
    if (name == "organization"_L1)
        return referring(name, context.entities.organization(words));
    if (name == "role"_L1)
        return referring(name, context.entities.role(words));
    AknElement element = referring("entity"_L1, context.entities.actor(words));
    element.put("name"_L1, u"addressee"_s);
    return element;
}

AknElement addresseeElement(AknContext& context, const Clause& clause)
{
    for (const Performer& performer : clause.performers) {
        if (performer.text == clause.addressee)
            return actor(context, actorElement(performer.kind), clause.addressee);
    }
    return actor(context, actorElement(clause.addressee), clause.addressee);
}

/// Marks in the text what the clause knows of it; the entity is made where its words are found alone.
void markPeople(AknContext& context, AknText& text, const Clause& clause)
{
    const auto isThere = [&text](const QString& words) { return !isBlank(words) && text.plain().contains(words); };
    if (isThere(clause.addressee))
        text.mark(clause.addressee, addresseeElement(context, clause));
    for (const PersonMention& person : clause.persons) {
        if (isThere(person.name)) {
            AknElement element = referring("person"_L1, context.entities.person(person.name, person.person));
            text.mark(person.name, element.put("as"_L1, dutyOf(context, person)));
        }
        if (isThere(person.position))
            text.mark(person.position, referring("role"_L1, context.entities.role(person.position)));
    }
    for (const Performer& performer : clause.performers) {
        if (isThere(performer.text))
            text.mark(performer.text, actor(context, actorElement(performer.kind), performer.text));
    }
    if (isThere(clause.controlledBy))
        text.mark(clause.controlledBy, referring("role"_L1, context.entities.role(clause.controlledBy)));
}

/// Those told to act of whom the clause's own words say nothing: they stood on a line of their own.
QString performersLine(const Clause& clause)
{
    const QString text = clause.text.plain();
    QStringList parts;
    const auto isTold = [&](const QString& words) { return text.contains(words) || parts.join(u' ').contains(words); };
    const auto tell = [&](const QString& words) {
        if (!isBlank(words) && !isTold(words))
            parts.append(words);
    };
    tell(clause.addressee);
    for (const PersonMention& person : clause.persons) {
        if (person.role == PersonMention::Role::Mentioned || isTold(person.name))
            continue;
        tell(isTold(person.position) ? person.name : person.position + u' ' + person.name);
    }
    for (const Performer& performer : clause.performers)
        tell(performer.text);
    return parts.join(u", "_s);
}

void addWords(AknContext& context, AknElement& words, const Clause& clause)
{
    AknText text = markedText(context, clause.text);
    markPeople(context, text, clause);
    markCitations(context, text, clause.references);
    QList<AknElement> ownDeadlines;
    for (const Deadline& deadline : clause.deadlines) {
        const AknElement element = deadlineElement(context, deadline);
        if (deadline.isInline && text.mark(deadline.text, element))
            continue;
        AknText own(deadline.text);
        own.markStretch(0, deadline.text.size(), element);
        ownDeadlines.append(own.paragraph(u"deadline"_s));
    }
    AknText performers(performersLine(clause));
    markPeople(context, performers, clause);
    words.addFilled(text.paragraph());
    words.addFilled(performers.paragraph(u"performers"_s));
    for (const AknElement& deadline : ownDeadlines)
        words.addFilled(deadline);
}

}  // namespace

void setGuid(AknElement& element, const AknContext& context, const QUuid& id, const QString& eId)
{
    if (!id.isNull() && context.places.value(id) == eId)
        element.put("GUID"_L1, id.toString(QUuid::WithoutBraces));
}

AknElement clauseElement(AknContext& context, const Clause& clause)
{
    const PlacedClause place = context.clauses.value(&clause);
    AknElement element(place.element);
    element.put("eId"_L1, place.eId);
    setGuid(element, context, clause.id.value, place.eId);
    if (clause.isControl)
        element.put("refersTo"_L1, context.entities.fixed("TLCConcept"_L1, "control-clause"_L1, u"Control of performance"_s));
    if (clause.life.state != ClauseLife::State::Open) {
        element.put("decretum:state"_L1, wordOf(clause.life.state));
        element.set("decretum:extendedTo"_L1, isoDay(clause.life.extendedTo)).set("decretum:ground"_L1, clause.life.ground);
    }
    if (!isBlank(place.label))
        element.add(AknElement("num"_L1).addText(place.label));
    const QLatin1StringView part = clause.children.isEmpty() ? "content"_L1 : "intro"_L1;
    AknElement words(part);
    words.put("eId"_L1, place.eId + u"__"_s + part);
    addWords(context, words, clause);
    element.addFilled(std::move(words));
    addClauseElements(context, element, clause.children);
    return element;
}

void addClauseElements(AknContext& context, AknElement& parent, const QList<Clause>& clauses)
{
    for (const Clause& clause : clauses)
        parent.add(clauseElement(context, clause));
}

}  // namespace decretum::interchange
