// SPDX-License-Identifier: MIT
#pragma once

#include "layout/table_layout.h"

#include <variant>

namespace decretum {

/// A block of a section, measured.
struct LaidBlock {
    std::variant<LaidParagraph, LaidTable> content{};
    int paragraph = 0;  ///< Index in Pages::paragraphs of the first paragraph in it.
    double spaceBefore = 0;
    double spaceAfter = 0;
    bool keepWithNext = false;
    bool keepTogether = false;
    bool pageBreakBefore = false;  ///< Of a table; a paragraph says so itself.
};

/// Fills pages with one section's blocks, by the layout contract (docs/architecture.md): no widow or orphan, nothing parted from what it
/// must stay with; at least two lines of a paragraph go with what it is kept with.
class PageBreaker {
public:
    PageBreaker(Pages& pages, const PageSetup& setup, int section);
    void fill(const QList<LaidBlock>& blocks);

private:
    void beginPage();
    double room() const { return m_bottom - m_y; }
    bool isAtTop() const { return m_isAtTop; }
    double pageHeight() const { return m_bottom - m_top; }
    void placeParagraph(const QList<LaidBlock>& blocks, qsizetype index);
    void placeTable(const QList<LaidBlock>& blocks, qsizetype index);
    qsizetype linesHere(const QList<LaidBlock>& blocks, qsizetype index, qsizetype from) const;
    void placeLine(const LaidLine& line, int paragraph, double origin, double top);
    void placeLines(const LaidBlock& block, const LaidParagraph& paragraph, qsizetype from, qsizetype to);
    void placeRow(const LaidTable& table, const LaidRow& row, int firstParagraph, double height);
    /// Height that must stand on one page from the beginning of this block on.
    double need(const QList<LaidBlock>& blocks, qsizetype index, int depth = 0) const;
    void advance(double distance);

    Pages& m_pages;
    PageSetup m_setup;
    int m_section;
    double m_top = 0;
    double m_bottom = 0;
    double m_y = 0;
    bool m_isAtTop = true;
};

}  // namespace decretum
