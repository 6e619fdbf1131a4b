// SPDX-License-Identifier: MIT
#include "app/case_steps.h"

#include "test_case.h"

#include <QtTest>

using namespace decretum;
using namespace Qt::Literals::StringLiterals;

/// Names and posts put from case to case as a sentence is written.
class TestCaseSteps : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// «|» is the caret; «[» and «]» are a selection.
    void findsWhatIsMeant_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("found");
        QTest::newRow("name at the caret") << u"покласти на Верба О.І.| до кінця"_s << u"Верба О.І."_s;
        QTest::newRow("caret inside") << u"покласти на Вер|ба О.І."_s << u"Верба О.І."_s;
        QTest::newRow("initials before") << u"надати О. І. Вер|ба звіт"_s << u"О. І. Верба"_s;
        QTest::newRow("given name and capitals") << u"призначити Олена ВЕРБА|"_s << u"Олена ВЕРБА"_s;
        QTest::newRow("one word of a post") << u"призначити методист|"_s << u"методист"_s;
        QTest::newRow("selected post") << u"доручити [головний спеціаліст відділу освіти] звіт"_s << u"головний спеціаліст відділу освіти"_s;
        QTest::newRow("selected with blanks") << u"доручити[ методист ]звіт"_s << u"методист"_s;
        QTest::newRow("number") << u"№ 12|"_s << QString();
        QTest::newRow("nothing") << u"| "_s << QString();
    }

    void findsWhatIsMeant()
    {
        QFETCH(QString, text);
        qsizetype start = text.indexOf(u'|');
        qsizetype length = 0;
        if (start < 0) {
            start = text.indexOf(u'[');
            length = text.indexOf(u']') - start - 1;
        }
        text.remove(u'|').remove(u'[').remove(u']');
        const std::optional<CaseStep> step = caseStepAt(text, start, length, Language::Ukrainian);
        QTEST(step ? text.sliced(step->start, step->length) : QString(), "found");
    }

    void stepsThroughTheCases()
    {
        std::optional<CaseStep> step = caseStepAt(u"Верба Олена"_s, 0, 11, Language::Ukrainian);
        QVERIFY(step);
        QStringList forms;
        for (int at = 0; at < 7; ++at) {
            step = nextCase(*step, Language::Ukrainian);
            forms.append(step->text);
        }
        const QStringList expected{
            u"Верби Олени"_s, u"Вербі Олені"_s, u"Вербу Олену"_s, u"Вербою Оленою"_s, u"Вербі Олені"_s, u"Вербо Олено"_s, u"Верба Олена"_s};
        QCOMPARE(forms, expected);
    }

    /// From an oblique form it goes on, not back to the start.
    void beginsAtTheCaseThatStands()
    {
        const std::optional<CaseStep> step = caseStepAt(u"завідувачку сектору"_s, 0, 19, Language::Ukrainian);
        QVERIFY(step);
        QCOMPARE(step->grammaticalCase, GrammaticalCase::Accusative);
        QCOMPARE(nextCase(*step, Language::Ukrainian).text, u"завідувачкою сектору"_s);
    }

    void offersTheDative_data()
    {
        QTest::addColumn<QString>("addressee");
        QTest::addColumn<QString>("offer");
        QTest::newRow("group") << u"Керівники закладів освіти"_s << u"Керівникам закладів освіти"_s;
        QTest::newRow("with its colon") << u"Керівники закладів освіти:"_s << u"Керівникам закладів освіти:"_s;
        QTest::newRow("unit") << u"Відділ освіти"_s << u"Відділу освіти"_s;
        QTest::newRow("post") << u"Головний спеціаліст відділу"_s << u"Головному спеціалісту відділу"_s;
        QTest::newRow("dative already") << u"Керівникам закладів освіти"_s << QString();
        QTest::newRow("unit in the dative") << u"Відділу освіти"_s << QString();
        QTest::newRow("nobody") << u"15/2"_s << QString();
        QTest::newRow("empty") << QString() << QString();
    }

    void offersTheDative()
    {
        QFETCH(QString, addressee);
        QTEST(dativeOffer(addressee, Language::Ukrainian), "offer");
    }
};

static const decretum::test::Register<TestCaseSteps> registration;
#include "test_case_steps.moc"
