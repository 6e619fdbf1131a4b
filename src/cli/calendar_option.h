// SPDX-License-Identifier: MIT
#pragma once

#include "model/due_day.h"

#include <CLI/CLI.hpp>

#include <string>

namespace decretum {

/// --calendar NAME, --rule WORD, --martial-law-until DATE: which days are off, and what becomes of a last day that is.
class CalendarOption {
public:
    void declare(CLI::App& command);
    /// 0: ready, or not asked for; else the exit code, and standard error has been told why.
    int load();
    bool isGiven() const { return !m_name.empty(); }
    std::optional<QDate> dueDayOf(const Deadline& deadline, QDate issued) const { return dueDay(deadline, issued, m_calendar, m_dayOffRule); }

private:
    std::string m_name;
    std::string m_rule;
    std::string m_workedUntil;
    WorkCalendar m_calendar;
    DayOffRule m_dayOffRule = DayOffRule::NextWorkingDay;
};

}  // namespace decretum
