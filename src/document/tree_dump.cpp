// SPDX-License-Identifier: MIT
#include "document/document.h"

namespace decretum {

namespace {

QString quoted(QString text)
{
    text.replace(u'\u00a0', u'~').replace(u'\u2060', QStringLiteral("{WJ}")).replace(u'\u2011', QStringLiteral("{-}"));
    return u'"' + text + u'"';
}

QString dumpRun(const Run& run)
{
    switch (run.kind) {
    case Run::Kind::Tab: return QStringLiteral("<tab>");
    case Run::Kind::LineBreak: return QStringLiteral("<break>");
    case Run::Kind::Image: return QStringLiteral("<image %1>").arg(run.image);
    case Run::Kind::Text: break;
    }
    QString marks;
    if (run.bold)
        marks += u'b';
    if (run.italic)
        marks += u'i';
    if (run.underline)
        marks += u'u';
    if (run.superscript)
        marks += u'^';
    if (run.letterSpacing)
        marks += QStringLiteral("s%1").arg(run.letterSpacing->value);
    if (!run.target.isEmpty())
        marks += QStringLiteral("->") + run.target;
    return (marks.isEmpty() ? QString() : u'<' + marks + u'>') + quoted(run.text);
}

void dumpParagraph(QString& out, const Paragraph& paragraph, const QString& indent)
{
    out += indent + u'[' + paragraph.style + u']';
    if (!paragraph.bookmark.isEmpty())
        out += u'#' + paragraph.bookmark;
    if (paragraph.overrides.pageBreakBefore)
        out += QStringLiteral(" page-break");
    if (paragraph.mark)
        out += QStringLiteral(" (%1:%2 %3)").arg(paragraph.mark->list).arg(paragraph.mark->level).arg(paragraph.mark->label);
    for (const Run& run : paragraph.runs)
        out += u' ' + dumpRun(run);
    out += u'\n';
}

void dumpTable(QString& out, const Table& table)
{
    out += table.isLayout ? QStringLiteral("row-table") : QStringLiteral("table");
    for (const Millimetres width : table.columnWidths)
        out += u' ' + QString::number(width.value);
    out += table.pageBreakBefore ? QStringLiteral(" page-break\n") : QStringLiteral("\n");
    for (const TableRow& row : table.rows) {
        out += row.isHeader ? QStringLiteral("  header\n") : QStringLiteral("  row\n");
        for (const TableCell& cell : row.cells) {
            out += QStringLiteral("    cell\n");
            for (const Paragraph& paragraph : cell.paragraphs)
                dumpParagraph(out, paragraph, QStringLiteral("      "));
        }
    }
}

}  // namespace

QString dumpTree(const Document& document)
{
    QString out;
    for (const Section& section : document.sections) {
        out += QStringLiteral("section %1x%2\n").arg(section.page.width.value).arg(section.page.height.value);
        for (const Block& block : section.blocks) {
            if (const auto* paragraph = std::get_if<Paragraph>(&block))
                dumpParagraph(out, *paragraph, QString());
            else
                dumpTable(out, std::get<Table>(block));
        }
    }
    return out;
}

}  // namespace decretum
