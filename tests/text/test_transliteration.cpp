// SPDX-License-Identifier: MIT
#include "text/transliteration.h"

#include "test_case.h"

#include <QtTest>

using namespace decretum;
using namespace Qt::Literals::StringLiterals;

class TestTransliteration : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// The examples of the decree's own table (КМУ № 55 of 2010) and of the standard's letters.
    void isWrittenInLatin_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("latin");
        const auto uk = [](const QString& text, const QString& latin) {
            QTest::newRow(qPrintable(u"uk "_s + text)) << Language::Ukrainian << text << latin;
        };
        const auto ru = [](const QString& text, const QString& latin) {
            QTest::newRow(qPrintable(u"ru "_s + text)) << Language::Russian << text << latin;
        };
        uk(u"Алушта"_s, u"Alushta"_s);
        uk(u"Гадяч, Згорани"_s, u"Hadiach, Zghorany"_s);
        uk(u"Ґалаґан"_s, u"Galagan"_s);
        uk(u"Єнакієве, Наєнко"_s, u"Yenakiieve, Naienko"_s);
        uk(u"Їжакевич, Кадиївка"_s, u"Yizhakevych, Kadyivka"_s);
        uk(u"Йосипівка, Стрий"_s, u"Yosypivka, Stryi"_s);
        uk(u"Щербухи, Гоща"_s, u"Shcherbukhy, Hoshcha"_s);
        uk(u"Юрій, Корюківка"_s, u"Yurii, Koriukivka"_s);
        uk(u"Яготин, Костянтин"_s, u"Yahotyn, Kostiantyn"_s);
        uk(QStringLiteral("Знам\u2019янка, п'ятниця, Русь"), u"Znamianka, piatnytsia, Rus"_s);
        uk(u"НАКАЗ ЩЕРБАКА Ю."_s, u"NAKAZ SHCHERBAKA Yu."_s);
        uk(u"ЗГУРІВКА"_s, u"ZGHURIVKA"_s);
        uk(u"Про огляд-конкурс № 5/1"_s, u"Pro ohliad-konkurs № 5/1"_s);
        uk(u"Ёлка"_s, u"Elka"_s);
        ru(u"Щёкино, объезд, въезд"_s, u"Shchekino, obezd, vezd"_s);
        ru(u"Цирк, Юрьев, Яхрома, Эльбрус, Йошкар"_s, u"Tcirk, Iurev, Iakhroma, Elbrus, Ioshkar"_s);
        ru(u"ПРИКАЗ О ЖЮРИ"_s, u"PRIKAZ O ZHIURI"_s);
        ru(u"Изгой"_s, u"Izgoi"_s);
        ru(u"Їжак"_s, u"Yizhak"_s);
    }
    void isWrittenInLatin()
    {
        QFETCH(Language, language);
        QFETCH(QString, text);
        QTEST(transliterated(text, language), "latin");
    }

    void noCyrillicLetterIsLeft()
    {
        for (const Language language : {Language::Ukrainian, Language::Russian}) {
            const QString latin = transliterated(u"абвгґдеєёжзиіїйклмнопрстуфхцчшщъыьэюяАБВГҐДЕЄЁЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ"_s, language);
            QVERIFY(std::all_of(latin.begin(), latin.end(), [](QChar sign) { return sign.unicode() < 0x80; }));
        }
    }
};

static const decretum::test::Register<TestTransliteration> registration;
#include "test_transliteration.moc"
