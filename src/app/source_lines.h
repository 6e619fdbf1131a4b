// SPDX-License-Identifier: MIT
#pragma once

#include "document/document.h"
#include "recognize/recognize.h"

namespace decretum {

/// A line of a source as it looked, and what it was read as.
struct SourceLine {
    int line = 0;  ///< Of the source, from 1.
    QList<Run> runs{};
    QString label{};  ///< Of a list paragraph.
    Alignment alignment = Alignment::Left;
    double indent = 0;  ///< Of the first line, as a share of the text's width.
    bool isBold = false;
    bool isItalic = false;
    QStringList columns{};    ///< What stands side by side, parted by wide gaps, tabs or a table's cells; then there are no runs.
    QList<double> shares{};   ///< Of the width that each column has; empty: equal ones.
    bool hasBorders = false;  ///< The columns are cells of a drawn table.
    bool isPart = false;      ///< A part of the line above, which is shown whole.
    int reading = -1;         ///< Index in the recognised source; −1: left out, or shown for its looks alone.
    bool isBlank() const { return runs.isEmpty() && columns.isEmpty() && label.isEmpty(); }
    /// Its words without looks.
    QString text() const;
};

/// The lines of the document, in order, each with its reading; blank lines are kept one at a time. A line that was read as several
/// is shown in its parts, a row of a table whole and then in its parts.
QList<SourceLine> sourceLines(const Document& document, const QList<ReadSource>& readings);

}  // namespace decretum
