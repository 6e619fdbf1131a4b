// SPDX-License-Identifier: MIT
#include "app/naming.h"
#include "app/registry_files.h"

#include "test_case.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace decretum;
using namespace Qt::Literals::StringLiterals;

namespace {

Person person(const char16_t* surname, const char16_t* givenName, const char16_t* patronymic, Gender gender = Gender::Unknown)
{
    RandomIdSource ids;
    return {.id = PersonId(ids.next()),
        .surname = QString::fromUtf16(surname),
        .givenName = QString::fromUtf16(givenName),
        .patronymic = QString::fromUtf16(patronymic),
        .gender = gender};
}

}  // namespace

/// Persons of the directory, as documents print them and as they are found again.
class TestNaming : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void printsEachForm_data()
    {
        QTest::addColumn<NameForm>("form");
        QTest::addColumn<GrammaticalCase>("grammaticalCase");
        QTest::addColumn<QString>("printed");
        QTest::newRow("surname and initials") << NameForm::SurnameInitials << GrammaticalCase::Accusative << u"Вербу О.І."_s;
        QTest::newRow("initials and surname") << NameForm::InitialsSurname << GrammaticalCase::Dative << u"О.І. Вербі"_s;
        QTest::newRow("name and surname in capitals") << NameForm::GivenNameSurname << GrammaticalCase::Instrumental << u"Оленою ВЕРБОЮ"_s;
        QTest::newRow("full name") << NameForm::FullName << GrammaticalCase::Genitive << u"Верби Олени Іллівни"_s;
    }

    void printsEachForm()
    {
        QFETCH(NameForm, form);
        QFETCH(GrammaticalCase, grammaticalCase);
        QTEST(printedName(person(u"Верба", u"Олена", u"Іллівна"), form, grammaticalCase), "printed");
    }

    void theGivenNameTellsTheGender()
    {
        QCOMPARE(printedName(person(u"Гребенюк", u"Олена", u""), NameForm::SurnameInitials, GrammaticalCase::Dative), u"Гребенюк О."_s);
        QCOMPARE(printedName(person(u"Гребенюк", u"Яків", u""), NameForm::SurnameInitials, GrammaticalCase::Dative), u"Гребенюку Я."_s);
        QCOMPARE(printedName(person(u"Гребенюк", u"", u"", Gender::Male), NameForm::FullName, GrammaticalCase::Dative), u"Гребенюку"_s);
    }

    void confirmedFormGoesFirst()
    {
        Person switched = person(u"Швець", u"Яків", u"", Gender::Male);
        switched.forms = {{.part = ConfirmedForm::Part::Surname, .grammaticalCase = GrammaticalCase::Genitive, .text = u"Шевця"_s}};
        QCOMPARE(printedName(switched, NameForm::FullName, GrammaticalCase::Genitive), u"Шевця Якова"_s);
        Post post{.title = u"завідувач сектору"_s};
        post.forms = {{.part = ConfirmedForm::Part::Title, .grammaticalCase = GrammaticalCase::Dative, .text = u"завідувачеві сектору"_s}};
        QCOMPARE(printedPost(post, GrammaticalCase::Dative), u"завідувачеві сектору"_s);
        QCOMPARE(printedPost(post, GrammaticalCase::Genitive), u"завідувача сектору"_s);
    }

    /// Correcting the fact reprints every mention, as long as the text is not registered.
    void mentionsFollowTheDirectory()
    {
        QTemporaryDir folder;
        const SystemClock clock;
        const auto registry = Registry::open(folder.filePath(u"r.decretum"_s), Registry::Access::ReadWrite, clock);
        QVERIFY(registry);
        Person named = person(u"Верба", u"Олена", u"Іллівна");
        QVERIFY((*registry)->savePerson(named));
        RichRun run{.text = u"Вербу О.І."_s, .reference = PersonReference{named.id, GrammaticalCase::Accusative, NameForm::SurnameInitials}};
        Decision decision;
        decision.clauses = {Clause{.text = RichText(QList<RichRun>{{.text = u"покласти на "_s}, run})}};
        named.surname = u"Лозова"_s;
        QVERIFY((*registry)->savePerson(named));
        refreshReferences(decision, directoryTextOf(**registry));
        QCOMPARE(decision.clauses.first().text.plain(), u"покласти на Лозову О.І."_s);
    }

    void findsWhomAMentionMeans_data()
    {
        QTest::addColumn<QString>("printed");
        QTest::addColumn<int>("expected");
        QTest::newRow("accusative") << u"Луговіну О.Л."_s << 0;
        QTest::newRow("initials before") << u"О. Л. Луговіній"_s << 0;
        QTest::newRow("capitals") << u"Яковом ЛУГОВІНИМ"_s << 1;
        QTest::newRow("a man's dative is a woman's accusative") << u"Луговіну Я.П."_s << 1;
        QTest::newRow("a vowel that changes") << u"Котові Р.С."_s << 4;
        QTest::newRow("initial that is the surname's too") << u"К.К. Коту"_s << -1;
        QTest::newRow("surname alone") << u"Котові"_s << -1;
        QTest::newRow("other initials") << u"Луговіну К.К."_s << -1;
        QTest::newRow("another surname") << u"Лужному О.Л."_s << -1;
        QTest::newRow("two of one name") << u"Калині Ж.Ж."_s << -1;
    }

    void findsWhomAMentionMeans()
    {
        QFETCH(QString, printed);
        QFETCH(int, expected);
        const QList<Person> persons{person(u"Луговіна", u"Олена", u"Левівна"), person(u"Луговін", u"Яків", u"Петрович"),
            person(u"Калина", u"Жанна", u"Жоржівна"), person(u"Калина", u"Жан", u"Жоржович"), person(u"Кіт", u"Роман", u"Савич")};
        const PersonId found = personMeant(printed, Language::Ukrainian, persons);
        QCOMPARE(found, expected < 0 ? PersonId() : persons.at(expected).id);
    }

    /// Also where they stand in annexes: in clauses of every kind, and in a commission.
    void linksWholeDecision()
    {
        const QList<Person> persons{person(u"Луговіна", u"Олена", u"Левівна")};
        const Clause clause{.persons = {{.name = u"Луговіній О.Л."_s}}};
        Decision decision{.clauses = {Clause{.children = {clause}}}, .signatures = {{.name = u"Олена ЛУГОВІНА"_s}}};
        decision.attachments = {Attachment{.content = PersonList{{Member{.name = u"Луговіна Олена Левівна"_s}}}},
            Attachment{.content = PlanOfMeasures{{clause}}}, Attachment{.content = Regulation{{RegulationSection{.clauses = {clause}}}}}};
        linkPersons(decision, persons);
        const PersonId expected = persons.first().id;
        QCOMPARE(decision.clauses.first().children.first().persons.first().person, expected);
        QCOMPARE(decision.signatures.first().person, expected);
        QCOMPARE(std::get<PersonList>(decision.attachments.at(0).content).members.first().person, expected);
        QCOMPARE(std::get<PlanOfMeasures>(decision.attachments.at(1).content).clauses.first().persons.first().person, expected);
        QCOMPARE(std::get<Regulation>(decision.attachments.at(2).content).sections.first().clauses.first().persons.first().person, expected);
    }

    void importLinksMentions()
    {
        QTemporaryDir folder;
        const SystemClock clock;
        RandomIdSource ids;
        const auto registry = Registry::open(folder.filePath(u"r.decretum"_s), Registry::Access::ReadWrite, clock);
        QVERIFY(registry);
        const Person named = person(u"Озерська", u"Марія", u"Яківна");
        QVERIFY((*registry)->savePerson(named));
        const QByteArray bytes = QStringLiteral(
            "НАКАЗ\n\n05.09.2022                № 12\n\nПро огляд\n\nЗ метою "
            "огляду\n\nНАКАЗУЮ:\n\n1. Провести огляд.\n"
            "2. Контроль за виконанням наказу покласти на методиста Озерську "
            "М.Я.\n\nНачальник                      Яків ЛУГОВИЙ\n")
                                     .toUtf8();
        const Result<RegistryImport> import = importIntoRegistry(**registry, bytes, u"order.txt"_s, false, ids);
        QVERIFY(import);
        const Result<Decision> decision = (*registry)->loadDecision(import->decisions.first());
        QVERIFY(decision);
        QCOMPARE(decision->clauses.last().persons.size(), 1);
        QCOMPARE(decision->clauses.last().persons.first().person, named.id);
    }
};

static const decretum::test::Register<TestNaming> registration;
#include "test_naming.moc"
