// SPDX-License-Identifier: MIT
#pragma once

#include "store/database.h"
#include "store/decision_tables.h"

#include <QStringList>

namespace decretum {

/// All rows of the decision, as stored; none in any table where it is not there.
Result<DecisionRows> storedRows(Database& database, const QString& decision);

/// Writes the rows that differ from what is stored, and removes those that are no longer there. Gives how many it touched.
Result<int> writeRows(Database& database, const QString& decision, const DecisionRows& stored, const DecisionRows& wanted);

/// The names of the tables in which the two differ, whatever the order of their rows.
QStringList differingTables(const DecisionRows& one, const DecisionRows& other);

}  // namespace decretum
