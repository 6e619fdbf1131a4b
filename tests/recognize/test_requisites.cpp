// SPDX-License-Identifier: MIT
// The rarer requisites: basis, approval over the text, agreement, copies, acquaintance.
#include "recognized_lines.h"
#include "test_case.h"

#include <QtTest>

using namespace decretum;
using namespace decretum::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QString visasOf(const QList<Visa>& visas)
{
    QStringList texts;
    for (const Visa& visa : visas)
        texts.append(QStringList{visa.position, visa.name, visa.date.toString(Qt::ISODate), visa.remark}.join(u'/'));
    return texts.join(u"; "_s);
}

const QString kOrder =
    u"НАКАЗ\n\n05.09.2022        № 7-к\n\nПро призначення\n\nВідповідно до статуту\nНАКАЗУЮ:\n"
    "1. Призначити Гай Лесю Миколаївну методистом.\n2. Бухгалтерії нарахувати оплату.\n"_s;

}  // namespace

class TestRequisites : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void basisIsRead_data()
    {
        QTest::addColumn<QString>("below");
        QTest::addColumn<QString>("basis");
        QTest::newRow("one line") << u"\nПідстава: заява Гай Л.М. від 01.09.2022."_s << u"заява Гай Л.М. від 01.09.2022."_s;
        QTest::newRow("wrapped") << u"\nПідстава: заява Гай Л.М. від 01.09.2022, подання директора\nліцею від 02.09.2022 № 12, трудовий договір."_s
                                 << u"заява Гай Л.М. від 01.09.2022, подання директора ліцею від 02.09.2022 № 12, трудовий договір."_s;
        QTest::newRow("a dash") << u"Підстава – заява Гай Л.М."_s << u"заява Гай Л.М."_s;
        QTest::newRow("a list") << u"\nПідстави:\n1. Заява Гай Л.М. від 01.09.2022.\n2. Подання директора."_s
                                << u"1. Заява Гай Л.М. від 01.09.2022. 2. Подання директора."_s;
        QTest::newRow("in Russian") << u"\nОснование: заявление Гай Л.М."_s << u"заявление Гай Л.М."_s;
        QTest::newRow("the word in a sentence") << u"3. Підстава для перевірки: скарги батьків."_s << QString();
        QTest::newRow("of a clause, others below it") << u"Підстава: заява Гай Л.М.\n3. Контроль залишаю за собою."_s << QString();
    }
    void basisIsRead()
    {
        QFETCH(QString, below);
        const Decision decision = read(kOrder + below + u"\n\nДиректор ліцею        Іван РІЧКОВИЙ"_s);
        QTEST(decision.basis, "basis");
        QCOMPARE(decision.signatures.size(), 1);
        QCOMPARE(decision.signatures.first().position, u"Директор ліцею"_s);
        QCOMPARE(decision.clauses.size(), decision.basis.isEmpty() ? 3 : 2);
    }

    /// Each clause of a staff order may have its own: none of them is the document's.
    void severalBasesStayWithTheirClauses()
    {
        const Decision decision = read(
            u"НАКАЗ\n\nПро кадри\n\nНАКАЗУЮ:\n1. Призначити Гай Л.М. методистом.\nПідстава: заява Гай Л.М.\n"
            "2. Звільнити Річ О.О.\nПідстава: заява Річ О.О.\n\nДиректор        Іван РІЧКОВИЙ"_s);
        QCOMPARE(decision.basis, QString());
        QCOMPARE(decision.clauses.size(), 2);
        QVERIFY(decision.clauses.last().text.plain().contains(u"Річ О.О."_s));
        QCOMPARE(decision.signatures.size(), 1);
    }

    void agreementIsRead_data()
    {
        QTest::addColumn<QString>("foot");
        QTest::addColumn<QString>("agreements");
        QTest::addColumn<QString>("visas");
        QTest::newRow("a stamp") << u"ПОГОДЖЕНО\nНачальник обласного управління\nосвіти\n________ Леся ГАЙ\n«___» __________ 2022 р."_s
                                 << u"Начальник обласного управління освіти/Леся ГАЙ//"_s << QString();
        QTest::newRow("a stamp with its day") << u"СОГЛАСОВАНО\nНачальник отдела кадров\nЛ.М. Гай\n12.03.2020"_s
                                            << u"Начальник отдела кадров/Л.М. Гай/2020-03-12/"_s << QString();
        QTest::newRow("a paper") << u"ПОГОДЖЕНО\nПротокол засідання профкому\nвід 12.03.2020 № 5"_s
                                 << u"Протокол засідання профкому//2020-03-12/№ 5"_s << QString();
        QTest::newRow("two stamps") << u"ПОГОДЖЕНО\nГолова ради\nЛеся ГАЙ\n\nПОГОДЖЕНО\nГолова профкому\nІгор КЛЕН"_s
                                    << u"Голова ради/Леся ГАЙ//; Голова профкому/Ігор КЛЕН//"_s << QString();
        QTest::newRow("beside one another")
            << u"ПОГОДЖЕНО                    ПОГОДЖЕНО\nГолова ради                  Голова профкому\n_______ Леся ГАЙ             ________ Ігор КЛЕН\n12.03.2020                   «__» ______ 2020 р."_s
            << u"Голова ради/Леся ГАЙ/2020-03-12/; Голова профкому/Ігор КЛЕН//"_s << QString();
        QTest::newRow("visas") << u"ПОГОДЖЕНО\nЮрисконсульт      ______ Ігор КЛЕН\n12.03.2020 із зауваженням\nГоловний бухгалтер      Олеся РІЧ"_s
                               << QString() << u"Юрисконсульт/Ігор КЛЕН/2020-03-12/із зауваженням; Головний бухгалтер/Олеся РІЧ//"_s;
        QTest::newRow("one visa") << u"ПОГОДЖЕНО\nЮрисконсульт      ______ Ігор КЛЕН"_s << QString() << u"Юрисконсульт/Ігор КЛЕН//"_s;
        QTest::newRow("a visa under its own word") << u"Віза:\nЮрисконсульт\nІгор КЛЕН"_s << QString() << u"Юрисконсульт/Ігор КЛЕН//"_s;
    }
    void agreementIsRead()
    {
        QFETCH(QString, foot);
        const Decision decision = read(kOrder + u"\nДиректор ліцею        Іван РІЧКОВИЙ\n\n"_s + foot);
        QTEST(visasOf(decision.agreements), "agreements");
        QTEST(visasOf(decision.visas), "visas");
        QCOMPARE(decision.signatures.size(), 1);
    }

    void copiesAndAcquaintanceAreRead_data()
    {
        QTest::addColumn<QString>("foot");
        QTest::addColumn<QString>("copies");
        QTest::addColumn<QString>("acquainted");
        QTest::addColumn<QString>("executor");
        QTest::newRow("a list") << u"Список розсилання:\nКерівникам закладів – 14\nДо справи – 1"_s << u"Керівникам закладів – 14|До справи – 1"_s
                                << QString() << QString();
        QTest::newRow("on one line") << u"Разослано: в дело – 1, школам – 12, ООО «Заря» – 1."_s << u"в дело – 1|школам – 12|ООО «Заря» – 1"_s
                                     << QString() << QString();
        QTest::newRow("no counts") << u"Розіслати: закладам освіти; до справи"_s << u"закладам освіти|до справи"_s << QString() << QString();
        QTest::newRow("names, signature, day") << u"З наказом ознайомлені:\nЛеся ГАЙ        ____________    «___» ______ 20__ р.\n"
                                            "1. Річ О.О. ________\n________ Клен І.І.    ________ Дуб О.О."_s
                                            << QString() << u"Леся ГАЙ|Річ О.О.|Клен І.І.|Дуб О.О."_s << QString();
        QTest::newRow("behind the caption") << u"С приказом ознакомлены: ________ Гай Л.М., ________ Дуб О.О."_s << QString()
                                            << u"Гай Л.М.|Дуб О.О."_s << QString();
        QTest::newRow("signed and dated") << u"З наказом ознайомлена: Гай Л.М. ________ 03.09.2018"_s << QString()
                                          << u"Гай Л.М. ________ 03.09.2018"_s << QString();
        QTest::newRow("nobody named") << u"С приказом ознакомлен(а) ______________"_s << QString() << u"С приказом ознакомлен(а) ______________"_s
                                      << QString();
        QTest::newRow("all together")
            << u"Візи:\nЮрисконсульт      Ігор КЛЕН\n\nОсика В.Т. 3-14-15\n\nРозіслано:\nДо справи – 1\n\nЗ наказом ознайомлена:\nГай Л.М."_s
            << u"До справи – 1"_s << u"Гай Л.М."_s << u"Осика В.Т. 3-14-15"_s;
    }
    void copiesAndAcquaintanceAreRead()
    {
        QFETCH(QString, foot);
        const Decision decision = read(kOrder + u"\nДиректор ліцею        Іван РІЧКОВИЙ\n\n"_s + foot);
        QTEST(decision.distribution.join(u'|'), "copies");
        QTEST(decision.acquainted.join(u'|'), "acquainted");
        QTEST(decision.executor, "executor");
    }

    void approvalOverTheTextIsRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("approval");
        QTest::addColumn<QString>("agreements");
        QTest::newRow("of a head") << u"                    ЗАТВЕРДЖУЮ\n                    Директор ліцею\n                    ______ Леся ГАЙ\n"
                                      "                    «__» _______ 2022 р.\n\nПЛАН ЗАХОДІВ\nщодо огляду музеїв\n\nОгляд триває тиждень."_s
                                   << u"ЗАТВЕРДЖУЮ|Директор ліцею|______ Леся ГАЙ|«__» _______ 2022 р."_s << QString();
        QTest::newRow("by an act")
            << u"ЗАТВЕРДЖЕНО\nНаказ начальника відділу освіти\n12.03.2020 № 15\n\nПОЛОЖЕННЯ\nпро шкільний музей\n\nМузей хранить речі."_s
            << u"ЗАТВЕРДЖЕНО|Наказ начальника відділу освіти|12.03.2020 № 15"_s << QString();
        QTest::newRow("beside an agreement")
            << u"СОГЛАСОВАНО                    УТВЕРЖДАЮ\nПредседатель совета            Директор школы\n_______ Т.Т. Гай               _______ О.О. Дуб\n«__» _____ 2022 г.             «__» _____ 2022 г.\n\nПОЛОЖЕНИЕ\nо музее\n\nМузей хранит вещи."_s
            << u"УТВЕРЖДАЮ|Директор школы|_______ О.О. Дуб|«__» _____ 2022 г."_s << u"Председатель совета/Т.Т. Гай//"_s;
    }
    void approvalOverTheTextIsRead()
    {
        QFETCH(QString, text);
        const Decision decision = read(text);
        QTEST(decision.approval.join(u'|'), "approval");
        QTEST(visasOf(decision.agreements), "agreements");
        QCOMPARE(decision.kind, DecisionKind::Paper);
        QVERIFY(!decision.typeName.isEmpty());
        QVERIFY(decision.attachments.isEmpty());
    }

    /// A plan that is a document of its own: its table is the clauses.
    void planIsRead()
    {
        const Decision decision = read(
            u"ЗАТВЕРДЖУЮ\nДиректор ліцею Леся ГАЙ\n\nПЛАН ЗАХОДІВ\nщодо огляду музеїв\n\n"
            "№ з/п\tЗміст заходу\tТермін виконання\tВідповідальні\n1.\tСкласти графік\tДо 15.09.2023\tОсика В.Т.\n"
            "2.\tПідбити підсумки\tВересень 2023 року\tДуб О.О.\n\nМетодист        Віра ОСИКА"_s);
        QCOMPARE(decision.approval.size(), 2);
        QCOMPARE(decision.clauses.size(), 2);
        QCOMPARE(decision.clauses.first().text.plain(), u"Скласти графік"_s);
        QCOMPARE(decision.clauses.first().deadlines.size(), 1);
        QCOMPARE(decision.clauses.last().persons.size(), 1);
        QVERIFY(decision.content.isEmpty());
        QCOMPARE(decision.signatures.size(), 1);
    }

    void acquaintanceSheetIsRead()
    {
        const Decision decision = read(
            u"АРКУШ ОЗНАЙОМЛЕННЯ\nз наказом від 05.09.2023 № 217-од\n\n№ з/п\tПрізвище, посада\tПідпис\tДата\n"
            "1.\tОсика Віра Тарасівна, методист\t\t\n2.\tДуб Олег Олегович, юрисконсульт\t\t\n3.\t\t\t"_s);
        QCOMPARE(decision.acquainted, (QStringList{u"Осика Віра Тарасівна, методист"_s, u"Дуб Олег Олегович, юрисконсульт"_s}));
        QVERIFY(decision.content.isEmpty());
    }
    /// What an annex belongs to is its head, on one line or with day and number on the next; the title is what stands below.
    void anAnnexSaysWhatItBelongsTo_data()
    {
        QTest::addColumn<QString>("head");
        QTest::newRow("one line") << u"Додаток\nдо наказу відділу освіти 05.09.2022 № 7-к"_s;
        QTest::newRow("day and number below") << u"Додаток\nдо наказу начальника відділу освіти\n05.09.2022 № 7-к"_s;
        QTest::newRow("numbered") << u"Додаток 2\nдо наказу начальника відділу освіти\n05.09.2022 № 7-к"_s;
    }
    void anAnnexSaysWhatItBelongsTo()
    {
        QFETCH(QString, head);
        const Decision decision = read(kOrder + u"\nНачальник відділу        Олена БОНДАР\n\n"_s + head
            + u"\n\nПлан заходів\n\n1. Скласти перелік.\nДо 01.10.2022\n2. Надати звіт.\nДо 01.11.2022"_s);
        QCOMPARE(decision.attachments.size(), 1);
        QCOMPARE(decision.attachments.first().title, u"План заходів"_s);
        QCOMPARE(decision.attachments.first().headLines.join(u'\n'), head);
    }
};

static const decretum::test::Register<TestRequisites> registration;
#include "test_requisites.moc"
