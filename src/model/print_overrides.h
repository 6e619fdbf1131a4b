// SPDX-License-Identifier: MIT
#pragma once

#include "model/clause.h"

#include <QStringList>

namespace decretum {

/// What a document prints otherwise than its template has it; Clause::beginsPage is of the same kind.
struct PrintOverrides {
    int tightness = 0;           ///< Steps taken of those that its template allows (Template::tighter); 0: none.
    QStringList subjectLines{};  ///< Where the heading's lines end; passed over once they no longer say the subject.
    ForeignKeys foreign{};
    bool operator==(const PrintOverrides&) const = default;
};

}  // namespace decretum
