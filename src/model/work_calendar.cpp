// SPDX-License-Identifier: MIT
#include "model/work_calendar.h"

#include "model/built_in_data.h"
#include "model/model_error.h"

#include <algorithm>

namespace decretum {

namespace {

/// A calendar in which nobody works is a slip of the file; looking stops after a year.
constexpr int kLongestRest = 366;

}  // namespace

QDate orthodoxEaster(int year)
{
    // Meeus, «Astronomical Algorithms», chapter 8: the Julian Easter; 13 days part the calendars from 1900 to 2099.
    constexpr int kJulianDays = 13;
    const int d = (19 * (year % 19) + 15) % 30;
    const int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
    const int month = (d + e + 114) / 31;
    const int day = (d + e + 114) % 31 + 1;
    return QDate(year, month, day).addDays(kJulianDays);
}

QStringList WorkCalendar::builtInNames()
{
    return {QStringLiteral("ukraine"), QStringLiteral("russia")};
}

Result<WorkCalendar> WorkCalendar::builtIn(const QString& name)
{
    if (!builtInNames().contains(name))
        return Error{.code = ModelError::CalendarUnknown, .subject = name};
    return read(builtInData("calendars/" + name.toStdString()), name);
}

std::optional<QDate> WorkCalendar::dayIn(const Holiday& holiday, int year)
{
    if (year < holiday.since || year > holiday.until)
        return std::nullopt;
    return holiday.month > 0 ? QDate(year, holiday.month, holiday.day) : orthodoxEaster(year).addDays(holiday.daysAfterEaster);
}

bool WorkCalendar::isWorkedSpan(QDate day) const
{
    for (const Worked& span : m_worked) {
        const auto until = span.until ? span.until : m_workedUntil;
        if (day >= span.from && (!until || day <= *until))
            return true;
    }
    return false;
}

const WorkCalendar::Holiday* WorkCalendar::holidayOn(QDate day) const
{
    for (const Holiday& holiday : m_holidays) {
        if (holiday.month > 0 && (holiday.month != day.month() || holiday.day != day.day()))
            continue;
        if (dayIn(holiday, day.year()) == day)
            return &holiday;
    }
    return nullptr;
}

/// Whether the day is off because a holiday before it fell on a day off: each such holiday takes the first working day
/// behind it that no earlier one has taken.
bool WorkCalendar::isTransferred(QDate day) const
{
    constexpr int kFarthest = 14;
    if (!m_transfers)
        return false;
    QList<QDate> taken;
    for (QDate from = day.addDays(-kFarthest); from < day; from = from.addDays(1)) {
        const Holiday* holiday = holidayOn(from);
        const bool isMoved = std::any_of(m_moves.begin(), m_moves.end(), [from](const Move& move) { return move.from == from; });
        if (!holiday || !holiday->transfers || isMoved || !isWeekend(from) || isWorkedSpan(from))
            continue;
        QDate to = from.addDays(1);
        for (int days = 0; days < kLongestRest && (isWeekend(to) || holidayOn(to) || taken.contains(to)); ++days)
            to = to.addDays(1);
        taken.append(to);
    }
    return taken.contains(day);
}

bool WorkCalendar::isDayOff(QDate day) const
{
    for (const OwnDay& own : m_ownDays) {
        if (own.date == day)
            return own.isOff;
    }
    const bool isHoliday = holidayOn(day) && !isWorkedSpan(day);
    for (const Move& move : m_moves) {
        if (move.to == day)
            return true;
        if (move.from == day)
            return isHoliday;
    }
    return isWeekend(day) || isHoliday || isTransferred(day);
}

QString WorkCalendar::nameOf(QDate day) const
{
    for (const OwnDay& own : m_ownDays) {
        if (own.date == day && !own.name.isEmpty())
            return own.name;
    }
    const Holiday* holiday = holidayOn(day);
    return holiday ? holiday->name : QString();
}

QDate WorkCalendar::stepped(QDate day, int step) const
{
    QDate at = day;
    for (int days = 0; days < kLongestRest && isDayOff(at); ++days)
        at = at.addDays(step);
    return at;
}

QDate WorkCalendar::nextWorkingDay(QDate day) const
{
    return stepped(day, 1);
}

QDate WorkCalendar::previousWorkingDay(QDate day) const
{
    return stepped(day, -1);
}

QDate WorkCalendar::addWorkingDays(QDate from, int count) const
{
    QDate day = from;
    for (int done = 0; done < count; ++done)
        day = nextWorkingDay(day.addDays(1));
    return day;
}

}  // namespace decretum
