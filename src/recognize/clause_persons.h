// SPDX-License-Identifier: MIT
#pragma once

#include "model/clause.h"

namespace decretum::recognition {

/// Adds the persons named in the clause's words, each with what is laid on him. The clause's addressee and control are
/// told already; `isAddressee`: all of the words name who is told to act.
void addPersons(Clause& clause, const QString& text, bool isAddressee);

/// Adds what lines of performers name: persons, and posts and groups to the addressee.
void addPerformers(Clause& clause, const QStringList& performers);

}  // namespace decretum::recognition
