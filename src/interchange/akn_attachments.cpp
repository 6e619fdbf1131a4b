// SPDX-License-Identifier: MIT
#include "interchange/akn_parts.h"

namespace decretum::interchange {

using namespace Qt::Literals::StringLiterals;

namespace {

QString memberRole(AknContext& context, Member::Role role)
{
    const auto fixed = [&](QLatin1StringView eId, const QString& shown) { return context.entities.fixed("TLCRole"_L1, eId, shown); };
    switch (role) {
    case Member::Role::Head: return fixed("head"_L1, u"Head"_s);
    case Member::Role::Deputy: return fixed("deputy"_L1, u"Deputy head"_s);
    case Member::Role::Secretary: return fixed("secretary"_L1, u"Secretary"_s);
    case Member::Role::Member: break;
    }
    return fixed("member"_L1, u"Member"_s);
}

/// Puts what an attachment holds into its main part.
struct ContentWriter {
    AknContext& context;
    AknElement& main;
    const QString& eId;

    void operator()(const std::monostate&) const {}
    void operator()(const ClauseTree& tree) const { addClauseElements(context, main, tree.clauses); }
    void operator()(const PlanOfMeasures& plan) const { addClauseElements(context, main, plan.clauses); }
    void operator()(const PersonList& list) const
    {
        for (const Member& member : list.members) {
            AknElement line = personLine(context, member.position, member.name, member.person, false);
            for (AknElement& part : line.children) {
                if (part.name == "person"_L1)
                    part.put("as"_L1, memberRole(context, member.role));
            }
            main.addFilled(std::move(line));
        }
    }
    void operator()(const Regulation& regulation) const
    {
        for (const RegulationSection& section : regulation.sections) {
            AknElement element("section"_L1);
            element.put("eId"_L1, context.sections.value(&section));
            if (!isBlank(section.label))
                element.add(AknElement("num"_L1).addText(section.label));
            element.addFilled(markedText(context, section.heading).filled("heading"_L1));
            addClauseElements(context, element, section.clauses);
            main.add(std::move(element));
        }
    }
    void operator()(const FreeContent& content) const { addBlocks(context, main, content.blocks, eId); }
};

QString contentName(const Attachment& attachment)
{
    static const QStringList names{u"annex"_s, u"clauses"_s, u"plan"_s, u"persons"_s, u"regulation"_s, u"annex"_s};
    return names.at(static_cast<qsizetype>(attachment.content.index()));
}

AknElement attachedDocument(AknContext& context, const Attachment& attachment, const QString& eId)
{
    AknElement document("doc"_L1);
    document.put("name"_L1, contentName(attachment)).add(componentMeta(context, eId, attachment.title));
    AknElement preface("preface"_L1);
    preface.addFilled(container("head"_L1, attachment.headLines)).addFilled(container("approval"_L1, attachment.approvalLines));
    document.addFilled(std::move(preface));
    AknElement main("mainBody"_L1);
    std::visit(ContentWriter{context, main, eId}, attachment.content);
    if (main.children.isEmpty())  // the schema wants something in it
        main.add(AknElement("hcontainer"_L1).put("eId"_L1, context.ids.unique(eId + u"__hcontainer_1"_s)).put("name"_L1, u"empty"_s));
    return document.add(std::move(main));
}

AknElement attachmentElement(AknContext& context, const Attachment& attachment, const QString& eId)
{
    AknElement element("attachment"_L1);
    element.put("eId"_L1, eId);
    setGuid(element, context, attachment.id.value, eId);
    if (!isBlank(attachment.number))
        element.add(AknElement("num"_L1).addText(attachment.number));
    if (!isBlank(attachment.title))
        element.add(AknElement("heading"_L1).addText(attachment.title));
    const bool isElsewhere = std::holds_alternative<std::monostate>(attachment.content);
    if (isElsewhere && attachment.headLines.isEmpty() && attachment.approvalLines.isEmpty()) {
        return element.add(AknElement("documentRef"_L1)
                               .put("href"_L1, context.uris.work + u"/!"_s + eId)
                               .put("showAs"_L1, attachment.title.isEmpty() ? attachment.number : attachment.title));
    }
    return element.add(attachedDocument(context, attachment, eId));
}

}  // namespace

AknElement attachmentsElement(AknContext& context)
{
    AknElement element("attachments"_L1);
    for (qsizetype at = 0; at < context.attachments.size(); ++at)
        element.add(attachmentElement(context, context.decision.attachments.at(at), context.attachments.at(at)));
    return element;
}

}  // namespace decretum::interchange
