// SPDX-License-Identifier: MIT
#include "recognize/citations.h"

#include "test_case.h"

#include <QtTest>

using namespace decretum;
using namespace Qt::Literals::StringLiterals;

class TestCitations : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void actsAreCited_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("acts");  // text|type|date|number|title
        QTest::newRow("code with an adjective") << u"за нормами Водного кодексу України та звичаїв України"_s
                                            << QStringList{u"Водного кодексу України|кодекс|||"_s};
        QTest::newRow("roman number before") << u"Розділу ХІІ Водного кодексу України"_s << QStringList{u"Водного кодексу України|кодекс|||"_s};
        QTest::newRow("code without an adjective") << u"вимог Кодексу законів про музеї України, наказу"_s
                                            << QStringList{u"Кодексу законів про музеї України|кодекс|||"_s};
        QTest::newRow("subject behind the country")
            << u"до Кодексу України про музейні правопорушення."_s << QStringList{u"Кодексу України про музейні правопорушення|кодекс|||"_s};
        QTest::newRow("russian code") << u"нормы Лесного кодекса Российской Федерации соблюдать"_s
                                      << QStringList{u"Лесного кодекса Российской Федерации|кодекс|||"_s};
        QTest::newRow("constitution") << u"зміни до Конституції України щодо музеїв"_s << QStringList{u"Конституції України|конституція|||"_s};
        QTest::newRow("adjective of the type") << u"на основании Федерального закона от 05.06.2011 № 7-ФЗ «О музеях»"_s
                                            << QStringList{
                                            u"Федерального закона от 05.06.2011 № 7-ФЗ «О музеях»|закон|2011-06-05|7-ФЗ|О музеях"_s};
        QTest::newRow("title, then an article") << u"Закону України «Про музеї» (стаття 3)"_s
                                            << QStringList{u"Закону України «Про музеї»|закон|||Про музеї"_s};
        QTest::newRow("several of one type") << u"наказів відділу освіти від 01.02.2020 № 5 «Про облік», від 03.04.2021 № 17"_s
                                            << QStringList{u"наказів відділу освіти від 01.02.2020 № 5 «Про облік»|наказ|2020-02-01|5|Про облік"_s,
                                            u"від 03.04.2021 № 17|наказ|2021-04-03|17|"_s};
        QTest::newRow("inside brackets") << u"план (наказ центру від 01.02.2020 № 5) виконати"_s
                                         << QStringList{u"наказ центру від 01.02.2020 № 5|наказ|2020-02-01|5|"_s};
        QTest::newRow("number before the date") << u"наказом центру № 45 від 03.03.2020 визначено"_s
                                            << QStringList{u"наказом центру № 45 від 03.03.2020|наказ|2020-03-03|45|"_s};
        QTest::newRow("title before the date") << u"Указу Президента «Про музеї» від 01.02.2020 № 3/2020."_s
                                            << QStringList{
                                            u"Указу Президента «Про музеї» від 01.02.2020 № 3/2020|указ|2020-02-01|3/2020|Про музеї"_s};
        QTest::newRow("several titles") << u"законів України «Про музеї», «Про архіви» та наказу"_s
                                        << QStringList{u"законів України «Про музеї»|закон|||Про музеї"_s, u"«Про архіви»|закон|||Про архіви"_s};
        QTest::newRow("quotation in a straight one")
            << u"рішення ради від 01.02.2020 № 5 \"Про музей \"Верес\"\" виконати"_s
            << QStringList{u"рішення ради від 01.02.2020 № 5 \"Про музей \"Верес\"\"|рішення|2020-02-01|5|Про музей \"Верес\""_s};
        QTest::newRow("two codes") << u"норм Водного та Лісового кодексів України"_s
                                   << QStringList{u"Водного та Лісового кодексів України|кодекс|||"_s};
        QTest::newRow("a draft") << u"внесення проєкту рішення ради «Про музеї» на розгляд"_s << QStringList{};
        QTest::newRow("nothing cited") << u"виконати це рішення і кодекс честі"_s << QStringList{};
    }
    void actsAreCited()
    {
        QFETCH(QString, text);
        QStringList acts;
        for (const Citation& act : recognition::findCitations(text))
            acts.append(QStringList{act.text, act.type, act.date.toString(Qt::ISODate), act.number, act.title}.join(u'|'));
        QTEST(acts, "acts");
    }

    void listsTellTheTypeAbove()
    {
        const QList<Citation> acts = recognition::findCitationsBelow(u"Скасувати рішення сільської ради:"_s, u"від 05.03.2019 № 17 «Про сади»;"_s);
        QCOMPARE(acts.size(), 1);
        QCOMPARE(acts.first().text, u"від 05.03.2019 № 17 «Про сади»"_s);
        QCOMPARE(acts.first().type, u"рішення"_s);
        QCOMPARE(acts.first().issuer, u"сільської ради"_s);
        QCOMPARE(acts.first().date, QDate(2019, 3, 5));
        QVERIFY(recognition::findCitationsBelow(u"Скасувати рішення; провести:"_s, u"від 05.03.2019 № 17 «Про сади»;"_s).isEmpty());
        QVERIFY(recognition::findCitationsBelow(u"Скасувати рішення ради:"_s, u"огляд від 05.03.2019"_s).isEmpty());
    }

    void changesAreTold_data()
    {
        QTest::addColumn<QString>("behind");
        QTest::addColumn<bool>("isAmended");
        QTest::newRow("with changes") << u" (зі змінами)"_s << true;
        QTest::newRow("with changes made") << u" (із внесеними змінами)"_s << true;
        QTest::newRow("wording") << u" (у редакції наказу від 02.02.2021 № 6)"_s << true;
        QTest::newRow("none") << u" (зі списком)"_s << false;
    }
    void changesAreTold()
    {
        QFETCH(QString, behind);
        QTEST(recognition::findCitations(u"наказ відділу від 01.02.2020 № 5"_s + behind).first().isAmended, "isAmended");
    }
};

static const decretum::test::Register<TestCitations> registration;
#include "test_citations.moc"
