// SPDX-License-Identifier: MIT
#pragma once

#include "model/decision.h"
#include "recognize/lines.h"

namespace decretum::recognition {

struct LineLabel {
    QString label;  ///< As printed.
    ParsedLabel parsed{};
    qsizetype textStart = 0;  ///< Where the text begins behind it.
};

/// The label that the line begins with; none where it begins with words, a day or an amount.
std::optional<LineLabel> labelOf(const Line& line);

/// Builds decision.clauses from lines[from, to), with deadlines and performers that stand on lines of their own.
void recognizeClauses(const QList<Line>& lines, qsizetype from, qsizetype to, Decision& decision, Findings& findings);

}  // namespace decretum::recognition
