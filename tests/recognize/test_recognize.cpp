// SPDX-License-Identifier: MIT
#include "recognize/citations.h"
#include "recognize/people.h"
#include "recognize/recognize.h"

#include "model/clause_labels.h"
#include "recognized_lines.h"
#include "test_case.h"

#include <QtTest>

using namespace decretum;
using namespace decretum::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The tree in short: «1.(1.1. 1.2.) 2.»; «_» for no label.
QString shape(const QList<Clause>& clauses, const QList<LabelledClause>& labels, qsizetype& next)
{
    QStringList parts;
    for (const Clause& clause : clauses) {
        QString part = labels.at(next++).label;
        if (part.isEmpty())
            part = u"_"_s;
        if (!clause.children.isEmpty())
            part += u'(' + shape(clause.children, labels, next) + u')';
        parts.append(part);
    }
    return parts.join(u' ');
}

QString shape(const Decision& decision)
{
    qsizetype next = 0;
    return shape(decision.clauses, labelClauses(decision.clauses, decision.numbering, decision.language), next);
}

}  // namespace

class TestRecognize : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void treesFollowLabelsAndIndents_data()
    {
        QTest::addColumn<QString>("clauses");
        QTest::addColumn<QString>("tree");
        QTest::newRow("two levels") << u"1. А.\n2. Школам:\n2.1. Б.\n2.2. В.\n3. Г."_s << u"1. 2.(2.1. 2.2.) 3."_s;
        QTest::newRow("slips stay as printed") << u"1. А.\n2. Школам:\n2.1 Б.\n2.2. В.\n4. Г."_s << u"1. 2.(2.1 2.2.) 4."_s;
        QTest::newRow("letters") << u"1. Школам:\nа) Б;\nб) В.\n2. Г."_s << u"1.(а) б)) 2."_s;
        QTest::newRow("dashes under dashes' parent") << u"1. Школам:\n- Б;\n- В.\n2. Г."_s << u"1.(- -) 2."_s;
        QTest::newRow("brackets under points") << u"1. Школам:\n1) Б;\n2) В.\n2. Г."_s << u"1.(1) 2)) 2."_s;
        QTest::newRow("groups without numbers") << u"Школам:\n- А;\n- Б.\n\nЦентрам:\n- В."_s << u"_(- -) _(-)"_s;
        QTest::newRow("points begin anew, further in") << u"1. А.\n2. Школам:\n    1. Б.\n    2. В.\n3. Г."_s << u"1. 2.(1. 2.) 3."_s;
        QTest::newRow("roman groups") << u"I. Школам:\n1. А.\n2. Б.\nII. Центрам:\n1. В."_s << u"I.(1. 2.) II.(1.)"_s;
        QTest::newRow("no blank behind the number") << u"1.Надати.\n2.Провести."_s << u"1. 2."_s;
        QTest::newRow("two clauses on a line") << u"1. Провести огляд. 2. Подати звіт."_s << u"1. 2."_s;
        QTest::newRow("a part glued to its heading") << u"1. Школам:1.1. Провести огляд.\n1.2. Подати звіт."_s << u"1.(1.1. 1.2.)"_s;
        QTest::newRow("no clause: a point that is cited") << u"1. Діяти за п. 2. Положення додається."_s << u"1."_s;
        QTest::newRow("letters with full stops") << u"1. Школам:\nа. провести огляд;\nб. подати звіт."_s << u"1.(а. б.)"_s;
        QTest::newRow("numbers without full stops") << u"1 Провести огляд\n2 Подати звіт"_s << u"1 2"_s;
        QTest::newRow("one full stop lost") << u"1. Провести огляд.\n2 Подати звіт.\n3. Оприлюднити."_s << u"1. 2 3."_s;
        QTest::newRow("a blank in the label") << u"1. Провести огляд.\n2 . Подати звіт."_s << u"1. 2 ."_s;
        QTest::newRow("a label on a line of its own") << u"§ 1\nПровести огляд.\n§ 2\nПодати звіт."_s << u"§ 1 § 2"_s;
        QTest::newRow("small parts of a heading without numbers")
            << u"Деканам факультетів, завідувачам кафедр:\n\nпровести огляд;\n\nподати звіт.\n\nРаді молодих учених провести форум."_s
            << u"_(_ _) _"_s;
        QTest::newRow("members one a line")
            << u"1. Створити комісію у складі:\nголова – Гай Л.М., директор,\nРічковий І.С. – методист,\nДубова О.О. (медсестра)\n2. Провести огляд."_s
            << u"1.(_ _ _) 2."_s;
        QTest::newRow("acts told by their days")
            << u"1. Скасувати накази відділу:\nвід 05.03.2019 № 17 «Про сади»;\nвід 06.04.2020 № 18 «Про парки».\n2. Провести огляд."_s
            << u"1.(_ _) 2."_s;
        QTest::newRow("numbers under dashes")
            << u"— Просити школи:\n1) провести огляд;\n2) подати звіт.\n— Гурткам:\n1) прибрати сад.\n— Скликати збори."_s << u"—(1) 2)) —(1)) —"_s;
        QTest::newRow("a name behind its post above") << u"1. Провести огляд.\n2. Голові Ставківської ради\nГаю Л.М. подати звіт."_s << u"1. 2."_s;
        QTest::newRow("labels of parts on lines of their own")
            << u"1.\nШколам:\n1.1.\nПровести огляд.\n1.2.\nПодати звіт.\n2.\nПрибрати сад."_s << u"1.(1.1. 1.2.) 2."_s;
        QTest::newRow("points called so") << u"п.1. Провести огляд.\nп.2. Школам:\n2.1. Прибрати сад.\n2.2. Подати звіт.\nп.3. Оприлюднити."_s
                                          << u"п.1. п.2.(2.1. 2.2.) п.3."_s;
        QTest::newRow("points in full") << u"Пункт 1. Провести огляд.\nПункт 2. Подати звіт."_s << u"Пункт 1. Пункт 2."_s;
        QTest::newRow("brackets with full stops") << u"1). Школам:\nа) прибрати сад;\nб) подати звіт.\n2). Оприлюднити."_s << u"1).(а) б)) 2)."_s;
        QTest::newRow("slashes") << u"1/ Школам:\nа/ прибрати сад;\nб/ подати звіт.\n2/ Оприлюднити."_s << u"1/(а/ б/) 2/"_s;
        QTest::newRow("hyphens") << u"1- Провести огляд.\n2- Подати звіт."_s << u"1- 2-"_s;
        QTest::newRow("one mark among others") << u"1). Провести огляд.\n2-Подати звіт.\n3). Оприлюднити."_s << u"1). 2- 3)."_s;
        QTest::newRow("classes are no labels") << u"1. Провести у класах\n5-А огляд."_s << u"1."_s;
        QTest::newRow("a day behind a label") << u"1. Школам:\n1.1. 19 грудня провести огляд.\n1.2. Подати звіт."_s << u"1.(1.1. 1.2.)"_s;
        QTest::newRow("days of a programme")
            << u"1. Провести заходи:\nДень саду - 18 травня 2022 р.\nВиставка квітів - до 10 червня 2022 р.\n2. Подати звіт."_s << u"1.(_ _) 2."_s;
        QTest::newRow("a dash before a number sign") << u"1. Прибрати сади:\n-№ 1 (Гай Л.М.);\n-№ 2.\n2. Подати звіт."_s << u"1.(- -) 2."_s;
        QTest::newRow("initials end no sentence") << u"1. Директору школи Гаю Л.М.\nпровести огляд.\n2. Подати звіт."_s << u"1. 2."_s;
        QTest::newRow("a number cut off its day")
            << u"1. Внести до порядку, затвердженого наказом від 3 лютого 1997 р.\nN 119, такі зміни.\n2. Подати звіт."_s << u"1. 2."_s;
        QTest::newRow("a line that ends an item")
            << u"1. Школам:\nпровести огляд майстерень, кабінетів і спортивних зал у закладах;\nподати звіт за тел. 2-12-40;\n"
               "прибрати сад."_s
            << u"1.(_ _ _)"_s;
        QTest::newRow("years are no labels") << u"1. Провести у школах огляд\n2020 року."_s << u"1."_s;
    }
    void treesFollowLabelsAndIndents()
    {
        QFETCH(QString, clauses);
        const Decision decision = read(u"НАКАЗ\n\nПро огляд\n\nНАКАЗУЮ:\n"_s + clauses);
        QTEST(shape(decision), "tree");
    }

    void serviceIsKeptApart_data()
    {
        QTest::addColumn<QString>("foot");
        QTest::addColumn<QString>("kept");  // visas|executor|acquainted
        QTest::newRow("an executor") << u"Виконавець Гай Л.М. 2-34-56"_s << u"|Виконавець Гай Л.М. 2-34-56|"_s;
        QTest::newRow("an executor without a word") << u"Гайок 2-14-56"_s << u"|Гайок 2-14-56|"_s;
        QTest::newRow("a telephone below") << u"Виконавець: Гай Л.М.\n2-34-56"_s << u"|Виконавець: Гай Л.М. 2-34-56|"_s;
        QTest::newRow("visas") << u"Візи:\nЮрист      ______ Гай Л.М.   12.03.2020\nБухгалтер      ______ Річ О.О."_s
                               << u"Юрист/Гай Л.М./2020-03-12 Бухгалтер/Річ О.О./||"_s;
        QTest::newRow("who prepared the draft") << u"Проєкт наказу підготував:\nметодист      Гай Л.М."_s
                                            << u"||Проєкт наказу підготував: методист Гай Л.М."_s;
        QTest::newRow("those who have read it") << u"З наказом ознайомлені:\nГай Л.М. ______"_s << u"||Гай Л.М."_s;
    }
    void serviceIsKeptApart()
    {
        QFETCH(QString, foot);
        const Decision decision = read(u"НАКАЗ\n\nПро огляд\n\nНАКАЗУЮ:\n1. Провести огляд.\n\nДиректор      Іван РІЧКОВИЙ\n\n"_s + foot);
        QStringList visas;
        for (const Visa& visa : decision.visas)
            visas.append(visa.position + u'/' + visa.name + u'/' + visa.date.toString(Qt::ISODate));
        QTEST(visas.join(u' ') + u'|' + decision.executor + u'|' + decision.acquainted.join(u' '), "kept");
        QCOMPARE(decision.signatures.size(), 1);
    }

    /// Below its deadline a clause names those who do it, with no word before them.
    void performersNeedNoCaption()
    {
        const Decision decision = read(
            u"РІШЕННЯ\n05.09.2022 № 7\nПро сади\n\nКОЛЕГІЯ УХВАЛЮЄ:\n1. Прибрати сад.\nдо 15.10.2022\nДиректори шкіл\n2. Подати звіт.\n"
            "Жовтень 2022 р.\nГай Л.М., методист Дуб І.О.\n3. Оприлюднити.\n   до 20.10.2022            Річ О.О.\n4. Провести огляд.\n"
            "термін до 25 жовтня\nвідповідальний завгосп Дуб І.О.\n5. Зібрати раду.\n\nГолова      Іван РІЧКОВИЙ"_s);
        QCOMPARE(shape(decision), u"1. 2. 3. 4. 5."_s);
        QCOMPARE(decision.clauses.at(0).addressee, u"Директори шкіл"_s);
        QCOMPARE(decision.clauses.at(1).persons.size(), 2);
        QCOMPARE(decision.clauses.at(2).persons.value(0).name, u"Річ О.О."_s);
        QCOMPARE(decision.clauses.at(3).persons.value(0).position, u"завгосп"_s);
        QCOMPARE(decision.clauses.at(3).deadlines.value(0).text, u"до 25 жовтня"_s);
        QCOMPARE(decision.signatures.size(), 1);
    }

    void visasMayStandAboveTheSignature()
    {
        const Decision decision = read(
            u"НАКАЗ\n05.09.2022 № 7\nПро сади\n\nНАКАЗУЮ:\n1. Провести огляд.\n2. Подати звіт.\n\nПОГОДЖЕНО:\n"
            "Юрисконсульт            К.М. Дуб\nБухгалтер               О.О. Річ\n\nДиректор школи            (підпис)       Іван РІЧКОВИЙ\n"
            "                        М.П."_s);
        QCOMPARE(decision.signatures.size(), 1);
        QCOMPARE(decision.signatures.first().position, u"Директор школи"_s);
        QCOMPARE(decision.signatures.first().name, u"Іван РІЧКОВИЙ"_s);
        QCOMPARE(decision.visas.size(), 2);
        QCOMPARE(decision.clauses.size(), 2);
    }

    void headsAreRead_data()
    {
        QTest::addColumn<QString>("head");
        QTest::addColumn<QString>("facts");  // type|body|date|number|place|subject|formula
        QTest::newRow("order")
            << u"ВІДДІЛ ОСВІТИ\n\nН А К А З\n\n05.09.2022     м. Вереск      № 7-од\n\nПро огляд музеїв\nу школах\n\nЗ метою збереження історії,\nНАКАЗУЮ:"_s
            << u"НАКАЗ||2022-09-05|7-од|м. Вереск|Про огляд музеїв у школах|НАКАЗУЮ:"_s;
        QTest::newRow("the subject above the type")
            << u"Про огляд садів\nу школах Вереску\n\nРІШЕННЯ колегії відділу освіти\n05.09.2022 № 7\n\nВідповідно до плану роботи оглянуто сади.\n"
               "Колегія ухвалює:"_s
            << u"РІШЕННЯ|колегії відділу освіти|2022-09-05|7||Про огляд садів у школах Вереску|Колегія ухвалює:"_s;
        QTest::newRow("a draft with blanks")
            << u"НАКАЗ\n\nвід «___» грудня 2021 року      смт Вереск      № ____\n\nПро огляд\n\nЗ метою огляду\nНАКАЗУЮ:"_s
            << u"НАКАЗ||||смт Вереск|Про огляд|НАКАЗУЮ:"_s;
        QTest::newRow("registered in a ministry") << u"НАКАЗ\n11.08.98 N 287\n\n          Зареєстровано в Міністерстві\n          юстиції України\n  "
                                            u"        2 вересня 1998 р.\n          за N 551/2991\n\n"
                                            "Про огляд\n\nЗ метою огляду\nНАКАЗУЮ:"_s
                                            << u"НАКАЗ||1998-08-11|287||Про огляд|НАКАЗУЮ:"_s;
        QTest::newRow("a day in words")
            << u"РІШЕННЯ   ПЕДРАДИ\nВересківської школи-інтернату\nвід двадцять дев’ятого жовтня 2013 року      №2\n\nПро сади\n\nЗаслухавши звіт,\n"
               "Педрада ПОСТАНОВИЛА"_s
            << u"РІШЕННЯ|ПЕДРАДИ Вересківської школи-інтернату|2013-10-29|2||Про сади|Педрада ПОСТАНОВИЛА"_s;
        QTest::newRow("a roman month") << u"УХВАЛА\nм. Вереск, 14.ІХ.2005 року\n\nПро сади\n\nЗбори у х в а л и л и"_s
                                       << u"УХВАЛА||2005-09-14||м. Вереск|Про сади|Збори ухвалили"_s;
        QTest::newRow("an hour behind the day")
            << u"ПОСТАНОВА № 38\n«16» жовтня 2010 року      19 год. 40 хв.\nм. Вереск\n\nПро сади\n\nРада постановляє:"_s
            << u"ПОСТАНОВА||2010-10-16|38|м. Вереск|Про сади|Рада постановляє:"_s;
        QTest::newRow("No for №") << u"НАКАЗ\nвід 06.04.98      No 29/О\n\nПро сади\n\nЗ метою огляду\nнаказую"_s
                                  << u"НАКАЗ||1998-04-06|29/О||Про сади|наказую"_s;
        QTest::newRow("a type behind the letterhead")
            << u"Вересківська районна лікарня          НАКАЗ\n\n05.09.2022 № 7\nПро сади\n\nЗ метою огляду\nНАКАЗУЮ:"_s
            << u"НАКАЗ||2022-09-05|7||Про сади|НАКАЗУЮ:"_s;
        QTest::newRow("what is stated, then what is decided")
            << u"РЕЗОЛЮЦІЯ\nгромадських слухань\n\nЩодо саду\n\nЗаслухавши звіт, учасники слухань КОНСТАТУЮТЬ:\nсад занедбано;\nдерева сохнуть.\n"
               "З огляду на це учасники слухань УХВАЛЮЮТЬ:"_s
            << u"РЕЗОЛЮЦІЯ|громадських слухань||||Щодо саду|учасники слухань УХВАЛЮЮТЬ:"_s;
        QTest::newRow("a joint order") << u"СПІЛЬНИЙ НАКАЗ\n05.09.2022 № 7/12\nПро огляд\n\nЗ метою огляду\nНАКАЗУЄМО:"_s
                                       << u"СПІЛЬНИЙ НАКАЗ||2022-09-05|7/12||Про огляд|НАКАЗУЄМО:"_s;
        QTest::newRow("whose resolution")
            << u"РЕЗОЛЮЦІЯ\nІІ Обласної конференції садівників\n«Сади громади»\n\nУчасники обговорили стан садів.\nКонференція ухвалює:"_s
            << u"РЕЗОЛЮЦІЯ|ІІ Обласної конференції садівників||||Сади громади|Конференція ухвалює:"_s;
        QTest::newRow("a formula begun above")
            << u"ПОСТАНОВА\n14 липня 1999 р. N 1867\n\nПро сади\n\nНа виконання закону про сади та парки Кабінет Міністрів\n"
               "Верещини  п о с т а н о в л я є:"_s
            << u"ПОСТАНОВА||1999-07-14|1867||Про сади|Кабінет Міністрів Верещини постановляє:"_s;
        QTest::newRow("a word torn before the formula")
            << u"ПОСТАНОВЛЕНИЕ\n14.07.1999 N 1867\n\nО садах\n\nВо исполнение закона о поддержке садо-\nводства Кабинет Министров постановляет:"_s
            << u"ПОСТАНОВЛЕНИЕ||1999-07-14|1867||О садах|Кабинет Министров постановляет:"_s;
        QTest::newRow("an award") << u"УКАЗ\n\nГОЛОВИ РАДИ ВЕРЕЩИНИ\n\nО награждении садоводов\n\nЗа заслуги в разведении садов постановляю:"_s
                                  << u"УКАЗ|ГОЛОВИ РАДИ ВЕРЕЩИНИ||||О награждении садоводов|постановляю:"_s;
        QTest::newRow("protocol")
            << u"РІШЕННЯ\nколегії відділу освіти\n14 лютого 2022 року        Протокол № 2/1\nПро гуртки\n\nЗаслухавши звіт,\nКОЛЕГІЯ УХВАЛЮЄ:"_s
            << u"РІШЕННЯ|колегії відділу освіти|2022-02-14|2/1||Про гуртки|КОЛЕГІЯ УХВАЛЮЄ:"_s;
        QTest::newRow("body beside the type")
            << u"Решение педагогического совета\nот 28.08.2020 № 3\n\nО режиме школы\n\nРуководствуясь уставом,\nРЕШИЛ:"_s
            << u"Решение|педагогического совета|2020-08-28|3||О режиме школы|РЕШИЛ:"_s;
        QTest::newRow("a town behind the year")
            << u"ПРИКАЗ\n\n12.10.2022     г. Озёрск      № 318\n\nО смотре музеев\n\nВ целях сохранения истории\nПРИКАЗЫВАЮ:"_s
            << u"ПРИКАЗ||2022-10-12|318|г. Озёрск|О смотре музеев|ПРИКАЗЫВАЮ:"_s;
        QTest::newRow("a town before its day") << u"РІШЕННЯ\nКриниця, 9 лютого 2023 року\n\nПро огляд\n\nРада ВИРІШИЛА:"_s
                                            << u"РІШЕННЯ||2023-02-09||Криниця|Про огляд|Рада ВИРІШИЛА:"_s;
        QTest::newRow("a settlement between") << u"ПРИКАЗ\n\nот 08.10.2015г.      р.п. Еловый      № 256-а\n\nО смотре музеев\n\nПРИКАЗЫВАЮ:"_s
                                            << u"ПРИКАЗ||2015-10-08|256-а|р.п. Еловый|О смотре музеев|ПРИКАЗЫВАЮ:"_s;
        QTest::newRow("a number that the subject is glued to")
            << u"НАКАЗ\n03.02.2014 № 11Про огляд музеїв\nНАКАЗУЮ:"_s << u"НАКАЗ||2014-02-03|11||Про огляд музеїв|НАКАЗУЮ:"_s;
        QTest::newRow("a number behind the body") << u"УКАЗ\nГОЛОВИ КРАЮ № 287/2008\n\nПро огляд\n\nЗ метою обліку постановляю:"_s
                                            << u"УКАЗ|ГОЛОВИ КРАЮ||287/2008||Про огляд|постановляю:"_s;
        QTest::newRow("a formula glued to its ground") << u"НАКАЗ\n\nПро огляд\n\nНа виконання планунаказую:"_s << u"НАКАЗ|||||Про огляд|наказую:"_s;
        QTest::newRow("a formula over two lines") << u"РЕШЕНИЕ\n\nО смотре\n\nОбсудив вопрос, комиссия по охране\nтруда РЕШИЛА:"_s
                                            << u"РЕШЕНИЕ|||||О смотре|комиссия по охране труда РЕШИЛА:"_s;
        QTest::newRow("spaced with an apostrophe") << u"НАКАЗ\n\nПро огляд\n\nЗ О Б О В ’ Я З У Ю:"_s << u"НАКАЗ|||||Про огляд|ЗОБОВ’ЯЗУЮ:"_s;
        QTest::newRow("whatever is demanded") << u"Резолюція\nслухань «Парк над річкою»\n\nМи, мешканці міста, ВИМАГАЄМО:"_s
                                            << u"Резолюція|слухань||||Парк над річкою|ВИМАГАЄМО:"_s;
        QTest::newRow("a theme") << u"РІШЕННЯ\nпедагогічної ради № 3\nвід 09.01.2018\n\nТема: «Урок сьогодні»\n\nРада вирішила:"_s
                                 << u"РІШЕННЯ|педагогічної ради|2018-01-09|3||Урок сьогодні|Рада вирішила:"_s;
        QTest::newRow("a year's letter") << u"ПРИКАЗ\n\n12.10.2022 г. № 318\n\nО смотре музеев\n\nПРИКАЗЫВАЮ:"_s
                                         << u"ПРИКАЗ||2022-10-12|318||О смотре музеев|ПРИКАЗЫВАЮ:"_s;
        QTest::newRow("the day opens the preamble")
            << u"РЕЗОЛЮЦІЯ\nЗ'ЇЗДУ БІБЛІОТЕКАРІВ\nШкола, у якій читають\n15 листопада 2019 року відбувся з'їзд.\nУчасники з'їзду рекомендують:"_s
            << u"РЕЗОЛЮЦІЯ|З'ЇЗДУ БІБЛІОТЕКАРІВ|2019-11-15|||Школа, у якій читають|Учасники з'їзду рекомендують:"_s;
        QTest::newRow("a spaced formula whose words stand a blank apart")
            << u"РІШЕННЯ\n\n05.09.2022      № 7\n\nПро музеї\n\nЗ метою збереження історії,\nК О Л Е Г І Я У Х В А Л Ю Є :"_s
            << u"РІШЕННЯ||2022-09-05|7||Про музеї|КОЛЕГІЯ УХВАЛЮЄ:"_s;
        QTest::newRow("blank number") << u"НАКАЗ\n«___» ______ 2022 року № ____\n\nПро огляд\n\nНАКАЗУЮ:"_s << u"НАКАЗ|||||Про огляд|НАКАЗУЮ:"_s;
    }
    void headsAreRead()
    {
        QFETCH(QString, head);
        const Decision decision = read(head + u"\n1. Провести огляд.\n2. Подати звіт.\n"_s);
        const QString facts = QStringList{decision.typeName, decision.body, decision.date.toString(Qt::ISODate), decision.number, decision.place,
            decision.subject, decision.enactingFormula}
                                  .join(u'|');
        QTEST(facts, "facts");
        QCOMPARE(decision.clauses.size(), 2);
    }

    void deadlinesAndPerformersOnTheirOwnLines()
    {
        const Decision decision = read(
            u"НАКАЗ\n01.09.2022 № 1\nПро огляд\n\nНАКАЗУЮ:\n1. Школам:\n1.1. Подати звіт.\nТермін: до 01.10.2022.\nВідповідальні: Гай Л.М., "
            "завідувачі кафедр.\n1.2. Провести огляд.\n          Постійно\n"_s);
        const Clause& first = decision.clauses.first().children.first();
        QCOMPARE(first.deadlines.size(), 1);
        QCOMPARE(first.deadlines.first().text, u"до 01.10.2022"_s);
        QCOMPARE(*first.deadlines.first().to, QDate(2022, 10, 1));
        QCOMPARE(first.addressee, u"завідувачі кафедр"_s);
        QCOMPARE(first.persons.first().name, u"Гай Л.М."_s);
        QCOMPARE(decision.clauses.first().children.last().deadlines.first().kind, Deadline::Kind::Continuous);
        QCOMPARE(decision.clauses.first().addressee, u"Школам"_s);
    }

    void papersHaveHeadTextAndSignature()
    {
        const Decision decision = read(
            u"ДОВІДКА\n\nпро стан бібліотек\nгромади\n\n15.03.2023\n\nВідвідано 12 закладів.\n\nФонди оновлено.\n\n"
            "Методист                    Леся ГОРОБЕЦЬ\n"_s);
        QCOMPARE(decision.kind, DecisionKind::Paper);
        QCOMPARE(decision.typeName, u"ДОВІДКА"_s);
        QCOMPARE(decision.subject, u"про стан бібліотек громади"_s);
        QCOMPARE(decision.date, QDate(2023, 3, 15));
        QCOMPARE(decision.content.size(), 2);
        QCOMPARE(decision.signatures.size(), 1);
        QCOMPARE(decision.signatures.first().position, u"Методист"_s);
        QCOMPARE(decision.signatures.first().name, u"Леся ГОРОБЕЦЬ"_s);
    }

    void controlKeepsItsKeeper()
    {
        const Decision decision =
            read(u"НАКАЗ\n\nНАКАЗУЮ:\n1. Провести огляд.\n2. Контроль за виконанням наказу залишаю за собою.\n\nДиректор      Л. Гай\n"_s);
        QVERIFY(decision.clauses.last().isControl);
        QCOMPARE(decision.clauses.last().controlledBy, u"за собою"_s);
        QCOMPARE(decision.clauses.last().performers.first().kind, Performer::Kind::Self);
        QCOMPARE(decision.signatures.first().position, u"Директор"_s);
        QCOMPARE(decision.signatures.first().name, u"Л. Гай"_s);
    }

    void personsAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("surname first") << u"покласти на заступника Кузьменка О.Л."_s << QStringList{u"Кузьменка О.Л."_s};
        QTest::newRow("initials first") << u"(начальник Н.Г.Гай)"_s << QStringList{u"Н.Г.Гай"_s};
        QTest::newRow("capitals") << u"(Алла ВЕРЕС)"_s << QStringList{u"Алла ВЕРЕС"_s};
        QTest::newRow("patronymic") << u"Бібліотекарю Пасічник Дарині Юхимівні"_s << QStringList{u"Пасічник Дарині Юхимівні"_s};
        QTest::newRow("named after somebody") << u"школа ім. А.Г. Гая"_s << QStringList{};
        QTest::newRow("inside a title") << u"збірка «Гай Л.М. Вірші»"_s << QStringList{};
        QTest::newRow("abbreviation") << u"Управлінню ЖКХ подати"_s << QStringList{};
    }
    void personsAreFound()
    {
        QFETCH(QString, text);
        QStringList names;
        for (const recognition::FoundPerson& person : recognition::findPersons(text))
            names.append(person.mention.name);
        QTEST(names, "names");
    }

    void actsAreCited()
    {
        const auto acts = recognition::findCitations(
            u"на виконання наказу відділу освіти від 07.11.2020 №52 «Про облік», зареєстрованого в управлінні юстиції 26.12.2020 за №9/5 (із "
            u"змінами), "
            "Закону України «Про освіту»"_s);
        QCOMPARE(acts.size(), 2);
        QCOMPARE(acts.first().type, u"наказ"_s);
        QCOMPARE(acts.first().issuer, u"відділу освіти"_s);
        QCOMPARE(acts.first().date, QDate(2020, 11, 7));
        QCOMPARE(acts.first().number, u"52"_s);
        QCOMPARE(acts.first().title, u"Про облік"_s);
        QCOMPARE(acts.first().registrationNumber, u"9/5"_s);
        QVERIFY(acts.first().isAmended);
        QCOMPARE(acts.last().title, u"Про освіту"_s);
    }

    void annexesAreNamed()
    {
        QCOMPARE(recognition::findAnnexes(u"умови та склад журі (додатки № 1, 2)"_s), (QStringList{u"1"_s, u"2"_s}));
        QCOMPARE(recognition::findAnnexes(u"план, що додається"_s), QStringList{QString()});
        QVERIFY(recognition::findAnnexes(u"провести огляд"_s).isEmpty());
    }

    void headsOfPagesAreDropped_data()
    {
        QTest::addColumn<QString>("pageHead");
        QTest::newRow("type and number") << u"Наказ школи від 05.09.2022 № 7-од"_s;
        QTest::newRow("continued") << u"Наказ школи (продовження)"_s;
    }
    void headsOfPagesAreDropped()
    {
        QFETCH(QString, pageHead);
        const Decision decision = read(u"НАКАЗ\nшколи № 3\n05.09.2022     № 7-од\n\nПро огляд\n\nЗ метою\n\n  2\n  "_s + pageHead
            + u"\n\nогляду\nНАКАЗУЮ:\n1. Провести огляд."_s);
        QCOMPARE(decision.preamble.plain(), u"З метою огляду"_s);
    }

    void debrisIsReported()
    {
        const Recognized recognized = recognize(linesOf(u"[image: ]\nНАКАЗ\n\nНАКАЗУЮ:\n1. Провести огляд\n.\n- 2 -\n2. Подати звіт."_s));
        int dropped = 0;
        for (const Finding& finding : recognized.findings)
            dropped += finding.kind == FindingKind::DebrisDropped ? 1 : 0;
        QCOMPARE(dropped, 3);
        QCOMPARE(recognized.decisions.first().clauses.size(), 2);
    }

    void freeParagraphsAreAPaper()
    {
        const Decision decision = read(u"Шановні колеги!\nДякуємо за співпрацю."_s);
        QCOMPARE(decision.kind, DecisionKind::Paper);
        QCOMPARE(decision.content.size(), 2);
    }
};

static const decretum::test::Register<TestRecognize> registration;
#include "test_recognize.moc"
