// SPDX-License-Identifier: MIT
#pragma once

#include "model/decision.h"

#include <QStringList>

namespace decretum::recognition {

/// Which column of a table of measures («№ | Зміст заходу | Термін | Відповідальні») holds what; −1: none does.
struct PlanColumns {
    qsizetype count = 0;
    qsizetype number = -1;
    qsizetype measure = -1;
    qsizetype deadline = -1;
    qsizetype performers = -1;
    bool isPlan() const { return measure >= 0 && (deadline >= 0 || performers >= 0); }
};

/// By the words of the table's head.
PlanColumns planColumns(const QStringList& head);

struct PlanRow {
    QString label{};
    QString measure{};
    QString deadline{};
    QString performers{};
};

/// A row under that head. One with fewer cells is told by what they hold; `reader` tells language and date.
PlanRow planRow(const QStringList& cells, const PlanColumns& columns, const Decision& reader);

}  // namespace decretum::recognition
