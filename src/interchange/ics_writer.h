// SPDX-License-Identifier: MIT
#pragma once

#include "model/decision.h"

#include <QByteArray>
#include <QDateTime>

namespace decretum {

/// The document's deadlines as iCalendar (RFC 5545), a one-way form: docs/interchange.md tells what goes where. A deadline with a day is
/// an event of its last day, one that recurs a series by its rule, one without a day a task; days are whole days of no time zone. A
/// document without deadlines is a journal entry alone, since a calendar must not be empty. `time`: when the file is made (UTC). The
/// same decision and time give the same bytes; UIDs follow from the clauses' ids, or from the document's number, day and labels where
/// they have none.
QByteArray writeCalendar(const Decision& decision, const QDateTime& time);

}  // namespace decretum
