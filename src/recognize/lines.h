// SPDX-License-Identifier: MIT
#pragma once

#include "base/finding.h"
#include "document/document.h"
#include "recognize/line_role.h"

#include <QStringList>

#include <optional>

namespace decretum::recognition {

/// A line of the source, cleaned of what is no text.
struct Line {
    enum class Place : quint8 { Unknown, Left, Centre, Right };
    QString text{};           ///< Blanks folded, letter-spacing removed, without the label of a list.
    QString key{};            ///< comparisonKey of `text`.
    QString label{};          ///< Of a list paragraph, where the source is no plain text.
    QString list{};           ///< Its list; empty where the label is typed.
    int listLevel = 0;        ///< How deep the paragraph stands in it, from 0.
    QStringList segments{};   ///< The text parted at wide gaps and tabs: what stands left, in the middle, right.
    int number = 0;           ///< In the source, from 1.
    int part = 0;             ///< Which of the lines of that number it is, from 0; told by recognize() when all are parted.
    qsizetype indent = 0;     ///< Blanks before the text.
    qsizetype width = 0;      ///< Signs in the source, the indent and blanks that justify the line with them.
    bool afterBlank = false;  ///< An empty line stands before it.
    bool isCapitals = false;  ///< Has letters, and all are capitals.
    bool isRest = false;      ///< What was glued behind the line before: both stand on one line of the source.
    bool isPageTop = false;   ///< The source begins a new page with it.
    Place place = Place::Unknown;
    QStringList cells{};  ///< Of a table's row, or parted by tabs; empty ones too.
    bool isTableRow = false;
    std::optional<LineRole> sure{};  ///< What it must be by its place in a table.
};

/// The lines that have text, in order, without the debris of converters; what was dropped is in `findings`.
QList<Line> readLines(const Document& document, Findings& findings);

/// Puts the line behind the text that it goes on with; a word that was broken by a hyphen becomes whole. Returns whether one was.
bool joinLine(QString& text, const QString& line);

/// The line with that text instead of its own.
Line withText(Line line, const QString& text);

/// The line with the text from `start` on, as if it stood alone.
Line restOf(const Line& line, qsizetype start);

}  // namespace decretum::recognition
