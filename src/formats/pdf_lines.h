// SPDX-License-Identifier: MIT
#pragma once

#include "formats/pdf_words.h"

/// Words of a page put together to lines. Used inside this layer alone.
namespace decretum::pdf {

/// Words of a line that a usual blank parts.
struct Segment {
    QString text;
    double left = 0;
    double right = 0;
};

struct Line {
    QList<Segment> segments{};  ///< From left to right; a wide gap stands between two.
    Box box{};
    int page = 0;    ///< From 0.
    int number = 0;  ///< In the whole document, from 1.

    double left() const { return segments.first().left; }
    double right() const { return segments.last().right; }
    QString text() const;  ///< Segments parted by U+0009.
};

/// The lines from top to bottom; `number` and `page` are not set.
QList<Line> linesOf(const Page& page);

}  // namespace decretum::pdf
