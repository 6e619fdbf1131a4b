// SPDX-License-Identifier: MIT
// Typography while one types: «|» is the caret.
#include "text/typography_at_caret.h"

#include "test_case.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace decretum;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The text once the edit is made.
QString edited(QString text, const TypingEdit& edit)
{
    for (auto change = edit.changes.crbegin(); change != edit.changes.crend(); ++change)
        text.replace(change->start, change->length, change->after);
    return text;
}

/// Types the signs one by one, as an editor does.
QString typed(const QString& signs, Language language, const QString& behind = {}, const TypographyOptions& options = {})
{
    QString text = behind;
    qsizetype caret = 0;
    for (const QChar sign : signs) {
        text.insert(caret++, sign);
        if (const auto edit = typographyAtCaret(text, caret, language, options)) {
            text = edited(text, *edit);
            caret = edit->caret;
        }
    }
    return text.insert(caret, u'|');
}

}  // namespace

class TestTypographyAtCaret : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void typing_data()
    {
        QTest::addColumn<QString>("signs");
        QTest::addColumn<QString>("text");
        QTest::newRow("quotes") << u"Гурток \"Мрія\" ліцею"_s << u"Гурток «Мрія» ліцею|"_s;
        QTest::newRow("quotes at the start") << u"\"Мрія\""_s << u"«Мрія»|"_s;
        QTest::newRow("inner quotes") << u"Ліцей \"Школа \"Мрія\"\""_s << u"Ліцей «Школа „Мрія“»|"_s;
        QTest::newRow("in brackets") << u"(\"Мрія\")"_s << u"(«Мрія»)|"_s;
        QTest::newRow("an inch") << u"екран 24\" "_s << u"екран 24\" |"_s;
        QTest::newRow("a Latin name") << u"програма \"Word\""_s << u"програма «Word»|"_s;
        QTest::newRow("a Latin line") << u"The \"order\" "_s << u"The \"order\" |"_s;
        QTest::newRow("apostrophe") << u"об'єднання"_s << u"об’єднання|"_s;
        QTest::newRow("backtick") << u"об`єднання"_s << u"об’єднання|"_s;
        QTest::newRow("quote for apostrophe") << u"Хом\"як"_s << u"Хом’як|"_s;
        QTest::newRow("single quotes") << u"слово 'мова' тут"_s << u"слово 'мова' тут|"_s;
        QTest::newRow("dash") << u"Школа - дім "_s << u"Школа – дім |"_s;
        QTest::newRow("dash of two hyphens") << u"Школа -- дім,"_s << u"Школа – дім,|"_s;
        QTest::newRow("list mark") << u"- перший пункт "_s << u"- перший пункт |"_s;
        QTest::newRow("compound") << u"науково - методичний "_s << u"науково-методичний |"_s;
        QTest::newRow("span") << u"на 2018-2020 роки "_s << u"на 2018–2020 роки |"_s;
        QTest::newRow("index") << u"№ 1/2020-3 від "_s << u"№ 1/2020-3 від |"_s;
        QTest::newRow("second blank") << u"Провести  огляд"_s << u"Провести огляд|"_s;
        QTest::newRow("blanks of a blank form") << u"підпис ____  дата"_s << u"підпис ____  дата|"_s;
        QTest::newRow("look-alike") << u"Керівникам ЗДO "_s << u"Керівникам ЗДО |"_s;
        QTest::newRow("lone letter") << u"школи i ліцеї "_s << u"школи і ліцеї |"_s;
        QTest::newRow("address") << u"osvіta.gov.ua "_s << u"osvіta.gov.ua |"_s;
        QTest::newRow("mail") << u"a-b@mail.ua, "_s << u"a-b@mail.ua, |"_s;
        QTest::newRow("number sign") << u"наказ №5 "_s << u"наказ № 5 |"_s;
        QTest::newRow("year word") << u"у 2020р. "_s << u"у 2020 р. |"_s;
        QTest::newRow("initials") << u"Голові Ю.М.Тополі "_s << u"Голові Ю.М. Тополі |"_s;
        QTest::newRow("blank before a mark") << u"учням , учителям"_s << u"учням, учителям|"_s;
        QTest::newRow("unfinished word") << u"Керівникам ЗДO"_s << u"Керівникам ЗДO|"_s;
        QTest::newRow("next line") << u"Ліцей \"Мрія\n\"Казка\""_s << u"Ліцей «Мрія\n«Казка»|"_s;
    }
    void typing()
    {
        QFETCH(QString, signs);
        QTEST(typed(signs, Language::Ukrainian), "text");
    }

    void wordsBehindTheCaretStay()
    {
        QCOMPARE(typed(u"Школа - дім "_s, Language::Ukrainian, u"МOУ №7  та"_s), u"Школа – дім |МOУ №7  та"_s);
        QCOMPARE(typed(u"a"_s, Language::Ukrainian, u""_s), u"a|"_s);
    }

    void onlyTheTwoLastWordsAreTouched()
    {
        const QString text = u"МOУ №7 перше друге третє "_s;
        QVERIFY(!typographyAtCaret(text, text.size(), Language::Ukrainian));
    }

    void officeSignsAreUsed()
    {
        QCOMPARE(typed(u"сім'я - дім "_s, Language::Ukrainian, {}, {.apostrophe = QChar(0x02BC), .dash = QChar(0x2014)}), u"сімʼя — дім |"_s);
        QCOMPARE(typed(u"сім'я "_s, Language::Ukrainian, {}, {.apostrophe = QChar(0x0027)}), u"сім'я |"_s);
        QCOMPARE(typed(u"\"А\" "_s, Language::Ukrainian, {}, {.withoutRules = {u"quotes-straight"_s}}), u"\"А\" |"_s);
    }

    void whatWasRefusedIsNotDoneAgain()
    {
        const QString text = u"Керівникам ЗДO "_s;
        const auto edit = typographyAtCaret(text, text.size(), Language::Ukrainian);
        QVERIFY(edit);
        QCOMPARE(edit->caret, text.size());
        const QList<TypingRefusal> refused = refusalsOf(*edit);
        QVERIFY(!typographyAtCaret(text, text.size(), Language::Ukrainian, {}, refused));
        const QString other = u"Керівникам ЗДO та MOУ "_s;
        const auto next = typographyAtCaret(other, other.size(), Language::Ukrainian, {}, refused);
        QVERIFY(next);
        QCOMPARE(edited(other, *next), u"Керівникам ЗДO та МОУ "_s);
    }

    /// Whatever is typed, the edit lies before the caret, and typing comes to rest.
    void randomTyping()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo() << "seed" << seed;
        QRandomGenerator random(seed);
        const QString signs = u"абяюМОiO c\"'`»«  ,.-–№5201:)(\n"_s;
        for (int round = 0; round < 20000; ++round) {
            QString text;
            for (int at = random.bounded(16); at >= 0; --at)
                text += signs.at(random.bounded(static_cast<int>(signs.size())));
            const qsizetype caret = random.bounded(static_cast<int>(text.size())) + 1;
            const auto edit = typographyAtCaret(text, caret, Language::Ukrainian);
            if (!edit)
                continue;
            qsizetype end = 0;
            for (const TypographyChange& change : edit->changes) {
                QVERIFY(change.start >= end);
                end = change.start + change.length;
                QCOMPARE(text.mid(change.start, change.length), change.before);
            }
            QVERIFY(end <= caret);
            const QString result = edited(text, *edit);
            QVERIFY(result.endsWith(text.sliced(caret)));
            QCOMPARE(result.size() - edit->caret, text.size() - caret);
        }
    }
};

static const decretum::test::Register<TestTypographyAtCaret> registration;
#include "test_typography_at_caret.moc"
