// SPDX-License-Identifier: MIT
#include "model/deadline_frequency.h"

#include "model/deadline_term.h"

namespace decretum::deadline {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int kMonthsOfYear = 12;

QString every(QStringView frequency, int interval)
{
    QString rule = u"FREQ="_s + frequency.toString();
    if (interval > 1)
        rule += u";INTERVAL="_s + QString::number(interval);
    return rule;
}

/// `times` in `months` months: a rule where they part evenly, else empty.
QString timesIn(int times, int months)
{
    return times > 0 && months % times == 0 ? every(u"MONTHLY", months / times) : QString();
}

/// The unit behind «кожного», «раз на»: its rule for `times` in `count` of them; none where no unit stands here.
std::optional<QString> takeUnitRule(Reader& reader, int times, int count)
{
    const auto single = [times, count](QStringView frequency, int of = 1) { return times == 1 ? every(frequency, of * count) : QString(); };
    const Token& unit = reader.peek();
    const bool isWholeDay = unit.text.startsWith(u"доб") || unit.text.startsWith(u"сут");
    reader.skip();
    switch (unit.meaning) {
    case Meaning::Year:
    case Meaning::Years: return times == 1 ? every(u"YEARLY", count) : timesIn(times, kMonthsOfYear * count);
    case Meaning::HalfYear:
    case Meaning::HalfYearAmount: return timesIn(times, 6 * count);
    case Meaning::Quarter: return timesIn(times, 3 * count);
    case Meaning::MonthUnit: return timesIn(times, count);
    case Meaning::Week: return single(u"WEEKLY");
    case Meaning::DayUnit: return isWholeDay || times == 1 ? single(u"DAILY") : QString();
    case Meaning::Decade: return times == 1 && count == 1 ? u"FREQ=MONTHLY;BYMONTHDAY=10,20,-1"_s : QString();
    case Meaning::Semester:
    case Meaning::SchoolQuarter: return QString();
    case Meaning::Weekday: return times == 1 && count == 1 ? std::optional(u"FREQ=WEEKLY;BYDAY="_s + weekdayCode(unit.value)) : std::nullopt;
    default: reader.skip(-1); return std::nullopt;
    }
}

/// «кожного місяця», «кожні два тижні», «кожної п’ятниці», «кожного робочого дня»
std::optional<QString> takeEvery(Reader& reader)
{
    const qsizetype start = reader.at();
    if (reader.is(Meaning::Through) && reader.is(Meaning::Every, 1))
        reader.skip();
    if (!reader.take(Meaning::Every))
        return std::nullopt;
    const int count = takeCardinal(reader);
    if (reader.takeAny({Meaning::School, Meaning::Calendar}) && reader.take(Meaning::Year))
        return every(u"YEARLY", 1);
    if (reader.takeAll({Meaning::Working, Meaning::DayUnit}))
        return u"FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"_s;
    if (auto rule = takeUnitRule(reader, 1, count > 0 ? count : 1))
        return rule;
    reader.setAt(start);
    return std::nullopt;
}

/// «1 раз», «двічі», «одного разу», «не рідше двох разів»: how many times; 0: nothing of the kind.
int takeTimes(Reader& reader)
{
    const qsizetype start = reader.at();
    if (reader.take(Meaning::Not) && reader.takeText({u"рідше", u"реже", u"менше", u"менее", u"рідш", u"более", u"більше"}))
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
std::optional<QString> takeTimesPer(Reader& reader)
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

QString weekdayCode(int weekday)
{
    static const QStringList codes{u"MO"_s, u"TU"_s, u"WE"_s, u"TH"_s, u"FR"_s, u"SA"_s, u"SU"_s};
    return codes.value(weekday - 1);
}

std::optional<QString> takeFrequency(Reader& reader, const Context& context)
{
    if (reader.is(Meaning::Frequency)) {
        const QString& rule = Lexicon::builtIn().rule(reader.peek().value);
        reader.skip();
        return rule;
    }
    if (auto rule = takeEvery(reader))
        return rule;
    // «по п’ятницях»: the plural recurs; a sentence says «по середу» too
    if (context.isWhole() && reader.is(Meaning::By) && reader.is(Meaning::Weekday, 1)
        && (reader.peek(1).text.endsWith(u'х') || reader.peek(1).text.endsWith(u'м'))) {
        const int weekday = reader.peek(1).value;
        reader.skip(2);
        return u"FREQ=WEEKLY;BYDAY="_s + weekdayCode(weekday);
    }
    return takeTimesPer(reader);
}

}  // namespace decretum::deadline
