// SPDX-License-Identifier: MIT
// The typography of office texts: what is mended, and what is never touched. Rows of a table are texts as typed and as
// mended.
#include "text/correct_typography.h"
#include "text/encoding.h"
#include "text/typography.h"

#include "test_case.h"

#include <QDirIterator>
#include <QRandomGenerator>
#include <QtTest>

using namespace decretum;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Row {
    QStringView typed;
    QStringView mended{};  ///< Empty: nothing is touched.
};

constexpr Row kUkrainian[] = {
    // Quotation marks
    {u"Провести конкурс \"Вчитель року\" у травні.", u"Провести конкурс «Вчитель року» у травні."},
    {u"Закон України “Про освіту” виконано.", u"Закон України «Про освіту» виконано."},
    {u"Закон „Про музеї“ діє.", u"Закон «Про музеї» діє."},
    {u"Закон „Про музеї” діє.", u"Закон «Про музеї» діє."},
    {u"Ліцей «Школа «Промінь»» відкрито.", u"Ліцей «Школа „Промінь“» відкрито."},
    {u"Ліцей \"Школа \"Промінь\"\" відкрито.", u"Ліцей «Школа „Промінь“» відкрито."},
    {u"Ліцей «Школа \"Промінь\"» відкрито.", u"Ліцей «Школа „Промінь“» відкрито."},
    {u"Ліцей «Школа „Промінь“» відкрито."},
    {u"Ліцей «Школа „Промінь”» відкрито.", u"Ліцей «Школа „Промінь“» відкрито."},
    {u"КЗ «Дитячий садок «Вишенька» відкрито."},
    {u"<<Вишенька>> і <<Калинка>>", u"«Вишенька» і «Калинка»"},
    {u"Гурток ,,Калинка'' працює.", u"Гурток «Калинка» працює."},
    {u"Гурток ,,Калинка” працює.", u"Гурток «Калинка» працює."},
    {u"(«Абетка», \"Веселка\")", u"(«Абетка», «Веселка»)"},
    {u"\"Абетка\"", u"«Абетка»"},
    {u"Слово \"Абетка\", \"Веселка\"; \"Зірка\".", u"Слово «Абетка», «Веселка»; «Зірка»."},
    {u"Екран 24\" придбати до травня."},
    {u"Екрани 24\" та 27\" придбати до травня."},
    {u"Про огляд \"Музей року", u"Про огляд «Музей року"},
    {u"Придбати програму \"Adobe Acrobat\" для школи.", u"Придбати програму «Adobe Acrobat» для школи."},
    {u"Проєкт \"Erasmus+\" продовжити.", u"Проєкт «Erasmus+» продовжити."},
    {u"Довідку « Про підсумки » взяти до відома.", u"Довідку «Про підсумки» взяти до відома."},
    {u"Роботу гуртка \" Пролісок \" схвалити.", u"Роботу гуртка «Пролісок» схвалити."},
    {u"від «___» ________ 20__ р."},
    {u"від « __ » ________ 20__ р."},
    {u"від « 05 » травня 2023 року", u"від «05» травня 2023 року"},
    {u"Наказ «Об утверждении плана» чинний."},
    {u"Наказ \"Об утверждении плана\" чинний.", u"Наказ «Об утверждении плана» чинний."},
    {u"Лист \"О проведении 5-ых чтений\" отримано.", u"Лист «О проведении 5-ых чтений» отримано."},
    {u"Плакат «Съезд c участием гостей» зняти."},
    {u"Схвалити статут«Калинка»та передати.", u"Схвалити статут «Калинка» та передати."},
    // Apostrophes
    {u"Об'єднати зусилля сім'ї та школи.", u"Об’єднати зусилля сім’ї та школи."},
    {u"Обʼєднати зусилля сімʼї.", u"Об’єднати зусилля сім’ї."},
    {u"Пам`ять і здоров´я, зв‘язок", u"Пам’ять і здоров’я, зв’язок"},
    {u"Хом\"як В.В. і комп*ютер", u"Хом’як В.В. і комп’ютер"},
    {u"від“ємний баланс", u"від’ємний баланс"},
    {u"О'Генрі та Кот-д'Івуар", u"О’Генрі та Кот-д’Івуар"},
    {u"Слово 'мова' в лапках"},
    {u"Гурток 'Юність' і 'Ялинка'"},
    {u"ОБ'ЄДНАННЯ ПЕДАГОГІВ", u"ОБ’ЄДНАННЯ ПЕДАГОГІВ"},
    // Hyphen and dash
    {u"Відповідальний - методист центру.", u"Відповідальний – методист центру."},
    {u"Відповідальний -- методист центру.", u"Відповідальний – методист центру."},
    {u"Відповідальний – методист центру."},
    {u"Відповідальний — методист центру."},
    {u"(далі - Конкурс)", u"(далі – Конкурс)"},
    {u"Ліцей «Промінь» - опорний заклад.", u"Ліцей «Промінь» – опорний заклад."},
    {u"У 2023 році - 5 закладів, у 2024 році - 7.", u"У 2023 році – 5 закладів, у 2024 році – 7."},
    {u"- перший пункт списку"},
    {u"  - другий пункт списку"},
    {u"1. - пункт із рискою"},
    {u"5 - А клас"},
    {u"Площа Івано - Франківська"},
    {u"двох - і триденні курси"},
    {u"двох- і триденні курси"},
    {u"онлайн- зустріч"},
    {u"Рахунок 3 - 1 на користь ліцею"},
    {u"тел. 5 - 17 - 44"},
    {u"науково - методичний центр", u"науково-методичний центр"},
    {u"науково – методичний центр", u"науково-методичний центр"},
    {u"науково–методичний центр", u"науково-методичний центр"},
    {u"Навчально- виховний процес", u"Навчально-виховний процес"},
    {u"науково- та навчально-методична робота"},
    {u"будь - який заклад, коли - небудь", u"будь-який заклад, коли-небудь"},
    {u"учитель - логопед гімназії", u"учитель-логопед гімназії"},
    {u"фольклорно - обрядовий гурток"},
    {u"науково-методичний центр, 80-ті роки"},
    {u"Wi-Fi - мережа ліцею", u"Wi-Fi – мережа ліцею"},
    {u"Підпис ________ - ________ дата"},
    // Spans
    {u"план на 2018-2020 роки", u"план на 2018–2020 роки"},
    {u"план на 2018 - 2020 роки", u"план на 2018–2020 роки"},
    {u"план на 2018 – 2020 рр.", u"план на 2018–2020 рр."},
    {u"план на 2018-2020рр.", u"план на 2018–2020 рр."},
    {u"2020-2021 навчальний рік"},
    {u"2020/2021 навчальний рік"},
    {u"діти 6-10 років, 5-11 класи", u"діти 6–10 років, 5–11 класи"},
    {u"з 10-15 травня", u"з 10–15 травня"},
    {u"10-5 років"},
    {u"наказ № 5-7 років дії"},
    {u"тел. 22-31-45 осіб не називати"},
    {u"приріст 5-7 %", u"приріст 5–7 %"},
    // Blanks
    {u"Провести  семінар   для вчителів.", u"Провести семінар для вчителів."},
    {u"Провести семінар.          До 01.10.2024"},
    {u"   Провести семінар.   "},
    {u"Провести\tсемінар."},
    {u"Голова колегії    ________    підпис", u"Голова колегії    ________    підпис"},
    {u"Директору (Ганна ВЕРБА) :", u"Директору (Ганна ВЕРБА):"},
    {u"учням , учителям ; батькам .", u"учням, учителям; батькам."},
    {u"Увага ! Чому ?", u"Увага! Чому?"},
    {u"учням ,учителям", u"учням, учителям"},
    {u"дітей,учнів;батьків", u"дітей, учнів; батьків"},
    {u"Закінчити ремонт.Директору звітувати.", u"Закінчити ремонт. Директору звітувати."},
    {u"Подати «План»,«Звіт» до відділу.", u"Подати «План», «Звіт» до відділу."},
    {u"у форматі .docx або .pdf"},
    {u"о 13:30 та 13 : 45"},
    {u"площа 12,5 га, частка 0,75"},
    {u"Завдання:підготувати зал", u"Завдання: підготувати зал"},
    {u"Увага!Заняття скасовано.", u"Увага! Заняття скасовано."},
    {u"( додаток 1 )", u"(додаток 1)"},
    {u"[ ] виконано"},
    {u"учень(ка), учасник(ця)"},
    {u"Зачекайте ... будь ласка"},
    {u"Дякуємо :) за роботу"},
    {u"вчителів , , батьків"},
    {u"Звіт подати до 04.10.2024..", u"Звіт подати до 04.10.2024."},
    {u"учням,, учителям;; батькам", u"учням, учителям; батькам"},
    {u"і далі... та ще....... так"},
    {u"діапазон 5..10"},
    // Number sign
    {u"наказ від 05.03.2021 №52", u"наказ від 05.03.2021 № 52"},
    {u"наказ від 05.03.2021№ 52", u"наказ від 05.03.2021 № 52"},
    {u"школа№7", u"школа № 7"},
    {u"додатки №№1, 2", u"додатки №№ 1, 2"},
    {u"§5 правопису", u"§ 5 правопису"},
    {u"закон від 05.09.2017 N 2145-VIII", u"закон від 05.09.2017 № 2145-VIII"},
    {u"наказ N52-од та школа No. 7", u"наказ № 52-од та школа № 7"},
    {u"вітамін N 5 шт"},
    {u"№ 1/2020-3 та № 434-од"},
    // Years, units, endings
    {u"у 2020р. та 2021року", u"у 2020 р. та 2021 року"},
    {u"до 01.10.2024р.", u"до 01.10.2024 р."},
    {u"2019-2020рр.", u"2019–2020 рр."},
    {u"16год 20хв, 5км, 300грн", u"16 год 20 хв, 5 км, 300 грн"},
    {u"5м клас і 9г клас"},
    {u"10-річний досвід"},
    {u"для 5-ого та 6-их класів", u"для 5-го та 6-х класів"},
    {u"5-й, 6-го, 80-ті, 2-а"},
    {u"45 % і 30%"},
    {u"О1.10.2024 та 1О.1О.2О24", u"01.10.2024 та 10.10.2024"},
    {u"у 2О24 році", u"у 2024 році"},
    {u"класи 9-О та 5-З, наказ 13-о"},
    // Initials and short forms
    {u"Голові Ю.М.Тополі", u"Голові Ю.М. Тополі"},
    {u"Голові Ю. М. Тополі та О.К. Вербі"},
    {u"ТополяЮ.М. доповідає", u"Тополя Ю.М. доповідає"},
    {u"(Н.Верба)", u"(Н. Верба)"},
    {u"м.Ясеноград, вул.Кленова, буд.5", u"м. Ясеноград, вул. Кленова, буд. 5"},
    {u"п.3, пп.2.1, ст.10, ч.2", u"п. 3, пп. 2.1, ст. 10, ч. 2"},
    {u"ліцей ім.Т.Г.Шевченка", u"ліцей ім. Т.Г. Шевченка"},
    {u"книги, зошити і т.д.", u"книги, зошити і т. д."},
    {u"парти і т.п., т.ін., так зв. «нові»", u"парти і т. п., т. ін., так зв. «нові»"},
    {u"в.о. директора, т.в.о. начальника"},
    {u"і т. д., та ін."},
    // Numbers of clauses
    {u"1.Провести огляд.", u"1. Провести огляд."},
    {u"2.1.Провести огляд.", u"2.1. Провести огляд."},
    {u"1)провести огляд;", u"1) провести огляд;"},
    {u"а)провести огляд;", u"а) провести огляд;"},
    {u"2.1 Провести огляд."},
    {u"2.10.2024 провести огляд."},
    // Letters of the other script
    {u"ЗДO «Калинка»", u"ЗДО «Калинка»"},
    {u"Cтворити кoмісію", u"Створити комісію"},
    {u"ліцеїв i гімназій", u"ліцеїв і гімназій"},
    {u"у 2020 p. та 2019-2020 pp.", u"у 2020 р. та 2019–2020 рр."},
    {u"захворювання на СОVID-19", u"захворювання на COVID-19"},
    {u"O.В. Верба", u"О.В. Верба"},
    {u"ХV століття, ХХI століття, ІI квартал"},
    {u"II, IV та XIX розділи, ІІ квартал"},
    {u"IT-технології, Wi-Fi-мережа, e-mail, STEM-освіта"},
    {u"вітамін C, клас A, формат A4"},
    {u"план a) і b) залишити"},
    {u"П\u043E\u0438\u0306нятко та Киi\u0308в", u"Пойнятко та Київ"},
    {u"про\u00ADведення\u200B нарад", u"проведення нарад"},
    // Spaced words
    {u"Н А К А З У Ю:", u"НАКАЗУЮ:"},
    {u"Р І Ш Е Н Н Я", u"РІШЕННЯ"},
    {u"п о с т а н о в л я є:", u"постановляє:"},
    {u"у класах А Б В Г"},
    {u"А і Б у 5 А класі"},
    // Never touched
    {u"https://osvita.ua/a,b;c?d=\"1\" - адреса", u"https://osvita.ua/a,b;c?d=\"1\" – адреса"},
    {u"Пошта: viddil-osvity@school.ua,тел. 2-31", u"Пошта: viddil-osvity@school.ua, тел. 2-31"},
    {u"сайт www.osvita.gov.ua.Там новини"},
    {u"сайт osvіta.gov.ua з помилкою"},
    {u"файл наказ_5-ого.docx та звіт.Остаточний.pdf"},
    {u"файл «Звіт 1 - остаточний.docx» відкрити"},
    {u"C:\\Наказ\\2024р. і \\\\server\\Обмін"},
    {u"закупівля UA-2024-03-12-004567-a, код ЄДРПОУ 02147629"},
    {u"рахунок UA213223130000026007233566001"},
    {u"стандарт ISO/IEC 27001:2022 та ДСТУ EN 301 549"},
    {u"<a href=\"x.html\">Наказ</a>"},
    {u"поле {{дата,номер}} шаблону"},
    {u"The order \"On school\" ,signed"},
    {u"{\"key\":\"value\",\"n\":1}"},
    {u"Microsoft Teams та Google Classroom"},
    {u"пункт 3.2.1, дата 2024.05.25, час 10:00–12:30"},
    {u"і/або, 2016/2017, км/год"},
    {u""},
    {u"\n\n"},
};

constexpr Row kRussian[] = {
    {u"Провести акцию \"Чистый двор\".", u"Провести акцию «Чистый двор»."},
    {u"МДОУ «Детский сад № 7 «Рябинка»»", u"МДОУ «Детский сад № 7 „Рябинка“»"},
    {u"МДОУ «Детский сад № 7 «Рябинка» открыть"},
    {u"Приказ «Про затвердження плану» действует."},
    {u"Приказ «Про об'єднання шкіл» действует."},
    {u"Жанна Д'Арк и О'Нил, объем"},
    {u"MOУ «Рябинка»", u"МОУ «Рябинка»"},
    {u"семинар c педагогами", u"семинар с педагогами"},
    {u"пункт i раздела и пункт iв раздела, объект"},
    {u"организационно - методический отдел", u"организационно-методический отдел"},
    {u"Ответственный - методист объединения.", u"Ответственный – методист объединения."},
    {u"онлайн- встреча, из - за ремонта объекта", u"онлайн- встреча, из – за ремонта объекта"},
    {u"планы на 2020-2021гг. и 2022г.", u"планы на 2020–2021 гг. и 2022 г."},
    {u"2020-2021 учебный год, объект"},
    {u"учащиеся 5-ых и 6-ого классов, 1-ая смена", u"учащиеся 5-х и 6-го классов, 1-я смена"},
    {u"дети 7-15 лет,подлежащие обучению", u"дети 7–15 лет, подлежащие обучению"},
    {u"г.Ясногорск, ул.Лесная, д.4, подъезд 1", u"г. Ясногорск, ул. Лесная, д. 4, подъезд 1"},
    {u"А.П.Дубов и ЕловаяН.К., члены объединения", u"А.П. Дубов и Еловая Н.К., члены объединения"},
    {u"и т.д., и т.п., т.е. все классы", u"и т. д., и т. п., т. е. все классы"},
    {u"и.о. директора, врио начальника, объект"},
    {u"3.Утвердить план.", u"3. Утвердить план."},
    {u"приказ от 05.03.2021 N 52 и закон №273-ФЗ", u"приказ от 05.03.2021 № 52 и закон № 273-ФЗ"},
    {u"Директор ( подпись ) ,секретарь", u"Директор (подпись), секретарь"},
    {u"П Р И К А З Ы В А Ю:", u"ПРИКАЗЫВАЮ:"},
    {u"1О.О9.2О24 и в 2О24 году", u"10.09.2024 и в 2024 году"},
    {u"Срок - сентябрь; исполнитель - Дубов А.П., объект", u"Срок – сентябрь; исполнитель – Дубов А.П., объект"},
    {u"Письмо “О мерах” и “О съезде”", u"Письмо «О мерах» и «О съезде»"},
};

QList<QString> sharedTexts()
{
    QList<QString> texts;
    for (const QString& folder : {QStringLiteral(DECRETUM_SHARED_DIR "/seeds"), QStringLiteral(DECRETUM_SHARED_DIR "/corpus")}) {
        QDirIterator files(folder, {u"*.txt"_s, u"*.tsv"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            if (const Result<DecodedText> decoded = decodeText(file.readAll()))
                texts.append(decoded->text);
        }
    }
    return texts;
}

/// The changes put into the text as given, one by one.
QString rebuilt(const QString& text, const QList<TypographyChange>& changes)
{
    QString result;
    qsizetype at = 0;
    for (const TypographyChange& change : changes) {
        if (change.start < at || text.mid(change.start, change.length) != change.before)
            return u"changes out of order, or of other words"_s;
        result += text.mid(at, change.start - at) + change.after;
        at = change.start + change.length;
    }
    return result + text.mid(at);
}

const QList<TypographyOptions>& manyOptions()
{
    static const QList<TypographyOptions> options{{},
        {.apostrophe = QChar(), .dash = QChar(0x2014), .ellipsis = true, .noBreakSigns = NoBreakSigns::WhereMended},
        {.apostrophe = QChar(0x02BC), .noBreakSigns = NoBreakSigns::Everywhere},
        {.apostrophe = QChar(0x0027), .withoutRules = {u"quotes-straight"_s, u"double-space"_s}}};
    return options;
}

void holds(const QString& text, Language language)
{
    for (const TypographyOptions& options : manyOptions()) {
        const CorrectedTypography once = correctTypography(text, language, options);
        QCOMPARE(correctTypography(once.text, language, options).text, once.text);
        QCOMPARE(rebuilt(text, once.changes), once.text);
        QCOMPARE(once.text.count(u'\n'), text.count(u'\n'));
        for (const TypographyChange& change : once.changes) {
            const QStringList rules = change.rule.split(u'+');
            for (const QString& rule : rules)
                QVERIFY2(typographyRules().contains(rule) && !options.withoutRules.contains(rule), qPrintable(rule));
        }
    }
}

}  // namespace

class TestCorrectTypography : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void textsAreMended_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("mended");
        int number = 0;
        const auto add = [&number](Language language, const Row& row) {
            const QString typed = row.typed.toString();
            QTest::addRow("%d %s", ++number, qPrintable(typed.left(40)))
                << language << typed << (row.mended.isEmpty() ? typed : row.mended.toString());
        };
        for (const Row& row : kUkrainian)
            add(Language::Ukrainian, row);
        for (const Row& row : kRussian)
            add(Language::Russian, row);
    }
    void textsAreMended()
    {
        QFETCH(Language, language);
        QFETCH(QString, typed);
        QTEST(correctTypography(typed, language).text, "mended");
        holds(typed, language);
    }

    void tableIsLarge() { QVERIFY(std::size(kUkrainian) + std::size(kRussian) >= 150); }

    void changesSayWhereAndWhy()
    {
        const QString typed = u"Об'єднання  №5\nЛіцей \"Промінь\" ."_s;
        const QList<TypographyChange> wanted{{2, 1, u"'"_s, u"’"_s, u"apostrophe-sign"_s}, {10, 2, u"  "_s, u" "_s, u"double-space"_s},
            {13, 0, u""_s, u" "_s, u"number-sign-space"_s}, {21, 1, u"\""_s, u"«"_s, u"quotes-straight"_s},
            {29, 2, u"\" "_s, u"»"_s, u"quotes-straight+space-before-punctuation"_s}};
        QCOMPARE(correctTypography(typed, Language::Ukrainian).changes, wanted);
    }

    void signsAreAMatterOfOptions()
    {
        const auto mended = [](const QString& text, const TypographyOptions& options) {
            return correctTypography(text, Language::Ukrainian, options).text;
        };
        QCOMPARE(mended(u"сім'я"_s, {.apostrophe = QChar(0x02BC)}), u"сімʼя"_s);
        QCOMPARE(mended(u"сім’я"_s, {.apostrophe = QChar(0x0027)}), u"сім'я"_s);
        QCOMPARE(mended(u"сім'я, п'ять, об’єкт, здоров`я"_s, {.apostrophe = QChar()}), u"сім'я, п'ять, об'єкт, здоров'я"_s);
        QCOMPARE(mended(u"Школа - дім"_s, {.dash = QChar(0x2014)}), u"Школа — дім"_s);
        QCOMPARE(mended(u"Отже... так"_s, {.ellipsis = true}), u"Отже… так"_s);
        QCOMPARE(mended(u"наказ №5 \"А\""_s, {.withoutRules = {u"number-sign-space"_s}}), u"наказ №5 «А»"_s);
    }

    void noBreakSigns()
    {
        const auto mended = [](const QString& text, NoBreakSigns signs) {
            return correctTypography(text, Language::Ukrainian, {.noBreakSigns = signs})
                .text.replace(kNoBreakSpace, u'~')
                .replace(kWordJoiner, u'|')
                .replace(kNoBreakHyphen, u'=');
        };
        const QString typed = u"№5 та № 7, 1/2020-3; школа - дім; a1-b2@mail.ua"_s;
        QCOMPARE(mended(typed, NoBreakSigns::None), u"№ 5 та № 7, 1/2020-3; школа – дім; a1-b2@mail.ua"_s);
        QCOMPARE(mended(typed, NoBreakSigns::WhereMended), u"№~5 та № 7, 1/2020-3; школа~– дім; a1-b2@mail.ua"_s);
        QCOMPARE(mended(typed, NoBreakSigns::Everywhere), u"№~5 та №~7, 1/|2020=3; школа~– дім; a1-b2@mail.ua"_s);
    }

    void linesAreParagraphs()
    {
        // A mark that is never closed leaves the next lines alone.
        QCOMPARE(correctTypography(u"Ліцей «Школа «Мрія»\nКазка «Ріпка»"_s, Language::Ukrainian).text, u"Ліцей «Школа «Мрія»\nКазка «Ріпка»"_s);
        // Each line is in the language that its letters show.
        QCOMPARE(correctTypography(u"Объекты 5-ых классов\nОб'єкти 5-их класів"_s, Language::Ukrainian).text,
            u"Объекты 5-х классов\nОб’єкти 5-х класів"_s);
    }

    /// Time grows with the text, not with its square, which would be minutes here.
    void longLinesTakeNoLonger_data()
    {
        QTest::addColumn<QString>("piece");
        const auto row = [](const QString& piece) { QTest::newRow(piece.toUtf8()) << piece; };
        for (const QString& piece : {u"а.Б"_s, u"аб.1"_s, u"<b я"_s, u"<b "_s, u"{a "_s, u"я {"_s, u"«я"_s, u"я» "_s, u"“я"_s, u"<< я"_s, u"я >>"_s,
                 u"1. - я"_s, u"\"я\" "_s, u"„я”"_s, u"т.д"_s, u"N5 "_s, u"я - "_s, u"-я"_s, u"1-"_s, u"я’"_s})
            row(piece);
    }
    void longLinesTakeNoLonger()
    {
        QFETCH(QString, piece);
        constexpr qsizetype kSigns = 200'000;
        constexpr qint64 kMostMs = 10'000;
        const QString half = piece.repeated(kSigns / 2 / piece.size());
        // Marks that open all stand before those that close, tags and fields have no end but the last
        const QString text = half + u"<я> {я}"_s + QString(half.size() / 2, u'»');
        QElapsedTimer timer;
        timer.start();
        const QString mended = correctTypography(text, Language::Ukrainian).text;
        QVERIFY(!mended.isEmpty());
        QVERIFY2(timer.elapsed() < kMostMs, QByteArray::number(timer.elapsed()));
    }

    void randomTexts()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo() << "seed" << seed;
        QRandomGenerator random(seed);
        static const QStringList pieces =
            u"а|і|Б|слово|Школа|науково|методичний|c|i|МOУ|COVID|\"|«|»|„|“|”|'|’|,|.|..|;|:|!|?|-|–|--|№|N|§|5|2020|"
            u"19|05.03.2021|р.|рр.|"
            "років|т.д.|м.|О.|В.|(|)|[| | |  |    |      |\n|\t|a@b.ua|x.docx|\u00A0|_|*|`|…|...|%|/|<|>|{|}|о\u0306|\u00AD|<<|>>|,,|''"_s.split(
                u'|');
        for (int round = 0; round < 4000; ++round) {
            QString text;
            for (int count = random.bounded(14); count > 0; --count)
                text += pieces.at(random.bounded(static_cast<int>(pieces.size())));
            holds(text, random.bounded(2) == 0 ? Language::Ukrainian : Language::Russian);
            if (QTest::currentTestFailed()) {
                qInfo() << text;
                return;
            }
        }
    }

    void corpusComesToRest()
    {
        const QList<QString> texts = sharedTexts();
        if (texts.isEmpty())
            QSKIP("no shared corpus here");
        for (const QString& text : texts)
            holds(text, detectLanguage(text).value_or(Language::Ukrainian));
    }
};

static const decretum::test::Register<TestCorrectTypography> registration;
#include "test_correct_typography.moc"
