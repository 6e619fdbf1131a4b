// SPDX-License-Identifier: MIT
#include "render/tree_builder.h"

namespace decretum {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr Millimetres kQrZone{21};   // ДСТУ 4163:2020, 5.10
constexpr Millimetres kQrBeside{4};  // between the zone and the words

Run imageRun(TreeBuilder& tree, Image image, const QString& words)
{
    image.alternativeText = words;
    tree.document().images.append(image);
    return Run{.kind = Run::Kind::Image, .image = static_cast<int>(tree.document().images.size()) - 1};
}

/// The picture, then the lines.
QList<Paragraph> linesOf(TreeBuilder& tree)
{
    const LetterheadForm& form = tree.form().letterhead;
    QList<Paragraph> lines;
    if (const std::optional<Image>& picture = form.arms ? form.arms : form.emblem)
        lines.append(Paragraph{.style = u"letterhead"_s, .runs = {imageRun(tree, *picture, form.pictureText)}});
    for (const QString& line : tree.decision().letterhead) {
        if (!line.trimmed().isEmpty())
            lines.append(tree.paragraph(u"letterhead"_s, line));
    }
    return lines;
}

/// The zone with its code, or as high a place without one.
TableCell qrCell(TreeBuilder& tree)
{
    Paragraph zone{.style = u"letterhead"_s};
    zone.overrides.alignment = Alignment::Right;
    zone.overrides.rightIndent = Millimetres{0};
    const LetterheadForm& form = tree.form().letterhead;
    if (form.qr) {
        zone.runs.append(imageRun(tree, *form.qr, form.qrText));
    } else {
        const double line = tree.style(u"letterhead"_s).font.size.value * 1.15;  // a line of Times New Roman
        zone.overrides.spaceBefore = Points{std::max(0.0, toPoints(kQrZone).value - line)};
    }
    return cellOf(zone);
}

Table besideQr(TreeBuilder& tree, QList<Paragraph> lines)
{
    const Millimetres right = kQrZone + kQrBeside;
    const Millimetres left = tree.form().letterhead.isFlag ? Millimetres{0} : right;
    const Millimetres middle = tree.textWidth() - left - right;
    Table table{.hasBorders = false, .isLayout = true, .keepTogether = true, .keepWithNext = true};
    TableRow row;
    if (left.value > 0) {
        table.columnWidths.append(left);
        row.cells.append(cellOf(Paragraph{.style = u"letterhead"_s}));
    }
    for (Paragraph& line : lines) {
        if (tree.form().letterhead.isFlag)
            line.overrides.rightIndent = Millimetres{std::max(0.0, middle.value - tree.form().positionWidth.value)};
    }
    table.columnWidths += {middle, right};
    row.cells += {TableCell{.paragraphs = lines}, qrCell(tree)};
    table.rows.append(row);
    return table;
}

}  // namespace

void renderLetterhead(TreeBuilder& tree)
{
    if (tree.decision().letterhead.isEmpty())
        return;
    const QList<Paragraph> lines = linesOf(tree);
    if (tree.form().letterhead.hasQrZone) {
        tree.add(besideQr(tree, lines));
        return;
    }
    for (const Paragraph& line : lines)
        tree.add(line);
}

}  // namespace decretum
