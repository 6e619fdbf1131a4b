// SPDX-License-Identifier: MIT
#include "model/recurrence_rule.h"

#include <QStringList>

#include <algorithm>

namespace decretum {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr QStringView kFrequencies[] = {u"DAILY", u"WEEKLY", u"MONTHLY", u"YEARLY"};
constexpr QStringView kWeekdays[] = {u"MO", u"TU", u"WE", u"TH", u"FR", u"SA", u"SU"};

template <typename Names>
int placeOf(const Names& names, QStringView name)
{
    const auto found = std::find(std::begin(names), std::end(names), name);
    return found == std::end(names) ? -1 : static_cast<int>(found - std::begin(names));
}

/// Numbers within the bounds, ascending, −1 at the end; none where one is not a number or out of bounds.
std::optional<QList<int>> readNumbers(QStringView text, int most, bool mayBeLast)
{
    QList<int> numbers;
    for (const QStringView word : text.split(u',')) {
        bool isNumber = false;
        const int number = word.toInt(&isNumber);
        const bool isLast = mayBeLast && number == -1;
        if (!isNumber || (!isLast && (number < 1 || number > most)) || numbers.contains(number))
            return std::nullopt;
        numbers.append(number);
    }
    std::sort(numbers.begin(), numbers.end(), [](int one, int other) { return (one < 0 ? 99 : one) < (other < 0 ? 99 : other); });
    return numbers;
}

bool readWeekdays(QStringView text, RecurrenceRule& rule)
{
    for (const QStringView word : text.split(u',')) {
        const int weekday = placeOf(kWeekdays, word.right(2));
        const QStringView number = word.chopped(std::min(word.size(), qsizetype{2}));
        bool isNumber = number.isEmpty();
        const int place = isNumber ? 0 : number.toInt(&isNumber);
        if (weekday < 0 || !isNumber || place < -1 || place > 5)
            return false;
        rule.weekdays.append({.weekday = weekday + 1, .place = place});
    }
    return true;
}

bool readPart(QStringView name, QStringView value, RecurrenceRule& rule)
{
    if (name == u"FREQ") {
        const int place = placeOf(kFrequencies, value);
        rule.frequency = static_cast<RecurrenceRule::Frequency>(std::max(place, 0));
        return place >= 0;
    }
    if (name == u"INTERVAL") {
        rule.interval = value.toInt();
        return rule.interval > 0;
    }
    if (name == u"BYMONTH" || name == u"BYMONTHDAY") {
        const bool isMonth = name == u"BYMONTH";
        const auto numbers = readNumbers(value, isMonth ? 12 : 31, !isMonth);
        (isMonth ? rule.months : rule.monthDays) = numbers.value_or(QList<int>());
        return numbers.has_value();
    }
    if (name == u"BYDAY")
        return readWeekdays(value, rule);
    if (name == u"UNTIL") {
        const QDate day = QDate::fromString(value.left(8).toString(), u"yyyyMMdd"_s);
        rule.until = day;
        return day.isValid();
    }
    return false;
}

QString joined(const QList<int>& numbers)
{
    QStringList words;
    for (const int number : numbers)
        words.append(QString::number(number));
    return words.join(u',');
}

}  // namespace

std::optional<RecurrenceRule> parseRecurrenceRule(QStringView text)
{
    const QString upper = text.toString().toUpper();
    RecurrenceRule rule;
    bool hasFrequency = false;
    for (const QStringView part : QStringView(upper).split(u';', Qt::SkipEmptyParts)) {
        const qsizetype sign = part.indexOf(u'=');
        if (sign < 0 || !readPart(part.first(sign), part.sliced(sign + 1), rule))
            return std::nullopt;
        hasFrequency = hasFrequency || part.first(sign) == u"FREQ";
    }
    return hasFrequency ? std::optional(rule) : std::nullopt;
}

QString toText(const RecurrenceRule& rule)
{
    QString text = u"FREQ="_s + kFrequencies[static_cast<int>(rule.frequency)].toString();
    if (rule.interval > 1)
        text += u";INTERVAL="_s + QString::number(rule.interval);
    if (!rule.months.isEmpty())
        text += u";BYMONTH="_s + joined(rule.months);
    if (!rule.monthDays.isEmpty())
        text += u";BYMONTHDAY="_s + joined(rule.monthDays);
    QStringList weekdays;
    for (const RecurrenceRule::Weekday& each : rule.weekdays)
        weekdays.append((each.place != 0 ? QString::number(each.place) : QString()) + kWeekdays[each.weekday - 1].toString());
    if (!weekdays.isEmpty())
        text += u";BYDAY="_s + weekdays.join(u',');
    if (rule.until)
        text += u";UNTIL="_s + rule.until->toString(u"yyyyMMdd"_s);
    return text;
}

}  // namespace decretum
