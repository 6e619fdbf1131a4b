// SPDX-License-Identifier: MIT
#pragma once

#include "model/numbering.h"
#include "recognize/lines.h"

#include <optional>

namespace decretum::recognition {

struct LineLabel {
    QString label;  ///< As printed.
    ParsedLabel parsed{};
    qsizetype textStart = 0;  ///< Where the text begins behind it.
};

/// The label that the line begins with; none where it begins with words, a day or an amount.
std::optional<LineLabel> labelOf(const Line& line);

}  // namespace decretum::recognition
