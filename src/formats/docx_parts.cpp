// SPDX-License-Identifier: MIT
#include "formats/docx_parts.h"

#include "archive/xml_text.h"
#include "formats/payload_part.h"

namespace decretum::docx {

namespace {

constexpr auto kHead = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
constexpr auto kNamespace = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

QByteArray number(int value)
{
    return QByteArray::number(value);
}

QByteArray languageOf(const Document& document)
{
    return document.metadata.language == QStringLiteral("ru") ? "ru-RU" : "uk-UA";
}

QByteArray paragraphProperties(const ParagraphStyle& style)
{
    QByteArray xml = "<w:pPr>";
    if (style.keepWithNext)
        xml += "<w:keepNext/>";
    if (style.keepLinesTogether)
        xml += "<w:keepLines/>";
    xml += style.widows >= 2 || style.orphans >= 2 ? "<w:widowControl/>" : "<w:widowControl w:val=\"0\"/>";
    xml += tabStops(style.tabStops) + spacing(style) + indents(style);
    xml += "<w:jc w:val=\"" + alignmentName(style.alignment) + "\"/>";
    if (style.outlineLevel > 0)
        xml += "<w:outlineLvl w:val=\"" + number(std::min(style.outlineLevel, 9) - 1) + "\"/>";
    return xml + "</w:pPr>";
}

}  // namespace

int toTwips(Millimetres length)
{
    return qRound(length.value * 1440 / 25.4);
}

int toTwips(Points length)
{
    return qRound(length.value * 20);
}

int toHalfPoints(Points size)
{
    return qRound(size.value * 2);
}

qint64 toEmu(Millimetres length)
{
    return qRound64(length.value * 36000);
}

QByteArray alignmentName(Alignment alignment)
{
    switch (alignment) {
    case Alignment::Left: return "left";
    case Alignment::Centre: return "center";
    case Alignment::Right: return "right";
    case Alignment::Justified: break;
    }
    return "both";
}

QByteArray fontProperties(const Font& font, bool withFamily)
{
    QByteArray xml;
    if (withFamily && !font.family.isEmpty()) {
        const QByteArray family = xmlEscaped(font.family);
        xml += "<w:rFonts w:ascii=\"" + family + "\" w:hAnsi=\"" + family + "\" w:eastAsia=\"" + family + "\" w:cs=\"" + family + "\"/>";
    }
    if (font.bold)
        xml += "<w:b/><w:bCs/>";
    if (font.italic)
        xml += "<w:i/><w:iCs/>";
    if (font.allCaps)
        xml += "<w:caps/>";
    if (font.letterSpacing.value != 0)
        xml += "<w:spacing w:val=\"" + number(toTwips(font.letterSpacing)) + "\"/>";
    const QByteArray size = number(toHalfPoints(font.size));
    xml += "<w:sz w:val=\"" + size + "\"/><w:szCs w:val=\"" + size + "\"/>";
    if (font.underline)
        xml += "<w:u w:val=\"single\"/>";
    return xml;
}

QByteArray tabStops(const QList<TabStop>& stops)
{
    if (stops.isEmpty())
        return {};
    QByteArray xml = "<w:tabs>";
    for (const TabStop& stop : stops) {
        const QByteArray kind = stop.kind == TabStop::Kind::Right ? "right" : stop.kind == TabStop::Kind::Centre ? "center" : "left";
        xml += "<w:tab w:val=\"" + kind + "\" w:pos=\"" + number(toTwips(stop.position)) + "\"/>";
    }
    return xml + "</w:tabs>";
}

QByteArray spacing(const ParagraphStyle& style)
{
    return "<w:spacing w:before=\"" + number(toTwips(style.spaceBefore)) + "\" w:after=\"" + number(toTwips(style.spaceAfter)) + "\" w:line=\""
        + number(qRound(style.lineSpacing * 240)) + "\" w:lineRule=\"auto\"/>";
}

QByteArray indents(const ParagraphStyle& style)
{
    QByteArray xml = "<w:ind w:left=\"" + number(toTwips(style.leftIndent)) + "\" w:right=\"" + number(toTwips(style.rightIndent)) + '"';
    const int first = toTwips(style.firstLineIndent);
    xml += first < 0 ? " w:hanging=\"" + number(-first) : " w:firstLine=\"" + number(first);
    return xml + "\"/>";
}

QByteArray styleId(const QString& id)
{
    return "Decretum-" + xmlEscaped(id);
}

QByteArray stylesPart(const Document& document)
{
    const Font font = document.styles.isEmpty() ? Font{.family = QStringLiteral("Times New Roman")} : document.styles.first().font;
    const Font plain{.family = font.family, .size = font.size};
    QByteArray xml = QByteArray(kHead) + "<w:styles " + kNamespace + "><w:docDefaults><w:rPrDefault><w:rPr>";
    xml += fontProperties(plain, true) + "<w:lang w:val=\"" + languageOf(document) + "\" w:eastAsia=\"" + languageOf(document) + "\"/>";
    xml += "</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>";
    xml += "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/></w:style>";
    xml +=
        "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/><w:uiPriority w:val=\"99\"/>"
        "<w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/><w:tblCellMar><w:top w:w=\"0\" w:type=\"dxa\"/>"
        "<w:left w:w=\"108\" w:type=\"dxa\"/><w:bottom w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"108\" "
        "w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>";
    for (const ParagraphStyle& style : document.styles) {
        xml += "<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"" + styleId(style.id) + "\"><w:name w:val=\""
            + xmlEscaped(style.name.isEmpty() ? style.id : style.name) + "\"/><w:basedOn w:val=\"Normal\"/><w:qFormat/>";
        xml += paragraphProperties(style) + "<w:rPr>" + fontProperties(style.font, true) + "</w:rPr></w:style>";
    }
    return xml + "</w:styles>";
}

QByteArray settingsPart(const Document& document)
{
    return QByteArray(kHead) + "<w:settings " + kNamespace + "><w:defaultTabStop w:val=\"709\"/><w:characterSpacingControl w:val=\"doNotCompress\"/>"
           "<w:compat><w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>"
           "<w:themeFontLang w:val=\"" + languageOf(document) + "\"/></w:settings>";
}

QByteArray headerPart(const PageSetup& page, const QString& family)
{
    const QByteArray run = "<w:rPr>" + fontProperties(Font{.family = family, .size = page.pageNumberSize}, true) + "</w:rPr>";
    return QByteArray(kHead) + "<w:hdr " + kNamespace + "><w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:r>" + run
        + "<w:fldChar w:fldCharType=\"begin\"/></w:r><w:r>" + run + "<w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r><w:r>" + run
        + "<w:fldChar w:fldCharType=\"separate\"/></w:r><w:r>" + run + "<w:t>2</w:t></w:r><w:r>" + run
        + "<w:fldChar w:fldCharType=\"end\"/></w:r></w:p></w:hdr>";
}

QByteArray emptyHeaderPart()
{
    return QByteArray(kHead) + "<w:hdr " + kNamespace + "><w:p/></w:hdr>";
}

QByteArray corePart(const Document& document, const QDateTime& time)
{
    const QByteArray moment = time.toUTC().toString(Qt::ISODate).toUtf8();
    return QByteArray(kHead) +
           "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
           "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"
           "<dc:title>" + xmlEscaped(document.metadata.title) + "</dc:title><dc:subject>" + xmlEscaped(document.metadata.subject) +
           "</dc:subject><dc:creator>" + xmlEscaped(document.metadata.author) + "</dc:creator><dcterms:created xsi:type=\"dcterms:W3CDTF\">" + moment +
           "</dcterms:created><dcterms:modified xsi:type=\"dcterms:W3CDTF\">" + moment + "</dcterms:modified><dc:language>" + languageOf(document) +
           "</dc:language></cp:coreProperties>";
}

QByteArray appPart()
{
    return QByteArray(kHead) +
           "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"><Application>Decretum</Application></Properties>";
}

QList<ZipPart> payloadParts(const Document& document, QByteArray& types, QByteArray& relationships)
{
    QList<ZipPart> parts;
    int index = 0;
    for (const Payload& payload : document.payloads) {
        const QByteArray n = number(++index);
        const QString name = QString::fromLatin1(n);
        const QByteArray id = "{DEC2E704-0000-4000-8000-" + n.rightJustified(12, '0') + '}';
        parts.append({QStringLiteral("customXml/item%1.xml").arg(name), payloadPart(payload, contentDigest(document))});
        parts.append({QStringLiteral("customXml/itemProps%1.xml").arg(name),
            QByteArray(kHead) + "<ds:datastoreItem xmlns:ds=\"http://schemas.openxmlformats.org/officeDocument/2006/customXml\" ds:itemID=\"" + id
                + "\"><ds:schemaRefs><ds:schemaRef ds:uri=\"" + QByteArray(kPayloadNamespace.data()) + "\"/></ds:schemaRefs></ds:datastoreItem>"});
        parts.append({QStringLiteral("customXml/_rels/item%1.xml.rels").arg(name),
            QByteArray(kHead)
                + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" "
                  "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXmlProps\" Target=\"itemProps"
                + n + ".xml\"/></Relationships>"});
        types += "<Override PartName=\"/customXml/itemProps" + n
            + ".xml\" ContentType=\"application/vnd.openxmlformats-officedocument.customXmlProperties+xml\"/>";
        relationships += "<Relationship Id=\"rIdPayload" + n + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml\" "
                         "Target=\"../customXml/item" + n + ".xml\"/>";
    }
    return parts;
}

}  // namespace decretum::docx
