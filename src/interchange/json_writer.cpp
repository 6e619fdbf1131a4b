// SPDX-License-Identifier: MIT
#include "interchange/json_parts.h"

namespace decretum {

namespace {

using namespace interchange;

Json signatureToJson(const Signature& signature)
{
    Json object = Json::object();
    object["position"] = nullable(signature.position);
    object["name"] = nullable(signature.name);
    addText(object, "heading", signature.heading);
    addId(object, "personId", signature.person.value);
    addForeign(object, signature.foreign);
    return object;
}

void addHead(Json& object, const Decision& decision)
{
    object["format"] = "decretum-decision";
    object["version"] = 1;
    object["language"] = utf8(languageTag(decision.language));
    object["kind"] = word(decision.kind);
    object["letterhead"] = toJson(decision.letterhead);
    object["typeName"] = nullable(decision.typeName);
    object["body"] = nullable(decision.body);
    object["date"] = nullable(decision.date);
    object["number"] = nullable(decision.number);
    object["place"] = nullable(decision.place);
    object["subject"] = nullable(decision.subject);
    object["preamble"] = nullable(decision.preamble.plain());
    object["enactingFormula"] = nullable(decision.enactingFormula);
    object["references"] = citationsToJson(decision.references);
}

/// The keys that a lossless copy needs beside those of every document; left out where they say nothing.
void addFurther(Json& object, const Decision& decision)
{
    addId(object, "id", decision.id.value);
    addText(object, "template", decision.templateName);
    addText(object, "numberCaption", decision.numberCaption);
    if (decision.isDateVerbal)
        object["dateText"] = "verbal";
    addRuns(object, "preambleRuns", decision.preamble);
    addVisas(object, "visas", decision.visas);
    addText(object, "executor", decision.executor);
    if (!decision.acquainted.isEmpty())
        object["acquainted"] = toJson(decision.acquainted);
    addRequisites(object, decision);
    if (!decision.content.isEmpty())
        object["content"] = blocksToJson(decision.content);
    if (decision.life != DecisionLife::Draft)
        object["life"] = word(decision.life);
    if (decision.print != PrintOverrides{})
        object["print"] = printToJson(decision.print);
    addForeign(object, decision.foreign);
}

Json decisionToJson(const Decision& decision)
{
    Json object = Json::object();
    addHead(object, decision);
    Json numbered = Json::object();
    addClauses(numbered, "clauses", "numbering", decision.clauses, decision.numbering, decision.language);
    object["clauses"] = std::move(numbered["clauses"]);
    Json signatures = Json::array();
    for (const Signature& signature : decision.signatures)
        signatures.push_back(signatureToJson(signature));
    object["signatures"] = std::move(signatures);
    Json attachments = Json::array();
    for (const Attachment& attachment : decision.attachments)
        attachments.push_back(attachmentToJson(attachment, decision.language));
    object["attachments"] = std::move(attachments);
    if (numbered.contains("numbering"))
        object["numbering"] = std::move(numbered["numbering"]);
    addFurther(object, decision);
    return object;
}

QByteArray toBytes(const Json& json)
{
    // "replace": a lone surrogate cannot be written, and must not throw.
    std::string text = json.dump(2, ' ', false, Json::error_handler_t::replace);
    text += '\n';
    return QByteArray::fromStdString(text);
}

}  // namespace

QByteArray writeJson(const Decision& decision)
{
    return toBytes(decisionToJson(decision));
}

QByteArray writeJson(const QList<Decision>& decisions)
{
    if (decisions.size() == 1)
        return writeJson(decisions.first());
    Json list = Json::array();
    for (const Decision& decision : decisions)
        list.push_back(decisionToJson(decision));
    return toBytes(list);
}

}  // namespace decretum
