// SPDX-License-Identifier: MIT
#include "interchange/akn_writer.h"

#include "interchange/akn_parts.h"

namespace decretum {

namespace {

using namespace interchange;
using namespace Qt::Literals::StringLiterals;

AknContext contextOf(const Decision& decision, const QDateTime& time)
{
    AknContext context{.decision = decision, .time = time, .uris = urisOf(decision, time), .entities = AknEntities(countryOf(decision))};
    context.editor = context.entities.fixed("TLCOrganization"_L1, "decretum"_L1, u"Decretum"_s);
    context.issuer = context.entities.issuer(issuerName(decision));
    placeAll(context);
    return context;
}

AknElement preambleElement(AknContext& context)
{
    AknElement preamble("preamble"_L1);
    AknText text = markedText(context, context.decision.preamble);
    markCitations(context, text, context.decision.references);
    preamble.addFilled(text.paragraph());
    if (!isBlank(context.decision.enactingFormula))
        preamble.add(AknElement("formula"_L1).put("name"_L1, u"enactingFormula"_s).add(paragraph(context.decision.enactingFormula)));
    return preamble;
}

/// The clauses, then the free paragraphs of a paper. An act's body holds nothing but numbered parts, and neither may be empty.
AknElement mainElement(AknContext& context, bool isAct)
{
    AknElement body(isAct ? "body"_L1 : "mainBody"_L1);
    addClauseElements(context, body, context.decision.clauses);
    if (!isAct)
        addBlocks(context, body, context.decision.content, {});
    if (body.children.isEmpty() || (isAct && !context.decision.content.isEmpty())) {
        const QString eId = context.ids.unique(u"hcontainer_1"_s);
        AknElement holder("hcontainer"_L1);
        holder.put("eId"_L1, eId).put("name"_L1, isAct && !context.decision.content.isEmpty() ? u"content"_s : u"empty"_s);
        AknElement content("content"_L1);
        content.put("eId"_L1, eId + u"__content"_s);
        if (isAct)
            addBlocks(context, content, context.decision.content, eId + u"__content"_s);
        body.add(holder.addFilled(std::move(content)));
    }
    return body;
}

QString documentName(const Decision& decision)
{
    const QString name = slug(decision.typeName);
    return name.isEmpty() ? u"document"_s : name;
}

}  // namespace

QByteArray writeAkomaNtoso(const Decision& decision, const QDateTime& time)
{
    AknContext context = contextOf(decision, time);
    const QLatin1StringView kind = documentElement(decision);
    AknElement preface = prefaceElement(context);
    AknElement preamble = preambleElement(context);
    AknElement body = mainElement(context, kind == "act"_L1);
    AknElement conclusions = conclusionsElement(context);
    AknElement attachments = attachmentsElement(context);
    AknElement document(kind);
    document.put("name"_L1, documentName(decision)).add(metaElement(context));
    document.addFilled(std::move(preface)).addFilled(std::move(preamble)).add(std::move(body));
    document.addFilled(std::move(conclusions)).addFilled(std::move(attachments));
    return toXml(AknElement("akomaNtoso"_L1).add(std::move(document)));
}

}  // namespace decretum
