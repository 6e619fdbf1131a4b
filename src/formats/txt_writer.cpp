// SPDX-License-Identifier: MIT
#include "formats/txt_writer.h"

namespace decretum {

namespace {

constexpr qsizetype kColumns = 90;  // of a sheet of typewriting, for centred and right-hand lines
constexpr double kMillimetresAColumn = 170.0 / kColumns;

QString labelled(const Paragraph& paragraph)
{
    const QString text = plainText(paragraph);
    return paragraph.mark && !paragraph.mark->label.isEmpty() ? paragraph.mark->label + u' ' + text : text;
}

QString placed(const Document& document, const Paragraph& paragraph)
{
    const QString text = labelled(paragraph);
    const ParagraphStyle style = effectiveStyle(document, paragraph);
    if (text.contains(u'\t')) {
        const qsizetype free = std::max(kColumns - text.size(), qsizetype{8});
        return QString(text).replace(u'\t', QString(std::max(free / text.count(u'\t'), qsizetype{4}), u' '));
    }
    const qsizetype free = kColumns - text.size();
    if (style.alignment == Alignment::Right && free > 0)
        return QString(free, u' ') + text;
    if (style.alignment == Alignment::Centre && free > 1)
        return QString(free / 2, u' ') + text;
    const auto indent = static_cast<qsizetype>(style.leftIndent.value / kMillimetresAColumn);
    return QString(std::clamp(indent, qsizetype{0}, kColumns), u' ') + text;
}

/// Side by side: a gap of at least four blanks parts the cells.
QString rowOf(const TableRow& row, bool isLayout)
{
    QStringList cells;
    for (const TableCell& cell : row.cells) {
        QStringList texts;
        for (const Paragraph& paragraph : cell.paragraphs)
            texts.append(labelled(paragraph));
        const QString text = texts.join(u' ');
        if (!isLayout || !text.isEmpty())
            cells.append(text);
    }
    if (!isLayout)
        return cells.join(QStringLiteral(" | "));
    qsizetype length = 0;
    for (const QString& cell : cells)
        length += cell.size();
    const QString gap(std::max(kColumns - length, qsizetype{4}), u' ');
    return cells.join(gap);
}

}  // namespace

Result<QByteArray> writeTxt(const Document& document)
{
    QString text;
    for (const Section& section : document.sections) {
        if (!text.isEmpty())
            text += u'\n';
        for (const Block& block : section.blocks) {
            if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
                if (effectiveStyle(document, *paragraph).spaceBefore.value >= 8 && !text.isEmpty())
                    text += u'\n';
                text += placed(document, *paragraph) + u'\n';
                continue;
            }
            const Table& table = std::get<Table>(block);
            if (table.spaceBefore.value > 0)
                text += u'\n';
            for (const TableRow& row : table.rows)
                text += rowOf(row, table.isLayout) + u'\n';
        }
    }
    return text.toUtf8();
}

}  // namespace decretum
