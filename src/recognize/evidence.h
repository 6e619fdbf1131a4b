// SPDX-License-Identifier: MIT
#pragma once

#include "base/finding.h"
#include "recognize/lines.h"
#include "recognize/reading.h"

namespace decretum {

/// Where a fact of a decision came from and how sure it is.
struct Evidence {
    QString fact;         ///< JSON pointer into the decision's interchange form: «/date», «/clauses/2/children/0/deadlines/0».
    int line = 0;         ///< Line or paragraph of the source, from 1.
    QString excerpt;      ///< The words of that line that tell it.
    int certainty = 100;  ///< Of a hundred; under kDoubtful somebody should look.
    int part = 0;         ///< Of the line, from 0 (SourcePlace).
    SourcePlace place() const { return {line, part}; }
    bool operator==(const Evidence&) const = default;
};
inline constexpr int kDoubtful = 80;

namespace recognition {

/// What the readers of one decision note on their way.
struct Notes {
    Findings& findings;
    QList<Evidence>& evidence;

    void tell(const QString& fact, const Line& line, const QString& excerpt, int certainty)
    {
        evidence.append({.fact = fact, .line = line.number, .excerpt = excerpt, .certainty = certainty, .part = line.part});
    }
};

}  // namespace recognition

}  // namespace decretum
