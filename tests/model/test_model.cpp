// SPDX-License-Identifier: MIT
#include "model/clause_following.h"
#include "model/clause_labels.h"
#include "model/deadline.h"
#include "model/free_text.h"

#include "random_decision.h"
#include "test_case.h"

#include <QtTest>

using namespace decretum;
using namespace Qt::Literals::StringLiterals;

namespace {

void collect(const QList<Clause>& clauses, const NumberingScheme& scheme, QStringList& labels)
{
    for (const LabelledClause& clause : labelClauses(clauses, scheme, Language::Ukrainian))
        labels.append(clause.label);
}

}  // namespace

class TestModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void freeParagraphsAreOneText()
    {
        using Place = FreeParagraph::Place;
        const QList<FreeBlock> content{FreeParagraph{.text = RichText(u"Вступ"_s), .place = Place::Centre, .headingLevel = 1},
            FreeParagraph{.text = RichText(u"Перший"_s), .place = Place::Left}, FreeParagraph{.text = RichText(u"Другий"_s), .place = Place::Right}};
        QCOMPARE(freeText(content)->plain(), u"Вступ\nПерший\nДругий"_s);
        QCOMPARE(withFreeText(content, *freeText(content)), content);
        const QList<FreeBlock> written = withFreeText(content, RichText(u"Вступ\nПерший і ще\nНовий\nДругий"_s));
        QCOMPARE(written.size(), 4);
        QCOMPARE(written.at(0), content.at(0));
        QCOMPARE(std::get<FreeParagraph>(written.at(1)).place, Place::Left);
        QCOMPARE(std::get<FreeParagraph>(written.at(2)).place, Place::Left);  // like the one before it
        QCOMPARE(written.at(3), content.at(2));
        QCOMPARE(withFreeText(content, RichText(u"Другий"_s)).size(), 1);
        QVERIFY(!freeText({FreeTable{}}));
    }
    void stretchesFollowAChange_data()
    {
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("words");  // of «Гай А.Б.» in «Призначити Гай А.Б., методистку»; "-": gone
        QTest::newRow("before it") << u"Сьогодні призначити Гай А.Б., методистку"_s << u"Гай А.Б."_s;
        QTest::newRow("behind it") << u"Призначити Гай А.Б."_s << u"Гай А.Б."_s;
        QTest::newRow("inside it") << u"Призначити Гайову А.Б., методистку"_s << u"Гайову А.Б."_s;
        QTest::newRow("at its very end") << u"Призначити Гай А.Б.!, методистку"_s << u"Гай А.Б."_s;
        QTest::newRow("across its beginning") << u"Признай А.Б., методистку"_s << u"й А.Б."_s;
        QTest::newRow("taken out") << u"Призначити , методистку"_s << u"-"_s;
        QTest::newRow("typed over") << u"Призначити Кос, методистку"_s << u"-"_s;
        QTest::newRow("the whole sentence") << u"Інше"_s << u"-"_s;
    }
    void stretchesFollowAChange()
    {
        QFETCH(QString, after);
        const QString before = u"Призначити Гай А.Б., методистку"_s;
        const auto now = follow({.start = before.indexOf(u"Гай"), .length = 8}, changeBetween(before, after));
        QTEST(now ? after.mid(now->start, now->length) : u"-"_s, "words");
    }
    void aDeadlineThatIsBeingTypedIsOne()
    {
        Clause clause{.text = RichText(u"Подати звіт"_s)};
        for (const QString& text : {u"Подати звіт до 01.1"_s, u"Подати звіт до 01.10"_s, u"Подати звіт до 01.10.2"_s, u"Подати звіт до 01.10.2030"_s,
                 u"Подати звіт до 01.10.2030."_s})
            replaceText(clause, text, Language::Ukrainian, QDate(2026, 5, 4));
        QCOMPARE(clause.deadlines.size(), 1);
        QCOMPARE(clause.deadlines.first().to, std::optional(QDate(2030, 10, 1)));
        replaceText(clause, u"Подати звіт."_s, Language::Ukrainian, QDate(2026, 5, 4));
        QVERIFY(clause.deadlines.isEmpty());
    }
    void labelsAreTakenApart_data()
    {
        QTest::addColumn<QString>("label");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QList<int>>("numbers");
        const auto kind = [](LevelFormat::Kind value) { return static_cast<int>(value); };
        QTest::newRow("decimal") << u"2.10."_s << kind(LevelFormat::Kind::Decimal) << QList<int>{2, 10};
        QTest::newRow("bracket") << u"3)"_s << kind(LevelFormat::Kind::Decimal) << QList<int>{3};
        QTest::newRow("letter") << u"в)"_s << kind(LevelFormat::Kind::Letter) << QList<int>{3};
        QTest::newRow("roman") << u"IV."_s << kind(LevelFormat::Kind::UpperRoman) << QList<int>{4};
        QTest::newRow("dash") << u"–"_s << kind(LevelFormat::Kind::Dash) << QList<int>{};
        QTest::newRow("a point") << u"п.4."_s << kind(LevelFormat::Kind::Decimal) << QList<int>{4};
        QTest::newRow("a point in full") << u"Пункт 4."_s << kind(LevelFormat::Kind::Decimal) << QList<int>{4};
        QTest::newRow("slash") << u"а/"_s << kind(LevelFormat::Kind::Letter) << QList<int>{1};
        QTest::newRow("hyphen") << u"5-"_s << kind(LevelFormat::Kind::Decimal) << QList<int>{5};
        QTest::newRow("paragraph sign") << u"§ 7"_s << kind(LevelFormat::Kind::Decimal) << QList<int>{7};
    }
    void labelsAreTakenApart()
    {
        QFETCH(QString, label);
        const auto parsed = parseLabel(label, Language::Ukrainian);
        QVERIFY(parsed);
        QTEST(static_cast<int>(parsed->kind), "kind");
        QTEST(parsed->numbers, "numbers");
        QVERIFY(!parseLabel(u"слово"_s, Language::Ukrainian));
    }

    void adoptedLabelsComeBack()
    {
        test::RandomDecisions decisions(QRandomGenerator::global()->generate());
        QRandomGenerator random(3);
        for (int round = 0; round < 200; ++round) {
            QList<Clause> clauses = decisions.next().clauses;
            QStringList labels;
            for (int count = countClauses(clauses); count > 0; --count)
                labels.append(random.bounded(5) == 0 ? QString() : QStringLiteral("%1.").arg(random.bounded(1, 9)));
            const NumberingScheme scheme = adoptLabels(clauses, labels, Language::Ukrainian);
            QStringList printed;
            collect(clauses, scheme, printed);
            QCOMPARE(printed, labels);
        }
    }

    void numbersFollowTheirPlace()
    {
        QList<Clause> clauses(3);
        clauses[1].children = QList<Clause>(2);
        QStringList labels;
        collect(clauses, decimalScheme(), labels);
        QCOMPARE(labels, (QStringList{u"1."_s, u"2."_s, u"2.1."_s, u"2.2."_s, u"3."_s}));
        clauses.removeFirst();
        labels.clear();
        collect(clauses, decimalScheme(), labels);
        QCOMPARE(labels, (QStringList{u"1."_s, u"1.1."_s, u"1.2."_s, u"2."_s}));
    }

    void referencesFollowWhatTheyName()
    {
        CountingIdSource ids;
        Decision decision;
        decision.subject = u"Про огляд"_s;
        decision.clauses = QList<Clause>(3);
        assignIds(decision, ids);
        const ClauseId third = decision.clauses.at(2).id;
        decision.clauses[0].text = RichText(
            {RichRun{.text = u"див. пункт "_s}, RichRun{.text = u"3"_s, .reference = ClauseReference{third}}, RichRun{.text = u" рішення «"_s},
                RichRun{.text = u"Про огляд"_s, .reference = FactReference{DocumentFact::Subject}}, RichRun{.text = u"»"_s}});
        decision.clauses.remove(1);
        decision.subject = u"Про звіт"_s;
        refreshReferences(decision);
        QCOMPARE(decision.clauses.first().text.plain(), u"див. пункт 2 рішення «Про звіт»"_s);
        decision.clauses.remove(1);
        refreshReferences(decision);  // what it named is gone: the last words stay
        QCOMPARE(decision.clauses.first().text.plain(), u"див. пункт 2 рішення «Про звіт»"_s);
    }

    void clausesAreCitedInWords_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("label");
        QTest::addColumn<GrammaticalCase>("grammaticalCase");
        QTest::addColumn<QString>("words");
        using Case = GrammaticalCase;
        QTest::newRow("top") << Language::Ukrainian << u"2."_s << Case::Nominative << u"пункт 2"_s;
        QTest::newRow("top, locative") << Language::Russian << u"2."_s << Case::Locative << u"пункте 2"_s;
        QTest::newRow("part") << Language::Ukrainian << u"2.1."_s << Case::Nominative << u"підпункт 2.1 пункту 2"_s;
        QTest::newRow("part, instrumental") << Language::Ukrainian << u"2.1."_s << Case::Instrumental << u"підпунктом 2.1 пункту 2"_s;
        QTest::newRow("ru part") << Language::Russian << u"2.1."_s << Case::Genitive << u"подпункта 2.1 пункта 2"_s;
        QTest::newRow("part of a part") << Language::Ukrainian << u"2.1.1."_s << Case::Dative << u"підпункту 2.1.1 пункту 2"_s;
        QTest::newRow("letter") << Language::Ukrainian << u"а)"_s << Case::Accusative << u"підпункт «а» пункту 2"_s;
        QTest::newRow("a dash is cited by what it is in") << Language::Ukrainian << u"–"_s << Case::Genitive << u"підпункту «а» пункту 2"_s;
        QTest::newRow("no vocative in Russian") << Language::Russian << u"2."_s << Case::Vocative << u"пункт 2"_s;
    }
    void clausesAreCitedInWords()
    {
        QFETCH(Language, language);
        QFETCH(QString, label);
        QFETCH(GrammaticalCase, grammaticalCase);
        Decision decision{.language = language};
        Clause letter{.printedLabel = u"а)"_s, .children = {Clause{.printedLabel = u"–"_s}}};
        decision.clauses = {Clause{}, Clause{.children = {Clause{.children = {Clause{}}}, letter}}};
        CountingIdSource ids;
        assignIds(decision, ids);
        ClauseId cited;
        for (const LabelledClause& labelled : labelClauses(decision.clauses, decision.numbering, language)) {
            if (labelled.label == label)
                cited = labelled.clause->id;
        }
        decision.clauses[0].text =
            RichText(QList<RichRun>{{.text = u"?"_s, .reference = ClauseReference{.clause = cited, .words = grammaticalCase}}});
        refreshReferences(decision);
        QTEST(decision.clauses.first().text.plain(), "words");
    }

    void referencesAreRenewedEverywhere()
    {
        const ClauseId known(QUuid(u"11111111-1111-4111-8111-111111111111"_s));
        const RichText old({RichRun{.text = u"пункт "_s}, RichRun{.text = u"9"_s, .reference = ClauseReference{known}}});
        Decision decision;
        decision.content = {FreeParagraph{.text = old}, FreeTable{.rows = {{old}}}};
        Regulation regulation;
        regulation.sections = {
            RegulationSection{.label = u"I."_s, .heading = old, .clauses = {Clause{.text = old}, Clause{.id = known, .text = u"Огляд щорічний."_s}}}};
        decision.attachments = {Attachment{.content = regulation}, Attachment{.content = FreeContent{.blocks = {FreeParagraph{.text = old}}}},
            Attachment{.content = PlanOfMeasures{.clauses = {Clause{.text = old}}}}};
        refreshReferences(decision);
        const QString renewed = u"пункт 2"_s;
        QCOMPARE(std::get<FreeParagraph>(decision.content.at(0)).text.plain(), renewed);
        QCOMPARE(std::get<FreeTable>(decision.content.at(1)).rows.at(0).at(0).plain(), renewed);
        const RegulationSection& section = std::get<Regulation>(decision.attachments.at(0).content).sections.first();
        QCOMPARE(section.heading.plain(), renewed);
        QCOMPARE(section.clauses.first().text.plain(), renewed);
        QCOMPARE(std::get<FreeParagraph>(std::get<FreeContent>(decision.attachments.at(1).content).blocks.first()).text.plain(), renewed);
        QCOMPARE(std::get<PlanOfMeasures>(decision.attachments.at(2).content).clauses.first().text.plain(), renewed);
    }

    void richTextIsKeptNormal()
    {
        const RichText text({RichRun{.text = u"а"_s}, RichRun{}, RichRun{.text = u"б"_s}, RichRun{.text = u"в"_s, .bold = true}});
        QCOMPARE(text.runs().size(), 2);
        QCOMPARE(text.plain(), u"абв"_s);
        QCOMPARE(text.mid(1, 2).plain(), u"бв"_s);
        QVERIFY(text.mid(0, 2).isPlain());
        QVERIFY(text.mid(0, 1) + text.mid(1) == text);
    }

    void deadlinesAreRead_data()
    {
        QTest::addColumn<QString>("printed");
        QTest::addColumn<QString>("read");  // kind from to rule
        QTest::newRow("day") << u"До 05.10.2022 року"_s << u"until  2022-10-05 "_s;
        QTest::newRow("before a month") << u"до червня 2023 р."_s << u"until  2023-05-31 "_s;
        QTest::newRow("end of a month") << u"до кінця червня 2023 року"_s << u"until  2023-06-30 "_s;
        QTest::newRow("term") << u"у 7-денний строк"_s << u"until  2022-09-08 "_s;
        QTest::newRow("working days") << u"протягом 7 робочих днів"_s << u"until   "_s;
        QTest::newRow("at once") << u"Терміново"_s << u"until   "_s;
        QTest::newRow("month") << u"Листопад 2022 р."_s << u"during 2022-11-01 2022-11-30 "_s;
        QTest::newRow("school year") << u"упродовж 2022/2023 н.р."_s << u"during 2022-09-01 2023-06-30 "_s;
        QTest::newRow("range") << u"з 3 по 9 жовтня"_s << u"during 2022-10-03 2022-10-09 "_s;
        QTest::newRow("quarter") << u"ІV квартал"_s << u"during 2022-10-01 2022-12-31 "_s;
        QTest::newRow("monthly") << u"щомісяця до 3 числа"_s << u"recurring   FREQ=MONTHLY;BYMONTHDAY=3"_s;
        QTest::newRow("continuous") << u"Термін: постійно."_s << u"continuous   "_s;
        QTest::newRow("need") << u"за потреби"_s << u"event   "_s;
        QTest::newRow("people") << u"до 15 осіб"_s << u"none"_s;
        QTest::newRow("act") << u"наказ від 03.03.2022 № 9"_s << u"none"_s;
        QTest::newRow("no such day") << u"до 31.09.2022"_s << u"invalid"_s;
    }
    void deadlinesAreRead()
    {
        QFETCH(QString, printed);
        const DeadlineReading reading = parseDeadline(printed, Language::Ukrainian, QDate(2022, 9, 1));
        static const QStringList kinds{u"continuous"_s, u"until"_s, u"during"_s, u"recurring"_s, u"event"_s};
        QString read = u"none"_s;
        if (reading.outcome == DeadlineReading::Outcome::Impossible)
            read = u"invalid"_s;
        const auto day = [](const std::optional<QDate>& value) { return value ? value->toString(Qt::ISODate) : QString(); };
        if (reading.isValue())
            read = QStringList{kinds.at(static_cast<int>(reading.deadline.kind)), day(reading.deadline.from), day(reading.deadline.to),
                reading.deadline.rule}
                       .join(u' ');
        QTEST(read, "read");
    }
};

static const decretum::test::Register<TestModel> registration;
#include "test_model.moc"
