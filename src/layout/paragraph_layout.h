// SPDX-License-Identifier: MIT
#pragma once

#include "layout/font_source.h"

#include <functional>

namespace decretum {

/// A line of a paragraph. Lengths count from the column's left edge and the line's top.
struct LaidLine {
    double height = 0;
    double left = 0;
    double width = 0;
    bool partsWord = false;  ///< A word goes on in the next line: behind its hyphen, or wider than the column.
    QList<PlacedRun> runs{};
    QList<PlacedImage> images{};
};

/// A paragraph broken into lines for one column width.
struct LaidParagraph {
    QList<LaidLine> lines{};
    double spaceBefore = 0;
    double spaceAfter = 0;
    bool keepWithNext = false;
    bool keepLinesTogether = false;
    bool pageBreakBefore = false;
    int widows = 2;
    int orphans = 2;
    int ordinal = 0;        ///< Among the paragraphs of its table.
    double height() const;  ///< Of the lines alone.
};

/// Breaks lines at blanks, behind hyphens and dashes, never at U+00A0, U+2011, U+202F or beside U+2060; a word wider than the
/// column is broken where it must. Widths are points.
LaidParagraph layOutParagraph(const Document& document, const Paragraph& paragraph, double columnWidth, FontSource& fonts);

/// Whatever measures a paragraph for a column of that width: layOutParagraph(), or a cache before it.
using MeasureParagraph = std::function<LaidParagraph(const Paragraph& paragraph, double columnWidth)>;

}  // namespace decretum
