// SPDX-License-Identifier: MIT
#include "layout/paragraph_layout.h"

#include "layout/cells.h"

namespace decretum {

namespace {

constexpr double kDefaultTab = 12.5 * 72 / 25.4;
constexpr double kTolerance = 0.01;  // points, so that rounding breaks no line
constexpr double kWidestStretch =
    0.7;  // ems that justifying may add to a blank; a gap of one em in all reads as columns, to the eye and to readers of text

double points(Millimetres length)
{
    return toPoints(length).value;
}

class LineBreaker {
public:
    LineBreaker(const Document& document, const Paragraph& paragraph, const ParagraphStyle& style, const QList<Cell>& cells, double columnWidth,
        FontSource& fonts)
        : m_document(document), m_paragraph(paragraph), m_style(style), m_cells(cells), m_column(columnWidth), m_fonts(fonts)
    {}

    QList<LaidLine> breakLines()
    {
        QList<LaidLine> lines;
        qsizetype start = 0;
        do {
            const qsizetype end = lineEnd(start, lines.isEmpty());
            lines.append(place(start, end, lines.isEmpty(), end >= m_cells.size() || m_cells.at(end - 1).kind == Cell::Kind::Break));
            start = end;
        } while (start < m_cells.size());
        return lines;
    }

private:
    double indent(bool isFirst) const { return points(m_style.leftIndent) + (isFirst ? points(m_style.firstLineIndent) : 0); }

    double limit() const { return std::max(m_column - points(m_style.rightIndent), indent(false) + 10); }

    /// Index past the last cell of the line that begins at `start`.
    qsizetype lineEnd(qsizetype start, bool isFirst) const
    {
        double x = indent(isFirst);
        qsizetype lastBreak = -1;
        for (qsizetype at = start; at < m_cells.size(); ++at) {
            const Cell& cell = m_cells.at(at);
            if (cell.kind == Cell::Kind::Break)
                return at + 1;
            const double width = cell.kind == Cell::Kind::Tab ? tabTarget(x, at) - x : cell.advance;
            const bool hangs = cell.kind == Cell::Kind::Space && cell.breaksAfter;  // a blank at the end takes no room
            if (x + width > limit() + kTolerance && !hangs && at > start)
                return lastBreak > start ? lastBreak : at;
            x += width;
            if (cell.breaksAfter)
                lastBreak = at + 1;
        }
        return m_cells.size();
    }

    double widthUntilTab(qsizetype start) const
    {
        double width = 0;
        for (qsizetype at = start; at < m_cells.size() && m_cells.at(at).kind != Cell::Kind::Tab && m_cells.at(at).kind != Cell::Kind::Break; ++at)
            width += m_cells.at(at).advance;
        return width;
    }

    /// Where the text behind the tab at `at` begins, the tab standing at `x`.
    double tabTarget(double x, qsizetype at) const
    {
        for (const TabStop& stop : m_style.tabStops) {
            const double position = points(stop.position);
            double target = position;
            if (stop.kind == TabStop::Kind::Right)
                target = position - widthUntilTab(at + 1);
            else if (stop.kind == TabStop::Kind::Centre)
                target = position - widthUntilTab(at + 1) / 2;
            if (position > x + kTolerance)
                return std::max(target, x);
        }
        return (std::floor((x + kTolerance) / kDefaultTab) + 1) * kDefaultTab;
    }

    LaidLine place(qsizetype start, qsizetype end, bool isFirst, bool isLast) const
    {
        LaidLine line;
        line.left = indent(isFirst);
        line.partsWord = !isLast && m_cells.at(end - 1).kind == Cell::Kind::Glyph;
        qsizetype wordsEnd = end;
        while (wordsEnd > start && (m_cells.at(wordsEnd - 1).kind == Cell::Kind::Space || m_cells.at(wordsEnd - 1).kind == Cell::Kind::Break))
            --wordsEnd;
        qsizetype stretchFrom = start;  // blanks before a tab keep their width
        double x = line.left;
        for (qsizetype at = start; at < wordsEnd; ++at) {
            const Cell& cell = m_cells.at(at);
            if (cell.kind == Cell::Kind::Tab)
                stretchFrom = at + 1;
            x += cell.kind == Cell::Kind::Tab ? tabTarget(x, at) - x : cell.advance;
        }
        double extra = 0;
        const double room = limit() - x;
        if (m_style.alignment == Alignment::Justified && !isLast && room > 0)
            extra = room / std::max<double>(1, countBlanks(stretchFrom, wordsEnd));
        else if (m_style.alignment == Alignment::Right)
            line.left += room;
        else if (m_style.alignment == Alignment::Centre)
            line.left += room / 2;
        if (countBlanks(stretchFrom, wordsEnd) == 0 || extra > kWidestStretch * m_style.font.size.value)
            extra = 0;
        setHeight(line, start, end);
        fill(line, start, wordsEnd, end, stretchFrom, extra);
        return line;
    }

    double countBlanks(qsizetype start, qsizetype end) const
    {
        double count = 0;
        for (qsizetype at = start; at < end; ++at)
            count += m_cells.at(at).kind == Cell::Kind::Space && !m_cells.at(at).isFixed ? 1 : 0;
        return count;
    }

    void setHeight(LaidLine& line, qsizetype start, qsizetype end) const
    {
        const int own = m_fonts.face(m_style.font.family, m_style.font.bold, m_style.font.italic);
        const FaceMetrics& metrics = m_fonts.metrics(own);
        double ascent = metrics.ascent * m_style.font.size.value;
        const double below = (metrics.descent + metrics.leading) * m_style.font.size.value;
        for (qsizetype at = start; at < end; ++at) {
            if (m_cells.at(at).kind == Cell::Kind::Image)
                ascent = std::max(ascent, points(m_document.images.at(m_cells.at(at).image).height));
        }
        line.height = (ascent + below) * m_style.lineSpacing;
        m_baseline = ascent;  // what a wider line adds stands below it, as word processors have it
    }

    /// Puts the cells where they stand; the blank at a line's end is kept, for those who read the text out of the pages.
    void fill(LaidLine& line, qsizetype start, qsizetype wordsEnd, qsizetype end, qsizetype stretchFrom, double extra) const
    {
        double x = line.left;
        const qsizetype last = wordsEnd < end && m_cells.at(wordsEnd).kind == Cell::Kind::Space ? wordsEnd + 1 : wordsEnd;
        for (qsizetype at = start; at < last; ++at) {
            const Cell& cell = m_cells.at(at);
            if (cell.kind == Cell::Kind::Tab) {
                addGlyph(line, cell, x, U' ', last - at);
                line.runs.last().end = x;
                x = tabTarget(x, at);
                continue;
            }
            if (cell.kind == Cell::Kind::Image) {
                const double height = points(m_document.images.at(cell.image).height);
                line.images.append(PlacedImage{.image = cell.image, .left = x, .top = m_baseline - height, .width = cell.advance, .height = height});
                x += cell.advance;
                continue;
            }
            const bool stretches = cell.kind == Cell::Kind::Space && !cell.isFixed && at >= stretchFrom && at < wordsEnd;
            // Readers of text join the halves of a word around a hyphen that ends a line: «навчально-методичний» would lose it.
            const bool endsLine = at + 1 == wordsEnd && end < m_cells.size() && cell.sign == U'-';
            addGlyph(line, cell, x, endsLine ? U'\u2011' : cell.sign, last - at);
            x += cell.advance + (stretches ? extra : 0);
            line.runs.last().end = x;
            if (at < wordsEnd)
                line.width = x - line.left;
        }
        if (last > start && m_cells.at(last - 1).kind == Cell::Kind::Glyph && m_cells.at(end - 1).kind == Cell::Kind::Break)
            addGlyph(line, m_cells.at(end - 1), x, U' ', 1);
    }

    /// `atMost`: glyphs that may still come on this line.
    void addGlyph(LaidLine& line, const Cell& cell, double x, char32_t sign, qsizetype atMost) const
    {
        const double baseline = m_baseline - cell.rise;
        const bool goesOn = !line.runs.isEmpty() && line.runs.last().face == cell.face && line.runs.last().size == cell.size
            && line.runs.last().baseline == baseline && line.runs.last().underline == cell.underline && std::abs(line.runs.last().end - x) < 0.001
            && m_source == cell.source;
        if (!goesOn) {
            line.runs.append(PlacedRun{.face = cell.face,
                .size = cell.size,
                .baseline = baseline,
                .underline = cell.underline,
                .isLabel = cell.source == kLabel,
                .target = cell.source >= 0 ? m_paragraph.runs.at(cell.source).target : QString()});
            m_source = cell.source;
            line.runs.last().glyphs.reserve(atMost);
            line.runs.last().positions.reserve(atMost);
            line.runs.last().text.reserve(atMost);
        }
        PlacedRun& run = line.runs.last();
        run.glyphs.append(cell.glyph);
        run.positions.append(x);
        run.text.append(QChar::fromUcs4(sign));
    }

    const Document& m_document;
    const Paragraph& m_paragraph;
    const ParagraphStyle& m_style;
    const QList<Cell>& m_cells;
    double m_column;
    FontSource& m_fonts;
    mutable double m_baseline = 0;
    mutable int m_source = kNoTarget;  ///< Of the run that is being filled.
};

}  // namespace

double LaidParagraph::height() const
{
    double sum = 0;
    for (const LaidLine& line : lines)
        sum += line.height;
    return sum;
}

LaidParagraph layOutParagraph(const Document& document, const Paragraph& paragraph, double columnWidth, FontSource& fonts)
{
    const ParagraphStyle style = effectiveStyle(document, paragraph);
    LaidParagraph laid{.spaceBefore = style.spaceBefore.value,
        .spaceAfter = style.spaceAfter.value,
        .keepWithNext = style.keepWithNext,
        .keepLinesTogether = style.keepLinesTogether,
        .pageBreakBefore = paragraph.overrides.pageBreakBefore,
        .widows = style.widows,
        .orphans = style.orphans};
    const QList<Cell> cells = cellsOf(document, paragraph, style, fonts);
    laid.lines = LineBreaker(document, paragraph, style, cells, columnWidth, fonts).breakLines();
    return laid;
}

}  // namespace decretum
