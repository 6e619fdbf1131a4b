// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <string_view>

namespace decretum {

/// The Sunday of the Orthodox Easter, by the Gregorian calendar; for the years 1900 to 2099.
QDate orthodoxEaster(int year);

/// A day that an institution has settled for itself; it goes before law and weekend.
struct OwnDay {
    QDate date{};
    bool isOff = true;
    QString name{};
    bool operator==(const OwnDay&) const = default;
};

/// Which days are off: the weekend, the public holidays of a country with their transfers, an institution's own days.
/// The data are files of resources/calendars (sources: there); a file of one's own may extend one of them
/// (docs/deadlines.md).
class WorkCalendar {
public:
    /// Monday to Friday, no holidays.
    WorkCalendar() = default;

    static QStringList builtInNames();
    /// "ukraine", "russia"; CalendarUnknown for any other name.
    static Result<WorkCalendar> builtIn(const QString& name);
    /// Reads a calendar's TOML; `file` is named in errors.
    static Result<WorkCalendar> read(std::string_view toml, const QString& file);

    void setOwnDays(const QList<OwnDay>& days) { m_ownDays = days; }
    const QList<OwnDay>& ownDays() const { return m_ownDays; }
    /// The last day on which holidays are worked («martial law until»); none: they go on being worked.
    void setWorkedUntil(std::optional<QDate> day) { m_workedUntil = day; }

    bool isDayOff(QDate day) const;
    /// The holiday or own day that falls on the day; empty: none.
    QString nameOf(QDate day) const;
    /// The last of `count` working days, the first of which is the first working day after `from`.
    QDate addWorkingDays(QDate from, int count) const;
    QDate nextWorkingDay(QDate day) const;      ///< The day itself, where it is worked.
    QDate previousWorkingDay(QDate day) const;  ///< The day itself, where it is worked.

private:
    friend class CalendarReader;
    struct Holiday {
        QString name{};
        int month = 0;  ///< 0: a movable one.
        int day = 0;
        int daysAfterEaster = 0;
        int since = 0;     ///< First year, inclusive.
        int until = 9999;  ///< Last year, inclusive.
        bool transfers = true;
    };
    struct Move {
        QDate from{};
        QDate to{};
    };
    struct Worked {
        QDate from{};
        std::optional<QDate> until{};
    };
    static std::optional<QDate> dayIn(const Holiday& holiday, int year);
    bool isWeekend(QDate day) const { return m_weekend.contains(day.dayOfWeek()); }
    bool isWorkedSpan(QDate day) const;
    const Holiday* holidayOn(QDate day) const;
    bool isTransferred(QDate day) const;
    QDate stepped(QDate day, int step) const;

    QList<int> m_weekend{6, 7};
    bool m_transfers = false;
    QList<Holiday> m_holidays;
    QList<Move> m_moves;
    QList<Worked> m_worked;
    std::optional<QDate> m_workedUntil;
    QList<OwnDay> m_ownDays;
};

}  // namespace decretum
