// SPDX-License-Identifier: MIT
#include "layout/layout.h"

#include "layout/layout_cache.h"
#include "layout/page_breaker.h"

namespace decretum {

namespace {

double points(Millimetres length)
{
    return toPoints(length).value;
}

/// Measures a section's blocks and lists their paragraphs.
class Measurer {
public:
    Measurer(const Document& document, Pages& pages, const MeasureParagraph& measure) : m_document(document), m_pages(pages), m_measure(measure) {}

    QList<LaidBlock> measure(const Section& section, int sectionIndex)
    {
        const double width = points(section.page.width) - points(section.page.left) - points(section.page.right);
        const double height = points(section.page.height) - points(section.page.top) - points(section.page.bottom);
        QList<LaidBlock> blocks;
        for (qsizetype at = 0; at < section.blocks.size(); ++at) {
            PlacedParagraph place{.section = sectionIndex, .block = static_cast<int>(at)};
            if (const auto* paragraph = std::get_if<Paragraph>(&section.blocks.at(at)))
                blocks.append(afterNeighbour(measureParagraph(*paragraph, place, width), blocks));
            else
                blocks.append(measureTable(std::get<Table>(section.blocks.at(at)), place, height));
        }
        return blocks;
    }

private:
    void list(const Paragraph& paragraph, PlacedParagraph place)
    {
        if (const ParagraphStyle* style = m_document.style(paragraph.style)) {
            place.role = style->role == ParagraphRole::ListItem ? ParagraphRole::Text : style->role;
            place.outlineLevel = style->outlineLevel;
        }
        if (paragraph.mark) {
            place.role = ParagraphRole::ListItem;
            place.label = paragraph.mark->label;
            place.listLevel = paragraph.mark->level;
            place.listFormat = formatOf(*paragraph.mark);
        }
        place.language = paragraph.language;
        place.bookmark = paragraph.bookmark;
        place.origin = paragraph.origin;
        if (place.outlineLevel > 0 || paragraph.mark || !place.bookmark.isEmpty())
            place.text = plainText(paragraph);
        m_pages.paragraphs.append(place);
    }

    NumberingLevel::Format formatOf(const ListMark& mark) const
    {
        for (const Numbering& numbering : m_document.numberings) {
            if (numbering.id == mark.list && mark.level < numbering.levels.size())
                return numbering.levels.at(mark.level).format;
        }
        return NumberingLevel::Format::None;
    }

    /// Between two paragraphs stands the larger of their gaps, not the sum, as word processors set a DOCX (compatibility mode 15).
    static LaidBlock afterNeighbour(LaidBlock block, const QList<LaidBlock>& before)
    {
        if (!before.isEmpty())
            block.spaceBefore = std::max(0.0, block.spaceBefore - before.last().spaceAfter);
        return block;
    }

    LaidBlock measureParagraph(const Paragraph& paragraph, const PlacedParagraph& place, double width)
    {
        LaidParagraph laid = m_measure(paragraph, width);
        LaidBlock block{.paragraph = static_cast<int>(m_pages.paragraphs.size()),
            .spaceBefore = laid.spaceBefore,
            .spaceAfter = laid.spaceAfter,
            .keepWithNext = laid.keepWithNext,
            .keepTogether = laid.keepLinesTogether};
        block.content = std::move(laid);
        list(paragraph, place);
        return block;
    }

    LaidBlock measureTable(const Table& table, PlacedParagraph place, double pageHeight)
    {
        LaidBlock block{.paragraph = static_cast<int>(m_pages.paragraphs.size()),
            .spaceBefore = table.spaceBefore.value,
            .keepWithNext = table.keepWithNext,
            .keepTogether = table.keepTogether,
            .pageBreakBefore = table.pageBreakBefore};
        block.content = layOutTable(table, pageHeight, m_measure);
        place.table = table.isLayout ? -1 : static_cast<int>(m_pages.tables.size());
        PlacedTable placed;
        for (const TableRow& row : table.rows) {
            place.column = 0;
            placed.rows.append(QList<PlacedCell>());
            for (const TableCell& cell : row.cells) {
                place.isHeaderCell = row.isHeader;
                placed.rows.last().append({.columnSpan = cell.columnSpan, .rowSpan = cell.rowSpan, .isHeader = row.isHeader});
                for (const Paragraph& paragraph : cell.paragraphs)
                    list(paragraph, place);
                ++place.column;
            }
            ++place.row;
        }
        if (!table.isLayout)
            m_pages.tables.append(placed);
        return block;
    }

    const Document& m_document;
    Pages& m_pages;
    const MeasureParagraph& m_measure;
};

/// Centred in the upper margin, from the section's second page on (ДСТУ 4163:2020, 7.10; ГОСТ Р 7.0.97-2016, 3.4).
void addPageNumber(Page& page, const PageSetup& setup, int number, const QString& family, FontSource& fonts)
{
    const int face = fonts.face(family, false, false);
    const double size = setup.pageNumberSize.value;
    PlacedRun run{
        .face = face, .size = size, .baseline = points(setup.pageNumberTop) + fonts.metrics(face).ascent * size, .text = QString::number(number)};
    double width = 0;
    for (const QChar digit : run.text)
        width += fonts.glyph(face, digit.unicode()).advance * size;
    double x = points(setup.left) + (page.width - points(setup.left) - points(setup.right) - width) / 2;
    for (const QChar digit : run.text) {
        const GlyphMetrics& metrics = fonts.glyph(face, digit.unicode());
        run.glyphs.append(metrics.glyph);
        run.positions.append(x);
        x += metrics.advance * size;
    }
    run.end = x;
    page.pageNumber.append(run);
}

LaidOut layOutWith(const MeasureParagraph& measure, const Document& document, FontSource& fonts)
{
    LaidOut result;
    Measurer measurer(document, result.pages, measure);
    const QString family = document.styles.isEmpty() ? QStringLiteral("Times New Roman") : document.styles.first().font.family;
    int number = 0;
    for (qsizetype at = 0; at < document.sections.size(); ++at) {
        const Section& section = document.sections.at(at);
        const QList<LaidBlock> blocks = measurer.measure(section, static_cast<int>(at));
        const qsizetype first = result.pages.pages.size();
        PageBreaker(result.pages, section.page, static_cast<int>(at)).fill(blocks);
        if (section.restartsNumbers)
            number = 0;
        for (qsizetype page = first; page < result.pages.pages.size(); ++page) {
            ++number;
            if (section.page.hasPageNumbers && page > first)
                addPageNumber(result.pages.pages[page], section.page, number, family, fonts);
        }
    }
    result.pages.faces = fonts.faces();
    result.findings = fonts.takeFindings();
    return result;
}

}  // namespace

LaidOut layOut(const Document& document, FontSource& fonts)
{
    return layOutWith([&](const Paragraph& paragraph, double width) { return layOutParagraph(document, paragraph, width, fonts); }, document, fonts);
}

LaidOut layOut(const Document& document, FontSource& fonts, LayoutCache& cache)
{
    cache.begin(document, fonts);
    LaidOut result =
        layOutWith([&](const Paragraph& paragraph, double width) { return cache.measure(document, paragraph, width, fonts); }, document, fonts);
    cache.end();
    return result;
}

}  // namespace decretum
