// SPDX-License-Identifier: MIT
#include "recognize/clause_words.h"
#include "recognize/recognize.h"

#include "test_case.h"

#include <QtTest>

using namespace decretum;
using namespace Qt::Literals::StringLiterals;

/// Lines that are deadlines and nothing else.
class TestDeadlineLine : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void deadlinesOfALine_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("hasCaption");
        QTest::addColumn<QString>("deadlines");  // «text > last day», parted by «; »
        QTest::newRow("a list") << u"жовтень, грудень 2021 р."_s << false << u"жовтень > 2021-10-31; грудень 2021 р. > 2021-12-31"_s;
        QTest::newRow("months side by side") << u"жовтень,листопад 2021 р."_s << false << u"жовтень > 2021-10-31; листопад 2021 р. > 2021-11-30"_s;
        QTest::newRow("a name goes before") << u"заочний тур – жовтень, очний – грудень 2021 р."_s << true
                                            << u"жовтень > 2021-10-31; грудень 2021 р. > 2021-12-31"_s;
        QTest::newRow("a name without a caption") << u"заочний тур – жовтень"_s << false << QString();
        QTest::newRow("once more") << u"до 12 октября, повторно – до 19 октября"_s << false
                                   << u"до 12 октября > 2021-10-12; до 19 октября > 2021-10-19"_s;
        QTest::newRow("then each month") << u"до 04.10.2021, далі – щокварталу, до 10 числа"_s << true
                                         << u"до 04.10.2021 > 2021-10-04; щокварталу, до 10 числа > "_s;
        QTest::newRow("commas of its own") << u"Щокварталу, до 10 числа"_s << false << u"Щокварталу, до 10 числа > "_s;
        QTest::newRow("hours") << u"14 октября 2021 года, 15.00"_s << false << u"14 октября 2021 года > 2021-10-14"_s;
        QTest::newRow("hours of each day") << u"Щодня до 8.45"_s << false << u"Щодня > "_s;
        QTest::newRow("for whom") << u"до 15.10.2021 (автори), до 22.10.2021 (журі)"_s << true
                                  << u"до 15.10.2021 > 2021-10-15; до 22.10.2021 > 2021-10-22"_s;
        QTest::newRow("a neighbour's year") << u"до 1 травня, до 1 червня 2021 року"_s << false
                                            << u"до 1 травня > 2021-05-01; до 1 червня 2021 року > 2021-06-01"_s;
        QTest::newRow("a lone stop among commas") << u"., , 5"_s << false << QString();
        QTest::newRow("not understood") << u"на розсуд ради"_s << true << u"на розсуд ради > "_s;
    }
    void deadlinesOfALine()
    {
        QFETCH(QString, line);
        QFETCH(bool, hasCaption);
        Decision decision;
        decision.date = QDate(2021, 9, 1);
        QStringList deadlines;
        for (const Deadline& deadline : recognition::deadlinesOnLine(line, hasCaption, decision)) {
            QVERIFY(!deadline.isInline);
            deadlines.append(deadline.text + u" > "_s + (deadline.to ? deadline.to->toString(Qt::ISODate) : QString()));
        }
        QTEST(deadlines.join(u"; "_s), "deadlines");
    }

    void cutOffYearIsOfItsDay()
    {
        Document document;
        Section section;
        const QString lines =
            u"ПРИКАЗ\n12.10.2021 № 5\n\nО смотре\n\nПРИКАЗЫВАЮ:\n1. Директору музея Лукину П.П. представить\nсписки участников в срок до 2 декабря\n2021 года.\n2. Подвести итоги."_s;
        for (const QString& line : lines.split(u'\n'))
            section.blocks.append(makeParagraph(u"text"_s, line));
        document.sections.append(section);
        const Decision decision = recognize(document).decisions.value(0);
        QCOMPARE(decision.clauses.size(), 2);
        QCOMPARE(decision.clauses.first().deadlines.size(), 1);
        QCOMPARE(decision.clauses.first().deadlines.first().text, u"в срок до 2 декабря 2021 года"_s);
    }
};

static const decretum::test::Register<TestDeadlineLine> registration;
#include "test_deadline_line.moc"
