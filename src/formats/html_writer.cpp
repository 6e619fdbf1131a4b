// SPDX-License-Identifier: MIT
#include "formats/html_writer.h"

#include "archive/xml_text.h"

namespace decretum {

namespace {

QByteArray millimetres(Millimetres length)
{
    return QByteArray::number(length.value, 'g', 6) + "mm";
}

QByteArray points(Points length)
{
    return QByteArray::number(length.value, 'g', 6) + "pt";
}

QByteArray alignmentName(Alignment alignment)
{
    switch (alignment) {
    case Alignment::Left: return "left";
    case Alignment::Centre: return "center";
    case Alignment::Right: return "right";
    case Alignment::Justified: break;
    }
    return "justify";
}

QByteArray className(const QString& id)
{
    return "d-" + xmlEscaped(id);
}

QByteArray styleRule(const ParagraphStyle& style)
{
    QByteArray css = '.' + className(style.id) + "{font-size:" + points(style.font.size) + ";text-align:" + alignmentName(style.alignment)
        + ";margin:" + points(style.spaceBefore) + ' ' + millimetres(style.rightIndent) + ' ' + points(style.spaceAfter) + ' '
        + millimetres(style.leftIndent) + ";text-indent:" + millimetres(style.firstLineIndent)
        + ";font-weight:" + (style.font.bold ? "bold" : "normal");
    if (style.font.italic)
        css += ";font-style:italic";
    if (style.font.underline)
        css += ";text-decoration:underline";
    if (style.font.allCaps)
        css += ";text-transform:uppercase";
    if (style.font.letterSpacing.value != 0)
        css += ";letter-spacing:" + points(style.font.letterSpacing);
    if (style.keepWithNext)
        css += ";break-after:avoid";
    return css + "}\n";
}

QByteArray styleSheet(const Document& document)
{
    const PageSetup page = document.sections.isEmpty() ? PageSetup{} : document.sections.first().page;
    const QByteArray family = document.styles.isEmpty() ? "Times New Roman" : xmlEscaped(document.styles.first().font.family);
    const QByteArray margins = millimetres(page.top) + ' ' + millimetres(page.right) + ' ' + millimetres(page.bottom) + ' ' + millimetres(page.left);
    QByteArray css = "@page{size:A4;margin:" + margins + "}\nbody{margin:0;background:#e9ebee;color:#111;font-family:'" + family +
                     "','Liberation Serif',serif;line-height:1.15;widows:2;orphans:2}\nsection{box-sizing:border-box;max-width:" + millimetres(page.width) +
                     ";min-height:" + millimetres(page.height) + ";margin:8mm auto;padding:" + margins +
                     ";background:#fff;box-shadow:0 1px 6px #0003}\n@media print{body{background:none}section{margin:0;padding:0;box-shadow:none;min-height:0;break-before:page}"
                     "section:first-of-type{break-before:auto}}\n@media(max-width:210mm){section{padding:6mm 4vw;margin:0;min-height:0}}\n"
                     "table{border-collapse:collapse;width:100%}td,th{border:1px solid #000;padding:1mm 1.5mm;vertical-align:top}"
                     "table.row td{border:0;padding:0;vertical-align:bottom}.tabs{display:flex;justify-content:space-between;gap:1em}"
                     "ol,ul{list-style:none;margin:0;padding:0}p,h1,h2,h3,h4{line-height:1.15}\n";
    for (const ParagraphStyle& style : document.styles)
        css += styleRule(style);
    return css;
}

class HtmlWriter {
public:
    explicit HtmlWriter(const Document& document) : m_document(document) {}

    QByteArray write()
    {
        const QByteArray language = document().metadata.language.isEmpty() ? "uk" : document().metadata.language.toUtf8();
        m_html = "<!DOCTYPE html>\n<html lang=\"" + language
            + "\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<title>"
            + xmlEscaped(document().metadata.title) + "</title>\n<meta name=\"author\" content=\"" + xmlEscaped(document().metadata.author)
            + "\">\n<style>\n" + styleSheet(document()) + "</style>\n</head>\n<body>\n";
        for (const Section& section : document().sections) {
            m_html += "<section>\n";
            for (const Block& block : section.blocks) {
                if (const auto* paragraph = std::get_if<Paragraph>(&block))
                    writeParagraph(*paragraph);
                else
                    writeTable(std::get<Table>(block));
            }
            closeList();
            m_html += "</section>\n";
        }
        return m_html + "</body>\n</html>\n";
    }

private:
    const Document& document() const { return m_document; }

    void closeList()
    {
        if (m_isListOpen)
            m_html += "</ol>\n";
        m_isListOpen = false;
    }

    void writeParagraph(const Paragraph& paragraph)
    {
        const ParagraphStyle style = effectiveStyle(document(), paragraph);
        if (paragraph.mark && !m_isListOpen)
            m_html += "<ol>\n";
        if (!paragraph.mark)
            closeList();
        m_isListOpen = paragraph.mark.has_value();
        QByteArray element = "p";
        if (paragraph.mark)
            element = "li";
        else if (style.role == ParagraphRole::Title)
            element = "h1";
        else if (style.role == ParagraphRole::Heading)
            element = "h" + QByteArray::number(std::clamp(style.outlineLevel + 1, 2, 6));
        const QByteArray text = inlineHtml(paragraph);
        m_html += '<' + element + " class=\"" + className(paragraph.style) + '"' + overridesOf(paragraph);
        if (!paragraph.bookmark.isEmpty())
            m_html += " id=\"" + xmlEscaped(paragraph.bookmark) + '"';
        m_html += '>' + text + "</" + element + ">\n";
    }

    static QByteArray overridesOf(const Paragraph& paragraph)
    {
        QByteArray css;
        if (paragraph.overrides.alignment)
            css += "text-align:" + alignmentName(*paragraph.overrides.alignment) + ';';
        if (paragraph.overrides.firstLineIndent)
            css += "text-indent:" + millimetres(*paragraph.overrides.firstLineIndent) + ';';
        if (paragraph.overrides.leftIndent)
            css += "margin-left:" + millimetres(*paragraph.overrides.leftIndent) + ';';
        if (paragraph.overrides.pageBreakBefore)
            css += "break-before:page;";
        return css.isEmpty() ? css : " style=\"" + css + '"';
    }

    QByteArray inlineHtml(const Paragraph& paragraph) const
    {
        QByteArray html;
        if (paragraph.mark && !paragraph.mark->label.isEmpty())
            html = xmlEscaped(paragraph.mark->label) + ' ';
        bool hasTabs = false;
        for (const Run& run : paragraph.runs) {
            if (run.kind == Run::Kind::Tab) {
                hasTabs = true;
                html += "</span><span>";
            } else {
                html += runHtml(run);
            }
        }
        return hasTabs ? "<span class=\"tabs\"><span>" + html + "</span></span>" : html;
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
        if (!run.target.isEmpty())
            html = "<a href=\"#" + xmlEscaped(run.target) + "\">" + html + "</a>";
        return html;
    }

    QByteArray imageHtml(int index) const
    {
        if (index < 0 || index >= document().images.size())
            return {};
        const Image& image = document().images.at(index);
        return "<img alt=\"" + xmlEscaped(image.alternativeText) + "\" style=\"width:" + millimetres(image.width)
            + "\" src=\"data:" + xmlEscaped(image.mediaType) + ";base64," + image.bytes.toBase64() + "\">";
    }

    void writeTable(const Table& table)
    {
        closeList();
        m_html += table.isLayout ? "<table class=\"row\" role=\"presentation\"" : "<table";
        m_html += " style=\"margin-top:" + points(table.spaceBefore) + "\">\n<colgroup>";
        for (const Millimetres width : table.columnWidths)
            m_html += "<col style=\"width:" + millimetres(width) + "\">";
        m_html += "</colgroup>\n";
        for (const TableRow& row : table.rows) {
            m_html += "<tr>";
            for (const TableCell& cell : row.cells) {
                const QByteArray element = row.isHeader ? "th" : "td";
                m_html += '<' + element;
                if (cell.columnSpan > 1)
                    m_html += " colspan=\"" + QByteArray::number(cell.columnSpan) + '"';
                if (cell.rowSpan > 1)
                    m_html += " rowspan=\"" + QByteArray::number(cell.rowSpan) + '"';
                m_html += '>';
                for (const Paragraph& paragraph : cell.paragraphs)
                    m_html += "<p class=\"" + className(paragraph.style) + "\">" + inlineHtml(paragraph) + "</p>";
                m_html += "</" + element + '>';
            }
            m_html += "</tr>\n";
        }
        m_html += "</table>\n";
    }

    const Document& m_document;
    QByteArray m_html;
    bool m_isListOpen = false;
};

}  // namespace

Result<QByteArray> writeHtml(const Document& document)
{
    return HtmlWriter(document).write();
}

}  // namespace decretum
