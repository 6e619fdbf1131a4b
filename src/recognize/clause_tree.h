// SPDX-License-Identifier: MIT
#pragma once

#include "model/decision.h"
#include "recognize/evidence.h"
#include "recognize/lines.h"
#include "recognize/reading.h"

namespace decretum::recognition {

struct LineLabel {
    QString label;  ///< As printed.
    ParsedLabel parsed{};
    qsizetype textStart = 0;  ///< Where the text begins behind it.
};

/// The label that the line begins with; none where it begins with words, a day or an amount.
std::optional<LineLabel> labelOf(const Line& line);

/// Builds clauses from lines read as such, with deadlines and performers that stand on lines of their own. `pointer`: where the
/// clauses stand in the interchange form, for the evidence. The labels are adopted into `numbering`.
QList<Clause> recognizeClauses(const QList<Line>& lines, const QList<ReadLine>& roles, const QString& pointer, const Decision& decision,
    NumberingScheme& numbering, Notes& notes);

}  // namespace decretum::recognition
