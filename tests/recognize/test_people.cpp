// SPDX-License-Identifier: MIT
#include "recognize/clause_words.h"
#include "recognize/people.h"

#include "test_case.h"

#include <QtTest>

using namespace decretum;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The persons of a clause in short: «name|position|role», parted by «; ».
QString described(const QList<PersonMention>& persons)
{
    QStringList parts;
    for (const PersonMention& person : persons) {
        const QString role = person.role == PersonMention::Role::Addressee ? u"addressee"_s
            : person.role == PersonMention::Role::Control                  ? u"control"_s
                                            : u"mentioned"_s;
        parts.append(QStringList{person.name, person.position, role}.join(u'|'));
    }
    return parts.join(u"; "_s);
}

Clause filled(const QString& text, const QStringList& performers = {}, bool hasChild = false)
{
    Clause clause;
    if (hasChild)
        clause.children.append(Clause());
    recognition::fillClause(clause, text, performers, Decision());
    return clause;
}

}  // namespace

class TestPeople : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("given name first") << u"покласти на методиста Оксану Верес"_s << QStringList{u"Оксану Верес"_s};
        QTest::newRow("surname first") << u"призначити Ковальчук Наталію відповідальною"_s << QStringList{u"Ковальчук Наталію"_s};
        QTest::newRow("hyphen") << u"Відділу освіти (Дуб-Озерний Леонід) подати звіт"_s << QStringList{u"Дуб-Озерний Леонід"_s};
        QTest::newRow("hyphen and initials") << u"(Ліс-Терновий П.О., Верес О.)"_s << QStringList{u"Ліс-Терновий П.О."_s, u"Верес О."_s};
        QTest::newRow("hyphen in initials") << u"(голова А.-М. Верес)"_s << QStringList{u"А.-М. Верес"_s};
        QTest::newRow("a full stop lost") << u"Відділу освіти (Верес О.І) подати звіт"_s << QStringList{u"Верес О.І"_s};
        QTest::newRow("capitals first") << u"ВЕРЕС Олені подати звіт"_s << QStringList{u"ВЕРЕС Олені"_s};
        QTest::newRow("capitals behind a post") << u"Директор Алла ВЕРЕС"_s << QStringList{u"Алла ВЕРЕС"_s};
        QTest::newRow("russian") << u"поручить учителю Олегу Вересову подготовку"_s << QStringList{u"Олегу Вересову"_s};
        QTest::newRow("patronymic behind a post") << u"Директору Марії Петрівні Верес"_s << QStringList{u"Марії Петрівні Верес"_s};
        QTest::newRow("rare names in brackets") << u"Институту (ректор Добронрав Вересов)"_s << QStringList{u"Добронрав Вересов"_s};
        QTest::newRow("a school in short") << u"Директору Вересківська ЗОШ подати звіт"_s << QStringList{};
        QTest::newRow("a body in short") << u"Інформацію ОМТЗ взяти до уваги"_s << QStringList{};
        QTest::newRow("a short surname") << u"Завідувач Марія ГАЙ"_s << QStringList{u"Марія ГАЙ"_s};
        QTest::newRow("an institute in short") << u"Вересківський ОІППО запросити"_s << QStringList{};
        QTest::newRow("a name behind a body in short") << u"в.о. директора ЦПРПП Віталія ВЕРЕСА"_s << QStringList{u"Віталія ВЕРЕСА"_s};
        QTest::newRow("a lesson") << u"Урок Мира провести в школах"_s << QStringList{};
        QTest::newRow("a Latin i") << u"Лiсничому Пiвтораку С.I. подати звіт"_s << QStringList{u"Пiвтораку С.I."_s};
        QTest::newRow("a street") << u"закладу на вул. Олени Верес"_s << QStringList{};
        QTest::newRow("an institution") << u"школі імені академіка Івана Вереса"_s << QStringList{};
        QTest::newRow("a capital of the sentence") << u"Подяку Олені висловити"_s << QStringList{};
        QTest::newRow("a body") << u"Рада Європи провела захід"_s << QStringList{};
        QTest::newRow("surname alone") << u"Подякувати Вересу"_s << QStringList{};
        for (const QString& sign : {u"’"_s, u"'"_s, u"ʼ"_s, u"`"_s, u"‘"_s, u"\""_s, u"”"_s}) {
            const QString name = u"Степана Дем"_s + sign + u"янця"_s;
            QTest::addRow("apostrophe U+%04X", sign.at(0).unicode()) << u"на методиста "_s + name + u" покласти"_s << QStringList{name};
        }
    }
    void namesAreFound()
    {
        QFETCH(QString, text);
        QStringList names;
        for (const recognition::FoundPerson& person : recognition::findPersons(text))
            names.append(person.mention.name);
        QTEST(names, "names");
    }

    void clausesTellPositionsAndRoles_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("persons");
        QTest::newRow("commas inside a position")
            << u"Контроль за виконанням наказу покласти на заступника начальника відділу освіти, спорту та молоді Остапа Вереса."_s
            << u"Остапа Вереса|заступника начальника відділу освіти, спорту та молоді|control"_s;
        QTest::newRow("two persons of the control")
            << u"Контроль за виконанням рішення покласти на начальника відділу Ольгу ВЕРЕС та завідувача центру Івана ТЕРНА."_s
            << u"Ольгу ВЕРЕС|начальника відділу|control; Івана ТЕРНА|завідувача центру|control"_s;
        QTest::newRow("coordination and control") << u"Координацію роботи покласти на методиста Верес О.І., контроль – на директора Терна П.П."_s
                                            << u"Верес О.І.|методиста|addressee; Терна П.П.|директора|control"_s;
        QTest::newRow("spoken of before the control")
            << u"Інформацію Верес О.І. взяти до відома. Контроль за виконанням залишаю за собою."_s << u"Верес О.І.||mentioned"_s;
        QTest::newRow("behind the name") << u"Верес О.І., практичному психологу, провести опитування."_s
                                         << u"Верес О.І.|практичному психологу|addressee"_s;
        QTest::newRow("no blanks behind the commas") << u"Верес О.І.,завідувачу бази,провести облік."_s << u"Верес О.І.|завідувачу бази|addressee"_s;
        QTest::newRow("two posts behind the name") << u"Верес О.І., начальник відділу освіти, голова комісії"_s
                                            << u"Верес О.І.|начальник відділу освіти, голова комісії|mentioned"_s;
        QTest::newRow("before the bracket") << u"Завідувачу господарської частини (Верес О.І.) провести облік."_s
                                            << u"Верес О.І.|Завідувачу господарської частини|addressee"_s;
        QTest::newRow("a body before the bracket") << u"Методичній раді вчителів (Верес О.І.) провести огляд."_s << u"Верес О.І.||addressee"_s;
        QTest::newRow("several in one bracket") << u"Центру творчості (директор – Верес О.І.; методисти: Терен П.П., Дуб Я.Я.) провести огляд."_s
                                            << u"Верес О.І.|директор|addressee; Терен П.П.|методисти|addressee; Дуб Я.Я.|методисти|addressee"_s;
        QTest::newRow("a post of its own each") << u"Центру (директор Верес О.І., методист Терен П.П.) провести огляд."_s
                                            << u"Верес О.І.|директор|addressee; Терен П.П.|методист|addressee"_s;
        QTest::newRow("several of one post") << u"Призначити вихователів Верес О.І. та Терен П.П. відповідальними."_s
                                            << u"Верес О.І.|вихователів|addressee; Терен П.П.|вихователів|addressee"_s;
        QTest::newRow("an adjective before the post") << u"Призначити відповідальною за облік соціального педагога Верес Ольгу Іванівну."_s
                                            << u"Верес Ольгу Іванівну|соціального педагога|addressee"_s;
        QTest::newRow("who is told to act") << u"Водителю Вересову Борису Ильичу обеспечить подвоз детей."_s
                                            << u"Вересову Борису Ильичу|Водителю|addressee"_s;
        QTest::newRow("several told to act") << u"Директору Вересу О.І., методисту Терну П.П. та Дубу Я.Я. подати звіт."_s
                                            << u"Вересу О.І.|Директору|addressee; Терну П.П.|методисту|addressee; Дубу Я.Я.||addressee"_s;
        QTest::newRow("who is spoken of") << u"Інформацію методиста Оксани Верес взяти до відома."_s << u"Оксани Верес|методиста|mentioned"_s;
        QTest::newRow("post in a bracket behind the name") << u"Призначити Терна Данила (суддя першої категорії, м. Вереск) головним суддею."_s
                                            << u"Терна Данила|суддя першої категорії|addressee"_s;
    }
    void clausesTellPositionsAndRoles()
    {
        QFETCH(QString, text);
        QTEST(described(filled(text).persons), "persons");
    }

    void performersAreParted_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("addressee");
        QTest::addColumn<QString>("persons");
        QTest::newRow("post with a name in brackets") << u"консультант (Терен Ян)"_s << u"консультант"_s << u"Терен Ян|консультант|addressee"_s;
        QTest::newRow("post of a person") << u"заместитель директора центра «Волна» Вересов О.И."_s << QString()
                                          << u"Вересов О.И.|заместитель директора центра «Волна»|addressee"_s;
        QTest::newRow("post behind the person") << u"Вересов О.И., главный консультант"_s << QString()
                                            << u"Вересов О.И.|главный консультант|addressee"_s;
        QTest::newRow("group and persons") << u"керівники гуртків, Верес О.І., Терен Ян"_s << u"керівники гуртків"_s
                                           << u"Верес О.І.||addressee; Терен Ян||addressee"_s;
        QTest::newRow("group behind the person") << u"Верес О.І., завідувачі кафедр"_s << u"завідувачі кафедр"_s << u"Верес О.І.||addressee"_s;
        QTest::newRow("body with a name in brackets")
            << u"відділ виховання (Верес О.І.), бухгалтерія"_s << u"відділ виховання, бухгалтерія"_s << u"Верес О.І.||addressee"_s;
        QTest::newRow("brackets without persons") << u"методисти районних (міських) центрів"_s << u"методисти районних (міських) центрів"_s
                                            << QString();
        QTest::newRow("posts of nobody before a person's")
            << u"заступник директора, класний керівник Верес О.І."_s << u"заступник директора"_s << u"Верес О.І.|класний керівник|addressee"_s;
        QTest::newRow("consent in brackets") << u"Верес О.І. (за згодою), методисти"_s << u"методисти"_s << u"Верес О.І.||addressee"_s;
        QTest::newRow("group behind a dash") << u"Верес О., Терен П. – методисти; Дуб Ганна – психолог"_s << u"методисти"_s
                                            << u"Верес О.||addressee; Терен П.||addressee; Дуб Ганна|психолог|addressee"_s;
        QTest::newRow("a plural like a genitive") << u"Вересов О.И., директора домов творчества"_s << u"директора домов творчества"_s
                                            << u"Вересов О.И.||addressee"_s;
        QTest::newRow("a post that persons share") << u"методисти Верес О.І., Терен П.П."_s << QString()
                                            << u"Верес О.І.|методисти|addressee; Терен П.П.|методисти|addressee"_s;
        QTest::newRow("two persons") << u"Верес О.І. та Терен П.П."_s << QString() << u"Верес О.І.||addressee; Терен П.П.||addressee"_s;
    }
    void performersAreParted()
    {
        QFETCH(QString, line);
        const Clause clause = filled(u"Провести огляд."_s, {line});
        QTEST(described(clause.persons), "persons");
        QTEST(clause.addressee, "addressee");
    }

    void headingsTellWhoActs_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("addressee");
        QTest::newRow("full name in brackets") << u"Озёрскому институту (ректор Добронрав Вересов):"_s << u"Озёрскому институту"_s;
        QTest::newRow("brackets of no person") << u"Методистам районних (міських) центрів:"_s << u"Методистам районних (міських) центрів"_s;
        QTest::newRow("deadline behind") << u"Керівникам гуртків до 01.09.2022:"_s << u"Керівникам гуртків"_s;
        QTest::newRow("body in the dative") << u"Кафедрі педагогіки:"_s << u"Кафедрі педагогіки"_s;
        QTest::newRow("body in -ії") << u"Комісії з відбору:"_s << u"Комісії з відбору"_s;
        QTest::newRow("plural") << u"ЗАГАЛЬНІ ЗАХОДИ:"_s << QString();
        QTest::newRow("neuter") << u"Організаційне забезпечення:"_s << QString();
        QTest::newRow("neuter, no letter of one language") << u"Наукове забезпечення:"_s << QString();
        QTest::newRow("in short, with persons") << u"ДЮСШ (керівник Верес О.І.):"_s << u"ДЮСШ"_s;
        QTest::newRow("slashes for brackets") << u"Завідувачам відділень /Верес О.І., Терен П.П./:"_s << u"Завідувачам відділень"_s;
        QTest::newRow("a post cut short") << u"Зав. відділом фондів Верес О.І.:"_s << u"Зав. відділом фондів Верес О.І."_s;
        QTest::newRow("a head of a board") << u"Голові правління спілки Верес О.І.:"_s << u"Голові правління спілки Верес О.І."_s;
        QTest::newRow("who are attested") << u"Педагогам, що атестуються:"_s << u"Педагогам, що атестуються"_s;
        QTest::newRow("advised to do") << u"Рекомендувати забезпечити:"_s << QString();
        QTest::newRow("feminine in -ці") << u"Завідувачці практики Верес Олені:"_s << u"Завідувачці практики Верес Олені"_s;
        QTest::newRow("what is advised") << u"Мешканцям, що мають сади, рекомендується:"_s << u"Мешканцям, що мають сади"_s;
        QTest::newRow("all of them") << u"Усім вихователям:"_s << u"Усім вихователям"_s;
        QTest::newRow("russian neuter") << u"Кадровое обеспечение:"_s << QString();
        QTest::newRow("abstract plural") << u"Рекомендации родителям:"_s << QString();
        QTest::newRow("accusative") << u"Методичну роботу спрямувати на:"_s << QString();
        QTest::newRow("preposition") << u"В области науки:"_s << QString();
    }
    void headingsTellWhoActs()
    {
        QFETCH(QString, heading);
        QTEST(filled(heading, {}, true).addressee, "addressee");
    }

    void controlIsTold_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isControl");
        QTest::newRow("laid") << u"Контроль за виконанням наказу покласти на директора."_s << true;
        QTest::newRow("glued") << u"Контрольза виконанням наказу залишаю за собою."_s << true;
        QTest::newRow("no verb") << u"Контроль за виконанням наказу на заступника директора."_s << true;
        QTest::newRow("behind coordination") << u"Координацію роботи доручити методисту, контроль за виконанням залишаю за собою."_s << true;
        QTest::newRow("kept by a post") << u"Контроль выполнения решения оставить за председателем совета."_s << true;
        QTest::newRow("somebody does") << u"Контроль за виконанням рішення здійснює секретар ради."_s << true;
        QTest::newRow("verb first") << u"Залишаю за собою контроль за виконанням наказу."_s << true;
        QTest::newRow("behind another task") << u"Забезпечити виконання наказу та контроль за його виконанням покласти на методиста."_s << true;
        QTest::newRow("a dash for the verb") << u"Контроль за виконанням рішення – секретар ради."_s << true;
        QTest::newRow("under control") << u"Відділу освіти взяти під контроль виконання програм, доручити звіт методисту."_s << false;
        QTest::newRow("off control") << u"Решение снять с контроля и возложить дела на архив."_s << false;
        QTest::newRow("onto control") << u"Взять на контроль ведение журналов, возложить сверку на завучей."_s << false;
        QTest::newRow("strengthened") << u"Посилити контроль за харчуванням, відповідальність покласти на директора."_s << false;
        QTest::newRow("of quality") << u"Контроль за якістю харчування здійснювати щодня."_s << false;
    }
    void controlIsTold()
    {
        QFETCH(QString, text);
        QTEST(filled(text).isControl, "isControl");
    }

    void keeperEndsAtThePronoun()
    {
        QCOMPARE(filled(u"Залишаю за собою контроль за виконанням наказу."_s).controlledBy, u"за собою"_s);
        QCOMPARE(filled(u"Контроль исполнения оставить за главой округа."_s).controlledBy, u"за главой округа"_s);
    }
};

static const decretum::test::Register<TestPeople> registration;
#include "test_people.moc"
