// SPDX-License-Identifier: MIT
#pragma once

#include "model/decision.h"

namespace decretum::recognition {

struct FoundFormula {
    qsizetype start = -1;  ///< In the text; −1: no formula ends it.
    DecisionKind kind = DecisionKind::Unknown;
};

/// The enacting formula, with its grammatical subject, that ends the text. `isOverList`: the first number of a list stands below, so no colon
/// need close it.
FoundFormula findFormula(const QString& text, bool isOverList = false);

/// Where the text that is glued behind a formula begins («НАКАЗУЮ:1. Провести»); −1: no formula stands before anything.
qsizetype pastFormula(const QString& text);

/// The formula as the model holds it: no blank before the colon.
QString formulaText(const QString& text);

}  // namespace decretum::recognition
