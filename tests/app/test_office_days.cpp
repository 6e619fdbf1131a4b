// SPDX-License-Identifier: MIT
#include "app/office.h"

#include "test_case.h"

#include <QtTest>

using namespace decretum;
using namespace Qt::Literals::StringLiterals;

/// An office's days off: the calendar of its country, its own days, its rule for a last day that is off.
class TestOfficeDays : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void settingsComeBack()
    {
        Office office{.calendar = u"russia"_s, .dayOffRule = DayOffRule::AsIs};
        office.ownDays = {{.date = QDate(2021, 9, 2), .name = u"День города"_s}, {.date = QDate(2021, 9, 4), .isOff = false}};
        office.martialLawUntil = QDate(2022, 7, 31);
        QCOMPARE(officeFromJson(toJson(office)), office);
    }
    void wrongWordsLeaveTheDefaults()
    {
        const Office office = officeFromJson(R"({"dayOffRule": "never", "ownDays": [{"date": "2021-02-30"}, 5], "martialLawUntil": "soon"})");
        QCOMPARE(office, officeFromJson("{}"));
        QCOMPARE(office.dayOffRule, DayOffRule::NextWorkingDay);
    }
    void aCountryHasItsCalendar()
    {
        Office office;
        QVERIFY(calendarOf(office).isDayOff(QDate(2021, 8, 24)));
        office.language = Language::Russian;
        QVERIFY(!calendarOf(office).isDayOff(QDate(2021, 8, 24)));
        QVERIFY(calendarOf(office).isDayOff(QDate(2021, 11, 4)));
        office.calendar = u"ukraine"_s;
        QVERIFY(!calendarOf(office).isDayOff(QDate(2021, 11, 4)));
    }
    void ownDaysGoBefore()
    {
        Office office;
        office.ownDays = {{.date = QDate(2021, 9, 2)}, {.date = QDate(2021, 9, 4), .isOff = false}};
        QVERIFY(calendarOf(office).isDayOff(QDate(2021, 9, 2)));
        QVERIFY(!calendarOf(office).isDayOff(QDate(2021, 9, 4)));
    }
};

static const decretum::test::Register<TestOfficeDays> registration;
#include "test_office_days.moc"
