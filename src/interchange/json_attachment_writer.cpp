// SPDX-License-Identifier: MIT
#include "interchange/json_parts.h"
#include "model/clause_labels.h"

namespace decretum::interchange {

namespace {

Json memberToJson(const Member& member)
{
    Json object = Json::object();
    object["role"] = word(member.role);
    object["name"] = nullable(member.name);
    object["position"] = nullable(member.position);
    addId(object, "personId", member.person.value);
    addForeign(object, member.foreign);
    return object;
}

Json paragraphToJson(const FreeParagraph& paragraph)
{
    Json object = Json::object();
    object["type"] = "paragraph";
    addRichText(object, "text", "runs", paragraph.text);
    if (paragraph.place != FreeParagraph::Place::Justified)
        object["place"] = word(paragraph.place);
    if (paragraph.headingLevel > 0)
        object["heading"] = paragraph.headingLevel;
    addText(object, "label", paragraph.label);
    if (paragraph.level > 0)
        object["level"] = paragraph.level;
    addForeign(object, paragraph.foreign);
    return object;
}

Json tableToJson(const FreeTable& table)
{
    Json object = Json::object();
    object["type"] = "table";
    if (!table.columnWidths.isEmpty()) {
        Json widths = Json::array();
        for (const double width : table.columnWidths)
            widths.push_back(width);
        object["columnWidths"] = std::move(widths);
    }
    if (table.headerRows > 0)
        object["headerRows"] = table.headerRows;
    Json rows = Json::array();
    for (const QList<RichText>& row : table.rows) {
        Json cells = Json::array();
        for (const RichText& cell : row) {
            Json value = Json::object();
            addRichText(value, "text", "runs", cell);
            cells.push_back(std::move(value));
        }
        rows.push_back({{"cells", std::move(cells)}});
    }
    object["rows"] = std::move(rows);
    addForeign(object, table.foreign);
    return object;
}

Json pictureToJson(const FreePicture& picture)
{
    Json object = Json::object();
    object["type"] = "picture";
    object["mediaType"] = nullable(picture.mediaType);
    object["width"] = picture.width;
    object["height"] = picture.height;
    addText(object, "alternativeText", picture.alternativeText);
    object["bytes"] = picture.bytes.toBase64().toStdString();
    addForeign(object, picture.foreign);
    return object;
}

/// Writes what an attachment holds; nothing where its content is elsewhere.
struct ContentWriter {
    Json& object;
    const Attachment& attachment;
    Language language;

    void operator()(const std::monostate&) const {}
    void operator()(const ClauseTree& tree) const
    {
        object["type"] = "clauses";
        addClauses(object, "clauses", "numbering", tree.clauses, attachment.numbering, language);
    }
    void operator()(const PlanOfMeasures& plan) const
    {
        object["type"] = "plan";
        addClauses(object, "clauses", "numbering", plan.clauses, attachment.numbering, language);
    }
    void operator()(const PersonList& list) const
    {
        object["type"] = "persons";
        Json members = Json::array();
        for (const Member& member : list.members)
            members.push_back(memberToJson(member));
        object["members"] = std::move(members);
    }
    void operator()(const Regulation& regulation) const
    {
        object["type"] = "regulation";
        Json sections = Json::array();
        for (const RegulationSection& section : regulation.sections) {
            Json value = Json::object();
            value["label"] = nullable(section.label);
            addRichText(value, "heading", "headingRuns", section.heading);
            // Sections share the attachment's scheme: it is told by each one's own labels, or said once.
            addClauses(value, "clauses", "numbering", section.clauses, attachment.numbering, language);
            addForeign(value, section.foreign);
            sections.push_back(std::move(value));
        }
        object["sections"] = std::move(sections);
    }
    void operator()(const FreeContent& content) const
    {
        object["type"] = "free";
        object["blocks"] = blocksToJson(content.blocks);
    }
};

}  // namespace

Json blocksToJson(const QList<FreeBlock>& blocks)
{
    Json list = Json::array();
    for (const FreeBlock& block : blocks) {
        if (const auto* paragraph = std::get_if<FreeParagraph>(&block))
            list.push_back(paragraphToJson(*paragraph));
        else if (const auto* table = std::get_if<FreeTable>(&block))
            list.push_back(tableToJson(*table));
        else
            list.push_back(pictureToJson(std::get<FreePicture>(block)));
    }
    return list;
}

Json attachmentToJson(const Attachment& attachment, Language language)
{
    Json object = Json::object();
    object["title"] = nullable(attachment.title);
    object["number"] = nullable(attachment.number);
    addId(object, "id", attachment.id.value);
    std::visit(ContentWriter{object, attachment, language}, attachment.content);
    if (attachment.isLandscape)
        object["orientation"] = "landscape";
    if (!attachment.headLines.isEmpty())
        object["head"] = toJson(attachment.headLines);
    if (!attachment.approvalLines.isEmpty())
        object["approval"] = toJson(attachment.approvalLines);
    addForeign(object, attachment.foreign);
    return object;
}

}  // namespace decretum::interchange
