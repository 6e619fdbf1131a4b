// SPDX-License-Identifier: MIT
#pragma once

#include "app/importing.h"

namespace decretum {

/// What a source gave, in figures: for a summary of many.
struct ImportFigures {
    int decisions = 0;
    int clauses = 0;
    int doubtful = 0;    ///< Facts less certain than kDoubtful.
    QList<int> lines{};  ///< Where somebody should look: those facts, and what is doubtful, not understood, cut or not trusted; from 1.
    bool wantsLook = false;
    bool operator==(const ImportFigures&) const = default;
};

ImportFigures figuresOf(const Imported& imported);

}  // namespace decretum
