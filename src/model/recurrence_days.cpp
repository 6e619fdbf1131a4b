// SPDX-License-Identifier: MIT
#include "model/recurrence_days.h"

namespace decretum {

namespace {

constexpr int kLast = -1;
constexpr int kDaysEachMonthHas = 28;
constexpr int kYearsLookedAt = 10;  // a 29 February comes within eight

bool isMonthDay(const RecurrenceRule& rule, QDate day)
{
    if (rule.monthDays.contains(day.day()))
        return true;
    return rule.monthDays.contains(kLast) && day.day() == day.daysInMonth();
}

bool isWeekday(const RecurrenceRule& rule, QDate day)
{
    constexpr int kWeek = 7;
    return std::any_of(rule.weekdays.begin(), rule.weekdays.end(), [day](const RecurrenceRule::Weekday& weekday) {
        if (weekday.weekday != day.dayOfWeek())
            return false;
        if (weekday.place == kLast)
            return day.day() + kWeek > day.daysInMonth();
        return weekday.place == 0 || weekday.place == (day.day() - 1) / kWeek + 1;
    });
}

bool isOfRule(const RecurrenceRule& rule, QDate day)
{
    const bool namesNoDay = rule.monthDays.isEmpty() && rule.weekdays.isEmpty();
    const bool countsMonths = rule.frequency == RecurrenceRule::Frequency::Monthly || rule.frequency == RecurrenceRule::Frequency::Yearly;
    if (namesNoDay && countsMonths && day.day() > kDaysEachMonthHas)
        return false;
    return (rule.months.isEmpty() || rule.months.contains(day.month())) && (rule.monthDays.isEmpty() || isMonthDay(rule, day))
        && (rule.weekdays.isEmpty() || isWeekday(rule, day));
}

}  // namespace

std::optional<QDate> firstDay(const RecurrenceRule& rule, QDate from)
{
    for (QDate day = from; day.isValid() && day < from.addYears(kYearsLookedAt); day = day.addDays(1)) {
        if (rule.until && day > *rule.until)
            return std::nullopt;
        if (isOfRule(rule, day))
            return day;
    }
    return std::nullopt;
}

}  // namespace decretum
