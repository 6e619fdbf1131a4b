// SPDX-License-Identifier: MIT
#include "spell/built_in_lists.h"
#include "spell/spell_error.h"
#include "spell/word_shapes.h"
#include "spell_fixture.h"

#include "base/file.h"
#include "test_case.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace decretum;
using namespace Qt::Literals::StringLiterals;

class TestLists : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void linesAreRead_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<ListedWord>("word");
        const auto row = [](const char* name, const QString& line, const ListedWord& word) { QTest::newRow(name) << line << word; };
        row("word", u"Клєнопіль"_s, {.word = u"Клєнопіль"_s, .line = 1});
        row("like another", u"Клєнопіль/Тернопіль"_s, {.word = u"Клєнопіль"_s, .example = u"Тернопіль"_s, .line = 1});
        row("blanks and a comment", u"  Клєнопіль / Тернопіль  # наше місто"_s, {.word = u"Клєнопіль"_s, .example = u"Тернопіль"_s, .line = 1});
        row("apostrophes are folded", u"здоров’ятко/дитя"_s, {.word = u"здоров'ятко"_s, .example = u"дитя"_s, .line = 1});
        row("abbreviation", u"обл."_s, {.kind = ListedWord::Kind::Abbreviation, .word = u"обл"_s, .line = 1});
        row("first part", u"веб-"_s, {.kind = ListedWord::Kind::FirstPart, .word = u"веб"_s, .line = 1});
        row("prefix", u"медіа+"_s, {.kind = ListedWord::Kind::Prefix, .word = u"медіа"_s, .line = 1});
        row("byte-order mark", QChar(0xFEFF) + u"слово"_s, {.word = u"слово"_s, .line = 1});
        row("line end of Windows", u"слово\r"_s, {.word = u"слово"_s, .line = 1});
    }
    void linesAreRead()
    {
        QFETCH(QString, line);
        const WordList list = parseWordList(line.toUtf8(), u"list"_s);
        QVERIFY(list.problems.isEmpty());
        QCOMPARE(list.words.size(), 1);
        QFETCH(ListedWord, word);
        QVERIFY(list.words.first() == word);
        QVERIFY(parseWordList(lineOf(word).toUtf8(), {}).words.first() == word);
    }

    void wrongLinesAreNamed()
    {
        const WordList list = parseWordList("# own words\n\nслово\nдва слова\n/зразок\nслово/\n«слово»\nобл./зразок\n-\nкрай-\n", u"own.txt"_s);
        QCOMPARE(list.words.size(), 2);
        QStringList places;
        for (const Error& problem : list.problems) {
            QCOMPARE(problem.code, ErrorCode(SpellError::EntryNotWord));
            QCOMPARE(problem.subject, u"own.txt"_s);
            places.append(problem.place);
        }
        QCOMPARE(places.join(u' '), u"4 5 6 7 8 9"_s);
        QCOMPARE(list.problems.first().detail, u"два слова"_s);
    }

    void aWordIsAddedOnce()
    {
        const ListedWord word{.word = u"Клєнопіль"_s, .example = u"Тернопіль"_s};
        QCOMPARE(withWord("", word), u"Клєнопіль/Тернопіль\n"_s.toUtf8());
        QCOMPARE(withWord("# слова\nслово", word), u"# слова\nслово\nКлєнопіль/Тернопіль\n"_s.toUtf8());
        QCOMPARE(withWord(u"Клєнопіль/Тернопіль # місто\n"_s.toUtf8(), word), u"Клєнопіль/Тернопіль # місто\n"_s.toUtf8());
    }

    void listsOfTheOfficeAreRead()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"office-uk.txt"_s);
        QVERIFY(writeFile(path, u"Клєнопіль/Тернопіль\nзвірнаука\nклх.\nхвильо+\n?\nЧвиря/Щосьтаке\n"_s.toUtf8()));
        SpellChecker checker(
            SpellSetup{.folders = dictionaryFolders(QProcessEnvironment()), .ukrainianLists = {folder.filePath(u"none.txt"_s), path}});
        QCOMPARE(test::wordsOf(checker.check(u"Щодо Клєнополя, звірнаука, клх. хвилькіно, хвильоробота, Чвиря"_s)), u"хвилькіно"_s);
        QCOMPARE(checker.problems().size(), 2);
        QCOMPARE(checker.problems().at(0).place, u"5"_s);
        QCOMPARE(checker.problems().at(1).code, ErrorCode(SpellError::ExampleUnknown));
        QCOMPARE(checker.problems().at(1).place, u"6"_s);
    }

    void builtInListsAreSound_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("uk") << Language::Ukrainian;
        QTest::newRow("ru") << Language::Russian;
    }
    void builtInListsAreSound()
    {
        QFETCH(Language, language);
        const QByteArray text = builtInList(languageTag(language) + u"-words"_s);
        QVERIFY(parseWordList(text, {}).words.size() > 300);
        QSet<QString> lines;
        for (const ListedWord& word : parseWordList(text, {}).words) {
            QVERIFY2(!lines.contains(lineOf(word)), qPrintable(lineOf(word)));
            lines.insert(lineOf(word));
        }
        SpellChecker checker = test::makeChecker();
        (void)checker.stems(u"слово"_s, language);
        for (const Error& problem : checker.problems())
            qWarning() << problem.place << problem.detail;
        QVERIFY(checker.problems().isEmpty());  // each example is an entry of Debian's dictionary
        QStringList unknown;
        const LanguageHabits habits = parseHabits(builtInList(languageTag(language) + u"-habits"_s), unknown);
        QVERIFY2(unknown.isEmpty(), qPrintable(unknown.join(u' ')));
        QVERIFY(habits.alphabet.size() >= 33 && habits.keyboard.size() == 3 && habits.confusions.size() > 40);
        QVERIFY(!habits.nameEndings.isEmpty() && !habits.patronymicEndings.isEmpty() && !habits.beforePlace.isEmpty());
        QVERIFY(!habits.adjectiveEndings.isEmpty() && !habits.linkingVowels.isEmpty() && !habits.abbreviationEndings.isEmpty());
    }

    void capitals_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<Capitals>("capitals");
        QTest::newRow("none") << u"наказ"_s << Capitals::None;
        QTest::newRow("first") << u"Наказ"_s << Capitals::First;
        QTest::newRow("all") << u"ОБ'ЄКТ"_s << Capitals::All;
        QTest::newRow("one letter") << u"Я"_s << Capitals::First;
        QTest::newRow("mixed") << u"НАказ"_s << Capitals::Mixed;
        QTest::newRow("not the first") << u"нАказ"_s << Capitals::Mixed;
    }
    void capitals()
    {
        QFETCH(QString, word);
        QFETCH(Capitals, capitals);
        QVERIFY(capitalsOf(word) == capitals);
    }
};

static const decretum::test::Register<TestLists> registration;
#include "test_lists.moc"
