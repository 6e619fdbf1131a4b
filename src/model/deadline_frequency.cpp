// SPDX-License-Identifier: MIT
#include "model/deadline_frequency.h"

#include "model/deadline_term.h"

namespace decretum::deadline {

namespace {

using Frequency = RecurrenceRule::Frequency;

constexpr int kMonthsOfYear = 12;

RecurrenceRule weeklyOn(const QList<int>& weekdays)
{
    RecurrenceRule rule = every(Frequency::Weekly);
    for (const int weekday : weekdays)
        rule.weekdays.append(RecurrenceRule::Weekday{.weekday = weekday});
    return rule;
}

/// `times` in `months` months: a rule where they part evenly.
HowOften timesIn(int times, int months)
{
    return times > 0 && months % times == 0 ? HowOften{every(Frequency::Monthly, months / times)} : HowOften();
}

/// The unit behind «кожного», «раз на»: its rule for `times` in `count` of them; none where no unit stands here.
std::optional<HowOften> takeUnitRule(Reader& reader, int times, int count)
{
    const auto single = [times, count](Frequency frequency) { return times == 1 ? HowOften{every(frequency, count)} : HowOften(); };
    const bool isSingle = times == 1 && count == 1;
    const Token& unit = reader.peek();
    reader.skip();
    switch (unit.meaning) {
    case Meaning::Year:
    case Meaning::Years: return times == 1 ? single(Frequency::Yearly) : timesIn(times, kMonthsOfYear * count);
    case Meaning::HalfYear:
    case Meaning::HalfYearAmount: return timesIn(times, 6 * count);
    case Meaning::Quarter: return timesIn(times, 3 * count);
    case Meaning::MonthUnit: return timesIn(times, count);
    case Meaning::Week: return single(Frequency::Weekly);
    case Meaning::DayUnit: return single(Frequency::Daily);
    case Meaning::Decade: return isSingle ? HowOften{RecurrenceRule{.frequency = Frequency::Monthly, .monthDays = {10, 20, -1}}} : HowOften();
    case Meaning::Semester:
    case Meaning::SchoolQuarter: return HowOften();
    case Meaning::Weekday: return isSingle ? std::optional(HowOften{weeklyOn({unit.value})}) : std::nullopt;
    default: reader.skip(-1); return std::nullopt;
    }
}

/// «кожного місяця», «кожні два тижні», «кожної п’ятниці», «кожного робочого дня»
std::optional<HowOften> takeEvery(Reader& reader)
{
    const qsizetype start = reader.at();
    if (reader.is(Meaning::Through) && reader.is(Meaning::Every, 1))
        reader.skip();
    if (!reader.take(Meaning::Every))
        return std::nullopt;
    const int count = takeCardinal(reader);
    if (reader.takeAny({Meaning::School, Meaning::Calendar}) && reader.take(Meaning::Year))
        return HowOften{every(Frequency::Yearly)};
    if (reader.takeAll({Meaning::Working, Meaning::DayUnit}))
        return HowOften{weeklyOn({1, 2, 3, 4, 5})};
    if (auto rule = takeUnitRule(reader, 1, count > 0 ? count : 1))
        return rule;
    reader.setAt(start);
    return std::nullopt;
}

/// «1 раз», «двічі», «одного разу», «не рідше двох разів»: how many times; 0: nothing of the kind.
int takeTimes(Reader& reader)
{
    const qsizetype start = reader.at();
    if (reader.take(Meaning::Not) && reader.takeOf(WordSet::Seldom))
        reader.takeAny({Meaning::Than, Meaning::Behind});
    else
        reader.setAt(start);
    if (reader.is(Meaning::Repeated)) {
        const int times = reader.peek().value;
        reader.skip();
        return times;
    }
    const int count = takeCardinal(reader);
    if (reader.take(Meaning::Times))
        return count > 0 ? count : 1;
    reader.setAt(start);
    return 0;
}

/// «1 раз на рік», «двічі на рік», «раз у п’ять років», «раз в полугодие»
std::optional<HowOften> takeTimesPer(Reader& reader)
{
    const qsizetype start = reader.at();
    const int times = takeTimes(reader);
    if (times > 0 && (reader.takeAny({Meaning::On, Meaning::In, Meaning::By, Meaning::Behind}) || reader.is(Meaning::Every))) {
        reader.take(Meaning::Every);
        const int count = takeCardinal(reader);
        reader.takeAny({Meaning::School, Meaning::Calendar});
        if (auto rule = takeUnitRule(reader, times, count > 0 ? count : 1))
            return rule;
    }
    reader.setAt(start);
    return std::nullopt;
}

}  // namespace

std::optional<HowOften> takeFrequency(Reader& reader)
{
    if (reader.is(Meaning::Frequency)) {
        const HowOften howOften{Lexicon::builtIn().rule(reader.peek().value)};
        reader.skip();
        return howOften;
    }
    if (auto rule = takeEvery(reader))
        return rule;
    // «по п’ятницях»: the plural recurs, «по середу» ends
    if (reader.is(Meaning::By) && reader.is(Meaning::Weekday, 1) && reader.isOf(WordSet::EachWeekday, 1)) {
        const int weekday = reader.peek(1).value;
        reader.skip(2);
        return HowOften{weeklyOn({weekday})};
    }
    return takeTimesPer(reader);
}

}  // namespace decretum::deadline
