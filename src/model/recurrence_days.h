// SPDX-License-Identifier: MIT
#pragma once

#include "model/recurrence_rule.h"

namespace decretum {

/// The first day of the rule's own at `from` or later, so that a series may begin with it (RFC 5545, 3.8.5.3: the first day must be one
/// of the rule). A rule that names no day of a month takes that of `from`, the first of the next month of the rule where some month has
/// no such day. None where the rule ends before, or has no day within ten years (30 February).
std::optional<QDate> firstDay(const RecurrenceRule& rule, QDate from);

}  // namespace decretum
