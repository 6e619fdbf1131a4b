// SPDX-License-Identifier: MIT
#include "formats/html_writer.h"

#include "archive/xml_text.h"
#include "formats/html_style_sheet.h"

#include <QByteArrayList>
#include <QSet>

namespace decretum {

namespace {

using namespace html;

void collectBookmarks(const Block& block, QSet<QString>& bookmarks)
{
    if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
        bookmarks.insert(paragraph->bookmark);
        return;
    }
    for (const TableRow& row : std::get<Table>(block).rows) {
        for (const TableCell& cell : row.cells) {
            for (const Paragraph& paragraph : cell.paragraphs)
                bookmarks.insert(paragraph.bookmark);
        }
    }
}

bool isEmpty(const Paragraph& paragraph)
{
    return paragraph.runs.isEmpty() && (!paragraph.mark || paragraph.mark->label.isEmpty());
}

class HtmlWriter {
public:
    explicit HtmlWriter(const Document& document) : m_document(document)
    {
        for (const Section& section : document.sections) {
            for (const Block& block : section.blocks)
                collectBookmarks(block, m_bookmarks);
        }
    }

    QByteArray write()
    {
        writeHead();
        m_html += "<body>\n<article>\n";
        for (qsizetype at = 0; at < m_document.sections.size(); ++at)
            writeSection(m_document.sections.at(at), at);
        return m_html + "</article>\n</body>\n</html>\n";
    }

private:
    void writeHead()
    {
        const Metadata& metadata = m_document.metadata;
        const QByteArray language = metadata.language.isEmpty() ? "uk" : xmlEscaped(metadata.language);
        m_html = "<!DOCTYPE html>\n<html lang=\"" + language
            + "\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"
            + xmlEscaped(titleOf()) + "</title>\n";
        if (!metadata.author.isEmpty())
            m_html += "<meta name=\"author\" content=\"" + xmlEscaped(metadata.author) + "\">\n";
        if (!metadata.subject.isEmpty())
            m_html += "<meta name=\"description\" content=\"" + xmlEscaped(metadata.subject) + "\">\n";
        m_html += "<style>\n" + styleSheet(m_document) + "</style>\n</head>\n";
    }

    /// The standard wants words in a title; a document without one is called by its first line.
    QString titleOf() const
    {
        if (!m_document.metadata.title.isEmpty())
            return m_document.metadata.title;
        for (const Section& section : m_document.sections) {
            for (const Block& block : section.blocks) {
                const auto* paragraph = std::get_if<Paragraph>(&block);
                if (const QString words = paragraph ? plainText(*paragraph).simplified() : QString(); !words.isEmpty())
                    return words;
            }
        }
        return QStringLiteral("—");
    }

    void writeSection(const Section& section, qsizetype index)
    {
        m_textWidth = textWidthOf(section.page);
        m_html += "<section class=\"" + sheetName(index) + "\">\n";
        const qsizetype head = index == 0 ? headOf(section) : 0;
        if (head > 0)
            m_html += "<header>\n";
        for (qsizetype at = 0; at < section.blocks.size(); ++at) {
            if (head > 0 && at == head)
                m_html += "</header>\n";
            writeBlock(section, at);
        }
        closeLists(0);
        m_html += head == section.blocks.size() && head > 0 ? "</header>\n</section>\n" : "</section>\n";
    }

    /// How many blocks stand above the text, the document's name among them: up to the first that is set as running text or counted.
    qsizetype headOf(const Section& section) const
    {
        bool hasTitle = false;
        for (qsizetype at = 0; at < section.blocks.size(); ++at) {
            const auto* paragraph = std::get_if<Paragraph>(&section.blocks.at(at));
            const ParagraphStyle style = paragraph ? effectiveStyle(m_document, *paragraph) : ParagraphStyle{};
            if (!paragraph || paragraph->mark || (style.alignment == Alignment::Justified && style.role == ParagraphRole::Text))
                return hasTitle ? at : 0;
            hasTitle = hasTitle || style.role == ParagraphRole::Title;
        }
        return hasTitle ? section.blocks.size() : 0;
    }

    void writeBlock(const Section& section, qsizetype at)
    {
        if (const auto* table = std::get_if<Table>(&section.blocks.at(at))) {
            closeLists(0);
            writeTable(*table);
            return;
        }
        const auto& paragraph = std::get<Paragraph>(section.blocks.at(at));
        if (isEmpty(paragraph))
            return;
        if (paragraph.mark)
            openItem(*paragraph.mark);
        else if (m_depth > 0 && !goesOnInList(section, at))
            closeLists(0);
        writeParagraph(paragraph);
    }

    /// What belongs to a clause (its deadline, its performers) stands in its item: so an unmarked paragraph before a next item of the same
    /// list, and one of the look that such paragraphs have had.
    bool goesOnInList(const Section& section, qsizetype at)
    {
        const auto& paragraph = std::get<Paragraph>(section.blocks.at(at));
        if (effectiveStyle(m_document, paragraph).role == ParagraphRole::Heading || paragraph.overrides.pageBreakBefore)
            return false;
        for (qsizetype next = at + 1; next < section.blocks.size(); ++next) {
            const auto* follower = std::get_if<Paragraph>(&section.blocks.at(next));
            if (!follower || effectiveStyle(m_document, *follower).role == ParagraphRole::Heading)
                break;
            if (!follower->mark)
                continue;
            if (follower->mark->list != m_list)
                break;
            m_inItems.insert(paragraph.style);
            return true;
        }
        return m_inItems.contains(paragraph.style);
    }

    void openItem(const ListMark& mark)
    {
        const int wanted = std::max(mark.level, 0) + 1;
        if (mark.list != m_list)
            closeLists(0);
        m_list = mark.list;
        closeLists(wanted);
        if (m_depth == wanted)
            m_html += "</li>\n<li>";
        while (m_depth < wanted) {
            m_html += "<ol>\n<li>";
            ++m_depth;
        }
    }

    void closeLists(int depth)
    {
        for (; m_depth > depth; --m_depth)
            m_html += "</li>\n</ol>\n";
    }

    QByteArray elementOf(const ParagraphStyle& style)
    {
        const bool isTitle = style.role == ParagraphRole::Title && !m_hasTitle;
        if (!isTitle && style.role != ParagraphRole::Heading)
            return "p";
        m_hasTitle = m_hasTitle || isTitle;
        constexpr int kDeepestHeading = 6;
        const int wanted = isTitle ? 1 : std::clamp(style.outlineLevel + 1, 2, kDeepestHeading);
        m_heading = std::min(wanted, m_heading + 1);  // no level is left out
        return 'h' + QByteArray::number(m_heading);
    }

    void writeParagraph(const Paragraph& paragraph)
    {
        const QByteArray element = elementOf(effectiveStyle(m_document, paragraph));
        m_html += openTag(element, paragraph) + inlineHtml(paragraph) + "</" + element + ">\n";
    }

    QByteArray openTag(const QByteArray& element, const Paragraph& paragraph)
    {
        QByteArray tag = '<' + element + " class=\"" + className(paragraph.style);
        if (paragraph.overrides.keepWithNext.value_or(false))
            tag += " keep";
        tag += '"' + overridesOf(paragraph);
        if (!paragraph.bookmark.isEmpty() && !m_written.contains(paragraph.bookmark)) {
            m_written.insert(paragraph.bookmark);
            tag += " id=\"" + xmlEscaped(paragraph.bookmark) + '"';
        }
        if (!paragraph.language.isEmpty() && paragraph.language != m_document.metadata.language)
            tag += " lang=\"" + xmlEscaped(paragraph.language) + '"';
        return tag + '>';
    }

    QByteArray overridesOf(const Paragraph& paragraph) const
    {
        const ParagraphOverrides& overrides = paragraph.overrides;
        QByteArray css;
        if (overrides.alignment)
            css += "text-align:" + cssAlignment(*overrides.alignment) + ';';
        if (overrides.firstLineIndent)
            css += "text-indent:" + cssShare(*overrides.firstLineIndent, m_textWidth) + ';';
        if (overrides.leftIndent)
            css += "margin-left:" + cssShare(*overrides.leftIndent, m_textWidth) + ';';
        if (overrides.rightIndent)
            css += "margin-right:" + cssShare(*overrides.rightIndent, m_textWidth) + ';';
        if (overrides.spaceBefore)
            css += "margin-top:" + cssPoints(*overrides.spaceBefore) + ';';
        if (overrides.fontSize)
            css += "font-size:" + cssPoints(*overrides.fontSize) + ';';
        if (overrides.pageBreakBefore)
            css += "break-before:page;";
        return css.isEmpty() ? css : " style=\"" + css + '"';
    }

    /// Stretches that tabs part stand at their places by the style sheet; the tab between them is for those who read the text alone.
    QByteArray inlineHtml(const Paragraph& paragraph) const
    {
        QByteArrayList stretches{QByteArray()};
        if (paragraph.mark && !paragraph.mark->label.isEmpty())
            stretches.last() = xmlEscaped(paragraph.mark->label) + ' ';
        for (const Run& run : paragraph.runs) {
            if (run.kind == Run::Kind::Tab)
                stretches.append(QByteArray());
            else
                stretches.last() += runHtml(run);
        }
        if (stretches.size() == 1)
            return stretches.first();
        const bool isAside = stretches.first().isEmpty();
        stretches.removeAll(QByteArray());
        return (isAside ? "<span class=\"tabs aside\"><span>" : "<span class=\"tabs\"><span>") + stretches.join("</span>\t<span>") + "</span></span>";
    }

    QByteArray runHtml(const Run& run) const
    {
        if (run.kind == Run::Kind::LineBreak)
            return "<br>";
        if (run.kind == Run::Kind::Image)
            return imageHtml(run.image);
        QByteArray html = xmlEscaped(run.text);
        if (run.superscript)
            html = "<sup>" + html + "</sup>";
        if (run.underline)
            html = "<u>" + html + "</u>";
        if (run.italic)
            html = "<em>" + html + "</em>";
        if (run.bold)
            html = "<strong>" + html + "</strong>";
        if (run.letterSpacing)
            html = "<span style=\"letter-spacing:" + cssPoints(*run.letterSpacing) + "\">" + html + "</span>";
        if (!run.target.isEmpty() && m_bookmarks.contains(run.target))
            html = "<a href=\"#" + xmlEscaped(run.target) + "\">" + html + "</a>";
        return html;
    }

    QByteArray imageHtml(int index) const
    {
        if (index < 0 || index >= m_document.images.size())
            return {};
        const Image& image = m_document.images.at(index);
        return "<img alt=\"" + xmlEscaped(image.alternativeText) + "\" style=\"width:" + cssMillimetres(image.width)
            + "\" src=\"data:" + xmlEscaped(image.mediaType) + ";base64," + image.bytes.toBase64() + "\">";
    }

    void writeTable(const Table& table)
    {
        m_html += table.isLayout ? "<table class=\"row\" role=\"presentation\"" : "<table";
        QByteArray look;
        if (table.spaceBefore.value > 0)
            look += "margin-top:" + cssPoints(table.spaceBefore) + ';';
        if (table.pageBreakBefore)
            look += "break-before:page;";
        if (!look.isEmpty())
            m_html += " style=\"" + look.chopped(1) + '"';
        m_html += ">\n";
        if (!table.columnWidths.isEmpty()) {
            m_html += "<colgroup>";
            for (const Millimetres width : table.columnWidths)
                m_html += "<col style=\"width:" + cssShare(width, m_textWidth) + "\">";
            m_html += "</colgroup>\n";
        }
        qsizetype heads = 0;
        while (heads < table.rows.size() && table.rows.at(heads).isHeader)
            ++heads;
        writeRows(table, 0, heads, "thead");
        writeRows(table, heads, table.rows.size(), "tbody");
        m_html += "</table>\n";
    }

    void writeRows(const Table& table, qsizetype from, qsizetype to, const QByteArray& group)
    {
        if (from == to)
            return;
        m_html += '<' + group + ">\n";
        for (qsizetype at = from; at < to; ++at) {
            m_html += "<tr>";
            for (const TableCell& cell : table.rows.at(at).cells)
                writeCell(cell, table.rows.at(at).isHeader);
            m_html += "</tr>\n";
        }
        m_html += "</" + group + ">\n";
    }

    void writeCell(const TableCell& cell, bool isHeader)
    {
        const QByteArray element = isHeader ? "th" : "td";
        m_html += '<' + element;
        if (isHeader)
            m_html += cell.columnSpan > 1 ? " scope=\"colgroup\"" : " scope=\"col\"";
        if (cell.columnSpan > 1)
            m_html += " colspan=\"" + QByteArray::number(cell.columnSpan) + '"';
        if (cell.rowSpan > 1)
            m_html += " rowspan=\"" + QByteArray::number(cell.rowSpan) + '"';
        if (cell.verticalAlignment != TableCell::VerticalAlignment::Top)
            m_html += cell.verticalAlignment == TableCell::VerticalAlignment::Bottom ? " class=\"bottom\"" : " class=\"middle\"";
        m_html += '>';
        for (const Paragraph& paragraph : cell.paragraphs) {
            if (!isEmpty(paragraph))
                m_html += openTag("p", paragraph) + inlineHtml(paragraph) + "</p>";
        }
        m_html += "</" + element + '>';
    }

    const Document& m_document;
    QByteArray m_html;
    Millimetres m_textWidth{170};
    QSet<QString> m_bookmarks;  ///< All that references may point to.
    QSet<QString> m_written;    ///< Those that have their element already.
    QSet<QString> m_inItems;    ///< Styles of paragraphs that stand in items of lists without being one.
    QString m_list;
    int m_depth = 0;    ///< Of open lists; each has an open item.
    int m_heading = 0;  ///< Level of the last heading.
    bool m_hasTitle = false;
};

}  // namespace

Result<QByteArray> writeHtml(const Document& document)
{
    return HtmlWriter(document).write();
}

}  // namespace decretum
