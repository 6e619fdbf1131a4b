// SPDX-License-Identifier: MIT
#include "formats/odt_writer_parts.h"

#include "archive/xml_text.h"
#include "formats/odt_writer_styles.h"
#include "formats/odt_writer_text.h"
#include "formats/payload_properties.h"

namespace decretum::odt {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr auto kHead = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

QString languageOf(const Document& document)
{
    return document.metadata.language.isEmpty() ? u"uk"_s : document.metadata.language;
}

/// What all styles rest on. Without kerning, as the PDF is set: lines end at the same words.
QByteArray defaultStyles(const Document& document)
{
    const Points size = document.styles.isEmpty() ? Font{}.size : document.styles.first().font.size;
    return "<style:default-style style:family=\"paragraph\"><style:paragraph-properties style:tab-stop-distance=\"12.5mm\" "
           "style:writing-mode=\"page\"/><style:text-properties"
        + fontAttributes({.family = mainFamily(document), .size = size}) + languageAttributes(languageOf(document))
        + " style:use-window-font-color=\"true\" style:letter-kerning=\"false\" fo:hyphenate=\"false\"/></style:default-style>"
          "<style:default-style style:family=\"table\"><style:table-properties table:border-model=\"collapsing\"/></style:default-style>"
          "<style:default-style style:family=\"table-row\"><style:table-row-properties fo:keep-together=\"always\"/></style:default-style>"
          "<style:style style:name=\"Standard\" style:family=\"paragraph\" style:class=\"text\"/>"
          "<style:style style:name=\"Graphics\" style:family=\"graphic\"/>";
}

QByteArray namedStyle(const ParagraphStyle& style)
{
    QByteArray xml = "<style:style style:name=\"" + styleName(style.id) + "\" style:display-name=\""
        + xmlEscaped(style.name.isEmpty() ? style.id : style.name)
        + "\" style:family=\"paragraph\" style:parent-style-name=\"Standard\" style:class=\"text\"";
    if (style.outlineLevel > 0)
        xml += " style:default-outline-level=\"" + QByteArray::number(std::min(style.outlineLevel, 10)) + '"';
    return xml + '>' + paragraphProperties(style) + "<style:text-properties" + fontAttributes(style.font) + "/></style:style>";
}

/// Headings have no numbers but those of lists.
QByteArray outline()
{
    QByteArray xml = "<text:outline-style style:name=\"Outline\">";
    for (int level = 1; level <= 10; ++level)
        xml += "<text:outline-level-style text:level=\"" + QByteArray::number(level) + "\" style:num-format=\"\"/>";
    return xml + "</text:outline-style>";
}

enum class PageKind : quint8 { First, Next };

/// The page number stands in the upper margin: where there is one, the header takes that margin from the number on.
QByteArray pageLayout(const PageSetup& page, const QByteArray& name, PageKind kind)
{
    const bool hasHeader = kind == PageKind::Next;
    const Millimetres header{std::max(page.top.value - page.pageNumberTop.value, toMillimetres(page.pageNumberSize).value)};
    QByteArray xml = "<style:page-layout style:name=\"" + name + "\"><style:page-layout-properties fo:page-width=\"" + lengthText(page.width)
        + "\" fo:page-height=\"" + lengthText(page.height) + "\" style:print-orientation=\"" + (page.width > page.height ? "landscape" : "portrait")
        + "\" style:num-format=\"1\" style:writing-mode=\"lr-tb\" fo:margin-top=\"" + lengthText(hasHeader ? page.pageNumberTop : page.top)
        + "\" fo:margin-bottom=\"" + lengthText(page.bottom) + "\" fo:margin-left=\"" + lengthText(page.left) + "\" fo:margin-right=\""
        + lengthText(page.right) + "\"/>";
    if (hasHeader)
        xml += "<style:header-style><style:header-footer-properties svg:height=\"" + lengthText(header)
            + "\" fo:margin-left=\"0mm\" fo:margin-right=\"0mm\" fo:margin-bottom=\"0mm\" style:dynamic-spacing=\"false\"/></style:header-style>";
    return xml + "</style:page-layout>";
}

/// The look of a section's page number: of size and place alone.
QByteArray pageNumberStyle(const PageSetup& page, const QByteArray& name)
{
    return "<style:style style:name=\"" + name
        + "\" style:family=\"paragraph\" style:parent-style-name=\"Standard\"><style:paragraph-properties fo:text-align=\"center\"/>"
          "<style:text-properties fo:font-size=\""
        + lengthText(page.pageNumberSize) + "\"/></style:style>";
}

QByteArray masterPages(const Section& section, qsizetype index)
{
    const QByteArray number = QByteArray::number(index + 1);
    const QByteArray first = "<style:master-page style:name=\"" + firstPageName(index) + "\" style:page-layout-name=\"FirstLayout" + number + '"';
    if (!section.page.hasPageNumbers)
        return first + "/>";
    return first + " style:next-style-name=\"" + nextPageName(index) + "\"/><style:master-page style:name=\"" + nextPageName(index)
        + "\" style:page-layout-name=\"NextLayout" + number + "\"><style:header><text:p text:style-name=\"Number" + number
        + "\"><text:page-number text:select-page=\"current\">2</text:page-number></text:p></style:header></style:master-page>";
}

QByteArray element(const char* name, const QString& text)
{
    return text.isEmpty() ? QByteArray() : QByteArray("<") + name + '>' + xmlEscaped(text) + "</" + name + '>';
}

QByteArray typeOf(const QString& part)
{
    return part.endsWith(u".xml") ? "text/xml" : part.endsWith(u".jpeg") ? "image/jpeg" : "image/png";
}

}  // namespace

QByteArray firstPageName(qsizetype section)
{
    return "First-page-" + QByteArray::number(section + 1);
}

QByteArray nextPageName(qsizetype section)
{
    return "Next-page-" + QByteArray::number(section + 1);
}

QByteArray stylesPart(const Document& document)
{
    QByteArray xml =
        QByteArray(kHead) + "<office:document-styles" + namespaces() + '>' + fontFaces(document) + "<office:styles>" + defaultStyles(document);
    for (const ParagraphStyle& style : document.styles)
        xml += namedStyle(style);
    xml += outline() + "</office:styles><office:automatic-styles>";
    QByteArray pages;
    for (qsizetype at = 0; at < document.sections.size(); ++at) {
        const Section& section = document.sections.at(at);
        const QByteArray number = QByteArray::number(at + 1);
        xml += pageLayout(section.page, "FirstLayout" + number, PageKind::First);
        if (section.page.hasPageNumbers)
            xml += pageLayout(section.page, "NextLayout" + number, PageKind::Next) + pageNumberStyle(section.page, "Number" + number);
        pages += masterPages(section, at);
    }
    return xml + "</office:automatic-styles><office:master-styles>" + pages + "</office:master-styles></office:document-styles>";
}

QByteArray metaPart(const Document& document, const QDateTime& time)
{
    const Metadata& metadata = document.metadata;
    const QString moment = time.toUTC().toString(Qt::ISODate);
    const QByteArray userDefined =
        document.payloads.isEmpty() ? QByteArray() : userDefinedElements(payloadProperties(document.payloads.first(), contentDigest(document)));
    return QByteArray(kHead)
        + "<office:document-meta xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
          "xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" office:version=\"1.3\"><office:meta>"
        + element("meta:generator", u"Decretum"_s) + element("dc:title", metadata.title) + element("dc:subject", metadata.subject)
        + element("meta:initial-creator", metadata.author) + element("dc:creator", metadata.author) + element("meta:creation-date", moment)
        + element("dc:date", moment) + element("dc:language", languageOf(document)) + userDefined + "</office:meta></office:document-meta>";
}

/// How LibreOffice is to set the text: as it sets a DOCX and as the PDF is set. Of two gaps between paragraphs the larger counts.
QByteArray settingsPart()
{
    QByteArray xml = QByteArray(kHead)
        + "<office:document-settings xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
          "xmlns:config=\"urn:oasis:names:tc:opendocument:xmlns:config:1.0\" xmlns:ooo=\"http://openoffice.org/2004/office\" office:version=\"1.3\">"
          "<office:settings><config:config-item-set config:name=\"ooo:configuration-settings\">";
    for (const auto& [name, value] : {std::pair("AddParaTableSpacing", "false"), std::pair("AddParaTableSpacingAtStart", "true"),
             std::pair("AddParaSpacingToTableCells", "true"), std::pair("AddExternalLeading", "true"), std::pair("UseFormerLineSpacing", "false"),
             std::pair("UseFormerObjectPositioning", "false"), std::pair("UseFormerTextWrapping", "false"), std::pair("UseOldNumbering", "false"),
             std::pair("IgnoreFirstLineIndentInNumbering", "false"), std::pair("DoNotJustifyLinesWithManualBreak", "true"),
             std::pair("TabsRelativeToIndent", "true"), std::pair("PropLineSpacingShrinksFirstLine", "true")})
        xml += QByteArray("<config:config-item config:name=\"") + name + "\" config:type=\"boolean\">" + value + "</config:config-item>";
    return xml + "</config:config-item-set></office:settings></office:document-settings>";
}

QByteArray manifestPart(const QList<ZipPart>& parts)
{
    QByteArray xml = QByteArray(kHead)
        + "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" manifest:version=\"1.3\"><manifest:file-entry "
          "manifest:full-path=\"/\" manifest:version=\"1.3\" manifest:media-type=\"application/vnd.oasis.opendocument.text\"/>";
    for (const ZipPart& part : parts)
        xml += "<manifest:file-entry manifest:full-path=\"" + xmlEscaped(part.name) + "\" manifest:media-type=\"" + typeOf(part.name) + "\"/>";
    return xml + "</manifest:manifest>";
}

}  // namespace decretum::odt
