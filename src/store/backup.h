// SPDX-License-Identifier: MIT
#pragma once

#include "store/database.h"

namespace decretum {

/// Copies the whole database, as of one moment, into a temporary neighbour of `file`, syncs it and renames it: `file` is the whole
/// copy or stays as it was. The copy keeps no log beside it, so it may be carried elsewhere.
Status copyWhole(Database& database, const QString& file);

/// What does not hold in the database, a line each: pages, foreign keys, the search index. Empty: all well. Only reads.
Result<QStringList> checkWhole(Database& database);

}  // namespace decretum
