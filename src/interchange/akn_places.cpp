// SPDX-License-Identifier: MIT
#include "interchange/akn_parts.h"
#include "model/clause_labels.h"

namespace decretum::interchange {

using namespace Qt::Literals::StringLiterals;

namespace {

QString below(const QString& parent, const QString& id)
{
    return parent.isEmpty() ? id : parent + u"__"_s + id;
}

void remember(AknContext& context, const QUuid& id, const QString& eId)
{
    if (!id.isNull() && !context.places.contains(id))
        context.places.insert(id, eId);
}

void placeClauses(AknContext& context, const QList<Clause>& clauses, const NumberingScheme& scheme, const QString& parent)
{
    QStringList path;  // eIds of the clauses above, from the outermost
    for (const LabelledClause& each : labelClauses(clauses, scheme, context.decision.language)) {
        path = path.mid(0, each.depth);
        const AknLevel level = levelOf(each.label, each.depth);
        const QString own = level.shortForm + u'_' + numberOf(each.label, each.ordinal);
        const QString eId = context.ids.unique(below(path.isEmpty() ? parent : path.last(), own));
        path.append(eId);
        context.clauses.insert(each.clause, {.eId = eId, .label = each.label, .element = level.element});
        remember(context, each.clause->id.value, eId);
    }
}

void placeAttachment(AknContext& context, const Attachment& attachment, const QString& eId)
{
    if (const auto* tree = std::get_if<ClauseTree>(&attachment.content))
        placeClauses(context, tree->clauses, attachment.numbering, eId);
    else if (const auto* plan = std::get_if<PlanOfMeasures>(&attachment.content))
        placeClauses(context, plan->clauses, attachment.numbering, eId);
    else if (const auto* regulation = std::get_if<Regulation>(&attachment.content)) {
        int ordinal = 0;
        for (const RegulationSection& section : regulation->sections) {
            const QString sectionId = context.ids.unique(below(eId, u"sec_"_s + numberOf(section.label, ++ordinal)));
            context.sections.insert(&section, sectionId);
            placeClauses(context, section.clauses, attachment.numbering, sectionId);
        }
    }
}

}  // namespace

void placeAll(AknContext& context)
{
    placeClauses(context, context.decision.clauses, context.decision.numbering, {});
    int ordinal = 0;
    for (const Attachment& attachment : context.decision.attachments) {
        const QString eId = context.ids.unique(u"att_"_s + numberOf(attachment.number, ++ordinal));
        context.attachments.append(eId);
        remember(context, attachment.id.value, eId);
        placeAttachment(context, attachment, eId);
    }
}

}  // namespace decretum::interchange
