// SPDX-License-Identifier: MIT
#include "formats/docx_writer.h"

#include "archive/xml_text.h"
#include "formats/docx_parts.h"
#include "formats/writer_text.h"

#include <QSet>

namespace decretum {

namespace {

using namespace docx;

constexpr auto kHead = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
constexpr auto kRelation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
constexpr auto kWordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

/// Writes word/document.xml.
class TextWriter {
public:
    explicit TextWriter(const Document& document) : m_document(document), m_numbering(document)
    {
        for (const Section& section : document.sections) {
            for (const Block& block : section.blocks) {
                if (const auto* paragraph = std::get_if<Paragraph>(&block); paragraph && !paragraph->bookmark.isEmpty())
                    m_bookmarks.insert(paragraph->bookmark);
            }
        }
    }

    QByteArray write()
    {
        m_xml = QByteArray(kHead) + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
                "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
                "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" "
                "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
                "xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><w:body>";
        for (qsizetype at = 0; at < m_document.sections.size(); ++at)
            writeSection(m_document.sections.at(at), static_cast<int>(at), at + 1 == m_document.sections.size());
        return m_xml + "</w:body></w:document>";
    }

    const NumberingPlan& numbering() const { return m_numbering; }

private:
    void writeSection(const Section& section, int index, bool isLast)
    {
        for (qsizetype at = 0; at < section.blocks.size(); ++at) {
            const Block& block = section.blocks.at(at);
            const bool endsSection = !isLast && at + 1 == section.blocks.size();
            if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
                writeParagraph(*paragraph, false, endsSection ? sectionProperties(section, index) : QByteArray(), {});
                continue;
            }
            writeTable(std::get<Table>(block), section);
            const bool isFollowedByParagraph = at + 1 < section.blocks.size() && std::holds_alternative<Paragraph>(section.blocks.at(at + 1));
            if (!isFollowedByParagraph)
                writeSpacer(endsSection ? sectionProperties(section, index) : QByteArray());
        }
        if (section.blocks.isEmpty() && !isLast)
            writeSpacer(sectionProperties(section, index));
        if (isLast)
            m_xml += sectionProperties(section, index);
    }

    /// Two tables that touch become one, and a section ends with a paragraph: the smallest there is.
    void writeSpacer(const QByteArray& properties)
    {
        m_xml +=
            "<w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/><w:rPr><w:sz w:val=\"2\"/><w:szCs "
            "w:val=\"2\"/></w:rPr>"
            + properties + "</w:pPr></w:p>";
    }

    static QByteArray sectionProperties(const Section& section, int index)
    {
        const PageSetup& page = section.page;
        QByteArray xml = "<w:sectPr>";
        if (page.hasPageNumbers)
            xml += "<w:headerReference w:type=\"default\" r:id=\"rIdHeader\"/><w:headerReference w:type=\"first\" r:id=\"rIdFirstHeader\"/>";
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
    void writeParagraph(const Paragraph& paragraph, bool keepsRow, const QByteArray& section, std::optional<Points> extraBefore)
    {
        const ParagraphStyle style = effectiveStyle(m_document, paragraph);
        m_xml += "<w:p><w:pPr><w:pStyle w:val=\"" + styleId(paragraph.style) + "\"/>";
        const ParagraphOverrides& overrides = paragraph.overrides;
        if (keepsRow)
            m_xml += "<w:keepNext/>";
        else if (overrides.keepWithNext)
            m_xml += *overrides.keepWithNext ? "<w:keepNext/>" : "<w:keepNext w:val=\"0\"/>";
        if (overrides.pageBreakBefore)
            m_xml += "<w:pageBreakBefore/>";
        if (paragraph.mark) {
            const NumberingPlan::Place place = m_numbering.next();
            m_xml += "<w:numPr><w:ilvl w:val=\"" + QByteArray::number(place.level) + "\"/><w:numId w:val=\"" + QByteArray::number(place.number)
                + "\"/></w:numPr>";
        }
        if (overrides.tabStops)
            m_xml += tabStops(*overrides.tabStops);
        if (overrides.spaceBefore || extraBefore) {
            ParagraphStyle spaced = style;
            spaced.spaceBefore = {spaced.spaceBefore.value + extraBefore.value_or(Points{}).value};
            m_xml += spacing(spaced);
        }
        // A list's own indents come before the style's: said again, they hold.
        if (paragraph.mark || overrides.leftIndent || overrides.rightIndent || overrides.firstLineIndent)
            m_xml += indents(style);
        if (overrides.alignment)
            m_xml += "<w:jc w:val=\"" + alignmentName(*overrides.alignment) + "\"/>";
        m_xml += section + "</w:pPr>";
        writeRuns(paragraph);
        m_xml += "</w:p>";
    }

    void writeRuns(const Paragraph& paragraph)
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

    void writeRun(const Run& run, const Paragraph& paragraph)
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

    static QByteArray runProperties(const Run& run, const Paragraph& paragraph)
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
        return xml.isEmpty() ? xml : "<w:rPr>" + xml + "</w:rPr>";
    }

    /// U+2011 has an element of its own.
    void writeText(const QString& text)
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

    void writeImage(int index)
    {
        if (index < 0 || index >= m_document.images.size())
            return;
        const Image& image = m_document.images.at(index);
        const QByteArray size = "cx=\"" + QByteArray::number(toEmu(image.width)) + "\" cy=\"" + QByteArray::number(toEmu(image.height)) + '"';
        const QByteArray id = QByteArray::number(++m_images);
        const QByteArray words = xmlEscaped(image.alternativeText);
        m_xml += "<w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent " + size + "/><wp:docPr id=\"" + id
            + "\" name=\"Picture " + id + "\" descr=\"" + words
            + "\"/><a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:nvPicPr><pic:cNvPr id=\""
            + id + "\" name=\"Picture " + id + "\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"rIdImage"
            + QByteArray::number(index + 1)
            + "\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext " + size
            + "/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>";
    }

    static QByteArray borders(bool visible)
    {
        QByteArray xml = "<w:tblBorders>";
        for (const char* side : {"top", "left", "bottom", "right", "insideH", "insideV"})
            xml += QByteArray("<w:") + side + (visible ? " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>" : " w:val=\"nil\"/>");
        return xml + "</w:tblBorders>";
    }

    void writeTable(const Table& table, const Section&)
    {
        int total = 0;
        QByteArray grid;
        for (const Millimetres width : table.columnWidths) {
            total += toTwips(width);
            grid += "<w:gridCol w:w=\"" + QByteArray::number(toTwips(width)) + "\"/>";
        }
        const QByteArray margin = table.isLayout ? "0" : "85";
        m_xml += "<w:tbl><w:tblPr><w:tblW w:w=\"" + QByteArray::number(total) + "\" w:type=\"dxa\"/><w:tblInd w:w=\"0\" w:type=\"dxa\"/>"
            + borders(table.hasBorders) + "<w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"" + margin
            + "\" w:type=\"dxa\"/><w:right w:w=\"" + margin + "\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblGrid>" + grid + "</w:tblGrid>";
        QList<int> spans(table.columnWidths.size(), 0);  // rows that a cell above still covers, by column
        QList<int> spanWidths(table.columnWidths.size(), 1);
        for (qsizetype row = 0; row < table.rows.size(); ++row)
            writeRow(table, row, spans, spanWidths);
        m_xml += "</w:tbl>";
    }

    void writeRow(const Table& table, qsizetype index, QList<int>& spans, QList<int>& spanWidths)
    {
        const TableRow& row = table.rows.at(index);
        m_xml += "<w:tr><w:trPr><w:cantSplit/>";
        if (row.isHeader)
            m_xml += "<w:tblHeader/>";
        m_xml += "</w:trPr>";
        const bool isLast = index + 1 == table.rows.size();
        const bool keeps = table.keepWithNext || (table.keepTogether && !isLast) || row.isHeader;
        const std::optional<Points> before = index == 0 && table.spaceBefore.value > 0 ? std::optional(table.spaceBefore) : std::nullopt;
        qsizetype cell = 0;
        for (qsizetype column = 0; column < table.columnWidths.size();) {
            if (spans.at(column) > 0) {
                --spans[column];
                writeCoveredCell(table, column, spanWidths.at(column));
                column += spanWidths.at(column);
                continue;
            }
            static const TableCell empty;
            const TableCell& content = cell < row.cells.size() ? row.cells.at(cell) : empty;
            ++cell;
            const int width = std::clamp<int>(content.columnSpan, 1, static_cast<int>(table.columnWidths.size() - column));
            writeCell(table, column, width, content, keeps, before);
            if (content.rowSpan > 1) {
                spans[column] = content.rowSpan - 1;
                spanWidths[column] = width;
            }
            column += width;
        }
        m_xml += "</w:tr>";
    }

    QByteArray cellWidth(const Table& table, qsizetype column, int span) const
    {
        int width = 0;
        for (qsizetype at = column; at < column + span && at < table.columnWidths.size(); ++at)
            width += toTwips(table.columnWidths.at(at));
        QByteArray xml = "<w:tcW w:w=\"" + QByteArray::number(width) + "\" w:type=\"dxa\"/>";
        if (span > 1)
            xml += "<w:gridSpan w:val=\"" + QByteArray::number(span) + "\"/>";
        return xml;
    }

    void writeCoveredCell(const Table& table, qsizetype column, int span)
    {
        m_xml += "<w:tc><w:tcPr>" + cellWidth(table, column, span) + "<w:vMerge/></w:tcPr><w:p/></w:tc>";
    }

    void writeCell(const Table& table, qsizetype column, int span, const TableCell& cell, bool keeps, std::optional<Points> before)
    {
        m_xml += "<w:tc><w:tcPr>" + cellWidth(table, column, span);
        if (cell.rowSpan > 1)
            m_xml += "<w:vMerge w:val=\"restart\"/>";
        if (cell.verticalAlignment != TableCell::VerticalAlignment::Top)
            m_xml += cell.verticalAlignment == TableCell::VerticalAlignment::Bottom ? "<w:vAlign w:val=\"bottom\"/>" : "<w:vAlign w:val=\"center\"/>";
        m_xml += "</w:tcPr>";
        if (cell.paragraphs.isEmpty())
            m_xml += "<w:p/>";
        bool isFirst = true;
        for (const Paragraph& paragraph : cell.paragraphs) {
            writeParagraph(paragraph, keeps, {}, isFirst ? before : std::nullopt);
            isFirst = false;
        }
        m_xml += "</w:tc>";
    }

    const Document& m_document;
    NumberingPlan m_numbering;
    QSet<QString> m_bookmarks;
    QByteArray m_xml;
    int m_nextBookmark = 1;
    int m_images = 0;
};

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

QByteArray packageRelationships()
{
    return relationshipsPart(relationship("rId1", "officeDocument", "word/document.xml") +
                             "<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/>" +
                             relationship("rId3", "extended-properties", "docProps/app.xml"));
}

QByteArray imageName(const Document& document, qsizetype index)
{
    const bool isJpeg = document.images.at(index).mediaType == QStringLiteral("image/jpeg");
    return "media/image" + QByteArray::number(index + 1) + (isJpeg ? ".jpeg" : ".png");
}

}  // namespace

Result<QByteArray> writeDocx(const Document& document, const QDateTime& time)
{
    TextWriter text(document);
    const QByteArray body = text.write();
    QByteArray overrides;
    QByteArray relations = relationship("rIdStyles", "styles", "styles.xml") + relationship("rIdSettings", "settings", "settings.xml")
        + relationship("rIdNumbering", "numbering", "numbering.xml") + relationship("rIdHeader", "header", "header1.xml")
        + relationship("rIdFirstHeader", "header", "header2.xml");
    const QList<ZipPart> payloads = payloadParts(document, overrides, relations);
    for (qsizetype at = 0; at < document.images.size(); ++at)
        relations += relationship("rIdImage" + QByteArray::number(at + 1), "image", imageName(document, at));
    const PageSetup page = document.sections.isEmpty() ? PageSetup{} : document.sections.first().page;
    const QString family = document.styles.isEmpty() ? QStringLiteral("Times New Roman") : document.styles.first().font.family;
    QList<ZipPart> parts{{QStringLiteral("[Content_Types].xml"), contentTypes(overrides)}, {QStringLiteral("_rels/.rels"), packageRelationships()},
        {QStringLiteral("word/document.xml"), body}, {QStringLiteral("word/_rels/document.xml.rels"), relationshipsPart(relations)},
        {QStringLiteral("word/styles.xml"), stylesPart(document)}, {QStringLiteral("word/settings.xml"), settingsPart(document)},
        {QStringLiteral("word/numbering.xml"), text.numbering().part()}, {QStringLiteral("word/header1.xml"), headerPart(page, family)},
        {QStringLiteral("word/header2.xml"), emptyHeaderPart()}, {QStringLiteral("docProps/core.xml"), corePart(document, time)},
        {QStringLiteral("docProps/app.xml"), appPart()}};
    for (qsizetype at = 0; at < document.images.size(); ++at)
        parts.append({QStringLiteral("word/") + QString::fromLatin1(imageName(document, at)), document.images.at(at).bytes});
    parts += payloads;
    return writeZip(parts, time);
}

}  // namespace decretum
