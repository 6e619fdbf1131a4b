// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace decretum {

/// A recurrence rule (RFC 5545, 3.3.10) of the parts that deadlines use.
struct RecurrenceRule {
    enum class Frequency : quint8 { Daily, Weekly, Monthly, Yearly };
    /// A weekday, 1 is Monday; `place` is its place in the month, −1 the last, 0 each.
    struct Weekday {
        int weekday = 1;
        int place = 0;
        bool operator==(const Weekday&) const = default;
    };
    Frequency frequency = Frequency::Monthly;
    int interval = 1;
    QList<int> months{};     ///< BYMONTH, ascending.
    QList<int> monthDays{};  ///< BYMONTHDAY, ascending, −1 (the last day) behind them.
    QList<Weekday> weekdays{};
    std::optional<QDate> until{};
    bool operator==(const RecurrenceRule&) const = default;
};

/// None where the text is no rule or has a part that deadlines do not use (COUNT, BYSETPOS …). Order and lower case do
/// not matter.
std::optional<RecurrenceRule> parseRecurrenceRule(QStringView text);
/// Parts in the order FREQ, INTERVAL, BYMONTH, BYMONTHDAY, BYDAY, UNTIL.
QString toText(const RecurrenceRule& rule);

}  // namespace decretum
