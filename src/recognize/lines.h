// SPDX-License-Identifier: MIT
#pragma once

#include "base/finding.h"
#include "document/document.h"

#include <QStringList>

namespace decretum::recognition {

/// A line of the source, cleaned of what is no text.
struct Line {
    QString text{};           ///< Blanks folded, letter-spacing removed, without the label of a list.
    QString key{};            ///< comparisonKey of `text`.
    QString label{};          ///< Of a list paragraph, where the source is no plain text.
    QStringList segments{};   ///< The text parted at wide gaps and tabs: what stands left, in the middle, right.
    int number = 0;           ///< In the source, from 1.
    qsizetype indent = 0;     ///< Blanks before the text.
    bool afterBlank = false;  ///< An empty line stands before it.
    bool isCapitals = false;  ///< Has letters, and all are capitals.
};

/// The lines that have text, in order, without the debris of converters; what was dropped is in `findings`.
QList<Line> readLines(const Document& document, Findings& findings);

}  // namespace decretum::recognition
