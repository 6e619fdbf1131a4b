// SPDX-License-Identifier: MIT
#include "interchange/ics_lines.h"
#include "interchange/ics_writer.h"
#include "model/recurrence_days.h"

#include "test_case.h"

#include <QRegularExpression>
#include <QSet>
#include <QtTest>

using namespace decretum;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime kTime(QDate(2023, 9, 14), QTime(12, 0), Qt::UTC);

Clause clauseWith(const Deadline& deadline)
{
    Clause clause;
    clause.text = QString(u"Подати звіт; про все, що зроблено"_s);
    clause.deadlines = {deadline};
    return clause;
}

Decision decisionOf(const QList<Clause>& clauses)
{
    Decision decision;
    decision.typeName = u"НАКАЗ"_s;
    decision.number = u"12"_s;
    decision.date = QDate(2023, 9, 14);
    decision.subject = u"Про звіт"_s;
    decision.clauses = clauses;
    return decision;
}

/// Folded lines put together.
QStringList linesOf(const QByteArray& bytes)
{
    return QString::fromUtf8(bytes).replace(u"\r\n "_s, QString()).split(u"\r\n"_s, Qt::SkipEmptyParts);
}

QStringList valuesOf(const QByteArray& bytes, const QString& name)
{
    QStringList values;
    for (const QString& line : linesOf(bytes)) {
        if (line.section(u':', 0, 0).section(u';', 0, 0) == name)
            values.append(line.section(u':', 1));
    }
    return values;
}

}  // namespace

class TestCalendarFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aDeadlineIsAnEntry_data()
    {
        QTest::addColumn<Deadline>("deadline");
        QTest::addColumn<QString>("component");
        QTest::addColumn<QString>("day");
        QTest::addColumn<QString>("rule");
        const auto row = [](const char* name, const Deadline& deadline, const QString& component, const QString& day, const QString& rule = {}) {
            QTest::newRow(name) << deadline << component << day << rule;
        };
        row("until", {.text = u"до 01.10.2023"_s, .kind = Deadline::Kind::Until, .to = QDate(2023, 10, 1)}, u"VEVENT"_s, u"20231001"_s);
        row("during", {.text = u"жовтень 2023 р."_s, .kind = Deadline::Kind::During, .from = QDate(2023, 10, 1), .to = QDate(2023, 10, 31)},
            u"VEVENT"_s, u"20231031"_s);
        row("a start alone", {.text = u"з 01.10.2023"_s, .kind = Deadline::Kind::During, .from = QDate(2023, 10, 1)}, u"VEVENT"_s, u"20231001"_s);
        row("continuous", {.text = u"постійно"_s, .kind = Deadline::Kind::Continuous}, u"VTODO"_s, QString());
        row("an event", {.text = u"після перевірки"_s}, u"VTODO"_s, QString());
        row("each month", {.text = u"щомісяця до 5 числа"_s, .kind = Deadline::Kind::Recurring, .rule = u"FREQ=MONTHLY;BYMONTHDAY=5"_s}, u"VEVENT"_s,
            u"20231005"_s, u"FREQ=MONTHLY;BYMONTHDAY=5"_s);
        row("each year", {.text = u"щороку до 20 грудня"_s, .kind = Deadline::Kind::Recurring, .rule = u"FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=20"_s},
            u"VEVENT"_s, u"20231220"_s, u"FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=20"_s);
        row("a rule that has ended", {.text = u"щомісяця"_s, .kind = Deadline::Kind::Recurring, .to = QDate(2023, 8, 1), .rule = u"FREQ=MONTHLY"_s},
            u"VEVENT"_s, u"20230801"_s);
        row("no rule", {.text = u"систематично"_s, .kind = Deadline::Kind::Recurring, .rule = u"FREQ=SOMETIMES"_s}, u"VTODO"_s, QString());
    }
    void aDeadlineIsAnEntry()
    {
        QFETCH(Deadline, deadline);
        const QByteArray calendar = writeCalendar(decisionOf({clauseWith(deadline)}), kTime);
        QTEST(valuesOf(calendar, u"BEGIN"_s).value(1), "component");
        QTEST(valuesOf(calendar, u"DTSTART"_s).value(0), "day");
        QTEST(valuesOf(calendar, u"RRULE"_s).value(0), "rule");
        QVERIFY(valuesOf(calendar, u"DESCRIPTION"_s).first().contains(deadline.text));
    }

    void wordsAreEscapedAndFolded()
    {
        const QByteArray calendar =
            writeCalendar(decisionOf({clauseWith({.text = u"до 01.10.2023"_s, .kind = Deadline::Kind::Until, .to = QDate(2023, 10, 1)})}), kTime);
        QCOMPARE(valuesOf(calendar, u"SUMMARY"_s), QStringList{u"1. Подати звіт\\; про все\\, що зроблено"_s});
        for (const QByteArray& line : calendar.split('\n')) {
            QVERIFY(line.isEmpty() || line.endsWith('\r'));
            QVERIFY(line.size() <= 76);
            QVERIFY(!QString::fromUtf8(line).contains(QChar(0xFFFD)));  // cut between characters
        }
    }

    void whatBecameOfAClauseIsTold()
    {
        Clause clause = clauseWith({.text = u"до 01.10.2023"_s, .kind = Deadline::Kind::Until, .to = QDate(2023, 10, 1)});
        clause.life = {.state = ClauseLife::State::Extended, .extendedTo = QDate(2023, 11, 15)};
        QCOMPARE(valuesOf(writeCalendar(decisionOf({clause}), kTime), u"DTSTART"_s), QStringList{u"20231115"_s});
        clause.life.state = ClauseLife::State::Cancelled;
        QCOMPARE(valuesOf(writeCalendar(decisionOf({clause}), kTime), u"STATUS"_s), QStringList{u"CANCELLED"_s});
    }

    void aDocumentWithoutDeadlinesIsAJournalEntry()
    {
        const QByteArray calendar = writeCalendar(decisionOf({Clause{}}), kTime);
        QCOMPARE(valuesOf(calendar, u"BEGIN"_s), QStringList({u"VCALENDAR"_s, u"VJOURNAL"_s}));
    }

    void uidsAreStableAndTheirOwn()
    {
        Clause clause = clauseWith({.text = u"до 01.10.2023"_s, .kind = Deadline::Kind::Until, .to = QDate(2023, 10, 1)});
        clause.deadlines.append(clause.deadlines.first());
        Decision decision = decisionOf({clause, clause});
        const QStringList first = valuesOf(writeCalendar(decision, kTime), u"UID"_s);
        QCOMPARE(QSet<QString>(first.begin(), first.end()).size(), 4);
        decision.clauses.first().text = QString(u"Інші слова"_s);
        QCOMPARE(valuesOf(writeCalendar(decision, kTime.addDays(1)), u"UID"_s), first);
        decision.clauses.first().id = ClauseId(QUuid(u"{0b5b7a3e-8a5d-4c1e-9a50-1d2f3a4b5c6d}"_s));
        QCOMPARE(valuesOf(writeCalendar(decision, kTime), u"UID"_s).mid(0, 2),
            QStringList({u"0b5b7a3e-8a5d-4c1e-9a50-1d2f3a4b5c6d"_s, u"0b5b7a3e-8a5d-4c1e-9a50-1d2f3a4b5c6d-2"_s}));
    }

    void firstDaysAreOfTheRule_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("first");
        QTest::newRow("the last day") << u"FREQ=MONTHLY;BYMONTHDAY=-1"_s << QDate(2024, 2, 10) << QDate(2024, 2, 29);
        QTest::newRow("a weekday") << u"FREQ=WEEKLY;BYDAY=MO"_s << QDate(2024, 2, 10) << QDate(2024, 2, 12);
        QTest::newRow("the second Tuesday") << u"FREQ=MONTHLY;BYDAY=2TU"_s << QDate(2024, 2, 14) << QDate(2024, 3, 12);
        QTest::newRow("the last Friday") << u"FREQ=MONTHLY;BYDAY=-1FR"_s << QDate(2024, 2, 1) << QDate(2024, 2, 23);
        QTest::newRow("no day, a day that some months lack") << u"FREQ=MONTHLY"_s << QDate(2024, 1, 31) << QDate(2024, 2, 1);
        QTest::newRow("months alone") << u"FREQ=YEARLY;BYMONTH=3"_s << QDate(2024, 5, 10) << QDate(2025, 3, 1);
        QTest::newRow("past its end") << u"FREQ=MONTHLY;UNTIL=20240101"_s << QDate(2024, 2, 1) << QDate();
        QTest::newRow("no such day") << u"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"_s << QDate(2024, 2, 1) << QDate();
    }
    void firstDaysAreOfTheRule()
    {
        QFETCH(QString, rule);
        QFETCH(QDate, from);
        QTEST(firstDay(*parseRecurrenceRule(rule), from).value_or(QDate()), "first");
    }
};

static const decretum::test::Register<TestCalendarFile> registration;
#include "test_calendar_file.moc"
