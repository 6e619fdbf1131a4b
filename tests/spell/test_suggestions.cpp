// SPDX-License-Identifier: MIT
#include "spell/edits.h"
#include "spell_fixture.h"

#include "test_case.h"

#include <QtTest>

using namespace decretum;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Planted {
    const char16_t* wrong;
    const char16_t* right;
};

// Slips of hand and of mind as offices make them.
constexpr Planted kUkrainian[] = {
    {u"затверження", u"затвердження"},
    {u"виконаня", u"виконання"},
    {u"забеспечити", u"забезпечити"},
    {u"закладіів", u"закладів"},
    {u"позашкільноі", u"позашкільної"},
    {u"педагогичних", u"педагогічних"},
    {u"впровадженя", u"впровадження"},
    {u"засіданя", u"засідання"},
    {u"обовязки", u"обов’язки"},
    {u"звязку", u"зв’язку"},
    {u"відповідальніть", u"відповідальність"},
    {u"методичнний", u"методичний"},
    {u"прцівників", u"працівників"},
    {u"моніторніг", u"моніторинг"},
    {u"конторль", u"контроль"},
    {u"заступнка", u"заступника"},
    {u"компитентності", u"компетентності"},
    {u"освитнього", u"освітнього"},
    {u"дошкілної", u"дошкільної"},
    {u"організаціі", u"організації"},
    {u"підготвка", u"підготовка"},
    {u"розпорядженя", u"розпорядження"},
    {u"міскої", u"міської"},
    {u"ефективнсіть", u"ефективність"},
    {u"харчуваня", u"харчування"},
    {u"бібліотєки", u"бібліотеки"},
    {u"підвишення", u"підвищення"},
    {u"протягм", u"протягом"},
    {u"навчальновиховного", u"навчально-виховного"},
    {u"сертефікат", u"сертифікат"},
    {u"обьєкт", u"об’єкт"},
    {u"ПРОВЕДЕНЯ", u"ПРОВЕДЕННЯ"},
};
constexpr Planted kRussian[] = {
    {u"утвердждение", u"утверждение"},
    {u"исполнене", u"исполнение"},
    {u"обеспечеть", u"обеспечить"},
    {u"образовательнный", u"образовательный"},
    {u"учериждений", u"учреждений"},
    {u"педагогичиских", u"педагогических"},
    {u"совещяние", u"совещание"},
    {u"руководитилям", u"руководителям"},
    {u"начальнка", u"начальника"},
    {u"компитенций", u"компетенций"},
    {u"организовть", u"организовать"},
    {u"мероприятй", u"мероприятий"},
    {u"муниципалных", u"муниципальных"},
    {u"участнеков", u"участников"},
    {u"обьявить", u"объявить"},
    {u"соглосно", u"согласно"},
    {u"програмы", u"программы"},
    {u"аттестацыя", u"аттестация"},
    {u"деятельнсть", u"деятельность"},
    {u"комисии", u"комиссии"},
    {u"цифравизации", u"цифровизации"},
    {u"учебновоспитательный", u"учебно-воспитательный"},
    {u"учебногогода", u"учебного года"},
    {u"Колегия", u"Коллегия"},
};

}  // namespace

class TestSuggestions : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!test::hasDictionaries())
            QSKIP(test::kNoDictionaries);
    }

    void plantedMisspellingsAreFoundAndMended()
    {
        constexpr int kPlanted = std::size(kUkrainian) + std::size(kRussian);
        static_assert(kPlanted >= 50);
        int among = 0;
        const auto plant = [&](Language language, const Planted& pair) {
            const auto found = m_checker.check(QString::fromUtf16(pair.wrong), language);
            QVERIFY2(found.size() == 1, qPrintable(QString::fromUtf16(pair.wrong)));
            const QStringList words = m_checker.suggest(found.first());
            if (words.first(std::min(words.size(), qsizetype{3})).contains(QString::fromUtf16(pair.right)))
                ++among;
            else
                qInfo() << QString::fromUtf16(pair.wrong) << words;
        };
        for (const Planted& pair : kUkrainian)
            plant(Language::Ukrainian, pair);
        for (const Planted& pair : kRussian)
            plant(Language::Russian, pair);
        QVERIFY2(among * 10 >= kPlanted * 9, qPrintable(u"%1 of %2"_s.arg(among).arg(kPlanted)));
    }

    void firstSuggestion_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("first");
        QTest::newRow("typographic apostrophe where none is in use") << u"Оглянути обєкт."_s << u"об’єкт"_s;
        QTest::newRow("the text's apostrophe") << u"Обовʼязки та обєкт."_s << u"обʼєкт"_s;
        QTest::newRow("the typewriter's apostrophe") << u"Обов'язки та обєкт."_s << u"об'єкт"_s;
        QTest::newRow("the word's apostrophe") << u"Обов'язки, здоров’яя."_s << u"здоров’я"_s;
        QTest::newRow("quotation mark for an apostrophe") << u"Це об\"єкт."_s << u"об’єкт"_s;
        QTest::newRow("capital") << u"Закладд має план."_s << u"Заклад"_s;
        QTest::newRow("all capitals") << u"ПРО ВИКОНАНЯ"_s << u"ВИКОНАННЯ"_s;
        QTest::newRow("two capitals") << u"КОлегія ухвалила."_s << u"Колегія"_s;
        QTest::newRow("name in small letters") << u"закони україни"_s << u"України"_s;
        QTest::newRow("mixed scripts") << u"до 1 вeрeсня"_s << u"вересня"_s;
        QTest::newRow("roman number") << u"ХІV сесія"_s << u"XIV"_s;
        QTest::newRow("Cyrillic abbreviation") << u"лист MОУ"_s << u"МОУ"_s;
        QTest::newRow("number that touches a word") << u"учнів 10класу"_s << u"10 класу"_s;
        QTest::newRow("lost blank") << u"Провести засіданняколегії."_s << u"засідання колегії"_s;
        QTest::newRow("broken word") << u"Про прове-\nденя наради"_s << u"проведення"_s;
        QTest::newRow("office's words first") << u"силабуз курсу"_s << u"силабус"_s;
    }
    void firstSuggestion()
    {
        QFETCH(QString, text);
        const auto found = m_checker.check(text);
        QCOMPARE(found.size(), 1);
        QTEST(m_checker.suggest(found.first()).value(0), "first");
    }

    void noSuggestionBringsAQuotationMark()
    {
        for (const char16_t* word : {u"зв\"язок", u"обє'кт", u"'закладд", u"п'ятьь"}) {
            const auto found = m_checker.check(QString::fromUtf16(word), Language::Ukrainian);
            QCOMPARE(found.size(), 1);
            const QStringList suggestions = m_checker.suggest(found.first());
            QVERIFY2(!suggestions.isEmpty(), qPrintable(QString::fromUtf16(word)));
            for (const QString& suggestion : suggestions)
                QVERIFY2(!suggestion.contains(u'"') && !suggestion.startsWith(u'’') && !suggestion.contains(u'«'), qPrintable(suggestion));
        }
    }

    void everySuggestionIsAWord()
    {
        for (const char16_t* word : {u"захадів", u"методичнний", u"навчально-виховнний", u"звязок", u"Укроїна", u"засіданняколегії"}) {
            const auto found = m_checker.check(QString::fromUtf16(word), Language::Ukrainian);
            QCOMPARE(found.size(), 1);
            const QStringList suggestions = m_checker.suggest(found.first());
            QVERIFY(!suggestions.isEmpty() && suggestions.size() <= kMostSuggestions);
            for (const QString& suggestion : suggestions)
                QCOMPARE(test::wordsOf(m_checker.check(suggestion, Language::Ukrainian)), QString());
        }
    }

    void addedWordsAreSuggestedFirst()
    {
        SpellChecker checker = test::makeChecker();
        const auto found = checker.check(u"Клєнопіл"_s, Language::Ukrainian);
        QCOMPARE(found.size(), 1);
        QVERIFY(!checker.suggest(found.first()).contains(u"Клєнопіль"_s));
        checker.addWord({.word = u"Клєнопіль"_s, .example = u"Тернопіль"_s}, Language::Ukrainian);
        QCOMPARE(checker.suggest(found.first()).value(0), u"Клєнопіль"_s);
    }

    void editsAreOneSlipAway()
    {
        const QList<Edit> edits = singleEdits(u"наказ"_s, habitsOf(Language::Ukrainian));
        QSet<QString> seen;
        for (const Edit& edit : edits) {
            QVERIFY2(!seen.contains(edit.word) && edit.word != u"наказ", qPrintable(edit.word));
            seen.insert(edit.word);
            QVERIFY(std::abs(edit.word.size() - 5) <= 2);
        }
        for (const char16_t* wanted : {u"наказ", u"анказ", u"накз", u"накааз", u"показ"})
            QCOMPARE(seen.contains(QString::fromUtf16(wanted)), QString::fromUtf16(wanted) != u"наказ" && QString::fromUtf16(wanted) != u"показ");
        QVERIFY(std::is_sorted(edits.begin(), edits.end(), [](const Edit& a, const Edit& b) { return a.cost < b.cost; }));
    }

private:
    SpellChecker m_checker = test::makeChecker();
};

static const decretum::test::Register<TestSuggestions> registration;
#include "test_suggestions.moc"
