// SPDX-License-Identifier: MIT
#include "app/importing.h"

#include "test_case.h"

#include <QtTest>

using namespace decretum;
using namespace Qt::Literals::StringLiterals;

class TestImporting : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void jsonIsTold_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("isJson");
        QTest::newRow("object") << "\xEF\xBB\xBF {\"format\": 1}"_ba << true;
        QTest::newRow("list") << "[ {\"format\": 1} ]"_ba << true;
        QTest::newRow("damaged") << "{ format: 1 }"_ba << true;
        QTest::newRow("a text in brackets") << "[image: logo]\nНАКАЗ"_ba << false;
        QTest::newRow("RTF") << "{\\rtf1\\ansi НАКАЗ}"_ba << false;
    }
    void jsonIsTold()
    {
        QFETCH(QByteArray, bytes);
        QTEST(isInterchangeJson(bytes), "isJson");
    }

    void richTextIsRead()
    {
        const Result<Imported> imported = importBytes(
            "{\\rtf1\\ansi\\ansicpg1251 \\'cd\\'c0\\'ca\\'c0\\'c7\\par \\'cd\\'c0\\'ca\\'c0\\'c7\\'d3\\'de:\\par 1. \\'cf\\'f0\\'ee\\'e2\\'e5\\'f1\\'f2\\'e8.\\par}"_ba);
        QVERIFY(imported);
        QCOMPARE(imported->decisions.value(0).clauses.size(), 1);
    }
};

static const decretum::test::Register<TestImporting> registration;
#include "test_importing.moc"
