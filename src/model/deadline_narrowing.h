// SPDX-License-Identifier: MIT
#pragma once

#include "model/deadline_phrase.h"

/// What a phrase that recurs has said, and what narrows how often. Used inside this layer alone.
namespace decretum::deadline {

/// What a phrase has said so far.
struct Recurrence {
    std::optional<QString> frequency{};
    QList<int> months{};
    QList<int> days{};             ///< Of a month; −1: its last.
    QString weekday{};             ///< «FR», «3SA»
    QList<int> monthsOfQuarter{};  ///< «5 числа останнього місяця кварталу»: 3, 6, 9, 12.
    std::optional<QDate> until{};
    bool isReported = false;  ///< «наступного за звітним»: it recurs though no word says how often.
    QString reportedFrequency = QStringLiteral("FREQ=MONTHLY");
    bool hasNarrowing() const { return !months.isEmpty() || !days.isEmpty() || !weekday.isEmpty(); }
};

/// Adds the number where the list has it not.
void addOnce(QList<int>& list, int value);

/// «до 5 числа», «не пізніше 20 грудня», «у вересні», «до п’ятниці», «до кінця місяця»
bool takeNarrowing(Reader& reader, Recurrence& recurrence, const Context& context);
/// «, наступного за звітним», «останнього місяця кварталу», «після закінчення кварталу» behind a day of the month.
void takeReportedMonth(Reader& reader, Recurrence& recurrence);

}  // namespace decretum::deadline
