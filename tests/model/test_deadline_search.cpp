// SPDX-License-Identifier: MIT
#include "model/deadline.h"

#include "test_case.h"

#include <QtTest>

using namespace decretum;
using namespace Qt::Literals::StringLiterals;

/// Deadlines inside sentences.
class TestDeadlineSearch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void deadlinesInsideSentences_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("until") << u"Подати звіт до 05.10.2022."_s << QStringList{u"до 05.10.2022"_s};
        QTest::newRow("three") << u"подавати дані (до 1 жовтня, до 1 грудня 2022 року);"_s
                               << QStringList{u"до 1 жовтня"_s, u"до 1 грудня 2022 року"_s};
        QTest::newRow("month") << u"Заслухати звіт у жовтні 2022 року."_s << QStringList{u"у жовтні 2022 року"_s};
        QTest::newRow("an act's day") << u"на виконання наказу від 01.09.2022 № 5 провести огляд"_s << QStringList{};
        QTest::newRow("a title") << u"обговорити план «Школа до 2025 року»"_s << QStringList{};
        QTest::newRow("what was") << u"виставки у 2020/2021 навчальному році вважати вдалими"_s << QStringList{};
        QTest::newRow("hours of work") << u"забезпечити доступ упродовж робочого дня"_s << QStringList{};
        QTest::newRow("classes") << u"зарахувати до 10-го класу"_s << QStringList{};
        QTest::newRow("a body named after an event") << u"Атестаційній комісії та відділу атестації подати списки."_s << QStringList{};
        QTest::newRow("an event as an object") << u"провести місячник читання"_s << QStringList{};
        QTest::newRow("an act's past") << u"скасувати прийняті у березні 2022 року правила"_s << QStringList{};
        QTest::newRow("a day of what is to be done") << u"розпочати заняття у гуртках 1 вересня за розкладом"_s << QStringList{u"1 вересня"_s};
        QTest::newRow("a feast by its day") << u"провести свято 1 вересня у парку"_s << QStringList{};
        QTest::newRow("how long an act is in force") << u"Наказ діє до 31 грудня 2022 року."_s << QStringList{};
        QTest::newRow("a commission that acts always") << u"створити постійно діючу комісію з огляду"_s << QStringList{};
        QTest::newRow("days listed") << u"подати звіты к 1 ноября, 1 декабря 2022 г. и 1 мая 2023 г."_s
                                     << QStringList{u"к 1 ноября"_s, u"1 декабря 2022 г."_s, u"1 мая 2023 г."_s};
        QTest::newRow("a day behind a title") << u"провести свято «Сад» 25 жовтня."_s << QStringList{u"25 жовтня"_s};
        QTest::newRow("entry into force") << u"Рішення набирає чинності через 10 днів після оприлюднення."_s << QStringList{};
        QTest::newRow("the day of a thing") << u"провести огляд у день звернення"_s << QStringList{u"у день звернення"_s};
        QTest::newRow("holidays of a kind") << u"прибрати сад під час шкільних канікул"_s << QStringList{u"під час шкільних канікул"_s};
        QTest::newRow("ready for a beginning") << u"забезпечити готовність гуртків до початку нового 2022-2023 навчального року"_s << QStringList{};
        QTest::newRow("a beginning of a named year")
            << u"прибрати сад до початку нового 2022-2023 навчального року."_s << QStringList{u"до початку нового 2022-2023 навчального року"_s};
        QTest::newRow("a schedule beside a day") << u"Провести огляд за окремим графіком до 05.10.2022."_s << QStringList{u"до 05.10.2022"_s};
        QTest::newRow("a schedule as an object") << u"ознайомити садівників з графіком поливу"_s << QStringList{};
        QTest::newRow("a schedule that is annexed") << u"видавати насіння за графіком (додаток 2)"_s << QStringList{};
        QTest::newRow("a schedule") << u"вивозити сміття згідно з графіком не рідше ніж 2 машинами"_s << QStringList{u"згідно з графіком"_s};
        QTest::newRow("a plan") << u"провести заняття згідно з планом роботи"_s << QStringList{};
        QTest::newRow("need") << u"у разі потреби замінити обладнання"_s << QStringList{u"у разі потреби"_s};
        QTest::newRow("need at the end") << u"надавати допомогу у разі потреби."_s << QStringList{u"у разі потреби"_s};
        QTest::newRow("need in passing") << u"доручити комісії вносити у разі потреби зміни до складу"_s << QStringList{};
        QTest::newRow("behind a quotation of low marks")
            << u"Директору „Затишку” придбати до кінця ІІІ кварталу косарку."_s << QStringList{u"до кінця ІІІ кварталу"_s};
        QTest::newRow("months listed") << u"провести заміри в октябре и феврале."_s << QStringList{u"в октябре"_s, u"феврале"_s};
        QTest::newRow("a month in brackets") << u"скласти графік оглядів (березень – квітень)"_s << QStringList{u"березень – квітень"_s};
        QTest::newRow("a telephone") << u"звертатися за номером 22-3-41 до канцелярії"_s << QStringList{};
        QTest::newRow("the day before") << u"сообщить за день до осмотра помещений"_s << QStringList{u"за день до осмотра помещений"_s};
        QTest::newRow("a period of doing") << u"посилити чергування на період збирання врожаю."_s << QStringList{u"на період збирання врожаю"_s};
        QTest::newRow("a condition") << u"у разі порушення правил повідомити директора"_s << QStringList{};
        QTest::newRow("as it comes") << u"отвечать по мере поступления писем жителей;"_s << QStringList{u"по мере поступления писем жителей"_s};
        QTest::newRow("a genitive without an ending")
            << u"огородити майданчик до початку робіт підрядника"_s << QStringList{u"до початку робіт підрядника"_s};
        QTest::newRow("finished by doing") << u"довести справу до завершення забезпечити"_s << QStringList{};
        QTest::newRow("a feast") << u"підготувати до Дня бібліотекаря нову добірку книжок"_s << QStringList{u"до Дня бібліотекаря"_s};
        QTest::newRow("a feast with its adjective")
            << u"Оформить витрину к Международному дню музыки."_s << QStringList{u"к Международному дню музыки"_s};
        QTest::newRow("no feast") << u"довести до дня подання звіту"_s << QStringList{};
        QTest::newRow("an event before its theme") << u"Отложить закупку до принятия закона о тарифах."_s
                                            << QStringList{u"до принятия закона о тарифах"_s};
        QTest::newRow("a beginning") << u"набрати вихователів до початку роботи гуртків."_s << QStringList{u"до початку роботи гуртків"_s};
        QTest::newRow("before a verb") << u"У п'ятиденний строк після завершення огляду надіслати підсумки."_s
                                       << QStringList{u"У п'ятиденний строк після завершення огляду"_s};
        QTest::newRow("a genitive of one form") << u"оприлюднити підсумки протягом трьох днів після засідання журі."_s
                                            << QStringList{u"протягом трьох днів після засідання журі"_s};
        QTest::newRow("days ahead") << u"розіслати запрошення не пізніше 3 днів до засідання ради"_s
                                    << QStringList{u"не пізніше 3 днів до засідання ради"_s};
        QTest::newRow("days and a place") << u"подати заяви протягом 3 днів до відділу кадрів"_s << QStringList{u"протягом 3 днів"_s};
        QTest::newRow("what is prepared") << u"залучити батьків до проведення огляду"_s << QStringList{};
        QTest::newRow("safety while doing") << u"відповідати за безпеку під час проведення змагань"_s << QStringList{};
        QTest::newRow("holidays") << u"Обновить стенды до весенних каникул;"_s << QStringList{u"до весенних каникул"_s};
        QTest::newRow("a day behind its verb") << u"провести 12 вересня ярмарок"_s << QStringList{u"12 вересня"_s};
        QTest::newRow("a day behind a dash") << u"майстерня юних – 14 вересня."_s << QStringList{u"14 вересня"_s};
        QTest::newRow("a half-year behind a dash") << u"отчет о наставниках – II полугодие 2022 г.;"_s << QStringList{u"II полугодие 2022 г."_s};
        QTest::newRow("a day in passing") << u"огляд 12 вересня визнати вдалим"_s << QStringList{};
        QTest::newRow("all the year round") << u"запись в секции – круглогодично;"_s << QStringList{u"круглогодично"_s};
        QTest::newRow("weekdays") << u"вести прием по средам и пятницам с 14-00 до 16-00."_s << QStringList{u"по средам и пятницам"_s};
        QTest::newRow("weekdays in brackets") << u"звітувати щотижня (по вівторках)."_s << QStringList{u"щотижня (по вівторках)"_s};
        QTest::newRow("months in brackets") << u"звітувати двічі на рік (у травні та грудні) на сесії"_s
                                            << QStringList{u"двічі на рік (у травні та грудні)"_s};
        QTest::newRow("brackets of another kind") << u"звітувати щомісяця (у травні – на сесії)"_s << QStringList{u"щомісяця"_s, u"у травні"_s};
        QTest::newRow("an event and a term") << u"після завершення ремонту подати акти протягом 5 днів"_s
                                            << QStringList{u"після завершення ремонту"_s, u"протягом 5 днів"_s};
        QTest::newRow("months behind dashes") << u"перший тур – жовтень, другий тур – грудень 2022 року;"_s
                                            << QStringList{u"жовтень"_s, u"грудень 2022 року"_s};
        QTest::newRow("hours left out") << u"перевозити учнів щодня з 7.15 до 8.00 за маршрутом"_s << QStringList{u"щодня"_s};
        QTest::newRow("a caption left out") << u"усунути зауваження (термін – до 10 листопада 2022 року);"_s
                                            << QStringList{u"до 10 листопада 2022 року"_s};
        QTest::newRow("two that share a verb") << u"создать группы до 1 ноября и представить списки до 5 ноября 2022 г."_s
                                            << QStringList{u"до 1 ноября"_s, u"до 5 ноября 2022 г."_s};
    }
    void deadlinesInsideSentences()
    {
        QFETCH(QString, sentence);
        QStringList found;
        for (const FoundDeadline& deadline : findDeadlines(sentence, Language::Ukrainian, QDate(2022, 9, 1))) {
            QCOMPARE(sentence.mid(deadline.start, deadline.length), deadline.deadline.text);
            found.append(deadline.deadline.text);
        }
        QTEST(found, "found");
    }

    void lastDaysAreTold_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QDate>("issued");
        QTest::addColumn<QDate>("to");
        const QDate issued(2022, 9, 1);
        QTest::newRow("of this act") << u"Довести наказ до педагогів протягом 3 днів з дня його підписання."_s << issued << QDate(2022, 9, 4);
        QTest::newRow("of this very act") << u"Довести этот приказ до всех в течение 3 дней со дня его подписания."_s << issued << QDate(2022, 9, 4);
        QTest::newRow("of another") << u"Надіслати договір протягом 3 днів з дня його підписання."_s << issued << QDate();
        QTest::newRow("of an act with a number") << u"Виконати наказ № 5 протягом 3 днів з дня його підписання."_s << issued << QDate();
        QTest::newRow("ahead of an event") << u"Розіслати запрошення не пізніше 3 днів до засідання ради."_s << issued << QDate();
        QTest::newRow("a neighbour's year") << u"зібрати дані до 1 червня та подати до 5 червня 2022 року"_s << issued << QDate(2022, 6, 1);
        QTest::newRow("the year before a neighbour's")
            << u"зібрати дані до 20 грудня та подати до 5 січня 2023 року"_s << QDate() << QDate(2022, 12, 20);
        QTest::newRow("a year of its own") << u"зібрати дані до 1 червня 2023 року та подати до 5 червня 2022 року"_s << issued << QDate(2023, 6, 1);
    }
    void lastDaysAreTold()
    {
        QFETCH(QString, sentence);
        QFETCH(QDate, issued);
        const auto found = findDeadlines(sentence, Language::Ukrainian, issued);
        QVERIFY(!found.isEmpty());
        QTEST(found.first().deadline.to.value_or(QDate()), "to");
    }
};

static const decretum::test::Register<TestDeadlineSearch> registration;
#include "test_deadline_search.moc"
