// SPDX-License-Identifier: MIT
#include "formats/docx_writer.h"

#include "formats/docx_writer_text.h"
#include "formats/payload_properties.h"

namespace decretum {

namespace {

using namespace docx;

constexpr auto kHead = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
constexpr auto kRelation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
constexpr auto kWordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

QByteArray relationship(const QByteArray& id, const QByteArray& type, const QByteArray& target)
{
    return "<Relationship Id=\"" + id + "\" Type=\"" + kRelation + type + "\" Target=\"" + target + "\"/>";
}

QByteArray relationshipsPart(const QByteArray& entries)
{
    return QByteArray(kHead) + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + entries
        + "</Relationships>";
}

QByteArray override(const QByteArray& part, const QByteArray& type)
{
    return "<Override PartName=\"/" + part + "\" ContentType=\"" + type + "\"/>";
}

QByteArray contentTypes(const QByteArray& overrides)
{
    QByteArray xml = QByteArray(kHead) + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                     "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                     "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"png\" ContentType=\"image/png\"/>"
                     "<Default Extension=\"jpeg\" ContentType=\"image/jpeg\"/>";
    for (const auto& [part, type] :
        {std::pair("document", "document.main+xml"), std::pair("styles", "styles+xml"), std::pair("settings", "settings+xml"),
            std::pair("numbering", "numbering+xml"), std::pair("header1", "header+xml"), std::pair("header2", "header+xml")})
        xml += override(QByteArray("word/") + part + ".xml", QByteArray(kWordType) + type);
    xml += override("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
    xml += override("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml");
    return xml + overrides + "</Types>";
}

/// What the payload is in once more (formats/payload_properties.h); the first alone is worth it.
QByteArray propertiesPart(const Document& document, const QByteArray& digest)
{
    return document.payloads.isEmpty() ? QByteArray() : customPropertiesPart(payloadProperties(document.payloads.first(), digest));
}

QByteArray packageRelationships(const QByteArray& more)
{
    return relationshipsPart(relationship("rId1", "officeDocument", "word/document.xml") +
                             "<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/>" +
                             relationship("rId3", "extended-properties", "docProps/app.xml") + more);
}

}  // namespace

Result<QByteArray> writeDocx(const Document& document, const QDateTime& time)
{
    const PackagePlace place;
    TextWriter text(document, place);
    const QByteArray body = QByteArray(kHead) + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
                            "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
                            "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" "
                            "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
                            "xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><w:body>"
        + text.writeBody() + "</w:body></w:document>";
    QByteArray overrides;
    QByteArray relations = relationship("rIdStyles", "styles", "styles.xml") + relationship("rIdSettings", "settings", "settings.xml")
        + relationship("rIdNumbering", "numbering", "numbering.xml") + relationship("rIdHeader", "header", "header1.xml")
        + relationship("rIdFirstHeader", "header", "header2.xml");
    const QByteArray digest = contentDigest(document);
    QList<ZipPart> payloads = payloadParts(document, digest, place, overrides, relations);
    QByteArray packageRelations;
    if (const QByteArray properties = propertiesPart(document, digest); !properties.isEmpty()) {
        payloads.append({QStringLiteral("docProps/custom.xml"), properties});
        overrides += override("docProps/custom.xml", "application/vnd.openxmlformats-officedocument.custom-properties+xml");
        packageRelations = relationship("rId4", "custom-properties", "docProps/custom.xml");
    }
    for (qsizetype at = 0; at < document.images.size(); ++at)
        relations += relationship("rIdImage" + QByteArray::number(at + 1), "image", imageName(document, at, place));
    const PageSetup page = document.sections.isEmpty() ? PageSetup{} : document.sections.first().page;
    const QString family = document.styles.isEmpty() ? QStringLiteral("Times New Roman") : document.styles.first().font.family;
    QList<ZipPart> parts{{QStringLiteral("[Content_Types].xml"), contentTypes(overrides)},
        {QStringLiteral("_rels/.rels"), packageRelationships(packageRelations)}, {QStringLiteral("word/document.xml"), body},
        {QStringLiteral("word/_rels/document.xml.rels"), relationshipsPart(relations)},
        {QStringLiteral("word/styles.xml"), stylesPart(document, place, text.numbering())},
        {QStringLiteral("word/settings.xml"), settingsPart(document)}, {QStringLiteral("word/numbering.xml"), text.numbering().part()},
        {QStringLiteral("word/header1.xml"), headerPart(page, family)}, {QStringLiteral("word/header2.xml"), emptyHeaderPart()},
        {QStringLiteral("docProps/core.xml"), corePart(document, time)}, {QStringLiteral("docProps/app.xml"), appPart()}};
    for (qsizetype at = 0; at < document.images.size(); ++at)
        parts.append({QStringLiteral("word/") + QString::fromLatin1(imageName(document, at, place)), document.images.at(at).bytes});
    parts += payloads;
    return writeZip(parts, time);
}

}  // namespace decretum
