// SPDX-License-Identifier: MIT
// Days that are counted from what is reported on: «5 числа місяця, наступного за звітним».
#include "model/deadline_narrowing.h"

namespace decretum::deadline {

namespace {

using Frequency = RecurrenceRule::Frequency;

bool isWordOf(const Reader& reader, std::initializer_list<Meaning> meanings, qsizetype from, qsizetype to)
{
    for (qsizetype at = from; at < to; ++at) {
        if (reader.isAny(meanings, at - reader.at()))
            return true;
    }
    return false;
}

/// «останнього місяця кварталу», «першого місяця кварталу»
bool takeMonthOfQuarter(Reader& reader, Recurrence& recurrence)
{
    const qsizetype start = reader.at();
    reader.takeSign(u",");
    const int place = reader.is(Meaning::Last) ? 3 : reader.is(Meaning::Ordinal) ? reader.peek().value : 0;
    if (place > 0 && place <= 3) {
        reader.skip();
        const bool isMonth = reader.take(Meaning::MonthUnit);
        reader.takeAny({Meaning::Every, Meaning::Reporting});
        if (isMonth && reader.take(Meaning::Quarter)) {
            recurrence.monthsOfQuarter = {place, place + 3, place + 6, place + 9};
            recurrence.isReported = true;
            recurrence.reportedFrequency = every(Frequency::Monthly, 3);
            return true;
        }
    }
    reader.setAt(start);
    return false;
}

}  // namespace

void takeReportedMonth(Reader& reader, Recurrence& recurrence)
{
    if (takeMonthOfQuarter(reader, recurrence))
        return;
    const qsizetype start = reader.at();
    reader.takeSign(u",");
    const bool isMonth = reader.takeAny({Meaning::MonthUnit, Meaning::Year});
    const qsizetype afterMonth = reader.at();
    reader.takeSign(u",");
    const qsizetype from = reader.at();
    if (reader.isAny({Meaning::Next, Meaning::After, Meaning::Reporting, Meaning::By}) || reader.isOf(WordSet::Which))
        skipClause(reader);
    if (!isWordOf(reader, {Meaning::Reporting, Meaning::Behind, Meaning::Quarter, Meaning::MonthUnit}, from, reader.at())) {
        reader.setAt(isMonth ? afterMonth : start);
        return;
    }
    if (isWordOf(reader, {Meaning::Reporting}, from, reader.at())) {
        recurrence.isReported = true;
        if (isWordOf(reader, {Meaning::Quarter}, from, reader.at()))
            recurrence.reportedFrequency = every(Frequency::Monthly, 3);
        else if (isWordOf(reader, {Meaning::HalfYear}, from, reader.at()))
            recurrence.reportedFrequency = every(Frequency::Monthly, 6);
        else if (!recurrence.months.isEmpty() || isWordOf(reader, {Meaning::Year}, from, reader.at()))
            recurrence.reportedFrequency = every(Frequency::Yearly);
    }
}

}  // namespace decretum::deadline
