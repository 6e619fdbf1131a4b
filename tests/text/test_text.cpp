// SPDX-License-Identifier: MIT
#include "text/dates.h"
#include "text/encoding.h"
#include "text/letters.h"
#include "text/message_pattern.h"
#include "text/roman.h"
#include "text/typography.h"

#include "test_case.h"

#include <QRandomGenerator>
#include <QStringConverter>
#include <QtTest>

using namespace decretum;
using namespace Qt::Literals::StringLiterals;

namespace {

/// No-break signs made visible: «~» for U+00A0, «|» for U+2060, «=» for U+2011.
QString shown(QString text)
{
    return text.replace(kNoBreakSpace, u'~').replace(kWordJoiner, u'|').replace(kNoBreakHyphen, u'=');
}

QByteArray windows1251(const QString& text)
{
    QByteArray bytes;
    for (const QChar sign : text) {
        const char16_t code = sign.unicode();
        if (code >= 0x410 && code <= 0x44F)
            bytes += static_cast<char>(code - 0x410 + 0xC0);
        else if (code == u'і')
            bytes += '\xB3';
        else if (code == u'ї')
            bytes += '\xBF';
        else if (code == u'є')
            bytes += '\xBA';
        else
            bytes += static_cast<char>(code);
    }
    return bytes;
}

}  // namespace

class TestText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void linesDoNotEndThere_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("set");
        QTest::newRow("number sign") << u"наказ № 5 від"_s << u"наказ №~5 від"_s;
        QTest::newRow("initials before") << u"С. В. Гай"_s << u"С.~В.~Гай"_s;
        QTest::newRow("initials behind") << u"Гай С.В., директор"_s << u"Гай~С.В., директор"_s;
        QTest::newRow("names in a row") << u"Гай С. В., Осика В. Т."_s << u"Гай~С.~В., Осика~В.~Т."_s;
        QTest::newRow("year word") << u"у 2020 р. та 2021 року"_s << u"у 2020~р. та 2021~року"_s;
        QTest::newRow("day and month") << u"до 5 грудня"_s << u"до 5~грудня"_s;
        QTest::newRow("place") << u"м. Вереск"_s << u"м.~Вереск"_s;
        QTest::newRow("article") << u"ст. 10, п. 3"_s << u"ст.~10, п.~3"_s;
        QTest::newRow("per cent") << u"10 % осіб"_s << u"10~% осіб"_s;
        QTest::newRow("index") << u"№ 1/2020-3"_s << u"№~1/|2020=3"_s;
        QTest::newRow("range") << u"2020–2021"_s << u"2020–|2021"_s;
        QTest::newRow("dash") << u"школа – дім"_s << u"школа~– дім"_s;
        QTest::newRow("and so on") << u"книги і т. д."_s << u"книги і~т.~д."_s;
        QTest::newRow("plain words") << u"Провести семінар"_s << u"Провести семінар"_s;
    }
    void linesDoNotEndThere()
    {
        QFETCH(QString, typed);
        const QString set = setTypography(typed, Language::Ukrainian);
        QTEST(shown(set), "set");
        QCOMPARE(setTypography(set, Language::Ukrainian), set);
        QCOMPARE(foldTypography(set), typed);
    }

    void typographyLosesNothing()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo() << "seed" << seed;
        QRandomGenerator random(seed);
        const QString signs = u"абВГ12 №.-–/«»%рм:,"_s;
        for (int round = 0; round < 3000; ++round) {
            QString text;
            for (int at = 0; at < 30; ++at)
                text += signs.at(random.bounded(static_cast<int>(signs.size())));
            const QString set = setTypography(text, Language::Russian);
            QCOMPARE(foldTypography(set), text);
            QCOMPARE(setTypography(set, Language::Russian), set);
        }
    }

    void spacedWordsArePutTogether_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("word");
        QTest::newRow("order") << u"Н А К А З"_s << u"НАКАЗ"_s;
        QTest::newRow("formula") << u"Н А К А З У Ю:"_s << u"НАКАЗУЮ:"_s;
        QTest::newRow("loose colon") << u"П Р И К А З Ы В А Ю :"_s << u"ПРИКАЗЫВАЮ:"_s;
        QTest::newRow("small letters") << u"п р и к а з ы в а ю:"_s << u"приказываю:"_s;
        QTest::newRow("behind a tab") << u"лікарня\tН А К А З"_s << u"лікарня\tНАКАЗ"_s;
        QTest::newRow("a capital first") << u"Р і ш е н н я   р а д и"_s << u"Рішення ради"_s;
        QTest::newRow("lost letter") << u"НАКАЗУ Ю:"_s << u"НАКАЗУЮ:"_s;
        QTest::newRow("words") << u"А і Б у класі"_s << u"А і Б у класі"_s;
        QTest::newRow("a word of one letter") << u"О С В І Т И   І   Н А У К И"_s << u"ОСВІТИ І НАУКИ"_s;
        QTest::newRow("class") << u"в 5 А класі"_s << u"в 5 А класі"_s;
    }
    void spacedWordsArePutTogether()
    {
        QFETCH(QString, typed);
        QTEST(collapseLetterSpacing(typed), "word");
    }

    void daysAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("day");
        QTest::newRow("digital") << u"від 04.03.2020 № 7"_s << QDate(2020, 3, 4);
        QTest::newRow("glued year word") << u"від 21.08.2019р."_s << QDate(2019, 8, 21);
        QTest::newRow("verbal uk") << u"14  лютого 2022 року"_s << QDate(2022, 2, 14);
        QTest::newRow("verbal ru") << u"26 мая 1996 г."_s << QDate(1996, 5, 26);
        QTest::newRow("quoted day") << u"« 11 » марта 2014 года"_s << QDate(2014, 3, 11);
        QTest::newRow("year first") << u"2019.05.25"_s << QDate(2019, 5, 25);
        QTest::newRow("Latin letters") << u"1 вeрeсня 2020"_s << QDate(2020, 9, 1);
        QTest::newRow("year of two digits") << u"від 07.02.96 N 33"_s << QDate(1996, 2, 7);
        QTest::newRow("year of two digits, of this century") << u"11.08.14р."_s << QDate(2014, 8, 11);
        QTest::newRow("a roman month") << u"14.ІХ.2005 року"_s << QDate(2005, 9, 14);
        QTest::newRow("a day in words") << u"від двадцять дев’ятого жовтня 2013 року"_s << QDate(2013, 10, 29);
        QTest::newRow("a day in russian words") << u"от первого февраля 2013 года"_s << QDate(2013, 2, 1);
        QTest::newRow("words of another thing") << u"перший клас 2013 року"_s << QDate();
        QTest::newRow("a number with points") << u"11.08.14.2"_s << QDate();
        QTest::newRow("hours") << u"з 9.00 до 12.30"_s << QDate();
        QTest::newRow("impossible") << u"31.02.2020"_s << QDate();
        QTest::newRow("inside a number") << u"12.04.03.2020.7"_s << QDate();
    }
    void daysAreFound()
    {
        QFETCH(QString, text);
        const auto found = findDate(text);
        QTEST(found ? found->date : QDate(), "day");
    }

    void encodingsAreTold_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("encoding");
        const QString text = u"Провести у закладах освіти міста тиждень читання\n"_s;
        QTest::newRow("UTF-8") << text.toUtf8() << u"UTF-8"_s;
        QTest::newRow("UTF-8 with mark") << QByteArray("\xEF\xBB\xBF") + text.toUtf8() << u"UTF-8"_s;
        QStringEncoder big(QStringConverter::Utf16BE);
        QStringEncoder little(QStringConverter::Utf16LE);
        QTest::newRow("UTF-16LE without mark") << QByteArray(little(text)) << u"UTF-16LE"_s;
        QTest::newRow("UTF-16BE with mark and carriage returns")
            << QByteArray("\xFE\xFF") + big(QString(text).replace(u"\n"_s, u"\r\n"_s)) << u"UTF-16BE"_s;
        QTest::newRow("windows-1251") << windows1251(text) << u"windows-1251"_s;
    }
    void encodingsAreTold()
    {
        QFETCH(QByteArray, bytes);
        const auto decoded = decodeText(bytes);
        QVERIFY(decoded);
        QTEST(decoded->encoding, "encoding");
        QCOMPARE(decoded->text, u"Провести у закладах освіти міста тиждень читання\n"_s);
        QCOMPARE(decoded->hasCarriageReturns, QByteArray(QTest::currentDataTag()).endsWith("carriage returns"));
    }

    /// They would be lost on the way through any file.
    void halvesOfPairsAreReplaced_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const QChar high(0xD83D);
        const QChar low(0xDE00);
        QTest::newRow("a pair") << u"а"_s + high + low + u"б"_s << u"а"_s + high + low + u"б"_s;
        QTest::newRow("a first half") << u"а"_s + high + u"б"_s << u"а\uFFFDб"_s;
        QTest::newRow("a second half") << u"а"_s + low + u"б"_s << u"а\uFFFDб"_s;
        QTest::newRow("at the end") << u"а"_s + high << u"а\uFFFD"_s;
        QTest::newRow("two first halves") << QString(high) + high + low << u"\uFFFD"_s + high + low;
    }
    void halvesOfPairsAreReplaced()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(wellFormed(text), expected);
        QByteArray bytes("\xFF\xFE");
        for (const QChar sign : text)
            bytes.append(static_cast<char>(sign.unicode() & 0xFF)).append(static_cast<char>(sign.unicode() >> 8));
        const auto decoded = decodeText(bytes);
        QVERIFY(decoded);
        QCOMPARE(decoded->text, expected);
    }

    void picturesAreNoText()
    {
        const auto decoded = decodeText(QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16));
        QVERIFY(!decoded);
        QVERIFY(decoded.error().code == ErrorCode(TextError::BytesNotText));
    }

    void koi8IsTold()
    {
        // «Провести семинар для учителей» in KOI8-R
        const QByteArray bytes = QByteArray::fromHex("f0d2cfd7c5d3d4c920d3c5cdc9cec1d220c4ccd120d5dec9d4c5ccc5ca");
        const auto decoded = decodeText(bytes);
        QVERIFY(decoded);
        QCOMPARE(decoded->text, u"Провести семинар для учителей"_s);
        QCOMPARE(decoded->encoding, u"KOI8-R"_s);
    }

    void patternsWantTheirArguments()
    {
        const auto pattern = MessagePattern::parse(u"Додаток {number} до {act}"_s, Language::Ukrainian);
        QVERIFY(pattern);
        QCOMPARE(pattern->argumentNames(), (QStringList{u"number"_s, u"act"_s}));
        QCOMPARE(*pattern->format({{u"number"_s, u"1"_s}, {u"act"_s, u"наказу"_s}}), u"Додаток 1 до наказу"_s);
        const auto lacking = pattern->format({{u"number"_s, u"1"_s}});
        QVERIFY(!lacking);
        QCOMPARE(lacking.error().detail, u"act"_s);
        QVERIFY(!MessagePattern::parse(u"{number"_s, Language::Ukrainian));
    }

    void patternsCountAndDate()
    {
        const auto plural = MessagePattern::parse(u"{count, plural, one {# особа} few {# особи} other {# осіб}}"_s, Language::Ukrainian);
        QVERIFY(plural);
        QCOMPARE(*plural->format({{u"count"_s, qint64{3}}}), u"3 особи"_s);
        const auto day = MessagePattern::parse(u"{day, date, ::ddMMyyyy}"_s, Language::Ukrainian);
        QVERIFY(day);
        QCOMPARE(*day->format({{u"day"_s, QDate(2022, 9, 1)}}), u"01.09.2022"_s);
    }

    void romanNumbersAreRead()
    {
        QCOMPARE(fromRoman(u"ІV"), 4);  // Cyrillic І
        QCOMPARE(fromRoman(u"XII"), 12);
        QCOMPARE(fromRoman(u"IIX"), 0);
        for (int number = 1; number < 4000; ++number)
            QCOMPARE(fromRoman(toRoman(number)), number);
    }

    void languagesAreTold()
    {
        QCOMPARE(detectLanguage(u"Керівникам закладів освіти"), Language::Ukrainian);
        QCOMPARE(detectLanguage(u"Руководителям школ, которые"), Language::Russian);
        QVERIFY(!detectLanguage(u"12345"));
    }

    void latinLettersAreReadAsCyrillic_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("cyrillic");
        QTest::newRow("one letter") << u"вeресня"_s << Language::Ukrainian << u"вересня"_s;
        QTest::newRow("abbreviation") << u"MOH"_s << Language::Ukrainian << u"МОН"_s;
        QTest::newRow("signs stay") << u"oб'єкт-2"_s << Language::Ukrainian << u"об'єкт-2"_s;
        QTest::newRow("і, uk") << u"плaнi"_s << Language::Ukrainian << u"плані"_s;
        QTest::newRow("і, ru") << u"плaнi"_s << Language::Russian << QString();
        QTest::newRow("no such letter") << u"рлан-d"_s << Language::Ukrainian << QString();
    }
    void latinLettersAreReadAsCyrillic()
    {
        QFETCH(QString, word);
        QFETCH(Language, language);
        QTEST(inCyrillic(word, language), "cyrillic");
    }

    void marksOfBytesGo()
    {
        QCOMPARE(withoutMark("\xEF\xBB\xBF"
                             "a\xEF\xBB\xBF"),
            QByteArray("a\xEF\xBB\xBF"));
        QCOMPARE(withoutMark("\xEF\xBB"), QByteArray("\xEF\xBB"));
        QCOMPARE(withoutMark(""), QByteArray());
    }
};

static const decretum::test::Register<TestText> registration;
#include "test_text.moc"
