// SPDX-License-Identifier: MIT
#include "model/built_in_data.h"
#include "model/deadline_lexer.h"
#include "model/deadline_wording.h"
#include "model/model_error.h"
#include "text/dates.h"

#include "test_case.h"

#include <QtTest>

using namespace decretum;
using namespace decretum::deadline;
using namespace Qt::Literals::StringLiterals;

/// The tables behind deadlines: resources/deadlines.
class TestDeadlineWords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tablesAreRead()
    {
        const auto words = Lexicon::read(builtInData("deadlines/words"));
        QVERIFY2(words, words ? "" : words.error().detail.toUtf8());
        QVERIFY(words->wordCount() > 1500);
        const auto ukrainian = Wording::read(builtInData("deadlines/uk"), Language::Ukrainian);
        const auto russian = Wording::read(builtInData("deadlines/ru"), Language::Russian);
        QVERIFY(ukrainian);
        QVERIFY(russian);
        QStringList keys[] = {ukrainian->keys(), russian->keys()};
        for (QStringList& list : keys)
            list.sort();
        QCOMPARE(keys[0], keys[1]);
        for (const auto grammaticalCase : {GrammaticalCase::Nominative, GrammaticalCase::Genitive}) {
            for (const auto language : {Language::Ukrainian, Language::Russian}) {
                for (int month = 1; month <= 12; ++month)
                    QCOMPARE(words->find(monthName(month, grammaticalCase, language)),
                        (Lexeme{.meaning = Meaning::Month, .value = static_cast<qint16>(month)}));
            }
        }
    }

    void wrongTablesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("toml");
        QTest::addColumn<QString>("detail");
        QTest::newRow("a form of two meanings") << QByteArray("[words]\nby = \"по до\"\nuntil = \"до\"\n") << u"до"_s;
        QTest::newRow("a rule that is none") << QByteArray("[words.frequency]\n\"FREQ=HOURLY\" = \"щогодини\"\n") << u"FREQ=HOURLY"_s;
        QTest::newRow("a form twice") << QByteArray("[words]\nuntil = \"до ко до\"\n") << u"до"_s;
        QTest::newRow("a set that is missing") << QByteArray("[words]\nuntil = \"до\"\n") << u"more"_s;
        QTest::newRow("no such meaning") << QByteArray("[words]\nfeasting = \"до\"\n") << u"feasting"_s;
        QTest::newRow("no such endings") << QByteArray("[words]\nlast = \"останн+x\"\n") << u"останн+x"_s;
        QTest::newRow("a letter of no word") << QByteArray("[words]\nuntil = \"before\"\n") << u"before"_s;
    }
    void wrongTablesAreRefused()
    {
        QFETCH(QByteArray, toml);
        const auto words = Lexicon::read(std::string_view(toml.constData(), static_cast<size_t>(toml.size())));
        QVERIFY(words.isError());
        QCOMPARE(words.error().code, ErrorCode(ModelError::WordsWrong));
        QTEST(words.error().detail, "detail");
    }

    void aBrokenTableSaysItsLine()
    {
        const auto words = Lexicon::read("[words]\nuntil = \"до\"\nby =\n");
        QVERIFY(words.isError());
        QCOMPARE(words.error().code, ErrorCode(ModelError::WordsWrong));
        QCOMPARE(words.error().place, u"words.toml: 3"_s);
    }

    void wordsHaveMeanings_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<int>("meaning");
        QTest::addColumn<int>("value");
        const auto row = [](const QString& word, Meaning meaning, int value) {
            QTest::newRow(word.toUtf8()) << word << static_cast<int>(meaning) << value;
        };
        row(u"вересня"_s, Meaning::Month, 9);
        row(u"сентябрём"_s, Meaning::Month, 9);
        row(u"кварталом"_s, Meaning::Quarter, 0);
        row(u"п'ятнадцятого"_s, Meaning::Ordinal, 15);
        row(u"двотижневий"_s, Meaning::TermAdjective, 2 * kTermUnits + 1);
        row(u"місячник"_s, Meaning::Occasion, 0);
        row(u"місячний"_s, Meaning::TermAdjective, kTermUnits + 2);
        row(u"школа"_s, Meaning::Unknown, 0);
        row(u"до"_s, Meaning::Until, 0);
        row(u"дорога"_s, Meaning::Unknown, 0);
    }
    void wordsHaveMeanings()
    {
        QFETCH(QString, word);
        const Lexeme lexeme = Lexicon::builtIn().find(word);
        QTEST(static_cast<int>(lexeme.meaning), "meaning");
        QTEST(int{lexeme.value}, "value");
    }

    void slipsAreMended_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<int>("meaning");
        for (const QString& word : {u"вересн"_s, u"верреня"_s, u"веренсня"_s, u"верессня"_s, u"вервсня"_s})
            QTest::newRow(word.toUtf8()) << word << static_cast<int>(word == u"верреня" ? Meaning::Unknown : Meaning::Month);
        QTest::newRow("another word") << u"вечеря"_s << static_cast<int>(Meaning::Unknown);
    }
    void slipsAreMended()
    {
        QFETCH(QString, word);
        QTEST(static_cast<int>(Lexicon::builtIn().mended(word).meaning), "meaning");
    }

    void textIsSplit_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("digits and letters") << u"до01.09.2020р."_s
                                            << QStringList{u"до"_s, u"01"_s, u"."_s, u"09"_s, u"."_s, u"2020"_s, u"р"_s, u"."_s};
        QTest::newRow("letters for digits") << u"З0.О9.2О20"_s << QStringList{u"30"_s, u"."_s, u"09"_s, u"."_s, u"2020"_s};
        QTest::newRow("Latin letters") << u"Tрaвeнь"_s << QStringList{u"травень"_s};
        QTest::newRow("glued") << u"докінця"_s << QStringList{u"до"_s, u"кінця"_s};
        QTest::newRow("parted") << u"вере сня"_s << QStringList{u"вересня"_s};
        QTest::newRow("spaced out") << u"п о с т і й н о"_s << QStringList{u"постійно"_s};
        QTest::newRow("whole words stay apart") << u"по дати"_s << QStringList{u"по"_s, u"дати"_s};
        QTest::newRow("dashes are one") << u"1–5"_s << QStringList{u"01"_s, u"-"_s, u"05"_s};
    }
    void textIsSplit()
    {
        QFETCH(QString, text);
        const TokenList tokens(text, Reading::Phrase);
        QStringList words;
        for (qsizetype at = 0; at < tokens.size(); ++at) {
            const Token& token = tokens.at(at);
            if (token.kind == Token::Kind::Number)
                words.append(QString::number(token.value).rightJustified(2, u'0'));
            else
                words.append(token.kind == Token::Kind::Word ? token.text.toString() : QString(QChar(token.sign)));
        }
        QTEST(words, "words");
    }
};

static const decretum::test::Register<TestDeadlineWords> registration;
#include "test_deadline_words.moc"
