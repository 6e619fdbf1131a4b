// SPDX-License-Identifier: MIT
#include "formats/docx_writer_text.h"

#include "archive/xml_text.h"
#include "formats/list_counting.h"
#include "formats/writer_text.h"

namespace decretum::docx {

TextWriter::TextWriter(const Document& document, const PackagePlace& place)
    : m_document(document), m_place(place), m_numbering(document, place), m_nextBookmark(place.bookmarks + 1), m_images(place.drawings)
{
    counting::forEachParagraph(document, [this](const Paragraph& paragraph) {
        if (!paragraph.bookmark.isEmpty())
            m_bookmarks.insert(paragraph.bookmark);
    });
}

QByteArray TextWriter::writeBody()
{
    const int count = static_cast<int>(m_document.sections.size());
    for (int at = 0; at < count; ++at)
        writeSection(m_document.sections.at(at), at, at + 1 == count ? Ending::Body : Ending::Paragraph);
    return take();
}

QByteArray TextWriter::writeFirst()
{
    if (!m_document.sections.isEmpty())
        writeSection(m_document.sections.first(), 0, Ending::None);
    return take();
}

QByteArray TextWriter::writeFurther()
{
    const int count = static_cast<int>(m_document.sections.size());
    for (int at = 1; at < count; ++at)
        writeSection(m_document.sections.at(at), at, at + 1 == count ? Ending::Body : Ending::Paragraph);
    return take();
}

void TextWriter::writeSection(const Section& section, int index, Ending ending)
{
    const QList<Block>& blocks = section.blocks;
    for (qsizetype at = 0; at < blocks.size();) {
        const qsizetype end = std::holds_alternative<Table>(blocks.at(at)) ? endOfTables(blocks, at) : at + 1;
        const bool endsSection = ending == Ending::Paragraph && end == blocks.size();
        const QByteArray properties = endsSection ? sectionProperties(section, index) : QByteArray();
        if (const auto* paragraph = std::get_if<Paragraph>(&blocks.at(at))) {
            writeParagraph(*paragraph, false, properties, {});
        } else {
            if (std::get<Table>(blocks.at(at)).pageBreakBefore)
                writeSpacer(true, {}, true);
            writeTables(blocks.mid(at, end - at));
            const bool isParted =
                end < blocks.size() && (std::holds_alternative<Paragraph>(blocks.at(end)) || std::get<Table>(blocks.at(end)).pageBreakBefore);
            if (!isParted)
                writeSpacer(std::get<Table>(blocks.at(end - 1)).keepWithNext, properties);
        }
        at = end;
    }
    if (section.blocks.isEmpty() && ending == Ending::Paragraph)
        writeSpacer(false, sectionProperties(section, index));
    if (ending == Ending::Body)
        m_xml += sectionProperties(section, index);
}

/// Two tables that touch become one, and a section ends with a paragraph: the smallest there is.
void TextWriter::writeSpacer(bool keeps, const QByteArray& properties, bool beginsPage)
{
    m_xml += QByteArray("<w:p><w:pPr>") + (keeps ? "<w:keepNext/>" : "") + (beginsPage ? "<w:pageBreakBefore/>" : "")
        + "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/><w:rPr><w:sz w:val=\"2\"/><w:szCs w:val=\"2\"/></w:rPr>"
        + properties + "</w:pPr></w:p>";
}

QByteArray TextWriter::sectionProperties(const Section& section, int index) const
{
    const PageSetup& page = section.page;
    QByteArray xml = "<w:sectPr>";
    const auto refer = [&xml, this](const char* kind, const char* type, const char* part) {
        xml += QByteArray("<w:") + kind + "Reference w:type=\"" + type + "\" r:id=\"" + m_place.relation + part + "\"/>";
    };
    // What a section does not have it takes from the one before.
    if (m_place.coversFooters) {
        for (const char* type : {"default", "even"})
            refer("header", type, page.hasPageNumbers ? "Header" : "FirstHeader");
        refer("header", "first", "FirstHeader");
        for (const char* type : {"default", "even", "first"})
            refer("footer", type, "Footer");
    } else if (page.hasPageNumbers) {
        refer("header", "default", "Header");
        refer("header", "first", "FirstHeader");
    }
    if (index > 0)
        xml += "<w:type w:val=\"nextPage\"/>";
    xml += "<w:pgSz w:w=\"" + QByteArray::number(toTwips(page.width)) + "\" w:h=\"" + QByteArray::number(toTwips(page.height)) + '"';
    if (page.width > page.height)
        xml += " w:orient=\"landscape\"";
    xml += "/><w:pgMar w:top=\"" + QByteArray::number(toTwips(page.top)) + "\" w:right=\"" + QByteArray::number(toTwips(page.right))
        + "\" w:bottom=\"" + QByteArray::number(toTwips(page.bottom)) + "\" w:left=\"" + QByteArray::number(toTwips(page.left)) + "\" w:header=\""
        + QByteArray::number(toTwips(page.pageNumberTop)) + "\" w:footer=\"567\" w:gutter=\"0\"/>";
    if (section.restartsNumbers)
        xml += "<w:pgNumType w:start=\"1\"/>";
    if (page.hasPageNumbers)
        xml += "<w:titlePg/>";
    return xml + "</w:sectPr>";
}

/// `inTable`: keeps its row with the next; `extraBefore`: the space that the table itself wants before it.
void TextWriter::writeParagraph(const Paragraph& paragraph, bool keepsRow, const QByteArray& section, std::optional<Points> extraBefore)
{
    const ParagraphStyle style = effectiveStyle(m_document, paragraph);
    m_xml += "<w:p><w:pPr><w:pStyle w:val=\"" + m_numbering.styleOf(paragraph) + "\"/>";
    const ParagraphOverrides& overrides = paragraph.overrides;
    if (keepsRow)
        m_xml += "<w:keepNext/>";
    else if (overrides.keepWithNext)
        m_xml += *overrides.keepWithNext ? "<w:keepNext/>" : "<w:keepNext w:val=\"0\"/>";
    if (overrides.pageBreakBefore)
        m_xml += "<w:pageBreakBefore/>";
    if (paragraph.mark) {
        const NumberingPlan::Place place = m_numbering.next();
        m_xml += "<w:numPr><w:ilvl w:val=\"" + QByteArray::number(place.level) + "\"/><w:numId w:val=\""
            + QByteArray::number(m_place.numbers + place.number) + "\"/></w:numPr>";
    } else if (m_numbering.mustBeUnnumbered(paragraph)) {
        m_xml += "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"0\"/></w:numPr>";
    }
    if (overrides.tabStops)
        m_xml += tabStops(*overrides.tabStops);
    if (overrides.spaceBefore || extraBefore) {
        ParagraphStyle spaced = style;
        spaced.spaceBefore = {spaced.spaceBefore.value + extraBefore.value_or(Points{}).value};
        m_xml += spacing(spaced);
    }
    // A list's own indents come before the style's: said again, they hold.
    if (paragraph.mark || m_numbering.mustBeUnnumbered(paragraph) || overrides.leftIndent || overrides.rightIndent || overrides.firstLineIndent)
        m_xml += indents(style);
    if (overrides.alignment)
        m_xml += "<w:jc w:val=\"" + alignmentName(*overrides.alignment) + "\"/>";
    m_xml += section + "</w:pPr>";
    writeRuns(paragraph);
    m_xml += "</w:p>";
}

void TextWriter::writeRuns(const Paragraph& paragraph)
{
    const QByteArray id = QByteArray::number(m_nextBookmark);
    if (!paragraph.bookmark.isEmpty()) {
        ++m_nextBookmark;
        m_xml += "<w:bookmarkStart w:id=\"" + id + "\" w:name=\"" + xmlEscaped(paragraph.bookmark) + "\"/>";
    }
    for (const Run& run : paragraph.runs) {
        const bool isReference = !run.target.isEmpty() && m_bookmarks.contains(run.target);
        if (isReference)
            m_xml += "<w:fldSimple w:instr=\" REF " + xmlEscaped(run.target) + " \\r \\h \">";
        writeRun(run, paragraph);
        if (isReference)
            m_xml += "</w:fldSimple>";
    }
    if (!paragraph.bookmark.isEmpty())
        m_xml += "<w:bookmarkEnd w:id=\"" + id + "\"/>";
}

void TextWriter::writeRun(const Run& run, const Paragraph& paragraph)
{
    m_xml += "<w:r>" + runProperties(run, paragraph);
    switch (run.kind) {
    case Run::Kind::Tab: m_xml += "<w:tab/>"; break;
    case Run::Kind::LineBreak: m_xml += "<w:br/>"; break;
    case Run::Kind::Image: writeImage(run.image); break;
    case Run::Kind::Text: writeText(run.text); break;
    }
    m_xml += "</w:r>";
}

QByteArray TextWriter::runProperties(const Run& run, const Paragraph& paragraph) const
{
    QByteArray xml;
    if (run.bold)
        xml += "<w:b/><w:bCs/>";
    if (run.italic)
        xml += "<w:i/><w:iCs/>";
    if (run.letterSpacing)
        xml += "<w:spacing w:val=\"" + QByteArray::number(toTwips(*run.letterSpacing)) + "\"/>";
    if (paragraph.overrides.fontSize) {
        const QByteArray size = QByteArray::number(toHalfPoints(*paragraph.overrides.fontSize));
        xml += "<w:sz w:val=\"" + size + "\"/><w:szCs w:val=\"" + size + "\"/>";
    }
    if (run.underline)
        xml += "<w:u w:val=\"single\"/>";
    if (run.superscript)
        xml += "<w:vertAlign w:val=\"superscript\"/>";
    const QByteArray language = languageTag(m_document, paragraph.language);
    return "<w:rPr>" + xml + "<w:lang w:val=\"" + language + "\" w:eastAsia=\"" + language + "\"/></w:rPr>";
}

/// U+2011 has an element of its own.
void TextWriter::writeText(const QString& text)
{
    QString stretch;
    const auto flush = [&] {
        if (!stretch.isEmpty())
            m_xml += "<w:t xml:space=\"preserve\">" + xmlEscaped(stretch) + "</w:t>";
        stretch.clear();
    };
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar sign = text.at(at);
        if (sign == QChar(0x2011)) {
            flush();
            m_xml += "<w:noBreakHyphen/>";
        } else if (!isJoinerLeftOut(text, at)) {
            stretch += sign;
        }
    }
    flush();
}

void TextWriter::writeImage(int index)
{
    if (index < 0 || index >= m_document.images.size())
        return;
    const Image& image = m_document.images.at(index);
    const QByteArray size = "cx=\"" + QByteArray::number(toEmu(image.width)) + "\" cy=\"" + QByteArray::number(toEmu(image.height)) + '"';
    const QByteArray id = QByteArray::number(++m_images);
    const QByteArray words = xmlEscaped(image.alternativeText);
    m_xml += "<w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent " + size + "/><wp:docPr id=\"" + id
        + "\" name=\"Picture " + id + "\" descr=\"" + words
        + "\"/><a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:nvPicPr><pic:cNvPr id=\"" + id
        + "\" name=\"Picture " + id + "\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"" + m_place.relation + "Image"
        + QByteArray::number(index + 1) + "\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext "
        + size
        + "/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>";
}

}  // namespace decretum::docx
