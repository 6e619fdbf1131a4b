// SPDX-License-Identifier: MIT
#include "formats/markdown_writer.h"

namespace decretum {

namespace {

QString escaped(const QString& text)
{
    static constexpr QStringView kSpecial = u"\\`*_[]<>#|~";
    QString out;
    out.reserve(text.size() + 8);
    for (const QChar sign : text) {
        if (kSpecial.contains(sign))
            out += u'\\';
        out += sign;
    }
    return out;
}

/// «1.», «-», «1)»: at a line's start they would begin a list with numbers of its own.
QString escapedLabel(const QString& label)
{
    QString out;
    for (qsizetype at = 0; at < label.size(); ++at) {
        const QChar sign = label.at(at);
        const bool isLast = at + 1 == label.size();
        if ((isLast && (sign == u'.' || sign == u')')) || QStringView(u"-*+#").contains(sign))
            out += u'\\';
        out += sign;
    }
    return out;
}

QString styled(const Run& run)
{
    switch (run.kind) {
    case Run::Kind::Tab: return QStringLiteral(" \u2003 ");
    case Run::Kind::LineBreak: return QStringLiteral("\\\n");
    case Run::Kind::Image: return {};
    case Run::Kind::Text: break;
    }
    QString mark;
    if (run.bold)
        mark += QStringLiteral("**");
    if (run.italic)
        mark += u'*';
    QString text = escaped(run.text);
    if (mark.isEmpty() || text.trimmed().isEmpty())
        return text;
    QString closing = mark;
    std::reverse(closing.begin(), closing.end());
    return mark + text + closing;
}

QString inlineText(const Paragraph& paragraph)
{
    QString text;
    if (paragraph.mark && !paragraph.mark->label.isEmpty())
        text = escapedLabel(paragraph.mark->label) + u' ';
    for (const Run& run : paragraph.runs)
        text += styled(run);
    return text;
}

QString paragraphText(const Document& document, const Paragraph& paragraph)
{
    const ParagraphStyle style = effectiveStyle(document, paragraph);
    const QString text = inlineText(paragraph);
    if (style.role == ParagraphRole::Title)
        return QStringLiteral("# ") + text;
    if (style.role == ParagraphRole::Heading)
        return QString(std::clamp(style.outlineLevel + 1, 2, 6), u'#') + u' ' + text;
    // four blanks would make it code
    const QString first = text.left(1);
    return (QStringView(u"-+").contains(first) && !first.isEmpty() ? QStringLiteral("\\") : QString()) + text;
}

QString cellText(const TableCell& cell)
{
    QStringList texts;
    for (const Paragraph& paragraph : cell.paragraphs)
        texts.append(inlineText(paragraph));
    return texts.join(QStringLiteral(" ")).replace(u'\n', u' ');
}

QString tableText(const Table& table)
{
    QString text;
    bool isFirst = true;
    for (const TableRow& row : table.rows) {
        QStringList cells;
        for (const TableCell& cell : row.cells)
            cells.append(cellText(cell));
        if (table.isLayout) {
            cells.removeAll(QString());
            text += cells.join(QStringLiteral(" \u2003 ")) + QStringLiteral("\n\n");
            continue;
        }
        text += QStringLiteral("| ") + cells.join(QStringLiteral(" | ")) + QStringLiteral(" |\n");
        if (std::exchange(isFirst, false))
            text += QStringLiteral("|") + QStringLiteral(" --- |").repeated(cells.size()) + u'\n';
    }
    return text + (table.isLayout ? QString() : QStringLiteral("\n"));
}

}  // namespace

Result<QByteArray> writeMarkdown(const Document& document)
{
    QString text;
    for (const Section& section : document.sections) {
        for (const Block& block : section.blocks) {
            if (const auto* paragraph = std::get_if<Paragraph>(&block))
                text += paragraphText(document, *paragraph) + QStringLiteral("\n\n");
            else
                text += tableText(std::get<Table>(block));
        }
    }
    while (text.endsWith(QStringLiteral("\n\n")))
        text.chop(1);
    return text.toUtf8();
}

}  // namespace decretum
