// SPDX-License-Identifier: MIT
// Free paragraphs, tables and pictures.
#include "render/tree_builder.h"

#include "model/clause_labels.h"

namespace decretum {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr double kPixelsToMillimetres = 25.4 / 96;

Alignment alignmentOf(FreeParagraph::Place place)
{
    switch (place) {
    case FreeParagraph::Place::Left: return Alignment::Left;
    case FreeParagraph::Place::Centre: return Alignment::Centre;
    case FreeParagraph::Place::Right: return Alignment::Right;
    case FreeParagraph::Place::Justified: break;
    }
    return Alignment::Justified;
}

void renderParagraph(TreeBuilder& tree, const FreeParagraph& free)
{
    Paragraph paragraph{.style = free.headingLevel > 0 ? u"heading"_s : u"paragraph"_s, .runs = tree.runsOf(free.text)};
    if (free.headingLevel == 0)
        paragraph.overrides.alignment = alignmentOf(free.place);
    if (!free.label.isEmpty()) {
        const auto parsed = parseLabel(free.label, tree.decision().language);
        paragraph.mark = ListMark{.list = u"free"_s,
            .level = std::clamp(free.level, 0, 8),
            .label = free.label,
            .value = parsed && !parsed->numbers.isEmpty() ? parsed->numbers.last() : 0};
    }
    tree.add(paragraph);
}

void renderTable(TreeBuilder& tree, const FreeTable& free)
{
    qsizetype columns = 0;
    for (const QList<RichText>& row : free.rows)
        columns = std::max(columns, row.size());
    if (columns == 0)
        return;
    Table table{.columnWidths = shares(tree.textWidth(), free.columnWidths.size() == columns ? free.columnWidths : QList<double>(columns, 1.0))};
    int number = 0;
    for (const QList<RichText>& cells : free.rows) {
        TableRow row{.isHeader = number++ < free.headerRows};
        for (qsizetype column = 0; column < columns; ++column)
            row.cells.append(cellOf(Paragraph{.style = row.isHeader ? u"cell-head"_s : u"cell"_s, .runs = tree.runsOf(cells.value(column))}));
        table.rows.append(row);
    }
    tree.add(table);
}

void renderPicture(TreeBuilder& tree, const FreePicture& picture)
{
    const double width = picture.width > 0 ? picture.width : 100 * kPixelsToMillimetres;
    const double height = picture.height > 0 ? picture.height : width;
    const double scale = std::min(1.0, tree.textWidth().value / width);
    tree.document().images.append(Image{.bytes = picture.bytes,
        .mediaType = picture.mediaType,
        .width = {width * scale},
        .height = {height * scale},
        .alternativeText = picture.alternativeText});
    Paragraph paragraph{.style = u"paragraph"_s};
    paragraph.runs.append(Run{.kind = Run::Kind::Image, .image = static_cast<int>(tree.document().images.size()) - 1});
    paragraph.overrides.alignment = Alignment::Centre;
    paragraph.overrides.firstLineIndent = Millimetres{0};
    tree.add(paragraph);
}

}  // namespace

void renderBlocks(TreeBuilder& tree, const QList<FreeBlock>& blocks)
{
    QList<Numbering>& numberings = tree.document().numberings;
    if (std::none_of(numberings.begin(), numberings.end(), [](const Numbering& numbering) { return numbering.id == u"free"; }))
        numberings.append(Numbering{.id = u"free"_s, .levels = QList<NumberingLevel>(9, NumberingLevel{.pattern = u"%1."_s})});
    for (const FreeBlock& block : blocks) {
        if (const auto* paragraph = std::get_if<FreeParagraph>(&block))
            renderParagraph(tree, *paragraph);
        else if (const auto* table = std::get_if<FreeTable>(&block))
            renderTable(tree, *table);
        else
            renderPicture(tree, std::get<FreePicture>(block));
    }
}

}  // namespace decretum
