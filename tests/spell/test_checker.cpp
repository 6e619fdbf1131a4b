// SPDX-License-Identifier: MIT
#include "spell_fixture.h"

#include "test_case.h"

#include <QtTest>

using namespace decretum;
using namespace Qt::Literals::StringLiterals;

class TestChecker : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!test::hasDictionaries())
            QSKIP(test::kNoDictionaries);
    }

    void findsOnlyMisspellings_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("found");
        const auto row = [](const char* name, const QString& text, const QString& found = {}) { QTest::newRow(name) << text << found; };
        row("right words", u"Затвердити план заходів щодо оздоровлення дітей."_s);
        row("a slip", u"Затвердити план захадів щодо оздоровлення дітей."_s, u"захадів"_s);
        row("right words, ru", u"Утвердить положение о проведении смотра знаний."_s);
        row("a slip, ru", u"Утвердить полажение о проведении смотра знаний."_s, u"полажение"_s);
        // apostrophes, accents, hyphens
        row("four apostrophes", u"об’єкт обʼєкт об'єкт об`єкт"_s);
        row("quotation mark for an apostrophe", u"Оглянути об\"єкт і зв”язок."_s, u"об\"єкт зв”язок"_s);
        row("quotation marks around words", u"Клуб \"Юність\" і гурток \"Явір\"."_s);
        row("apostrophe as a quotation mark", u"Клуб 'Юність' працює."_s);
        row("lost apostrophe", u"Оглянути обєкт."_s, u"обєкт"_s);
        row("stress", u"за\u0301клад осві\u0301ти"_s);
        row("letters in two parts", u"осві\u0301тніи\u0306 Украі\u0308ни"_s);
        row("soft hyphen and joiner", u"про\u00ADведення за\u2060кладу"_s);
        row("no-break hyphen", u"навчально\u2011виховний"_s);
        row("broken at a line's end", u"Про про-\nведення наради та навчально-\nвиховний процес"_s);
        row("broken and wrong", u"Про прове-\n  деня наради"_s, u"проведеня"_s);
        row("ё, ru", u"Отчёт о зачётах. ОТЧЁТ О ЗАЧЁТАХ. Учёба ещё идёт."_s);
        row("no ё, uk", u"Учёний підготував звіт і план."_s, u"Учёний"_s);
        row("accents do not hide a slip", u"за\u0301клат освіти"_s, u"за\u0301клат"_s);
        // compounds and prefixes
        row("compound adjectives", u"навчально-виховний, соціально-педагогічний, психолого-педагогічний, митно-тарифний"_s);
        row("compound adjectives, ru", u"Об учебно-методической и психолого-педагогической работе"_s);
        row("first parts", u"веб-сторінка, екс-міністр, бізнес-план, онлайн-нарада"_s);
        row("particles", u"по-перше, будь-який, який-небудь, казна-хто, по-українськи"_s);
        row("abbreviation and word", u"ІТ-галузь, SMART-освіта, e-mail-розсилка"_s);
        row("wrong first part", u"навчальна-методичниий заклад"_s, u"навчальна-методичниий"_s);
        row("prefixes", u"медіаграмотність, кіберзахист, профадаптація, педпрацівники"_s);
        row("a prefix before no word", u"медіаграмотніть"_s, u"медіаграмотніть"_s);
        // capitals
        row("heading", u"ПРО ЗАТВЕРДЖЕННЯ ПЛАНУ РОБОТИ"_s);
        row("slip in a heading", u"ПРО ЗАТВЕРДЖЕНЯ ПЛАНУ РОБОТИ"_s, u"ЗАТВЕРДЖЕНЯ"_s);
        row("short slip in a heading", u"РІШЕНЯ"_s, u"РІШЕНЯ"_s);
        row("heading, ru", u"ОБ УТВЕРЖДЕНИИ ПЛАНА\nПОСТАНАВЛЕНИЕ"_s, u"ПОСТАНАВЛЕНИЕ"_s);
        row("two capitals", u"КОлегія ухвалила рішення."_s, u"КОлегія"_s);
        row("name in small letters", u"закони україни"_s, u"україни"_s);
        row("letter-spaced", u"Н А К А З У Ю\nН А К А З У Ю:\nП О С Т А Н О В Л Я Ю"_s);
        row("letter-spaced with a group", u"Н А К А ЗУ Ю"_s);
        // abbreviations, numbers, codes, addresses
        row("abbreviations", u"Закладам ЗЗСО, КВНЗ, ДЮЦКРИЛ та МКДОУ подати звіт ВНЗам."_s);
        row("abbreviations with a full stop", u"м. Вереск Вересківської обл., тел. 5-20-11, 12 тис. грн. на 2020 р."_s);
        row("the same without it", u"у нашій обл немає"_s, u"обл"_s);
        row("numbers and codes", u"№ 12-ОД, 01-15/234, 5-А клас, 273-ФЗ, 2-го, 25-річчя, 2019р., м2"_s);
        row("number that touches a word", u"до 1 вересня 2020року, 10класу"_s, u"2020року 10класу"_s);
        row("addresses", u"Писати на osvita@klen.ua, https://klen.ua/наказы, www.освита.укр, файл наказик.docx, #освитяни"_s);
        row("roman numbers", u"ХІ сесія VII скликання, І квартал, IV-й, XXI"_s);
        row("Cyrillic inside a Latin number", u"ХІV сесія"_s, u"ХІV"_s);
        row("mixed scripts", u"Наказ MОУ та вeрeсня"_s, u"MОУ вeрeсня"_s);
        row("Latin words", u"програма Erasmus Plus та Microsoft Teams"_s);
        // persons and places
        row("initials behind", u"Контроль покласти на Довгодьку О.Л. та Кузьмику Н. П."_s);
        row("initials before", u"начальник С.В. Довгодько, О. П. Хвощук"_s);
        row("no name after initials that have one", u"Довгодько О.Л. Затвердытти план."_s, u"Затвердытти"_s);
        row("patronymic", u"Чвирка Оксана Павлівна, Гнутюку Ельдару Тимуровичу"_s);
        row("name and surname in capitals", u"Марія ЧВИРКА, Олександр ДОВГОДЬКО"_s);
        row("places", u"м. Клєнопіль, с. Нижня Чвирка, вул. Довгодька"_s);
        row("a place behind one letter, ru", u"Выехать в с. Ошмыркино."_s);
        row("a preposition before a name, ru", u"Выехать с Ошмыркиным."_s, u"Ошмыркиным"_s);
        row("a post before a name is no name", u"заступнник Довгодько О.Л."_s, u"заступнник"_s);
        // languages
        row("Russian quotation", u"Відповідно до листа «О проведении осеннего смотра знаний» провести огляд."_s);
        row("Russian quotation with a slip", u"Лист «О проведении осеннево смотра знаний» взяти до відома."_s, u"осеннево"_s);
        row("short Russian quotation", u"Учасникам конкурсу «Живая книга» подати заявки."_s);
        row("Russian paragraph", u"Виконати наказ.\nВыполнить приказ и обеспечить детей питанием.\nЗвітувати щомісяця."_s);
        row("Russian word in Ukrainian", u"Провести мероприятия щодо оздоровлення дітей."_s, u"мероприятия"_s);
        row("one letter makes no Russian", u"Вызнати роботу закладу задовольною."_s, u"Вызнати задовольною"_s);
        row("Ukrainian quotation in Russian", u"Рассмотреть письмо «Про організацію дозвілля дітей» и принять решение."_s);
        row("a slip in a sentence without telling letters", u"Провести нараду закладу та обговороти план."_s, u"обговороти"_s);
    }
    void findsOnlyMisspellings()
    {
        QFETCH(QString, text);
        QTEST(test::wordsOf(m_checker.check(text)), "found");
    }

    /// Longer than any counter of a byte or of two: no abbreviation, and no second is lost on mending it.
    void endlessWordsAreOnlyFound()
    {
        for (const qsizetype length : {300, 65540}) {
            const auto found = m_checker.check(QString(length, u'Ж'), Language::Ukrainian);
            QCOMPARE(found.size(), 1);
            QCOMPARE(found.first().length, length);
            QVERIFY(m_checker.suggest(found.first()).isEmpty());
        }
        QString mixed = QString(30000, u'ж') + QString(30000, u'f');
        QVERIFY(m_checker.suggest(m_checker.check(mixed, Language::Ukrainian).value(0)).isEmpty());
    }

    void tellsWhereAndWhy()
    {
        const auto found = m_checker.check(u"Наказ: обʼєкт. Оглянути об\"єкт, MОУ, 10класу, закладд"_s);
        QCOMPARE(found.size(), 4);
        QCOMPARE(found.at(0).start, 24);
        QCOMPARE(found.at(0).length, 6);
        QCOMPARE(found.at(0).reason, Misspelling::Reason::Apostrophe);
        QCOMPARE(found.at(1).reason, Misspelling::Reason::MixedScripts);
        QCOMPARE(found.at(2).reason, Misspelling::Reason::Glued);
        QCOMPARE(found.at(3).reason, Misspelling::Reason::Unknown);
        QCOMPARE(found.at(3).apostrophe, QChar(0x02BC));
    }

    void languageMayBeGiven()
    {
        QCOMPARE(test::wordsOf(m_checker.check(u"план работы"_s, Language::Russian)), QString());
        QCOMPARE(test::wordsOf(m_checker.check(u"план работы"_s, Language::Ukrainian)), u"работы"_s);
    }

    void knownNamesPassInEveryCase_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("forms");
        QTest::newRow("consonant") << u"Чвиртюк"_s << u"Чвиртюка Чвиртюку Чвиртюкові Чвиртюком ЧВИРТЮК Чвиртюків"_s;
        QTest::newRow("fleeting vowel") << u"Дзюбинець"_s << u"Дзюбинця Дзюбинцю Дзюбинцем"_s;
        QTest::newRow("adjective") << u"Хмарольський"_s << u"Хмарольського Хмарольському Хмарольським Хмарольська Хмарольської"_s;
        QTest::newRow("women's") << u"Хмуріліна"_s << u"Хмуріліної Хмуріліній Хмуріліну Хмуріліною"_s;
        QTest::newRow("softened") << u"Дзюбулка"_s << u"Дзюбулці Дзюбулку Дзюбулкою"_s;
        QTest::newRow("full name") << u"Чвиртюк Еланора Вікторівна"_s << u"Чвиртюк Еланорі Еланорою"_s;
        QTest::newRow("double") << u"Чвирко-Дзюбан"_s << u"Чвирка-Дзюбана Дзюбанові"_s;
    }
    void knownNamesPassInEveryCase()
    {
        QFETCH(QString, name);
        QFETCH(QString, forms);
        const QString sentence = u"Доручити "_s + forms.split(u' ').join(u" і доручити "_s);
        QVERIFY(!m_checker.check(sentence, Language::Ukrainian).isEmpty());
        m_checker.setKnownNames({name});
        QCOMPARE(test::wordsOf(m_checker.check(sentence, Language::Ukrainian)), QString());
        m_checker.setKnownNames({});
        QVERIFY(!m_checker.check(sentence, Language::Ukrainian).isEmpty());
    }

    void ownWordsPassWithTheirForms()
    {
        SpellChecker checker = test::makeChecker();
        const QString text = u"у Клєнополі, до Клєнополя"_s;
        QCOMPARE(test::wordsOf(checker.check(text)), u"Клєнополі Клєнополя"_s);
        checker.addWord({.word = u"Клєнопіль"_s, .example = u"Тернопіль"_s}, Language::Ukrainian);
        QCOMPARE(test::wordsOf(checker.check(text)), QString());
        QVERIFY(checker.takeProblems().isEmpty());
        checker.addWord({.word = u"Клєнобуд"_s, .example = u"Щосьтаке"_s}, Language::Ukrainian);
        QCOMPARE(checker.takeProblems().size(), 1);
        QCOMPARE(test::wordsOf(checker.check(u"Клєнобуд"_s)), QString());
    }

    void stemsAreAllThatFit_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QStringList>("stems");
        QTest::newRow("uk noun") << Language::Ukrainian << u"закладами"_s << QStringList{u"заклад"_s};
        QTest::newRow("uk capitals") << Language::Ukrainian << u"НАКАЗУ"_s << QStringList{u"наказ"_s};
        QTest::newRow("uk apostrophe") << Language::Ukrainian << u"обʼєктів"_s << QStringList{u"об'єкт"_s};
        QTest::newRow("ru noun") << Language::Russian << u"приказами"_s << QStringList{u"приказ"_s};
        QTest::newRow("not a word") << Language::Russian << u"пркзами"_s << QStringList{};
    }
    void stemsAreAllThatFit()
    {
        QFETCH(Language, language);
        QFETCH(QString, word);
        QTEST(m_checker.stems(word, language), "stems");
        QTEST(m_checker.stems(word, language), "stems");  // from the cache
    }

    void ambiguousWordsHaveSeveralStems()
    {
        const QStringList ukrainian = m_checker.stems(u"мала"_s, Language::Ukrainian);
        QVERIFY2(ukrainian.size() > 1, qPrintable(ukrainian.join(u' ')));
        const QStringList russian = m_checker.stems(u"стали"_s, Language::Russian);
        QVERIFY2(russian.contains(u"сталь"_s) && russian.contains(u"стать"_s), qPrintable(russian.join(u' ')));
    }

private:
    SpellChecker m_checker = test::makeChecker();
};

static const decretum::test::Register<TestChecker> registration;
#include "test_checker.moc"
