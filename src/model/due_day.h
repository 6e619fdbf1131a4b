// SPDX-License-Identifier: MIT
#pragma once

#include "model/deadline.h"
#include "model/work_calendar.h"

namespace decretum {

/// What becomes of a last day that is off. The sources contradict each other, so it is the institution's setting:
/// Ukraine, instruction № 1242 (КМУ, 2018), clause 190: the next working day; handbooks and Russian federal
/// instructions: the one before.
enum class DayOffRule : quint8 { NextWorkingDay, PreviousWorkingDay, AsIs };

/// The day to control a deadline by: its last day, moved by the rule where it is off; the last of a term's working
/// days, counted from the document's day. None where it has no last day: an event, «невідкладно», what recurs or goes
/// on, a term from another event, a start alone. The deadline's own `to` stays as it was read.
std::optional<QDate> dueDay(const Deadline& deadline, QDate issued, const WorkCalendar& calendar, DayOffRule rule);

}  // namespace decretum
