// SPDX-License-Identifier: MIT
#include "formats/odt_writer_text.h"

#include "archive/xml_text.h"
#include "formats/list_counting.h"
#include "formats/writer_text.h"

namespace decretum::odt {

using Family = AutomaticStyles::Family;

namespace {

/// A table is followed by a paragraph in each word processor: the smallest there is.
constexpr auto kSpacerProperties =
    " fo:margin-top=\"0pt\" fo:margin-bottom=\"0pt\" fo:line-height=\"1pt\"/><style:text-properties fo:font-size=\"1pt\"/>";

}  // namespace

ContentWriter::ContentWriter(const Document& document) : m_document(document), m_lists(document)
{
    counting::forEachParagraph(document, [this](const Paragraph& paragraph) {
        if (!paragraph.bookmark.isEmpty() && paragraph.mark)
            m_numbered.insert(paragraph.bookmark);
    });
}

QByteArray ContentWriter::write()
{
    for (qsizetype at = 0; at < m_document.sections.size(); ++at)
        writeSection(at);
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-content" + namespaces() + '>' + fontFaces(m_document)
        + "<office:automatic-styles>" + m_styles.xml() + m_lists.styles() + "</office:automatic-styles><office:body><office:text>" + m_xml
        + "</office:text></office:body></office:document-content>";
}

void ContentWriter::writeSection(qsizetype index)
{
    m_section = index;
    const QList<Block>& blocks = m_document.sections.at(index).blocks;
    if (blocks.isEmpty())
        writeSpacer(Opening::Section);
    for (qsizetype at = 0; at < blocks.size();) {
        const Opening opening = at == 0 ? Opening::Section : Opening::None;
        if (const auto* paragraph = std::get_if<Paragraph>(&blocks.at(at))) {
            writeParagraph(*paragraph, opening);
            ++at;
            continue;
        }
        closeLists();
        const qsizetype end = endOfTables(blocks, at);
        writeTable(asOneTable(blocks.mid(at, end - at)), opening);
        if (end == blocks.size() || !std::holds_alternative<Paragraph>(blocks.at(end)))
            writeSpacer(Opening::None);
        at = end;
    }
    closeLists();
}

void ContentWriter::writeSpacer(Opening opening)
{
    const QByteArray name = m_styles.name(Family::Paragraph, "<style:paragraph-properties" + pageNumberAttribute(opening) + kSpacerProperties,
        " style:parent-style-name=\"Standard\"" + pageAttribute(opening));
    m_xml += "<text:p text:style-name=\"" + name + "\"/>";
}

QByteArray ContentWriter::pageAttribute(Opening opening) const
{
    return opening == Opening::None ? QByteArray() : " style:master-page-name=\"" + firstPageName(m_section) + '"';
}

QByteArray ContentWriter::pageNumberAttribute(Opening opening) const
{
    const bool restarts = opening == Opening::Section && m_document.sections.at(m_section).restartsNumbers;
    return restarts ? QByteArray(" style:page-number=\"1\"") : QByteArray();
}

void ContentWriter::writeParagraph(const Paragraph& paragraph, Opening opening)
{
    if (paragraph.mark)
        beginItem(m_lists.next());
    else
        closeLists();
    const ParagraphStyle* style = m_document.style(paragraph.style);
    const bool isHeading = style && style->outlineLevel > 0;
    const QByteArray element = isHeading ? "text:h" : "text:p";
    m_xml += '<' + element + " text:style-name=\"" + paragraphStyle(paragraph, opening) + '"';
    if (isHeading)
        m_xml += " text:outline-level=\"" + QByteArray::number(std::min(style->outlineLevel, 10)) + '"';
    m_xml += '>';
    writeRuns(paragraph);
    m_xml += "</" + element + '>';
}

QByteArray ContentWriter::paragraphStyle(const Paragraph& paragraph, Opening opening)
{
    const ParagraphStyle style = effectiveStyle(m_document, paragraph);
    const ParagraphOverrides& overrides = paragraph.overrides;
    QByteArray attributes = pageNumberAttribute(opening);
    if (overrides.spaceBefore)
        attributes += " fo:margin-top=\"" + lengthText(*overrides.spaceBefore) + '"';
    // A list's own indents come before the named style's: said again, they hold.
    if (paragraph.mark || overrides.leftIndent || overrides.rightIndent || overrides.firstLineIndent)
        attributes += indentAttributes(style);
    if (overrides.alignment)
        attributes += " fo:text-align=\"" + alignmentText(*overrides.alignment) + '"';
    if (overrides.keepWithNext)
        attributes += *overrides.keepWithNext ? " fo:keep-with-next=\"always\"" : " fo:keep-with-next=\"auto\"";
    if (overrides.pageBreakBefore && opening == Opening::None)
        attributes += " fo:break-before=\"page\"";
    const QByteArray stops = overrides.tabStops || (overrides.leftIndent && !style.tabStops.isEmpty()) ? tabStops(style) : QByteArray();
    QByteArray properties;
    if (!attributes.isEmpty() || !stops.isEmpty())
        properties = "<style:paragraph-properties" + attributes + '>' + stops + "</style:paragraph-properties>";
    QByteArray letters;
    if (overrides.fontSize)
        letters += " fo:font-size=\"" + lengthText(*overrides.fontSize) + '"';
    if (!paragraph.language.isEmpty())
        letters += languageAttributes(paragraph.language);
    if (!letters.isEmpty())
        properties += "<style:text-properties" + letters + "/>";
    const QByteArray parent = m_document.style(paragraph.style) ? styleName(paragraph.style) : QByteArray("Standard");
    const QByteArray page = pageAttribute(opening);
    if (properties.isEmpty() && page.isEmpty())
        return parent;
    return m_styles.name(Family::Paragraph, properties, " style:parent-style-name=\"" + parent + '"' + page);
}

/// Goes on within the lists that are open, or closes them and goes on with the list where it was left.
void ContentWriter::beginItem(const ListPlan::Place& place)
{
    if (m_open.list != place.list)
        closeLists();
    if (m_open.depth > place.level) {
        closeLists(place.level + 1);
        m_xml += "</text:list-item>";
        openItem(place.start);
        return;
    }
    const bool isContinued = m_open.depth == 0 && m_listIds.contains(place.list);
    while (m_open.depth <= place.level) {
        if (m_open.depth == 0) {
            const QByteArray id = "list" + QByteArray::number(++m_listBlocks);
            m_xml += "<text:list xml:id=\"" + id + "\" text:style-name=\"" + place.style + '"';
            if (isContinued)
                m_xml += " text:continue-list=\"" + m_listIds.value(place.list) + '"';
            m_listIds.insert(place.list, id);
        } else {
            m_xml += isContinued ? "<text:list text:continue-numbering=\"true\"" : "<text:list";
        }
        m_xml += '>';
        openItem(m_open.depth == place.level ? place.start : 0);
        ++m_open.depth;
    }
    m_open.list = place.list;
}

void ContentWriter::openItem(int start)
{
    m_xml += start > 0 ? "<text:list-item text:start-value=\"" + QByteArray::number(start) + "\">" : QByteArray("<text:list-item>");
}

void ContentWriter::closeLists(int depth)
{
    for (; m_open.depth > depth; --m_open.depth)
        m_xml += "</text:list-item></text:list>";
    if (depth == 0)
        m_open = {};
}

void ContentWriter::writeRuns(const Paragraph& paragraph)
{
    const QByteArray bookmark = xmlEscaped(paragraph.bookmark);
    if (!bookmark.isEmpty())
        m_xml += "<text:bookmark-start text:name=\"" + bookmark + "\"/>";
    m_isAfterBlank = true;
    for (qsizetype at = 0; at < paragraph.runs.size(); ++at)
        writeRun(paragraph.runs.at(at), at + 1 == paragraph.runs.size());
    if (!bookmark.isEmpty())
        m_xml += "<text:bookmark-end text:name=\"" + bookmark + "\"/>";
}

void ContentWriter::writeRun(const Run& run, bool isLast)
{
    const QByteArray style = runStyle(run);
    // A reference to what has no number has nothing to count: its words stand as they are.
    const bool isReference = m_numbered.contains(run.target);
    if (!style.isEmpty())
        m_xml += "<text:span text:style-name=\"" + style + "\">";
    if (isReference)
        m_xml += "<text:bookmark-ref text:reference-format=\"number\" text:ref-name=\"" + xmlEscaped(run.target) + "\">";
    switch (run.kind) {
    case Run::Kind::Tab: writeText(QStringLiteral("\t"), isLast); break;
    case Run::Kind::LineBreak: writeText(QStringLiteral("\n"), isLast); break;
    case Run::Kind::Image: writeImage(run.image); break;
    case Run::Kind::Text: writeText(run.text, isLast); break;
    }
    if (isReference)
        m_xml += "</text:bookmark-ref>";
    if (!style.isEmpty())
        m_xml += "</text:span>";
}

QByteArray ContentWriter::runStyle(const Run& run)
{
    QByteArray attributes;
    if (run.bold)
        attributes += " fo:font-weight=\"bold\"";
    if (run.italic)
        attributes += " fo:font-style=\"italic\"";
    if (run.underline)
        attributes += " style:text-underline-style=\"solid\" style:text-underline-width=\"auto\" style:text-underline-color=\"font-color\"";
    if (run.superscript)
        attributes += " style:text-position=\"super 58%\"";
    if (run.letterSpacing)
        attributes += " fo:letter-spacing=\"" + (run.letterSpacing->value == 0 ? QByteArray("normal") : lengthText(*run.letterSpacing)) + '"';
    return attributes.isEmpty() ? attributes : m_styles.name(Family::Text, "<style:text-properties" + attributes + "/>");
}

/// Blanks that would run together into one, or get lost at either end, have an element of their own (ODF 1.3 Part 3, 6.1.2).
void ContentWriter::writeText(const QString& text, bool isLast)
{
    QString stretch;
    const auto flush = [&](const char* element) {
        m_xml += xmlEscaped(stretch) + element;
        stretch.clear();
    };
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar sign = text.at(at);
        const bool isBlank = sign == u' ' || sign == u'\t' || sign == u'\n' || sign == u'\r';
        if (sign == u'\t')
            flush("<text:tab/>");
        else if (sign == u'\n')
            flush("<text:line-break/>");
        else if (isBlank && (m_isAfterBlank || (isLast && at + 1 == text.size())))
            flush("<text:s/>");
        else if (!isJoinerLeftOut(text, at))
            stretch += sign;
        m_isAfterBlank = isBlank;
    }
    flush("");
}

void ContentWriter::writeImage(int index)
{
    if (index < 0 || index >= m_document.images.size())
        return;
    const Image& image = m_document.images.at(index);
    const QByteArray style = m_styles.name(Family::Graphic, "<style:graphic-properties style:vertical-pos=\"top\" style:vertical-rel=\"baseline\"/>",
        " style:parent-style-name=\"Graphics\"");
    m_xml += "<draw:frame draw:name=\"Picture " + QByteArray::number(++m_pictures) + "\" draw:style-name=\"" + style
        + "\" text:anchor-type=\"as-char\" svg:width=\"" + lengthText(image.width) + "\" svg:height=\"" + lengthText(image.height)
        + "\"><draw:image xlink:href=\"" + imagePath(m_document, index)
        + "\" xlink:type=\"simple\" xlink:show=\"embed\" xlink:actuate=\"onLoad\"/><svg:title>" + xmlEscaped(image.alternativeText)
        + "</svg:title></draw:frame>";
    m_isAfterBlank = false;
}

}  // namespace decretum::odt
