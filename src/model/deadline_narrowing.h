// SPDX-License-Identifier: MIT
#pragma once

#include "model/deadline_frequency.h"
#include "model/deadline_phrase.h"

/// What a phrase that recurs has said, and what narrows how often. Used inside this layer alone.
namespace decretum::deadline {

/// What a phrase has said so far.
struct Recurrence {
    std::optional<HowOften> frequency{};
    QList<int> months{};
    QList<int> days{};  ///< Of a month; −1: its last.
    QList<RecurrenceRule::Weekday> weekdays{};
    QList<int> monthsOfQuarter{};  ///< «5 числа останнього місяця кварталу»: 3, 6, 9, 12.
    std::optional<QDate> until{};
    bool isReported = false;  ///< «наступного за звітним»: it recurs though no word says how often.
    RecurrenceRule reportedFrequency{};
    bool hasNarrowing() const { return !months.isEmpty() || !days.isEmpty() || !weekdays.isEmpty(); }
};

/// Adds the value where the list has it not.
template <typename Value>
void addOnce(QList<Value>& list, const Value& value)
{
    if (!list.contains(value))
        list.append(value);
}

/// «до 5 числа», «не пізніше 20 грудня», «у вересні», «до п’ятниці», «до кінця місяця»
bool takeNarrowing(Reader& reader, Recurrence& recurrence, const Context& context);
/// «, наступного за звітним», «останнього місяця кварталу», «після закінчення кварталу» behind a day of the month.
void takeReportedMonth(Reader& reader, Recurrence& recurrence);

}  // namespace decretum::deadline
