// SPDX-License-Identifier: MIT
#include "app/file_names.h"
#include "app/importing.h"

#include "test_case.h"

#include <QtTest>

using namespace decretum;
using namespace Qt::Literals::StringLiterals;

namespace {

Decision order()
{
    Decision decision;
    decision.typeName = u"НАКАЗ"_s;
    decision.number = u"1/2024-3"_s;
    decision.date = QDate(2024, 3, 4);
    decision.subject = u"Про огляд «Щедра осінь»: підсумки"_s;
    return decision;
}

}  // namespace

class TestFileNames : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesSuitEverySystem_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("name");
        QTest::newRow("separators") << u"1/2\\3: а*б? \"в\" <г>|ґ"_s << u"1-2-3- а-б- -в- -г-ґ"_s;
        QTest::newRow("edges") << u" ..слово. . "_s << u"слово"_s;
        QTest::newRow("blanks") << QStringLiteral("а\u00a0 б\t\nв\u2060г") << u"а б вг"_s;
        QTest::newRow("a device") << u"nul"_s << u"_nul"_s;
        QTest::newRow("a device with an ending") << u"COM1.звіт"_s << u"_COM1.звіт"_s;
        QTest::newRow("no device") << u"control"_s << u"control"_s;
        QTest::newRow("control signs") << QStringLiteral("а\u0001\u007fб") << u"а-б"_s;
        QTest::newRow("nothing") << u" . "_s << QString();
        QTest::newRow("composed") << QStringLiteral("\u0438\u0306") << QStringLiteral("\u0439");
    }
    void namesSuitEverySystem()
    {
        QFETCH(QString, words);
        QTEST(safeFileName(words), "name");
    }

    void longNamesEndAtAWord()
    {
        const QString name = safeFileName(u"довге слово "_s.repeated(40));
        QVERIFY(name.size() <= 120 && name.size() > 90);
        QVERIFY(name.endsWith(u"слово"_s) || name.endsWith(u"довге"_s));
        QVERIFY(name.toUtf8().size() <= 240);
        QVERIFY(safeFileName(QStringLiteral("\U0001F4C4").repeated(200)).toUtf8().size() <= 240);
    }

    void masksAreFilled_data()
    {
        QTest::addColumn<QString>("mask");
        QTest::addColumn<bool>("transliterates");
        QTest::addColumn<QString>("name");
        QTest::newRow("usual") << u"{date} {number} {subject}"_s << false << u"2024-03-04 1-2024-3 Про огляд «Щедра осінь»- підсумки"_s;
        QTest::newRow("latin") << u"{year} {type} {subject}"_s << true << u"2024 NAKAZ Pro ohliad «Shchedra osin»- pidsumky"_s;
        QTest::newRow("what is empty leaves no gap") << u"{place} {number}"_s << false << u"1-2024-3"_s;
        QTest::newRow("all empty") << u"{place}"_s << false << u"джерело"_s;
        QTest::newRow("words alone") << u"наказ"_s << false << u"наказ"_s;
    }
    void masksAreFilled()
    {
        QFETCH(QString, mask);
        QFETCH(bool, transliterates);
        QTEST(FileNamer({.mask = mask, .transliterates = transliterates}).nameOf(order(), u"джерело"_s), "name");
    }

    void noTwoFilesHaveOneName()
    {
        FileNamer namer({.mask = u"{type}"_s});
        Decision other = order();
        other.typeName = u"Наказ"_s;  // one name to a system that does not tell capitals
        QCOMPARE(namer.nameOf(order(), {}), u"НАКАЗ"_s);
        QCOMPARE(namer.nameOf(other, {}), u"Наказ-2"_s);
        QCOMPARE(namer.nameOf(order(), {}), u"НАКАЗ-3"_s);
    }

    void wrongMasksAreTold()
    {
        QVERIFY(checkMask(u"{date} {number}"_s));
        QCOMPARE(checkMask(u"{datum}"_s).error().detail, u"datum"_s);
        QVERIFY(checkMask(u"{date"_s).error().code == ErrorCode(AppError::MaskFieldUnknown));
        QVERIFY(checkMask(u" . "_s).error().code == ErrorCode(AppError::MaskEmpty));
    }
};

static const decretum::test::Register<TestFileNames> registration;
#include "test_file_names.moc"
