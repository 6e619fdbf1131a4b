// SPDX-License-Identifier: MIT
#include "store_fixture.h"
#include "test_case.h"

#include "store/search_text.h"

using namespace decretum;
using namespace decretum::test;
using namespace Qt::Literals::StringLiterals;

class TestSearch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsByWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("found");
        QTest::newRow("beginning") << u"Про впровадження"_s << u"впров"_s << true;
        QTest::newRow("middle") << u"Про впровадження"_s << u"адження"_s << false;
        QTest::newRow("case") << u"НАКАЗУЮ: Ґанок Їжак"_s << u"ґанок їжа"_s << true;
        QTest::newRow("apostrophes") << u"об\u2019єкт"_s << u"об'є"_s << true;
        QTest::newRow("modifier apostrophe") << u"об\u02BCєкт"_s << u"об\u2019єкт"_s << true;
        QTest::newRow("apostrophe still open") << u"об'єкт"_s << u"об'"_s << true;
        QTest::newRow("apostrophe is a letter") << u"об'єкт"_s << u"єкт"_s << false;
        QTest::newRow("quotes are none") << u"школа 'Мрія'"_s << u"мрія"_s << true;
        QTest::newRow("yo") << u"учёт"_s << u"учет"_s << true;
        QTest::newRow("yo typed") << u"учет"_s << u"УЧЁТ"_s << true;
        QTest::newRow("short i stays") << u"мой"_s << u"мои"_s << false;
        QTest::newRow("decomposed") << u"муз\u0456\u0308в"_s << u"музїв"_s << true;
        QTest::newRow("hyphen") << u"навчально-виховний"_s << u"навчально-вих"_s << true;
        QTest::newRow("all words") << u"один два"_s << u"два три"_s << false;
        QTest::newRow("syntax OR") << u"один"_s << u"два OR один"_s << false;
        QTest::newRow("syntax NOT") << u"один not"_s << u"NOT"_s << true;
        QTest::newRow("quotation mark") << u"слово"_s << u"\"сло\"во"_s << false;
        QTest::newRow("stray quotation mark") << u"слово"_s << u"\"сло"_s << true;
        QTest::newRow("column syntax") << u"слово"_s << u"words:слово"_s << false;
        QTest::newRow("star") << u"слово"_s << u"сло*"_s << true;
        QTest::newRow("brackets") << u"слово"_s << u"(слово)"_s << true;
        QTest::newRow("signs alone ask for nothing") << u"слово"_s << u"№ - ^ ("_s << true;
        QTest::newRow("number") << u"наказ № 7-од/2"_s << u"7-од"_s << true;
    }
    void findsByWords()
    {
        QFETCH(QString, text);
        QFETCH(QString, typed);
        StoreFixture store;
        RandomIdSource ids;
        Decision decision;
        decision.subject = text;
        assignIds(decision, ids);
        VERIFY_DONE(store.registry().saveDecision(decision));
        const auto count = store.registry().countDecisions({.words = typed});
        VERIFY_DONE(count);
        QTEST(*count == 1, "found");
    }

    void anyTypedTextIsAnswered()
    {
        StoreFixture store;
        QRandomGenerator random(5);
        const QString signs = u"аё'\u2019\"*()-+^:{}NEARTOD \t\n\\,.;%_№"_s + QChar(0) + QChar(0xD800);
        for (int round = 0; round < 2000; ++round) {
            QString typed;
            for (int count = random.bounded(12); count > 0; --count)
                typed += signs.at(random.bounded(static_cast<int>(signs.size())));
            const auto count = store.registry().countDecisions({.words = typed});
            QVERIFY2(count, qPrintable(typed));
        }
    }

    void wordsMayStandInDifferentParts()
    {
        StoreFixture store;
        RandomIdSource ids;
        Decision decision = orderOf(2, ids);
        decision.clauses[1].performers = {{.text = u"Відділ кадрів"_s}};
        decision.attachments = {{.id = AttachmentId(ids.next()), .title = u"Перелік"_s, .content = PersonList{{{.name = u"Лелека О.П."_s}}}}};
        VERIFY_DONE(store.registry().saveDecision(decision));
        QCOMPARE(*store.registry().countDecisions({.words = u"музеїв кадр лелека 05.09.2022 директор"_s}), 1);
    }

    void indexFollowsEdits()
    {
        StoreFixture store;
        RandomIdSource ids;
        Decision decision = orderOf(3, ids);
        VERIFY_DONE(store.registry().saveDecision(decision));
        const auto count = [&store](const QString& words) { return *store.registry().countDecisions({.words = words}); };
        decision.clauses[1].text = RichText(u"Скасувати бібліотеку"_s);
        VERIFY_DONE(store.registry().saveDecision(decision));
        QCOMPARE(count(u"бібліотеку"_s), 1);
        decision.clauses[1].text = RichText(u"Скасувати архів"_s);
        VERIFY_DONE(store.registry().saveDecision(decision));
        QCOMPARE(count(u"бібліотеку"_s), 0);
        QCOMPARE(count(u"архів"_s), 1);
        decision.clauses.removeAt(1);
        VERIFY_DONE(store.registry().saveDecision(decision));
        QCOMPARE(count(u"архів"_s), 0);
        QCOMPARE(*store.registry().verify(), QStringList());
    }

    void numbersSortAsNumbers()
    {
        QVERIFY(numberOrder(u"9-од"_s) < numberOrder(u"10-од"_s));
        QVERIFY(numberOrder(u"1/2020-3"_s) < numberOrder(u"1/2020-12"_s));
        QCOMPARE(numberOrder(QString()), QString());
    }
};

static const decretum::test::Register<TestSearch> registration;
#include "test_search.moc"
