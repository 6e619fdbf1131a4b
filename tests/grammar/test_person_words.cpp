// SPDX-License-Identifier: MIT
#include "grammar/person_words.h"

#include "test_case.h"

#include <QtTest>

using namespace decretum;
using namespace Qt::Literals::StringLiterals;

class TestPersonWords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void givenNamesAreKnownInAnyCase_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("isName");
        QTest::newRow("nominative") << u"Олесь"_s << true;
        QTest::newRow("accusative") << u"Наталію"_s << true;
        QTest::newRow("genitive, another apostrophe") << u"Мар'яни"_s << true;
        QTest::newRow("capitals") << u"ГАННІ"_s << true;
        QTest::newRow("russian") << u"Олегу"_s << true;
        QTest::newRow("surname") << u"Кузьменко"_s << false;
        QTest::newRow("common word") << u"наказу"_s << false;
    }
    void givenNamesAreKnownInAnyCase()
    {
        QFETCH(QString, word);
        QTEST(isGivenName(word), "isName");
    }

    void surnamesAgreeWithGivenNames_data()
    {
        QTest::addColumn<QString>("surname");
        QTest::addColumn<QString>("givenName");
        QTest::addColumn<bool>("agrees");
        QTest::newRow("woman's, same in all cases") << u"Юрченко"_s << u"Наталію"_s << true;
        QTest::newRow("man's") << u"Кузьменка"_s << u"Степана"_s << true;
        QTest::newRow("russian") << u"Вересову"_s << u"Марию"_s << true;
        QTest::newRow("another case") << u"Подяку"_s << u"Олені"_s << false;
    }
    void surnamesAgreeWithGivenNames()
    {
        QFETCH(QString, surname);
        QFETCH(QString, givenName);
        QTEST(isSurnameOf(surname, givenName), "agrees");
    }
};

static const decretum::test::Register<TestPersonWords> registration;
#include "test_person_words.moc"
