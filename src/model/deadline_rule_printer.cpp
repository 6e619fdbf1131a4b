// SPDX-License-Identifier: MIT
#include "model/deadline_rule_printer.h"

#include "model/deadline_wording.h"
#include "model/recurrence_rule.h"
#include "text/dates.h"

namespace decretum::deadline {

namespace {

using namespace Qt::Literals::StringLiterals;
using Frequency = RecurrenceRule::Frequency;

const QList<int> kQuarterFirst{1, 4, 7, 10};
const QList<int> kQuarterLast{3, 6, 9, 12};
const QList<int> kDecadeEnds{10, 20, -1};
constexpr int kLast = 5;  ///< The place of «останній» among the numbers of a weekday.

class RulePrinter {
public:
    RulePrinter(const RecurrenceRule& rule, Language language) : m_rule(rule), m_language(language), m_wording(Wording::of(language)) {}

    QStringList phrases() const
    {
        QStringList phrases{usual(), inDates(), inList()};
        phrases.removeAll(QString());
        if (m_rule.until) {
            for (QString& phrase : phrases)
                phrase = m_wording.say(u"rule-until"_s, {{u"rule"_s, phrase}, {u"to"_s, digitalDate(*m_rule.until)}});
        }
        return phrases;
    }

private:
    /// «щокварталу до 5 числа», «щомісяця», «щотижня у п’ятницю»: what the office says.
    QString usual() const
    {
        const bool isYearlyEach = m_rule.frequency == Frequency::Yearly && m_rule.interval == 1 && m_rule.weekdays.isEmpty();
        if (isYearlyEach && m_rule.months == kQuarterFirst && isOfDays())
            return m_wording.say(u"quarter-days"_s, {{u"days"_s, dayList()}});
        if (isYearlyEach && m_rule.months == kQuarterLast && m_rule.monthDays == QList<int>{-1})
            return m_wording.say(u"quarter-end"_s);
        if (isYearlyEach && m_rule.months == kQuarterLast && isOfDays())
            return m_wording.say(u"quarter-last-days"_s, {{u"days"_s, dayList()}});
        if (!m_rule.months.isEmpty())
            return {};
        if (m_rule.frequency == Frequency::Monthly && m_rule.interval == 1 && m_rule.monthDays == kDecadeEnds && m_rule.weekdays.isEmpty())
            return m_wording.say(u"decadely"_s);
        if (m_rule.monthDays.isEmpty())
            return m_rule.weekdays.isEmpty() ? frequency() : onWeekdays();
        return m_rule.weekdays.isEmpty() ? onDays() : QString();
    }

    /// «щороку до 15 січня та до 15 липня», «щороку до кінця червня»
    QString inDates() const
    {
        if (m_rule.frequency != Frequency::Yearly || m_rule.months.isEmpty() || m_rule.monthDays.isEmpty() || !m_rule.weekdays.isEmpty())
            return {};
        QStringList dates;
        for (const int month : m_rule.months) {
            const QString name = monthName(month, GrammaticalCase::Genitive, m_language);
            for (const int day : m_rule.monthDays)
                dates.append(day < 0 ? m_wording.say(u"date-end"_s, {{u"month"_s, name}})
                                     : m_wording.say(u"date"_s, {{u"day"_s, QString::number(day)}, {u"month"_s, name}}));
        }
        return m_wording.say(u"rule-dates"_s, {{u"frequency"_s, frequency()}, {u"dates"_s, m_wording.listed(dates)}});
    }

    /// «щомісяця до 5 числа: вересень, жовтень», «щороку: третя субота, вересень»: whatever the rule holds, one thing
    /// behind another.
    QString inList() const
    {
        QStringList items;
        for (const RecurrenceRule::Weekday& each : m_rule.weekdays)
            items.append(weekdayName(each));
        for (const int month : m_rule.months)
            items.append(monthName(month, GrammaticalCase::Nominative, m_language));
        const QString head = m_rule.monthDays.isEmpty() ? frequency() : onDays();
        return items.isEmpty() ? head : m_wording.say(u"rule-list"_s, {{u"frequency"_s, head}, {u"items"_s, items.join(u", "_s)}});
    }

    bool isOfDays() const { return !m_rule.monthDays.isEmpty() && !m_rule.monthDays.contains(-1); }

    QString frequency() const
    {
        const auto each = [this](const QString& key) {
            return m_rule.interval == 1 ? m_wording.say(key) : m_wording.say(key + u"-each"_s, {{u"count"_s, qint64{m_rule.interval}}});
        };
        switch (m_rule.frequency) {
        case Frequency::Daily: return each(u"daily"_s);
        case Frequency::Weekly: return each(u"weekly"_s);
        case Frequency::Monthly:
            if (m_rule.interval == 3)
                return m_wording.say(u"quarterly"_s);
            return m_rule.interval == 6 ? m_wording.say(u"half-yearly"_s) : each(u"monthly"_s);
        case Frequency::Yearly: return each(u"yearly"_s);
        }
        Q_UNREACHABLE();
    }

    QString dayList() const
    {
        QStringList days;
        for (const int day : m_rule.monthDays) {
            if (day > 0)
                days.append(QString::number(day));
        }
        return m_wording.listed(days);
    }

    QString onDays() const
    {
        const bool hasEnd = m_rule.monthDays.contains(-1);
        const QString key = !hasEnd ? u"rule-days"_s : m_rule.monthDays.size() == 1 ? u"rule-month-end"_s : u"rule-days-end"_s;
        MessageArguments arguments{{u"frequency"_s, frequency()}};
        if (isOfDays() || m_rule.monthDays.size() > 1)
            arguments.insert(u"days"_s, dayList());
        return m_wording.say(key, arguments);
    }

    QString onWeekdays() const
    {
        QStringList days;
        for (const RecurrenceRule::Weekday& each : m_rule.weekdays) {
            if (each.place != 0)
                return {};
            days.append(m_wording.word(u"weekdays-on"_s, each.weekday - 1));
        }
        return m_wording.say(u"rule-weekdays"_s, {{u"frequency"_s, frequency()}, {u"days"_s, m_wording.listed(days)}});
    }

    QString weekdayName(const RecurrenceRule::Weekday& each) const
    {
        QString name = m_wording.word(u"weekdays"_s, each.weekday - 1);
        if (each.place == 0)
            return name;
        const QString gender = m_wording.word(u"weekday-genders"_s, each.weekday - 1);
        const QString nth = m_wording.word(u"nth-"_s + gender, each.place < 0 ? kLast : each.place - 1);
        return m_wording.say(u"nth-weekday"_s, {{u"nth"_s, nth}, {u"weekday"_s, name}});
    }

    const RecurrenceRule& m_rule;
    const Language m_language;
    const Wording& m_wording;
};

}  // namespace

QStringList rulePhrases(const QString& rule, Language language)
{
    if (rule.isEmpty())
        return {Wording::of(language).say(u"irregular"_s)};
    const auto read = parseRecurrenceRule(rule);
    return read ? RulePrinter(*read, language).phrases() : QStringList();
}

}  // namespace decretum::deadline
