// SPDX-License-Identifier: MIT
#include "app/case_steps.h"

#include "test_case.h"

#include <QtTest>

using namespace decretum;
using namespace Qt::Literals::StringLiterals;

/// Names and posts put from case to case as a sentence is written.
class TestCaseSteps : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// «|» is the caret; «[» and «]» are a selection.
    void findsWhatIsMeant_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("found");
        QTest::newRow("name at the caret") << u"покласти на Верба О.І.| до кінця"_s << u"Верба О.І."_s;
        QTest::newRow("caret inside") << u"покласти на Вер|ба О.І."_s << u"Верба О.І."_s;
        QTest::newRow("initials before") << u"надати О. І. Вер|ба звіт"_s << u"О. І. Верба"_s;
        QTest::newRow("given name and capitals") << u"призначити Олена ВЕРБА|"_s << u"Олена ВЕРБА"_s;
        QTest::newRow("verb before it") << u"Доручити Вербі О.І.| надати"_s << u"Вербі О.І."_s;
        QTest::newRow("verb of a later sentence") << u"Звіт прийняти. Призначаю Вер|бу Олену"_s << u"Вербу Олену"_s;
        QTest::newRow("name that begins the sentence") << u"Верба О.|І. надає"_s << u"Верба О.І."_s;
        QTest::newRow("next sentence") << u"покласти на Вербу О.І.| Керівникам надати звіт"_s << u"Вербу О.І."_s;
        QTest::newRow("sentence before") << u"покласти на Вербу О.І. Керівн|икам надати звіт"_s << u"Керівникам"_s;
        QTest::newRow("next line") << u"на Вербу|\nКерівникам закладів"_s << u"Вербу"_s;
        QTest::newRow("line before") << u"Вербі О.І.\nЛуг|овій С.В."_s << u"Луговій С.В."_s;
        QTest::newRow("person behind") << u"надати Верба О.І.| Лугова С.В."_s << u"Верба О.І."_s;
        QTest::newRow("person before, initials first") << u"надати О.І. Верба С.В. Луг|ова"_s << u"С.В. Лугова"_s;
        QTest::newRow("post that begins the sentence") << u"Директор О.І. Вер|ба надає"_s << u"Директор О.І. Верба"_s;
        QTest::newRow("no-break spaces") << u"надати О.\u00A0І.\u202FВер|ба звіт"_s << u"О.\u00A0І.\u202FВерба"_s;
        QTest::newRow("one word of a post") << u"призначити методист|"_s << u"методист"_s;
        QTest::newRow("selected post") << u"доручити [головний спеціаліст відділу освіти] звіт"_s << u"головний спеціаліст відділу освіти"_s;
        QTest::newRow("selected with blanks") << u"доручити[ методист ]звіт"_s << u"методист"_s;
        QTest::newRow("number") << u"№ 12|"_s << QString();
        QTest::newRow("nothing") << u"| "_s << QString();
    }

    void findsWhatIsMeant()
    {
        QFETCH(QString, text);
        qsizetype start = text.indexOf(u'|');
        qsizetype length = 0;
        if (start < 0) {
            start = text.indexOf(u'[');
            length = text.indexOf(u']') - start - 1;
        }
        text.remove(u'|').remove(u'[').remove(u']');
        const std::optional<CaseStep> step = caseStepAt(text, start, length, Language::Ukrainian);
        QTEST(step ? text.sliced(step->start, step->length) : QString(), "found");
    }

    void stepsThroughTheCases()
    {
        std::optional<CaseStep> step = caseStepAt(u"Верба Олена"_s, 0, 11, Language::Ukrainian);
        QVERIFY(step);
        QStringList forms;
        for (int at = 0; at < 7; ++at) {
            step = nextCase(*step, Language::Ukrainian);
            forms.append(step->text);
        }
        const QStringList expected{
            u"Верби Олени"_s, u"Вербі Олені"_s, u"Вербу Олену"_s, u"Вербою Оленою"_s, u"Вербі Олені"_s, u"Вербо Олено"_s, u"Верба Олена"_s};
        QCOMPARE(forms, expected);
    }

    void referencesStepThroughTheCases_data()
    {
        QTest::addColumn<RichRun>("reference");
        QTest::addColumn<bool>("isInDirectory");
        QTest::addColumn<QString>("next");
        const auto person = [](GrammaticalCase stands) { return PersonReference{.grammaticalCase = stands}; };
        using enum GrammaticalCase;
        QTest::newRow("as the directory prints it") << RichRun{.text = u"Верба О.І."_s, .reference = person(Nominative)} << true << u"form 1"_s;
        QTest::newRow("by the rules") << RichRun{.text = u"Верба О.І."_s, .reference = person(Nominative)} << false << u"Верби О.І."_s;
        QTest::newRow("from the case it stands in")
            << RichRun{.text = u"методистові"_s, .reference = PostReference{.grammaticalCase = Locative}} << false << u"методисте"_s;
        QTest::newRow("the nominative after the last") << RichRun{.text = u"Вербо О.І."_s, .reference = person(Vocative)} << false << u"Верба О.І."_s;
        QTest::newRow("post") << RichRun{.text = u"методиста"_s, .reference = PostReference{.grammaticalCase = Accusative}} << false
                              << u"методистом"_s;
        QTest::newRow("reads the same in every case") << RichRun{.text = u"Шульце О.І."_s, .reference = person(Nominative)} << false << QString();
        QTest::newRow("fact") << RichRun{.text = u"відділ"_s, .reference = FactReference{DocumentFact::Body}} << false << QString();
        QTest::newRow("words alone") << RichRun{.text = u"методист"_s} << false << QString();
    }

    void referencesStepThroughTheCases()
    {
        QFETCH(RichRun, reference);
        QFETCH(bool, isInDirectory);
        const DirectoryText directory = [&](const LiveReference& asked) {
            return isInDirectory ? std::optional(u"form %1"_s.arg(static_cast<int>(*caseOf(asked)))) : std::nullopt;
        };
        const std::optional<RichRun> next = nextCase(reference, Language::Ukrainian, directory);
        QTEST(next ? next->text : QString(), "next");
        QVERIFY(!next || (next->reference && caseOf(*next->reference) != caseOf(*reference.reference)));
    }

    /// From an oblique form it goes on, not back to the start.
    void beginsAtTheCaseThatStands()
    {
        const std::optional<CaseStep> step = caseStepAt(u"завідувачку сектору"_s, 0, 19, Language::Ukrainian);
        QVERIFY(step);
        QCOMPARE(step->grammaticalCase, GrammaticalCase::Accusative);
        QCOMPARE(nextCase(*step, Language::Ukrainian).text, u"завідувачкою сектору"_s);
    }

    void offersTheDative_data()
    {
        QTest::addColumn<QString>("addressee");
        QTest::addColumn<QString>("offer");
        QTest::newRow("group") << u"Керівники закладів освіти"_s << u"Керівникам закладів освіти"_s;
        QTest::newRow("with its colon") << u"Керівники закладів освіти:"_s << u"Керівникам закладів освіти:"_s;
        QTest::newRow("unit") << u"Відділ освіти"_s << u"Відділу освіти"_s;
        QTest::newRow("post") << u"Головний спеціаліст відділу"_s << u"Головному спеціалісту відділу"_s;
        QTest::newRow("dative already") << u"Керівникам закладів освіти"_s << QString();
        QTest::newRow("unit in the dative") << u"Відділу освіти"_s << QString();
        QTest::newRow("nobody") << u"15/2"_s << QString();
        QTest::newRow("empty") << QString() << QString();
    }

    void offersTheDative()
    {
        QFETCH(QString, addressee);
        QTEST(dativeOffer(addressee, Language::Ukrainian), "offer");
    }
};

static const decretum::test::Register<TestCaseSteps> registration;
#include "test_case_steps.moc"
