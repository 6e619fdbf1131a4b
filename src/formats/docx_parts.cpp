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
    return languageTag(document, {});
}

QByteArray numberProperties(int level, int numbering)
{
    return "<w:numPr><w:ilvl w:val=\"" + number(level) + "\"/><w:numId w:val=\"" + number(numbering) + "\"/></w:numPr>";
}

/// `numbers`: the w:numPr of the style; empty: none.
QByteArray paragraphProperties(const ParagraphStyle& style, const QByteArray& numbers)
{
    QByteArray xml = "<w:pPr>";
    if (style.keepWithNext)
        xml += "<w:keepNext/>";
    if (style.keepLinesTogether)
        xml += "<w:keepLines/>";
    xml += style.widows >= 2 || style.orphans >= 2 ? "<w:widowControl/>" : "<w:widowControl w:val=\"0\"/>";
    xml += numbers + tabStops(style.tabStops) + spacing(style) + indents(style);
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

QByteArray styleId(const QString& id, const PackagePlace& place)
{
    return place.style + xmlEscaped(id);
}

QByteArray languageTag(const Document& document, const QString& language)
{
    const QString& tag = language.isEmpty() ? document.metadata.language : language;
    if (tag.contains(u'-'))
        return xmlEscaped(tag);
    if (tag == QStringLiteral("ru"))
        return "ru-RU";
    if (tag == QStringLiteral("en"))
        return "en-GB";
    return tag.isEmpty() || tag == QStringLiteral("uk") ? QByteArray("uk-UA") : xmlEscaped(tag);
}

namespace {

/// A name that no other style of the package has.
QByteArray freeName(const QString& wanted, QSet<QString>& taken)
{
    QString name = wanted;
    for (int at = 1; taken.contains(name.toLower()); ++at)
        name = wanted + (at == 1 ? QStringLiteral(" (Decretum)") : QStringLiteral(" (Decretum %1)").arg(at));
    taken.insert(name.toLower());
    return xmlEscaped(name);
}

QByteArray styleElement(const QByteArray& id, const QByteArray& name, const QByteArray& base, const QByteArray& properties)
{
    return "<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name + "\"/><w:basedOn w:val=\"" + base
        + "\"/><w:qFormat/>" + properties + "</w:style>";
}

}  // namespace

QByteArray styleElements(const Document& document, const PackagePlace& place, const NumberingPlan& numbering)
{
    QByteArray xml;
    QSet<QString> taken = place.styleNames;
    const QByteArray language = "<w:lang w:val=\"" + languageOf(document) + "\" w:eastAsia=\"" + languageOf(document) + "\"/>";
    for (const ParagraphStyle& style : document.styles) {
        const QString name = style.name.isEmpty() ? style.id : style.name;
        QByteArray numbers;
        QByteArray derived;
        for (const NumberingPlan::BoundStyle& bound : numbering.boundStyles()) {
            if (bound.base != style.id)
                continue;
            const QByteArray own = numberProperties(bound.level, numbering.boundNumber());
            if (bound.isDerived)
                derived += styleElement(bound.id, freeName(name + u' ' + QString::number(bound.level + 1), taken), styleId(style.id, place),
                    "<w:pPr>" + own + "</w:pPr>");
            else
                numbers = own;
        }
        xml += styleElement(styleId(style.id, place), freeName(name, taken), place.baseStyle,
            paragraphProperties(style, numbers) + "<w:rPr>" + fontProperties(style.font, true) + language + "</w:rPr>");
        xml += derived;
    }
    return xml;
}

QByteArray stylesPart(const Document& document, const PackagePlace& place, const NumberingPlan& numbering)
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
    return xml + styleElements(document, place, numbering) + "</w:styles>";
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

QByteArray emptyFooterPart()
{
    return QByteArray(kHead) + "<w:ftr " + kNamespace + "><w:p/></w:ftr>";
}

QByteArray imageName(const Document& document, qsizetype index, const PackagePlace& place)
{
    const bool isJpeg = document.images.at(index).mediaType == QStringLiteral("image/jpeg");
    return "media/image" + place.file + QByteArray::number(index + 1) + (isJpeg ? ".jpeg" : ".png");
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

QList<ZipPart> payloadParts(
    const Document& document, const QByteArray& digest, const PackagePlace& place, QByteArray& types, QByteArray& relationships)
{
    QList<ZipPart> parts;
    int index = 0;
    for (const Payload& payload : document.payloads) {
        const QByteArray n = number(++index);
        const QByteArray name = place.file + n;
        const QByteArray id = "{DEC2E704-0000-4000-8000-" + n.rightJustified(12, '0') + '}';
        parts.append({QString::fromUtf8("customXml/item" + name + ".xml"), payloadPart(payload, digest)});
        parts.append({QString::fromUtf8("customXml/itemProps" + name + ".xml"),
            QByteArray(kHead) + "<ds:datastoreItem xmlns:ds=\"http://schemas.openxmlformats.org/officeDocument/2006/customXml\" ds:itemID=\"" + id
                + "\"><ds:schemaRefs><ds:schemaRef ds:uri=\"" + QByteArray(kPayloadNamespace.data()) + "\"/></ds:schemaRefs></ds:datastoreItem>"});
        parts.append({QString::fromUtf8("customXml/_rels/item" + name + ".xml.rels"),
            QByteArray(kHead)
                + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" "
                  "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXmlProps\" Target=\"itemProps"
                + name + ".xml\"/></Relationships>"});
        types += "<Override PartName=\"/customXml/itemProps" + name
            + ".xml\" ContentType=\"application/vnd.openxmlformats-officedocument.customXmlProperties+xml\"/>";
        relationships += "<Relationship Id=\"" + place.relation + "Payload" + n
            + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml\" Target=\""
            + QByteArray("../").repeated(place.textFolder.count('/')) + "customXml/item" + name + ".xml\"/>";
    }
    return parts;
}

}  // namespace decretum::docx
