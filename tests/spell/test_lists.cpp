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

namespace {

/// What stands in a list twice, parted by blanks.
QString repeated(const QStringList& list)
{
    QStringList twice;
    for (const QString& entry : list) {
        if (list.count(entry) > 1)
            twice.append(entry);
    }
    return twice.join(u' ');
}

}  // namespace

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
        const OwnWordList list = parseWordList(line.toUtf8(), u"list"_s);
        QVERIFY(list.problems.isEmpty());
        QCOMPARE(list.words.size(), 1);
        QFETCH(ListedWord, word);
        QVERIFY(list.words.first() == word);
        QVERIFY(parseWordList(lineOf(word).toUtf8(), {}).words.first() == word);
    }

    void wrongLinesAreNamed()
    {
        const OwnWordList list = parseWordList("# own words\n\nслово\nдва слова\n/зразок\nслово/\n«слово»\nобл./зразок\n-\nкрай-\n", u"own.txt"_s);
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
        if (!test::hasDictionaries())
            QSKIP(test::kNoDictionaries);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"office-uk.txt"_s);
        QVERIFY(writeFile(path, u"Клєнопіль/Тернопіль\nзвірнаука\nклх.\nхвильо+\n?\nЧвиря/Щосьтаке\n"_s.toUtf8()));
        SpellChecker checker(SpellSetup{.folders = test::systemDictionaries(), .ukrainianLists = {folder.filePath(u"none.txt"_s), path}});
        QCOMPARE(test::wordsOf(checker.check(u"Щодо Клєнополя, звірнаука, клх. хвилькіно, хвильоробота, Чвиря"_s)), u"хвилькіно"_s);
        const QList<Error> problems = checker.takeProblems();
        QCOMPARE(problems.size(), 2);
        QCOMPARE(problems.at(0).place, u"5"_s);
        QCOMPARE(problems.at(1).code, ErrorCode(SpellError::ExampleUnknown));
        QCOMPARE(problems.at(1).place, u"6"_s);
    }

    void aListThatIsNoneIsToldInPart()
    {
        if (!test::hasDictionaries())
            QSKIP(test::kNoDictionaries);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"office-uk.txt"_s);
        QVERIFY(writeFile(path, u"це не список\n"_s.repeated(500).toUtf8()));
        SpellChecker checker(SpellSetup{.folders = test::systemDictionaries(), .ukrainianLists = {path}});
        (void)checker.check(u"план"_s, Language::Ukrainian);
        QCOMPARE(checker.takeProblems().size(), kMostProblems);
        QVERIFY(checker.takeProblems().isEmpty());
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
        if (!test::hasDictionaries())
            QSKIP(test::kNoDictionaries);
        const QByteArray text = builtInList(languageTag(language) + u"-words"_s);
        QVERIFY(parseWordList(text, {}).words.size() > 300);
        QSet<QString> lines;
        for (const ListedWord& word : parseWordList(text, {}).words) {
            QVERIFY2(!lines.contains(lineOf(word)), qPrintable(lineOf(word)));
            lines.insert(lineOf(word));
        }
        SpellChecker checker = test::makeChecker();
        (void)checker.stems(u"слово"_s, language);
        QStringList wrong;
        for (const Error& problem : checker.takeProblems())
            wrong.append(problem.place + u' ' + problem.detail);
        QCOMPARE(wrong.join(u"; "_s), QString());  // each example is an entry of Debian's dictionary
    }

    void builtInHabitsAreSound_data() { builtInListsAreSound_data(); }
    void builtInHabitsAreSound()
    {
        QFETCH(Language, language);
        QStringList unknown;
        const LanguageHabits habits = parseHabits(builtInList(languageTag(language) + u"-habits"_s), unknown);
        QVERIFY2(unknown.isEmpty(), qPrintable(unknown.join(u' ')));
        QVERIFY(habits.alphabet.size() >= 33 && habits.keyboard.size() == 3 && habits.confusions.size() > 40);
        QVERIFY(!habits.nameEndings.isEmpty() && !habits.patronymicEndings.isEmpty() && !habits.beforePlace.isEmpty());
        QVERIFY(!habits.adjectiveEndings.isEmpty() && !habits.linkingVowels.isEmpty() && !habits.abbreviationEndings.isEmpty());
        QVERIFY(!habits.easilyLost.isEmpty() && !habits.loneWords.isEmpty() && !habits.nameVowels.isEmpty());
        for (const QStringList& list :
            {habits.nameEndings, habits.patronymicEndings, habits.adjectiveEndings, habits.linkingVowels, habits.abbreviationEndings,
                habits.alphabet.split(QString(), Qt::SkipEmptyParts), habits.loneWords.split(QString(), Qt::SkipEmptyParts)})
            QCOMPARE(repeated(list), QString());
        for (const auto& pairs : {habits.confusions, habits.nameVowels, habits.nameConsonants}) {
            QStringList printed;
            for (const auto& [from, to] : pairs)
                printed.append(from + u'>' + to);
            QCOMPARE(repeated(printed), QString());
        }
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
