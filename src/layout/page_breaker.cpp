// SPDX-License-Identifier: MIT
#include "layout/page_breaker.h"

namespace decretum {

namespace {

constexpr int kLongestChain = 40;    // blocks that are kept with one another
constexpr double kTolerance = 0.01;  // points
constexpr qsizetype kLinesKept = 2;  // of a paragraph with what it is kept with

double points(Millimetres length)
{
    return toPoints(length).value;
}

double heightOf(const LaidParagraph& paragraph, qsizetype from, qsizetype to)
{
    double height = 0;
    for (qsizetype at = from; at < to; ++at)
        height += paragraph.lines.at(at).height;
    return height;
}

double heightOf(const LaidTable& table)
{
    double height = 0;
    for (const LaidRow& row : table.rows)
        height += row.height;
    return height;
}

/// Lines that a paragraph's first page must have at least; all of them where it cannot be parted.
qsizetype fewestFirst(const LaidParagraph& paragraph, bool keepTogether)
{
    const qsizetype count = paragraph.lines.size();
    if (keepTogether)
        return count;
    for (qsizetype lines = paragraph.orphans; lines <= count - paragraph.widows; ++lines) {
        if (lines > 0 && !paragraph.lines.at(lines - 1).partsWord)
            return lines;
    }
    return count;
}

qsizetype bodyRows(const LaidTable& table)
{
    return std::count_if(table.rows.begin(), table.rows.end(), [](const LaidRow& row) { return !row.isHeader; });
}

/// The first of the rows that go with what a table is kept with: the last two, since one may be a single line.
qsizetype firstKeptRow(const LaidTable& table)
{
    return table.rows.size() - std::min(bodyRows(table), kLinesKept);
}

double heightFrom(const LaidTable& table, qsizetype row)
{
    double height = 0;
    for (; row < table.rows.size(); ++row)
        height += table.rows.at(row).height;
    return height;
}

/// A paragraph that is kept with what follows goes there whole where the page takes both: word processors do not split such a one.
bool isWhole(const LaidBlock& block)
{
    return block.keepTogether || block.keepWithNext;
}

bool canLoseTail(const LaidParagraph& paragraph, bool keepTogether)
{
    return !keepTogether && paragraph.lines.size() >= paragraph.orphans + std::max<qsizetype>(kLinesKept, paragraph.widows);
}

}  // namespace

PageBreaker::PageBreaker(Pages& pages, const PageSetup& setup, int section)
    : m_pages(pages), m_setup(setup), m_section(section), m_top(points(setup.top)), m_bottom(points(setup.height) - points(setup.bottom))
{
    beginPage();
}

void PageBreaker::beginPage()
{
    m_pages.pages.append(Page{.width = points(m_setup.width), .height = points(m_setup.height), .section = m_section});
    m_y = m_top;
    m_isAtTop = true;
}

void PageBreaker::advance(double distance)
{
    m_y += distance;
    m_isAtTop = false;
}

double PageBreaker::need(const QList<LaidBlock>& blocks, qsizetype index, int depth) const
{
    if (index >= blocks.size() || depth > kLongestChain)
        return 0;
    const LaidBlock& block = blocks.at(index);
    double height = block.spaceBefore;
    if (const auto* paragraph = std::get_if<LaidParagraph>(&block.content)) {
        const qsizetype first = fewestFirst(*paragraph, isWhole(block));
        height += heightOf(*paragraph, 0, first);
        if (first < paragraph->lines.size())
            return height;
    } else {
        const auto& table = std::get<LaidTable>(block.content);
        const bool hasAllRows = block.keepTogether || (block.keepWithNext && bodyRows(table) <= kLinesKept);
        double rows = 0;
        for (const LaidRow& row : table.rows) {
            rows += row.height;
            if (!row.isHeader && !hasAllRows)
                break;
        }
        height += rows;
        if (rows < heightOf(table))
            return height;
    }
    return block.keepWithNext ? height + block.spaceAfter + need(blocks, index + 1, depth + 1) : height;
}

void PageBreaker::fill(const QList<LaidBlock>& blocks)
{
    for (qsizetype index = 0; index < blocks.size(); ++index) {
        if (std::holds_alternative<LaidParagraph>(blocks.at(index).content))
            placeParagraph(blocks, index);
        else
            placeTable(blocks, index);
    }
}

void PageBreaker::placeLine(const LaidLine& line, int paragraph, double origin, double top)
{
    Page& page = m_pages.pages.last();
    for (PlacedImage image : line.images) {
        image.paragraph = paragraph;
        image.left += origin;
        image.top += top;
        page.images.append(image);
    }
    page.lines.append(PlacedLine{.paragraph = paragraph,
        .top = top,
        .left = origin + line.left,
        .width = line.width,
        .height = line.height,
        .origin = origin,
        .runs = line.runs});
}

void PageBreaker::placeLines(const LaidBlock& block, const LaidParagraph& paragraph, qsizetype from, qsizetype to)
{
    const double left = points(m_setup.left);
    for (qsizetype at = from; at < to; ++at) {
        const LaidLine& line = paragraph.lines.at(at);
        placeLine(line, block.paragraph, left, m_y);
        advance(line.height);
    }
}

/// Past the last line from `from` on that this page takes; `from` where the paragraph must begin on another.
qsizetype PageBreaker::linesHere(const QList<LaidBlock>& blocks, qsizetype index, qsizetype from) const
{
    const LaidBlock& block = blocks.at(index);
    const auto& paragraph = std::get<LaidParagraph>(block.content);
    const qsizetype count = paragraph.lines.size();
    qsizetype fits = from;
    double height = 0;
    while (fits < count && height + paragraph.lines.at(fits).height <= room() + kTolerance)
        height += paragraph.lines.at(fits++).height;
    const qsizetype most = std::max(fits, from + 1);  // a line higher than the page
    if (fits == count && block.keepWithNext && canLoseTail(paragraph, block.keepTogether) && from + kLinesKept < count) {
        // The whole paragraph fits, and what it is kept with does not: its last lines go there too.
        const double tail = block.spaceAfter + need(blocks, index + 1);
        const bool tailFits = height + tail <= room() + kTolerance;
        const bool fitsElsewhere = tail + heightOf(paragraph, count - kLinesKept, count) <= pageHeight();
        if (!tailFits && fitsElsewhere && count - kLinesKept - from >= paragraph.orphans)
            fits = count - kLinesKept;
    }
    if (fits == count)
        return count;
    fits = std::min(fits, std::max(count - paragraph.widows, from));
    while (fits > from && paragraph.lines.at(fits - 1).partsWord)
        --fits;
    const bool isStump = fits == from || (from == 0 && (fits < paragraph.orphans || isWhole(block)));
    if (!isStump)
        return fits;
    return from == 0 && !isAtTop() ? from : most;
}

void PageBreaker::placeParagraph(const QList<LaidBlock>& blocks, qsizetype index)
{
    const LaidBlock& block = blocks.at(index);
    const auto& paragraph = std::get<LaidParagraph>(block.content);
    if (paragraph.pageBreakBefore && !isAtTop())
        beginPage();
    const double needed = need(blocks, index);
    if (needed > room() + kTolerance && !isAtTop() && needed <= pageHeight() + kTolerance)
        beginPage();
    if (!isAtTop() || index == 0)
        advance(block.spaceBefore);
    const qsizetype count = paragraph.lines.size();
    for (qsizetype from = 0; from < count;) {
        const qsizetype to = linesHere(blocks, index, from);
        placeLines(block, paragraph, from, to);
        from = to;
        if (from < count)
            beginPage();
    }
    advance(block.spaceAfter);
}

void PageBreaker::placeRow(const LaidTable& table, const LaidRow& row, int firstParagraph, double height)
{
    const double left = points(m_setup.left);
    for (const LaidCell& cell : row.cells) {
        double y = m_y + cell.top;
        for (const LaidParagraph& text : cell.paragraphs) {
            y += text.spaceBefore;
            for (const LaidLine& line : text.lines) {
                placeLine(line, firstParagraph + text.ordinal, left + cell.left + table.padding, y);
                y += line.height;
            }
            y += text.spaceAfter;
        }
        if (table.hasBorders) {
            const double right = left + cell.left + cell.width;
            Page& page = m_pages.pages.last();
            page.rules.append({left + cell.left, m_y, right, m_y});
            page.rules.append({left + cell.left, m_y + height, right, m_y + height});
            page.rules.append({left + cell.left, m_y, left + cell.left, m_y + height});
            page.rules.append({right, m_y, right, m_y + height});
        }
    }
}

void PageBreaker::placeTable(const QList<LaidBlock>& blocks, qsizetype index)
{
    const LaidBlock& block = blocks.at(index);
    const auto& table = std::get<LaidTable>(block.content);
    if (block.pageBreakBefore && !isAtTop())
        beginPage();
    const double needed = need(blocks, index);
    if (needed > room() + kTolerance && !isAtTop() && needed <= pageHeight() + kTolerance)
        beginPage();
    if (!isAtTop())
        advance(block.spaceBefore);
    double headHeight = 0;
    for (const LaidRow& row : table.rows)
        headHeight += row.isHeader ? row.height : 0;
    for (qsizetype at = 0; at < table.rows.size(); ++at) {
        const LaidRow& row = table.rows.at(at);
        double wanted = row.height;
        if (block.keepWithNext && at >= firstKeptRow(table)) {
            const double kept = heightFrom(table, at) + block.spaceAfter + need(blocks, index + 1);
            wanted = kept <= pageHeight() - headHeight ? kept : wanted;
        }
        if (wanted > room() + kTolerance && !isAtTop()) {
            beginPage();
            for (const LaidRow& header : table.rows) {
                if (!header.isHeader || row.isHeader)
                    break;
                placeRow(table, header, block.paragraph, header.height);
                advance(header.height);
            }
        }
        placeRow(table, row, block.paragraph, row.height);
        advance(row.height);
    }
    advance(block.spaceAfter);
}

}  // namespace decretum
