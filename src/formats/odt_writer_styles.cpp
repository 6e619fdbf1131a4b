// SPDX-License-Identifier: MIT
#include "formats/odt_writer_styles.h"

#include "archive/xml_text.h"

#include <QSet>

namespace decretum::odt {

namespace {

using namespace Qt::Literals::StringLiterals;

struct FamilyNames {
    const char* family;  ///< style:family
    const char* prefix;  ///< Of the automatic styles' names.
};

FamilyNames namesOf(AutomaticStyles::Family family)
{
    switch (family) {
    case AutomaticStyles::Family::Paragraph: return {"paragraph", "P"};
    case AutomaticStyles::Family::Text: return {"text", "T"};
    case AutomaticStyles::Family::Table: return {"table", "Table"};
    case AutomaticStyles::Family::Column: return {"table-column", "Column"};
    case AutomaticStyles::Family::Row: return {"table-row", "Row"};
    case AutomaticStyles::Family::Cell: return {"table-cell", "Cell"};
    case AutomaticStyles::Family::Graphic: break;
    }
    return {"graphic", "Picture"};
}

QByteArray decimal(double value)
{
    QByteArray text = QByteArray::number(value, 'f', 3);
    while (text.endsWith('0'))
        text.chop(1);
    if (text.endsWith('.'))
        text.chop(1);
    return text == "-0" ? QByteArray("0") : text;
}

}  // namespace

QByteArray lengthText(Millimetres length)
{
    return decimal(length.value) + "mm";
}

QByteArray lengthText(Points length)
{
    return decimal(length.value) + "pt";
}

QByteArray namespaces()
{
    QByteArray names;
    for (const char* name : {"office", "style", "text", "table"})
        names += QByteArray(" xmlns:") + name + "=\"urn:oasis:names:tc:opendocument:xmlns:" + name + ":1.0\"";
    return names
        + " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\" xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""
          " xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\" xmlns:xlink=\"http://www.w3.org/1999/xlink\""
          " office:version=\"1.3\"";
}

QByteArray styleName(const QString& id)
{
    return "Decretum-" + xmlEscaped(id);
}

QByteArray languageAttributes(const QString& tag)
{
    const QString language = tag.section(u'-', 0, 0).toLower();
    QString country = tag.contains(u'-') ? tag.section(u'-', -1).toUpper() : QString();
    if (country.isEmpty())
        country = language == u"uk" ? u"UA"_s : language == u"ru" ? u"RU"_s : u"none"_s;
    return " fo:language=\"" + xmlEscaped(language) + "\" fo:country=\"" + xmlEscaped(country) + '"';
}

QString mainFamily(const Document& document)
{
    return document.styles.isEmpty() ? u"Times New Roman"_s : document.styles.first().font.family;
}

QByteArray fontFaces(const Document& document)
{
    QSet<QString> told;
    QByteArray xml = "<office:font-face-decls>";
    const auto tell = [&](const QString& family) {
        if (family.isEmpty() || told.contains(family))
            return;
        told.insert(family);
        const QByteArray name = xmlEscaped(family);
        xml += "<style:font-face style:name=\"" + name + "\" svg:font-family=\"'" + name + "'\"/>";
    };
    tell(mainFamily(document));
    for (const ParagraphStyle& style : document.styles)
        tell(style.font.family);
    return xml + "</office:font-face-decls>";
}

QByteArray fontAttributes(const Font& font)
{
    QByteArray xml;
    if (!font.family.isEmpty())
        xml += " style:font-name=\"" + xmlEscaped(font.family) + '"';
    xml += " fo:font-size=\"" + lengthText(font.size) + '"';
    if (font.bold)
        xml += " fo:font-weight=\"bold\"";
    if (font.italic)
        xml += " fo:font-style=\"italic\"";
    if (font.underline)
        xml += " style:text-underline-style=\"solid\" style:text-underline-width=\"auto\" style:text-underline-color=\"font-color\"";
    if (font.allCaps)
        xml += " fo:text-transform=\"uppercase\"";
    if (font.letterSpacing.value != 0)
        xml += " fo:letter-spacing=\"" + lengthText(font.letterSpacing) + '"';
    return xml;
}

QByteArray alignmentText(Alignment alignment)
{
    switch (alignment) {
    case Alignment::Left: return "left";
    case Alignment::Centre: return "center";
    case Alignment::Right: return "right";
    case Alignment::Justified: break;
    }
    return "justify";
}

QByteArray indentAttributes(const ParagraphStyle& style)
{
    return " fo:margin-left=\"" + lengthText(style.leftIndent) + "\" fo:margin-right=\"" + lengthText(style.rightIndent) + "\" fo:text-indent=\""
        + lengthText(style.firstLineIndent) + "\" style:auto-text-indent=\"false\"";
}

QByteArray tabStops(const ParagraphStyle& style)
{
    QByteArray xml = "<style:tab-stops>";
    for (const TabStop& stop : style.tabStops) {
        xml += "<style:tab-stop style:position=\"" + lengthText(stop.position - style.leftIndent) + '"';
        if (stop.kind != TabStop::Kind::Left)
            xml += stop.kind == TabStop::Kind::Right ? " style:type=\"right\"" : " style:type=\"center\"";
        xml += "/>";
    }
    return xml + "</style:tab-stops>";
}

QByteArray paragraphProperties(const ParagraphStyle& style)
{
    QByteArray xml = "<style:paragraph-properties" + indentAttributes(style) + " fo:margin-top=\"" + lengthText(style.spaceBefore)
        + "\" fo:margin-bottom=\"" + lengthText(style.spaceAfter) + "\" fo:line-height=\"" + decimal(style.lineSpacing * 100) + "%\" fo:text-align=\""
        + alignmentText(style.alignment) + "\" fo:widows=\"" + QByteArray::number(style.widows) + "\" fo:orphans=\""
        + QByteArray::number(style.orphans) + '"';
    if (style.keepWithNext)
        xml += " fo:keep-with-next=\"always\"";
    if (style.keepLinesTogether)
        xml += " fo:keep-together=\"always\"";
    return xml + '>' + (style.tabStops.isEmpty() ? QByteArray() : tabStops(style)) + "</style:paragraph-properties>";
}

QByteArray AutomaticStyles::name(Family family, const QByteArray& properties, const QByteArray& attributes)
{
    const FamilyNames names = namesOf(family);
    const QByteArray key = QByteArray(names.family) + attributes + '>' + properties;
    if (const auto known = m_names.constFind(key); known != m_names.constEnd())
        return *known;
    const QByteArray name = names.prefix + QByteArray::number(++m_counts[family]);
    m_xml += "<style:style style:name=\"" + name + "\" style:family=\"" + names.family + '"' + attributes + '>' + properties + "</style:style>";
    m_names.insert(key, name);
    return name;
}

}  // namespace decretum::odt
