// SPDX-License-Identifier: MIT
#include "interchange/json.h"

#include "random_decision.h"
#include "test_case.h"

#include <QFile>
#include <QtTest>

using namespace decretum;

namespace {

QByteArray document(const QByteArray& keys)
{
    return "{\"format\": \"decretum-decision\", \"version\": 1, \"language\": \"uk\"" + (keys.isEmpty() ? QByteArray() : ", " + keys) + "}";
}

}  // namespace

class TestJson : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyDecisionComesBack()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo() << "seed" << seed;
        test::RandomDecisions decisions(seed);
        for (int round = 0; round < 400; ++round) {
            const Decision decision = decisions.next();
            const QByteArray json = writeJson(decision);
            const auto read = recognizeJson(json);
            QVERIFY2(read, read ? "" : qPrintable(read.error().place + read.error().detail));
            QCOMPARE(writeJson(read->decisions), json);
            QVERIFY(read->decisions.first() == decision);
        }
    }

    void severalMakeAnArray()
    {
        test::RandomDecisions decisions(7);
        const QList<Decision> two{decisions.next(), decisions.next()};
        const QByteArray json = writeJson(two);
        QVERIFY(json.startsWith('['));
        const auto read = recognizeJson(json);
        QVERIFY(read);
        QVERIFY(read->decisions == two);
    }

    void unknownKeysAreKept()
    {
        const auto read =
            recognizeJson(document("\"colour\": {\"b\": [1, 2.5, null]}, \"clauses\": [{\"label\": \"1.\", \"text\": \"А\", \"mood\": true}]"));
        QVERIFY(read);
        const QByteArray json = writeJson(read->decisions);
        QVERIFY(json.contains("\"colour\""));
        QVERIFY(json.contains("\"mood\": true"));
        QCOMPARE(writeJson(recognizeJson(json)->decisions), json);
    }

    void wrongKeysAreNamed_data()
    {
        QTest::addColumn<QByteArray>("keys");
        QTest::addColumn<QString>("place");
        QTest::newRow("text wanted") << QByteArray("\"subject\": 5") << QStringLiteral("subject");
        QTest::newRow("list wanted") << QByteArray("\"clauses\": {}") << QStringLiteral("clauses");
        QTest::newRow("deep") << QByteArray("\"clauses\": [{\"text\": \"a\"}, {\"text\": \"b\", \"persons\": [{\"name\": 1}]}]")
                              << QStringLiteral("clauses[1].persons[0].name");
        QTest::newRow("boolean") << QByteArray("\"clauses\": [{\"text\": \"a\", \"control\": \"yes\"}]") << QStringLiteral("clauses[0].control");
        QTest::newRow("day") << QByteArray("\"date\": \"2020-02-30\"") << QStringLiteral("date");
        QTest::newRow("word") << QByteArray("\"kind\": \"poem\"") << QStringLiteral("kind");
        QTest::newRow("id") << QByteArray("\"id\": \"abc\"") << QStringLiteral("id");
        QTest::newRow("twice") << QByteArray("\"number\": \"1\", \"number\": \"2\"") << QStringLiteral("number");
        QTest::newRow("version") << QByteArray("\"x\": 1") << QString();
    }
    void wrongKeysAreNamed()
    {
        QFETCH(QByteArray, keys);
        QFETCH(QString, place);
        const auto read = recognizeJson(document(keys));
        QCOMPARE(read.isError(), !place.isEmpty());
        if (read.isError())
            QCOMPARE(read.error().place, place);
    }

    void damageHasALine()
    {
        const auto read = recognizeJson("{\n\"format\": \"decretum-decision\",\n\"version\" 1}");
        QVERIFY(!read);
        QCOMPARE(read.error().place, QStringLiteral("3"));
    }

    void endlessNestingIsRefused()
    {
        const auto read = recognizeJson(QByteArray(1'000'000, '['));
        QVERIFY(!read);
        QVERIFY(read.error().code == ErrorCode(InterchangeError::TooDeep));
    }

    void anyBytesEndInAResult()
    {
        const int rounds = qEnvironmentVariableIntValue("DECRETUM_FUZZ_ROUNDS") > 0 ? qEnvironmentVariableIntValue("DECRETUM_FUZZ_ROUNDS") : 2000;
        QRandomGenerator random(11);
        test::RandomDecisions decisions(3);
        const QByteArray whole = writeJson(decisions.next());
        for (int round = 0; round < rounds; ++round) {
            QByteArray bytes = whole;
            for (int change = random.bounded(1, 6); change > 0; --change)
                bytes[random.bounded(static_cast<int>(bytes.size()))] = static_cast<char>(random.bounded(256));
            bytes.truncate(random.bounded(static_cast<int>(bytes.size())) + 1);
            const auto read = recognizeJson(bytes);
            QVERIFY(read.isError() || !read->decisions.isEmpty());
        }
    }
};

static const decretum::test::Register<TestJson> registration;
#include "test_json.moc"
