// SPDX-License-Identifier: MIT
#pragma once

#include "model/decision.h"
#include "recognize/lines.h"

#include <optional>

namespace decretum::recognition {

/// A table of measures («№ | Зміст заходу | Термін | Відповідальні») as clauses; none where its columns are not those.
std::optional<PlanOfMeasures> planOfTable(const QList<Line>& rows, const Decision& decision);

}  // namespace decretum::recognition
