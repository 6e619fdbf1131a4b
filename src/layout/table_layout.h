// SPDX-License-Identifier: MIT
#pragma once

#include "layout/paragraph_layout.h"

namespace decretum {

struct LaidCell {
    int column = 0;
    double left = 0;  ///< From the table's left edge.
    double width = 0;
    int rowSpan = 1;
    double top = 0;  ///< Of the text in the cell, by its vertical alignment.
    QList<LaidParagraph> paragraphs{};
};

struct LaidRow {
    double height = 0;
    bool isHeader = false;
    QList<LaidCell> cells{};
};

struct LaidTable {
    QList<LaidRow> rows{};
    double width = 0;
    bool hasBorders = true;
    double padding = 0;  ///< Left and right of a cell's text.
};

/// Rows higher than `pageHeight` are cut into several.
LaidTable layOutTable(const Table& table, double pageHeight, const MeasureParagraph& measure);

}  // namespace decretum
