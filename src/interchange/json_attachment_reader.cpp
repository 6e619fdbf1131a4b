// SPDX-License-Identifier: MIT
#include "interchange/json_parts.h"

#include <cmath>

namespace decretum::interchange {

namespace {

/// A whole number from 0; anything else is no size or level that a paper can have.
int count(ObjectReader& object, const char* key)
{
    const double value = object.number(key);
    return std::isfinite(value) && value >= 0 && value < 1000 ? static_cast<int>(value) : 0;
}

double length(ObjectReader& object, const char* key)
{
    const double value = object.number(key);
    return std::isfinite(value) && value >= 0 && value < 10000 ? value : 0;
}

Member readMember(ObjectReader& object)
{
    Member member{.role = object.word("role", Member::Role::Member),
        .name = object.text("name"),
        .position = object.text("position"),
        .person = PersonId(object.id("personId"))};
    member.foreign = object.rest();
    return member;
}

FreeParagraph readParagraph(ObjectReader& object)
{
    FreeParagraph paragraph{.text = readRichText(object, "text", "runs"),
        .place = object.word("place", FreeParagraph::Place::Justified),
        .headingLevel = count(object, "heading"),
        .label = object.text("label"),
        .level = count(object, "level")};
    paragraph.foreign = object.rest();
    return paragraph;
}

QList<RichText> readRow(ObjectReader& object)
{
    return object.list("cells", [](ObjectReader& cell) { return readRichText(cell, "text", "runs"); });
}

FreeTable readTable(ObjectReader& object)
{
    FreeTable table{.headerRows = count(object, "headerRows")};
    if (const Json* widths = object.array("columnWidths")) {
        for (const Json& width : *widths) {
            if (width.is_number())
                table.columnWidths.append(width.get<double>());
            else
                object.reading().fail(InterchangeError::ExpectedNumber, object.pathOf("columnWidths"), width);
        }
    }
    table.rows = object.list("rows", readRow);
    table.foreign = object.rest();
    return table;
}

FreePicture readPicture(ObjectReader& object)
{
    FreePicture picture{.bytes = QByteArray::fromBase64(object.text("bytes").toLatin1()),
        .mediaType = object.text("mediaType"),
        .width = length(object, "width"),
        .height = length(object, "height"),
        .alternativeText = object.text("alternativeText")};
    picture.foreign = object.rest();
    return picture;
}

FreeBlock readBlock(ObjectReader& object)
{
    const QString type = object.text("type");
    if (type == QStringLiteral("table"))
        return readTable(object);
    if (type == QStringLiteral("picture"))
        return readPicture(object);
    if (type != QStringLiteral("paragraph"))
        object.reading().fail(InterchangeError::ValueUnknown, object.pathOf("type"), Json(utf8(type)));
    return readParagraph(object);
}

Regulation readRegulation(ObjectReader& object, NumberingScheme& scheme, Language language)
{
    Regulation regulation;
    bool isFirst = true;
    regulation.sections = object.list("sections", [&](ObjectReader& inner) {
        RegulationSection section{.label = inner.text("label"), .heading = readRichText(inner, "heading", "headingRuns")};
        NumberingScheme own = scheme;
        section.clauses = readClauses(inner, "clauses", "numbering", own, language);
        if (std::exchange(isFirst, false))
            scheme = own;
        section.foreign = inner.rest();
        return section;
    });
    return regulation;
}

void readContent(ObjectReader& object, Attachment& attachment, Language language)
{
    const QString type = object.text("type");
    if (type == QStringLiteral("clauses"))
        attachment.content = ClauseTree{readClauses(object, "clauses", "numbering", attachment.numbering, language)};
    else if (type == QStringLiteral("plan"))
        attachment.content = PlanOfMeasures{readClauses(object, "clauses", "numbering", attachment.numbering, language)};
    else if (type == QStringLiteral("persons"))
        attachment.content = PersonList{object.list("members", readMember)};
    else if (type == QStringLiteral("regulation"))
        attachment.content = readRegulation(object, attachment.numbering, language);
    else if (type == QStringLiteral("free"))
        attachment.content = FreeContent{readBlocks(object, "blocks")};
    else if (!type.isEmpty())
        object.reading().fail(InterchangeError::ValueUnknown, object.pathOf("type"), Json(utf8(type)));
}

}  // namespace

QList<FreeBlock> readBlocks(ObjectReader& object, const char* key)
{
    return object.list(key, readBlock);
}

Attachment readAttachment(ObjectReader& object, Language language)
{
    Attachment attachment{.id = AttachmentId(object.id("id")), .title = object.text("title"), .number = object.text("number")};
    readContent(object, attachment, language);
    const QString orientation = object.text("orientation");
    attachment.isLandscape = orientation == QStringLiteral("landscape");
    if (!attachment.isLandscape && !orientation.isEmpty() && orientation != QStringLiteral("portrait"))
        object.reading().fail(InterchangeError::ValueUnknown, object.pathOf("orientation"), Json(utf8(orientation)));
    attachment.headLines = object.texts("head");
    attachment.approvalLines = object.texts("approval");
    attachment.foreign = object.rest();
    return attachment;
}

}  // namespace decretum::interchange
