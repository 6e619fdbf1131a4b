// SPDX-License-Identifier: MIT
#include "model/due_day.h"
#include "model/model_error.h"

#include "test_case.h"

#include <QtTest>

using namespace decretum;
using namespace Qt::Literals::StringLiterals;

class TestWorkCalendar : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void easterIsComputed_data()
    {
        QTest::addColumn<QDate>("day");
        for (const QDate day : {QDate(2010, 4, 4), QDate(2013, 5, 5), QDate(2016, 5, 1), QDate(2019, 4, 28), QDate(2020, 4, 19), QDate(2021, 5, 2),
                 QDate(2022, 4, 24), QDate(2023, 4, 16), QDate(2024, 5, 5), QDate(2025, 4, 20), QDate(2026, 4, 12), QDate(2027, 5, 2)})
            QTest::addRow("%d", day.year()) << day;
    }
    void easterIsComputed()
    {
        QFETCH(QDate, day);
        QCOMPARE(orthodoxEaster(day.year()), day);
    }

    void daysAreOff_data()
    {
        QTest::addColumn<QString>("calendar");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<bool>("isOff");
        const auto row = [](const char* name, const QString& calendar, QDate day, bool isOff) { QTest::newRow(name) << calendar << day << isOff; };
        const QString ukraine = u"ukraine"_s;
        const QString russia = u"russia"_s;
        row("a plain Wednesday", ukraine, {2021, 3, 3}, false);
        row("a Saturday", ukraine, {2021, 3, 6}, true);
        row("8 March", ukraine, {2021, 3, 8}, true);
        row("Easter Monday", ukraine, {2021, 5, 3}, true);  // the Sunday's day off moves on
        row("Labour Day on a Saturday moves behind Easter", ukraine, {2021, 5, 4}, true);
        row("then work goes on", ukraine, {2021, 5, 5}, false);
        row("2 May before 2018", ukraine, {2017, 5, 2}, true);
        row("2 May since", ukraine, {2018, 5, 2}, false);
        row("25 December before 2017", ukraine, {2015, 12, 25}, false);
        row("25 December since", ukraine, {2018, 12, 25}, true);
        row("Trinity's Monday", ukraine, {2019, 6, 17}, true);
        row("14 October before 2015", ukraine, {2014, 10, 14}, false);
        row("14 October", ukraine, {2021, 10, 14}, true);
        row("in martial law holidays are worked", ukraine, {2022, 8, 24}, false);
        row("and weekends are not", ukraine, {2022, 8, 27}, true);
        row("8 January", russia, {2020, 1, 8}, true);
        row("9 January", russia, {2020, 1, 9}, false);
        row("moved from January", russia, {2020, 5, 4}, true);
        row("9 May 2020 on a Saturday", russia, {2020, 5, 11}, true);
        row("a Saturday that is worked", russia, {2021, 2, 20}, false);
        row("the Monday for it", russia, {2021, 2, 22}, true);
        row("12 June 2021 on a Saturday", russia, {2021, 6, 14}, true);
        row("23 February 2025, moved by decree", russia, {2025, 2, 24}, false);
        row("to 8 May", russia, {2025, 5, 8}, true);
        row("14 October is a Ukrainian day", russia, {2021, 10, 14}, false);
    }
    void daysAreOff()
    {
        QFETCH(QString, calendar);
        QFETCH(QDate, day);
        QTEST(WorkCalendar::builtIn(calendar)->isDayOff(day), "isOff");
    }

    void martialLawEndsByASetting()
    {
        WorkCalendar calendar = *WorkCalendar::builtIn(u"ukraine"_s);
        calendar.setWorkedUntil(QDate(2022, 7, 31));
        QVERIFY(!calendar.isDayOff(QDate(2022, 7, 28)));
        QVERIFY(calendar.isDayOff(QDate(2022, 8, 24)));
        QVERIFY(calendar.isDayOff(QDate(2024, 5, 8)));
        QVERIFY(!calendar.isDayOff(QDate(2024, 5, 9)));
        QVERIFY(calendar.isDayOff(QDate(2024, 7, 15)));
        QVERIFY(calendar.isDayOff(QDate(2024, 10, 1)));
        QVERIFY(!calendar.isDayOff(QDate(2025, 1, 7)));
    }

    void dueDays_data()
    {
        QTest::addColumn<QString>("phrase");
        QTest::addColumn<QDate>("next");
        QTest::addColumn<QDate>("previous");
        QTest::addColumn<QDate>("asIs");
        const auto row = [](const char* name, const QString& phrase, QDate next, QDate previous, QDate asIs) {
            QTest::newRow(name) << phrase << next << previous << asIs;
        };
        row("a working day", u"до 04.03.2021"_s, {2021, 3, 4}, {2021, 3, 4}, {2021, 3, 4});
        row("a Saturday before a holiday", u"до 06.03.2021"_s, {2021, 3, 9}, {2021, 3, 5}, {2021, 3, 6});
        row("a month that ends on Easter eve", u"до 01.05.2021"_s, {2021, 5, 5}, {2021, 4, 30}, {2021, 5, 1});
        row("a span", u"з 01.03.2021 до 07.03.2021"_s, {2021, 3, 9}, {2021, 3, 5}, {2021, 3, 7});
        row("working days pass over the holiday", u"протягом 5 робочих днів"_s, {2021, 3, 9}, {2021, 3, 9}, {2021, 3, 9});
        row("calendar days", u"у 5-денний строк"_s, {2021, 3, 9}, {2021, 3, 5}, {2021, 3, 6});
        row("from another event", u"протягом 5 робочих днів з дня отримання"_s, {}, {}, {});
        row("an event", u"за потреби"_s, {}, {}, {});
        row("at once", u"якнайскоріше"_s, {}, {}, {});
        row("recurring", u"щомісяця до 5 числа"_s, {}, {}, {});
        row("a start alone", u"з 01.03.2021"_s, {}, {}, {});
    }
    void dueDays()
    {
        QFETCH(QString, phrase);
        const QDate issued(2021, 3, 1);
        const Deadline deadline = parseDeadline(phrase, Language::Ukrainian, issued).deadline;
        const WorkCalendar calendar = *WorkCalendar::builtIn(u"ukraine"_s);
        QTEST(dueDay(deadline, issued, calendar, DayOffRule::NextWorkingDay).value_or(QDate()), "next");
        QTEST(dueDay(deadline, issued, calendar, DayOffRule::PreviousWorkingDay).value_or(QDate()), "previous");
        QTEST(dueDay(deadline, issued, calendar, DayOffRule::AsIs).value_or(QDate()), "asIs");
    }

    void anInstitutionHasItsOwnDays()
    {
        const auto calendar = WorkCalendar::read(
            "extends = \"ukraine\"\nweekend = [7]\n[[day]]\ndate = \"2021-03-09\"\nname = \"День закладу\"\n"
            "[[day]]\ndate = \"2021-03-08\"\noff = false\n",
            u"own.toml"_s);
        QVERIFY(calendar);
        QVERIFY(!calendar->isDayOff(QDate(2021, 3, 6)));
        QVERIFY(!calendar->isDayOff(QDate(2021, 3, 8)));
        QVERIFY(calendar->isDayOff(QDate(2021, 3, 9)));
        QCOMPARE(calendar->nameOf(QDate(2021, 3, 9)), u"День закладу"_s);
        QCOMPARE(calendar->nameOf(QDate(2021, 8, 24)), u"День незалежності України"_s);
    }

    void daysMovedOnAreLookedForOneYear()
    {
        // Behind 8 March 2021 no day is left to which the holiday on Sunday could move
        QByteArray toml = "transfer = \"next\"\n";
        for (QDate day(2020, 1, 1); day.year() == 2020; day = day.addDays(1)) {
            const QByteArray since = day == QDate(2020, 3, 8) ? "2022" : "2021";
            toml += "[[holiday]]\nname = \"x\"\ndate = \"" + day.toString(u"MM-dd").toUtf8() + "\"\nsince = " + since + '\n';
        }
        const auto calendar = WorkCalendar::read(toml.toStdString(), u"own.toml"_s);
        QVERIFY(calendar);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(calendar->isDayOff(QDate(2021, 3, 8)));
        QVERIFY2(timer.elapsed() < 2'000, QByteArray::number(timer.elapsed()));
    }

    void aWrongFileSaysWhere_data()
    {
        QTest::addColumn<QByteArray>("toml");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("detail");
        QTest::newRow("no such key") << QByteArray("title = \"x\"\nfeast = 1\n") << u"2"_s << u"feast"_s;
        QTest::newRow("no such day") << QByteArray("[[holiday]]\nname = \"x\"\ndate = \"02-30\"\n") << u"1"_s << u"holiday"_s;
        QTest::newRow("a week without work") << QByteArray("weekend = [1, 2, 3, 4, 5, 6, 7]\n") << u"1"_s << u"weekend"_s;
        QTest::newRow("a text for a year") << QByteArray("[[holiday]]\nname = \"x\"\neaster = 1\nsince = \"2017\"\n") << u"4"_s << u"holiday.since"_s;
        QTest::newRow("a year beyond numbers") << QByteArray("[[holiday]]\nname = \"x\"\neaster = 1\nuntil = 99999999999\n") << u"4"_s
                                            << u"holiday.until"_s;
        QTest::newRow("a text for a truth") << QByteArray("[[day]]\ndate = \"2021-03-08\"\noff = \"no\"\n") << u"3"_s << u"day.off"_s;
        QTest::newRow("a number for a name") << QByteArray("[[day]]\ndate = 2021-03-08\nname = 8\n") << u"3"_s << u"day.name"_s;
        QTest::newRow("a number for a base") << QByteArray("extends = 1\n") << u"1"_s << u"extends"_s;
        QTest::newRow("no such key of a list") << QByteArray("[[worked]]\nfrom = 2021-03-08\ntill = 2021-03-09\n") << u"3"_s << u"worked.till"_s;
        QTest::newRow("a move without an end") << QByteArray("\n[[moved]]\nfrom = \"2021-01-02\"\n") << u"2"_s << u"moved"_s;
    }
    void aWrongFileSaysWhere()
    {
        QFETCH(QByteArray, toml);
        const auto calendar = WorkCalendar::read(std::string_view(toml.constData(), static_cast<size_t>(toml.size())), u"own.toml"_s);
        QVERIFY(calendar.isError());
        QCOMPARE(calendar.error().code, ErrorCode(ModelError::CalendarWrong));
        QCOMPARE(calendar.error().subject, u"own.toml"_s);
        QTEST(calendar.error().place, "place");
        QTEST(calendar.error().detail, "detail");
    }
    void anUnknownCalendarIsAnError()
    {
        QCOMPARE(WorkCalendar::builtIn(u"atlantis"_s).error().code, ErrorCode(ModelError::CalendarUnknown));
        QCOMPARE(WorkCalendar::read("extends = \"atlantis\"", u"own.toml"_s).error().code, ErrorCode(ModelError::CalendarUnknown));
        QVERIFY(WorkCalendar::read("= =", u"own.toml"_s).isError());
    }
};

static const decretum::test::Register<TestWorkCalendar> registration;
#include "test_work_calendar.moc"
