// SPDX-License-Identifier: MIT
#include "interchange/akn_parts.h"
#include "model/attachment_clauses.h"
#include "model/clause_labels.h"

namespace decretum::interchange {

using namespace Qt::Literals::StringLiterals;

namespace {

AknElement valued(QLatin1StringView name, const QString& value)
{
    return AknElement(name).put("value"_L1, value);
}

QString dayOf(const AknContext& context)
{
    return (context.decision.date.isValid() ? context.decision.date : context.time.date()).toString(Qt::ISODate);
}

/// What every level of FRBR begins with. `component`: «!main», or that of an attachment.
AknElement level(QLatin1StringView name, const QString& uri, const QString& component)
{
    return AknElement(name).add(valued("FRBRthis"_L1, uri + u'/' + component)).add(valued("FRBRuri"_L1, uri));
}

void addDayAndAuthor(AknElement& element, const AknContext& context)
{
    element.add(
        AknElement("FRBRdate"_L1).put("date"_L1, dayOf(context)).put("name"_L1, context.decision.date.isValid() ? u"adoption"_s : u"unknown"_s));
    element.add(AknElement("FRBRauthor"_L1).put("href"_L1, context.issuer));
}

AknElement workElement(const AknContext& context, const QString& component, const QString& title)
{
    const Decision& decision = context.decision;
    AknElement element = level("FRBRWork"_L1, context.uris.work, component);
    if (!decision.id.isNull())
        element.add(valued("FRBRalias"_L1, u"urn:uuid:"_s + decision.id.toString()).put("name"_L1, u"uuid"_s));
    addDayAndAuthor(element, context);
    element.add(valued("FRBRcountry"_L1, countryOf(decision)));
    if (decision.kind != DecisionKind::Unknown)
        element.add(valued("FRBRsubtype"_L1, wordOf(decision.kind)));
    if (!isBlank(decision.number))
        element.add(valued("FRBRnumber"_L1, decision.number));
    if (!isBlank(title))
        element.add(valued("FRBRname"_L1, title));
    element.add(valued("FRBRprescriptive"_L1, documentElement(decision) == "act"_L1 ? u"true"_s : u"false"_s));
    return element.add(valued("FRBRauthoritative"_L1, u"false"_s));
}

AknElement identification(const AknContext& context, const QString& component, const QString& title)
{
    AknElement expression = level("FRBRExpression"_L1, context.uris.expression, component);
    addDayAndAuthor(expression, context);
    expression.add(AknElement("FRBRlanguage"_L1).put("language"_L1, languageCode(context.decision.language)));
    AknElement manifestation = level("FRBRManifestation"_L1, context.uris.expression, component + u".xml"_s);
    manifestation.children[1] = valued("FRBRuri"_L1, context.uris.manifestation);
    manifestation.add(AknElement("FRBRdate"_L1).put("date"_L1, context.time.date().toString(Qt::ISODate)).put("name"_L1, u"generation"_s));
    manifestation.add(AknElement("FRBRauthor"_L1).put("href"_L1, context.editor));
    manifestation.add(valued("FRBRformat"_L1, u"application/akn+xml"_s));
    return AknElement("identification"_L1)
        .put("source"_L1, context.editor)
        .add(workElement(context, component, title))
        .add(std::move(expression))
        .add(std::move(manifestation));
}

/// The standard's own kinds of event are those of a text; what became of a clause is told by `refersTo`.
QString clauseEvent(AknContext& context, ClauseLife::State state)
{
    const auto fixed = [&](QLatin1StringView eId, const QString& shown) { return context.entities.fixed("TLCEvent"_L1, eId, shown); };
    switch (state) {
    case ClauseLife::State::Done: return fixed("clause-done"_L1, u"Clause performed"_s);
    case ClauseLife::State::Partly: return fixed("clause-partly"_L1, u"Clause performed in part"_s);
    case ClauseLife::State::Extended: return fixed("clause-extended"_L1, u"Deadline of a clause put off"_s);
    case ClauseLife::State::Cancelled: return fixed("clause-cancelled"_L1, u"Clause cancelled"_s);
    case ClauseLife::State::Open: break;
    }
    return fixed("clause-open"_L1, u"Clause put on control"_s);
}

AknElement lifecycle(AknContext& context)
{
    AknElement element("lifecycle"_L1);
    element.put("source"_L1, context.editor);
    int count = 0;
    const auto event = [&](const QString& day) {
        return AknElement("eventRef"_L1).put("eId"_L1, u"eref_"_s + QString::number(++count)).put("date"_L1, day).put("source"_L1, context.issuer);
    };
    element.add(event(dayOf(context))
                    .put("type"_L1, u"generation"_s)
                    .put("refersTo"_L1, context.entities.fixed("TLCEvent"_L1, "adoption"_L1, u"Adoption"_s))
                    .put("decretum:life"_L1, wordOf(context.decision.life)));
    const auto addEvent = [&](const Clause& clause, int) {
        if (clause.life.date.isValid()) {
            element.add(event(clause.life.date.toString(Qt::ISODate))
                            .put("refersTo"_L1, clauseEvent(context, clause.life.state))
                            .put("href"_L1, u'#' + context.clauses.value(&clause).eId));
        }
    };
    forEachClause(context.decision.clauses, addEvent);
    for (const Attachment& attachment : context.decision.attachments)
        forEachList(attachment, [&](const QList<Clause>& clauses) { forEachClause(clauses, addEvent); });
    return element;
}

/// The visas that have a day and a name.
AknElement workflow(AknContext& context)
{
    AknElement element("workflow"_L1);
    element.put("source"_L1, context.editor);
    for (const Visa& visa : context.decision.visas) {
        if (!visa.date.isValid() || isBlank(visa.name))
            continue;
        AknElement step("step"_L1);
        step.put("date"_L1, visa.date.toString(Qt::ISODate)).put("by"_L1, context.entities.person(visa.name));
        if (!isBlank(visa.position))
            step.put("as"_L1, context.entities.role(visa.position));
        step.put("refersTo"_L1, context.entities.fixed("TLCEvent"_L1, "agreement"_L1, u"Agreement"_s));
        element.add(std::move(step));
    }
    return element;
}

}  // namespace

AknElement metaElement(AknContext& context)
{
    AknElement meta("meta"_L1);
    meta.add(identification(context, u"!main"_s, context.decision.subject)).add(lifecycle(context)).addFilled(workflow(context));
    return meta.add(context.entities.references(context.editor));
}

AknElement componentMeta(const AknContext& context, const QString& eId, const QString& title)
{
    return AknElement("meta"_L1).add(identification(context, u'!' + eId, title));
}

}  // namespace decretum::interchange
