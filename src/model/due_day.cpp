// SPDX-License-Identifier: MIT
#include "model/due_day.h"

namespace decretum {

std::optional<QDate> dueDay(const Deadline& deadline, QDate issued, const WorkCalendar& calendar, DayOffRule rule)
{
    if (!deadline.to) {
        const auto term = termOf(deadline);
        const bool isCounted = term && term->unit == RelativeTerm::Unit::WorkingDays && term->start == RelativeTerm::Start::Document;
        return isCounted && issued.isValid() ? std::optional(calendar.addWorkingDays(issued, term->count)) : std::nullopt;
    }
    switch (rule) {
    case DayOffRule::NextWorkingDay: return calendar.nextWorkingDay(*deadline.to);
    case DayOffRule::PreviousWorkingDay: return calendar.previousWorkingDay(*deadline.to);
    case DayOffRule::AsIs: break;
    }
    return deadline.to;
}

}  // namespace decretum
