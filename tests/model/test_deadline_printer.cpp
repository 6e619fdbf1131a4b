// SPDX-License-Identifier: MIT
#include "model/deadline_printer.h"
#include "model/recurrence_rule.h"

#include "test_case.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace decretum;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate kIssued(2020, 10, 12);

int rounds()
{
    bool isSet = false;
    const int wanted = qEnvironmentVariableIntValue("DECRETUM_PROPERTY_ROUNDS", &isSet);
    return isSet ? wanted : 2000;
}

/// Deadlines of every form that can be read, the same for the same seed.
class RandomDeadlines {
public:
    explicit RandomDeadlines(quint32 seed) : m_random(seed) {}

    Deadline next()
    {
        Deadline deadline{.kind = static_cast<Deadline::Kind>(below(5)), .isInline = chance(2)};
        switch (deadline.kind) {
        case Deadline::Kind::Until: makeUntil(deadline); break;
        case Deadline::Kind::During: makeSpan(deadline); break;
        case Deadline::Kind::Continuous:
            if (chance(2))
                makeSpan(deadline);
            else if (chance(3))
                deadline.to = day();
            break;
        case Deadline::Kind::Recurring: deadline.rule = toText(rule()); break;
        case Deadline::Kind::Event: break;
        }
        if (deadline.text.isEmpty())
            deadline.text = text();
        return deadline;
    }
    bool chance(int of) { return below(of) == 0; }

private:
    int below(int limit) { return m_random.bounded(limit); }
    int between(int least, int most) { return m_random.bounded(least, most + 1); }
    QDate day() { return QDate(1950, 1, 1).addDays(below(55000)); }

    /// What an author may have written, true of the value or not.
    QString text()
    {
        static const QStringList texts{QString(), u"до 01.09.2021"_s, u"за потреби"_s, u"протягом 2020/2021 навчального року"_s, u"безперервно"_s,
            u"Ноябрь"_s, u"ежеквартально до 9 числа"_s, u"як домовимося"_s, u"по графику"_s, u"у 10-денний строк"_s, u"щомісяця"_s};
        return texts.at(below(static_cast<int>(texts.size())));
    }
    void makeUntil(Deadline& deadline)
    {
        if (!chance(3)) {
            deadline.to = day();
            return;
        }
        static const QStringList terms{u"протягом %1 робочих днів"_s, u"в течение %1 рабочих дней"_s, u"у %1-денний строк з дня отримання"_s};
        deadline.text = terms.at(below(3)).arg(between(2, 90));
    }
    void makeSpan(Deadline& deadline)
    {
        const QDate from = day();
        deadline.from = from;
        const QDate month(from.year(), from.month(), 1);
        switch (below(8)) {
        case 0: return;  // a start alone
        case 1: deadline.to = from; return;
        case 2:
            deadline.from = month;
            deadline.to = month.addMonths(between(1, 4)).addDays(-1);
            return;
        case 3:
            deadline.from = QDate(from.year(), 3 * ((from.month() - 1) / 3) + 1, 1);
            deadline.to = deadline.from->addMonths(3).addDays(-1);
            return;
        case 4:
            deadline.from = QDate(from.year(), 9, 1);
            deadline.to = chance(2) ? QDate(from.year() + 1, 6, 30) : QDate(from.year(), 12, 31);
            return;
        case 5:
            deadline.from = QDate(from.year(), chance(2) ? 1 : 7, 1);
            deadline.to = QDate(from.year() + below(3), 12, 31);
            return;
        case 6:
            deadline.from = month.addDays(10 * below(3));
            deadline.to = deadline.from->day() == 21 ? month.addMonths(1).addDays(-1) : deadline.from->addDays(9);
            return;
        default: deadline.to = from.addDays(below(500)); return;
        }
    }
    QList<int> some(int most, int count, bool mayBeLast = false)
    {
        QSet<int> numbers;
        for (; count > 0; --count)
            numbers.insert(between(1, most));
        QList<int> list(numbers.begin(), numbers.end());
        std::sort(list.begin(), list.end());
        if (mayBeLast && chance(3))
            list.append(-1);
        return list;
    }
    RecurrenceRule rule()
    {
        using Frequency = RecurrenceRule::Frequency;
        RecurrenceRule rule{.frequency = static_cast<Frequency>(below(4)), .interval = chance(2) ? between(1, 12) : 1};
        if (rule.frequency == Frequency::Weekly && chance(2))
            rule.weekdays = weekdays(0);
        if (rule.frequency == Frequency::Monthly) {
            // «щокварталу до 5 числа» is a rule of the year
            if (chance(2) && rule.interval != 3 && rule.interval != 6)
                rule.monthDays = some(31, between(1, 3), true);
            else if (chance(3))
                rule.weekdays = weekdays(5);
            if (rule.interval == 1 && chance(3))
                rule.months = some(12, between(1, 5));
        }
        if (rule.frequency == Frequency::Yearly && chance(2)) {
            rule.months = chance(4) ? QList<int>{1, 4, 7, 10} : chance(4) ? QList<int>{3, 6, 9, 12} : some(12, between(1, 5));
            if (chance(2))
                rule.monthDays = some(28, between(1, 2), true);
        }
        if (chance(4))
            rule.until = day();
        return rule;
    }
    QList<RecurrenceRule::Weekday> weekdays(int mostPlace)
    {
        if (mostPlace > 0)
            return {{.weekday = between(1, 7), .place = chance(3) ? -1 : between(1, mostPlace)}};
        QList<RecurrenceRule::Weekday> days;
        for (const int weekday : some(7, between(1, 3)))
            days.append(RecurrenceRule::Weekday{.weekday = weekday});
        return days;
    }

    QRandomGenerator m_random;
};

}  // namespace

class TestDeadlinePrinter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void printsTheUsualWording_data()
    {
        QTest::addColumn<Deadline>("deadline");
        QTest::addColumn<QString>("ukrainian");
        QTest::addColumn<QString>("russian");
        const auto row = [](const char* name, const Deadline& deadline, const QString& ukrainian, const QString& russian) {
            QTest::newRow(name) << deadline << ukrainian << russian;
        };
        using Kind = Deadline::Kind;
        row("until", {.kind = Kind::Until, .to = QDate(2021, 4, 5)}, u"До 05.04.2021"_s, u"До 05.04.2021"_s);
        row("inside a sentence", {.kind = Kind::Until, .to = QDate(2021, 4, 5), .isInline = true}, u"до 05.04.2021"_s, u"до 05.04.2021"_s);
        row("working days", {.text = u"в течение 21 рабочего дня"_s, .kind = Kind::Until}, u"Протягом 21 робочого дня"_s,
            u"в течение 21 рабочего дня"_s);
        row("fourteen days", {.text = u"у чотирнадцятиденний строк"_s, .kind = Kind::Until, .to = kIssued.addDays(14)},
            u"у чотирнадцятиденний строк"_s, u"В течение 14 дней"_s);
        row("one day", {.kind = Kind::During, .from = QDate(2021, 4, 5), .to = QDate(2021, 4, 5)}, u"05.04.2021"_s, u"05.04.2021"_s);
        row("month", {.kind = Kind::During, .from = QDate(2021, 4, 1), .to = QDate(2021, 4, 30)}, u"Квітень 2021 року"_s, u"Апрель 2021 г."_s);
        row("month in a sentence", {.kind = Kind::During, .from = QDate(2021, 4, 1), .to = QDate(2021, 4, 30), .isInline = true},
            u"протягом квітня 2021 року"_s, u"в течение апреля 2021 г."_s);
        row("months", {.kind = Kind::During, .from = QDate(2021, 4, 1), .to = QDate(2021, 5, 31)}, u"Квітень–травень 2021 року"_s,
            u"Апрель–май 2021 г."_s);
        row("quarter", {.kind = Kind::During, .from = QDate(2022, 7, 1), .to = QDate(2022, 9, 30)}, u"III квартал 2022 року"_s,
            u"III квартал 2022 г."_s);
        row("half", {.kind = Kind::During, .from = QDate(2021, 7, 1), .to = QDate(2021, 12, 31)}, u"II півріччя 2021 року"_s,
            u"II полугодие 2021 г."_s);
        row("semester", {.kind = Kind::During, .from = QDate(2020, 9, 1), .to = QDate(2020, 12, 31)}, u"I семестр 2020/2021 навчального року"_s,
            u"I полугодие 2020/2021 учебного года"_s);
        row("school year", {.kind = Kind::During, .from = QDate(2020, 9, 1), .to = QDate(2021, 6, 30)}, u"Протягом 2020/2021 навчального року"_s,
            u"В течение 2020/2021 учебного года"_s);
        row("years", {.kind = Kind::During, .from = QDate(2021, 1, 1), .to = QDate(2023, 12, 31)}, u"Протягом 2021–2023 років"_s,
            u"В течение 2021–2023 годов"_s);
        row("decade", {.kind = Kind::During, .from = QDate(2021, 2, 21), .to = QDate(2021, 2, 28)}, u"III декада лютого 2021 року"_s,
            u"III декада февраля 2021 г."_s);
        row("range", {.kind = Kind::During, .from = QDate(2021, 4, 5), .to = QDate(2021, 5, 9)}, u"З 05.04.2021 до 09.05.2021"_s,
            u"С 05.04.2021 по 09.05.2021"_s);
        row("start alone", {.kind = Kind::During, .from = QDate(2021, 4, 5)}, u"З 05.04.2021"_s, u"С 05.04.2021"_s);
        row("continuous", {.kind = Kind::Continuous, .from = QDate(2021, 1, 1), .to = QDate(2021, 12, 31)}, u"Постійно, протягом 2021 року"_s,
            u"Постоянно, в течение 2021 года"_s);
        row("quarterly by a day", {.kind = Kind::Recurring, .rule = u"FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=7"_s}, u"Щокварталу до 7 числа"_s,
            u"Ежеквартально до 7 числа"_s);
        row("two dates", {.kind = Kind::Recurring, .rule = u"FREQ=YEARLY;BYMONTH=2,8;BYMONTHDAY=12"_s}, u"Щороку до 12 лютого та до 12 серпня"_s,
            u"Ежегодно до 12 февраля и до 12 августа"_s);
        row("weekdays", {.kind = Kind::Recurring, .rule = u"FREQ=WEEKLY;BYDAY=TU,TH"_s}, u"Щотижня у вівторок та четвер"_s,
            u"Еженедельно по вторникам и четвергам"_s);
        row("fourth Sunday", {.kind = Kind::Recurring, .rule = u"FREQ=MONTHLY;BYDAY=4SU"_s}, u"Щомісяця: четверта неділя"_s,
            u"Ежемесячно: четвертое воскресенье"_s);
        row("with an end", {.kind = Kind::Recurring, .rule = u"FREQ=MONTHLY;BYMONTHDAY=-1;UNTIL=20211231"_s},
            u"Щомісяця до кінця місяця, до 31.12.2021"_s, u"Ежемесячно до конца месяца, до 31.12.2021"_s);
        row("every two years", {.kind = Kind::Recurring, .rule = u"FREQ=YEARLY;INTERVAL=2"_s}, u"Раз на 2 роки"_s, u"Раз в 2 года"_s);
        row("event", {.text = u"за потреби"_s, .kind = Kind::Event}, u"за потреби"_s, u"за потреби"_s);
        row("own words stay", {.text = u"до першого  березня 2021р"_s, .kind = Kind::Until, .to = QDate(2021, 3, 1)}, u"до першого  березня 2021р"_s,
            u"До 01.03.2021"_s);
        row("words that no longer hold", {.text = u"до 1 березня 2021 року"_s, .kind = Kind::Until, .to = QDate(2021, 3, 9)}, u"До 09.03.2021"_s,
            u"До 09.03.2021"_s);
        row("a rule that no phrase says", {.text = u"кожного третього дня"_s, .kind = Kind::Recurring, .rule = u"FREQ=DAILY;COUNT=3"_s},
            u"кожного третього дня"_s, u"кожного третього дня"_s);
    }
    void printsTheUsualWording()
    {
        QFETCH(Deadline, deadline);
        QTEST(printDeadline(deadline, Language::Ukrainian, kIssued), "ukrainian");
        QTEST(printDeadline(deadline, Language::Russian, kIssued), "russian");
    }

    void whatIsPrintedIsReadBack()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        RandomDeadlines random(seed);
        for (int round = 0; round < rounds(); ++round) {
            const Deadline deadline = random.next();
            const Language language = random.chance(2) ? Language::Ukrainian : Language::Russian;
            const QString printed = printDeadline(deadline, language, kIssued);
            const auto term = termOf(deadline);
            const QByteArray where = "seed " + QByteArray::number(seed) + " kind " + QByteArray::number(int(deadline.kind)) + " text "
                + deadline.text.toUtf8() + " rule " + deadline.rule.toUtf8() + " printed " + printed.toUtf8();
            if (!deadline.from && !deadline.to && deadline.rule.isEmpty() && !term && !deadline.text.isEmpty()) {
                QVERIFY2(printed == deadline.text, where);
                continue;
            }
            if (deadline.kind == Deadline::Kind::Event)
                continue;
            const DeadlineReading read = parseDeadline(printed, language, kIssued);
            QVERIFY2(read.isValue() && read.deadline.kind == deadline.kind && read.deadline.from == deadline.from && read.deadline.to == deadline.to,
                where);
            QVERIFY2(read.deadline.rule == deadline.rule, where + " read " + read.deadline.rule.toUtf8());
            QVERIFY2(deadline.to || !term || read.term == term, where);
            Deadline again = deadline;
            again.text = printed;
            QCOMPARE(printDeadline(again, language, kIssued), printed);
        }
    }

    void rulesAreTakenApart()
    {
        const QString text = u"FREQ=YEARLY;INTERVAL=2;BYMONTH=1,7;BYMONTHDAY=15,-1;BYDAY=3SA,-1TH;UNTIL=20211231"_s;
        const auto rule = parseRecurrenceRule(text);
        QVERIFY(rule);
        QCOMPARE(toText(*rule), text);
        QCOMPARE(parseRecurrenceRule(u"bymonthday=-1,15;bymonth=7,1;byday=3sa,-1th;freq=yearly;interval=2;until=20211231T000000Z"), rule);
        for (const QString& wrong : {u""_s, u"FREQ=HOURLY"_s, u"BYMONTH=1"_s, u"FREQ=YEARLY;BYMONTH=13"_s, u"FREQ=MONTHLY;BYMONTHDAY=0"_s,
                 u"FREQ=DAILY;COUNT=3"_s, u"щомісяця"_s})
            QVERIFY2(!parseRecurrenceRule(wrong), wrong.toUtf8());
    }
};

static const decretum::test::Register<TestDeadlinePrinter> registration;
#include "test_deadline_printer.moc"
