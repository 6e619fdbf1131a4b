// SPDX-License-Identifier: MIT
#pragma once

#include "app/import_facts.h"

namespace decretum {

/// Gives each fact of a decision the lines that it was read from: those of its evidence, and those that go on with them.
void groundFacts(ImportFact& decision, const Imported& imported, const QSet<SourcePlace>& told);

}  // namespace decretum
