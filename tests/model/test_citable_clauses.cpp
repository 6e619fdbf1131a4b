// SPDX-License-Identifier: MIT
// Clauses that a sentence can cite, and in which case.
#include "model/citable_clauses.h"

#include "test_case.h"

#include <QtTest>

using namespace decretum;
using namespace Qt::Literals::StringLiterals;

class TestCitableClauses : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void clausesOfTheDocumentAndItsAnnexes()
    {
        const auto id = [](int number) { return ClauseId(QUuid(static_cast<uint>(number), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)); };
        Clause first{.id = id(1), .text = RichText(u"Провести семінар."_s)};
        first.children = {Clause{.id = id(2), .text = RichText(u"Скласти програму."_s)}, Clause{.text = RichText(u"Без імені."_s)}};
        Decision decision{.language = Language::Ukrainian, .clauses = {first, Clause{.id = id(3), .text = RichText(u"Звітувати."_s)}}};
        decision.attachments = {Attachment{.number = u"1"_s, .content = ClauseTree{.clauses = {Clause{.id = id(4), .text = RichText(u"Захід."_s)}}}}};
        QStringList found;
        for (const CitableClause& clause : citableClauses(decision)) {
            found.append(QString::number(clause.depth) + u' ' + clause.label + (clause.annex ? u" in annex "_s + clause.annex->number : QString())
                + u": "_s + citationWords(clause.place, GrammaticalCase::Instrumental, decision.language));
        }
        const QStringList expected{u"0 1: пунктом 1"_s, u"1 1.1: підпунктом 1.1 пункту 1"_s, u"0 2: пунктом 2"_s, u"0 1 in annex 1: пунктом 1"_s};
        QCOMPARE(found, expected);
    }

    void caseBehind_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("words");
        QTest::addColumn<GrammaticalCase>("expected");
        const auto uk = [](const char* words, GrammaticalCase expected) {
            QTest::newRow(words) << Language::Ukrainian << QString::fromUtf8(words) << expected;
        };
        const auto ru = [](const char* words, GrammaticalCase expected) {
            QTest::newRow(words) << Language::Russian << QString::fromUtf8(words) << expected;
        };
        uk("", GrammaticalCase::Genitive);
        uk("На виконання ", GrammaticalCase::Genitive);
        uk("Відповідно до ", GrammaticalCase::Genitive);
        uk("Згідно  з ", GrammaticalCase::Instrumental);
        uk("Строки, визначені в ", GrammaticalCase::Locative);
        uk("заходів, передбачених ", GrammaticalCase::Instrumental);
        uk("Внести зміни до наказу, виклавши в новій редакції, а саме: викласти ", GrammaticalCase::Accusative);
        uk("Прізвища ", GrammaticalCase::Genitive);  // the end of a word is no preposition
        ru("Во исполнение ", GrammaticalCase::Genitive);
        ru("Согласно ", GrammaticalCase::Dative);
        ru("В соответствии с ", GrammaticalCase::Instrumental);
        ru("Сроки, указанные в ", GrammaticalCase::Locative);
        ru("мероприятий, предусмотренных ", GrammaticalCase::Instrumental);
        ru("Начиная с ", GrammaticalCase::Genitive);
    }
    void caseBehind()
    {
        QFETCH(Language, language);
        QFETCH(QString, words);
        QFETCH(GrammaticalCase, expected);
        QCOMPARE(decretum::caseBehind(words, language), expected);
    }
};

static const decretum::test::Register<TestCitableClauses> registration;
#include "test_citable_clauses.moc"
