// SPDX-License-Identifier: MIT
#include "base/file.h"
#include "spell/affix_check.h"
#include "spell/dictionary.h"
#include "spell/spell_error.h"
#include "spell_fixture.h"

#include "test_case.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

using namespace decretum;
using namespace Qt::Literals::StringLiterals;

namespace {

/// KOI8-R by hand: the letters that the sample has.
QByteArray koi8(const QString& text)
{
    static const QString kLetters = u"юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ"_s;
    QByteArray bytes;
    for (const QChar sign : text) {
        const qsizetype at = kLetters.indexOf(sign);
        bytes += at < 0 ? static_cast<char>(sign.unicode()) : static_cast<char>(0xC0 + at);
    }
    return bytes;
}

const QByteArray kAffix = "SET UTF-8\nTRY оаи\nSFX A Y 2\nSFX A 0 а [^аь]\nSFX A ь я ь\n";
const QByteArray kWords = "3\nнаказ/A\nшкола\nконь/A\n";

class Folder {
public:
    DictionaryFiles write(const QByteArray& affix, const QByteArray& words)
    {
        const DictionaryFiles files{.affix = m_folder.filePath(u"ru_RU.aff"_s), .words = m_folder.filePath(u"ru_RU.dic"_s)};
        if (!writeFile(files.affix, affix) || !writeFile(files.words, words))
            qFatal("the test's own folder cannot be written");
        return files;
    }
    QString path() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

}  // namespace

class TestDictionary : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wordsHaveTheirForms()
    {
        Folder folder;
        const auto dictionary = Dictionary::load(folder.write(kAffix, kWords));
        QVERIFY(dictionary);
        QVERIFY((*dictionary)->knows(u"наказа"));
        QVERIFY((*dictionary)->knows(u"КОНЯ"));
        QVERIFY(!(*dictionary)->knows(u"коньа"));
        QCOMPARE((*dictionary)->stems(u"коня"), QStringList{u"конь"_s});
        QVERIFY((*dictionary)->addLike(u"указ", u"наказ"));
        QVERIFY((*dictionary)->knows(u"указа"));
        QVERIFY(!(*dictionary)->addLike(u"указ", u"приказ"));
        QVERIFY(!(*dictionary)->knows(QString(500, u'а')));
    }

    void otherEncodingsAreConverted()
    {
        Folder folder;
        const auto dictionary = Dictionary::load(folder.write("SET KOI8-R\n" + koi8(u"SFX A Y 1\nSFX A 0 а .\n"_s), koi8(u"2\nприказ/A\nшкола\n"_s)));
        QVERIFY(dictionary);
        QVERIFY((*dictionary)->knows(u"приказа"));
        QVERIFY(!(*dictionary)->knows(u"прказа"));
        QVERIFY(!(*dictionary)->knows(u"їжак"));  // not in the encoding at all
        QCOMPARE((*dictionary)->stems(u"приказа"), QStringList{u"приказ"_s});
    }

    void damagedAffixFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("affix");
        QTest::addColumn<QString>("place");
        const auto row = [](const char* name, const QByteArray& affix, const QString& place) { QTest::newRow(name) << affix << place; };
        row("empty", "", {});
        row("no SET", "TRY ab\n", {});
        row("SET twice", "SET UTF-8\nSET UTF-8\n", u"2"_s);
        row("not in its encoding", "SET UTF-8\nTRY \xC3\n", {});
        row("zero byte", QByteArray("SET UTF-8\nTRY a\0b\n", 17), {});
        row("unknown directive", "SET UTF-8\nSFK A Y 1\n", u"2"_s);
        row("table too short", "SET UTF-8\nSFX A Y 3\nSFX A 0 a .\n", u"4"_s);
        row("table cut off by another", "SET UTF-8\nSFX A Y 2\nSFX A 0 a .\nREP 1\nREP a b\n", u"4"_s);
        row("table longer than it says", "SET UTF-8\nSFX A Y 1\nSFX A 0 a .\nSFX A 0 b .\n", u"4"_s);
        row("count out of bounds", "SET UTF-8\nSFX A Y 99999999\n", u"2"_s);
        row("negative count", "SET UTF-8\nREP -1\n", u"2"_s);
        row("no count", "SET UTF-8\nMAP\n", u"2"_s);
        row("class twice", "SET UTF-8\nSFX A Y 1\nSFX A 0 a .\nSFX A Y 1\nSFX A 0 a .\n", u"4"_s);
        row("entry of another class", "SET UTF-8\nSFX A Y 1\nSFX B 0 a .\n", u"3"_s);
        row("entry without an affix", "SET UTF-8\nSFX A Y 1\nSFX A 0\n", u"3"_s);
        row("open bracket", "SET UTF-8\nSFX A Y 1\nSFX A 0 a [ab\n", u"3"_s);
        row("brackets in brackets", "SET UTF-8\nSFX A Y 1\nSFX A 0 a [a[b]]\n", u"3"_s);
        row("empty brackets", "SET UTF-8\nSFX A Y 1\nSFX A 0 a []\n", u"3"_s);
        row("long affix", "SET UTF-8\nSFX A Y 1\nSFX A 0 " + QByteArray(300, 'a') + " .\n", u"3"_s);
        row("long line", "SET UTF-8\nTRY " + QByteArray(5000, 'a') + "\n", u"2"_s);
        row("flag number out of bounds", "SET UTF-8\nFLAG num\nSFX 70000 Y 1\nSFX 70000 0 a .\n", u"3"_s);
        row("half a long flag", "SET UTF-8\nFLAG long\nNOSUGGEST abc\n", u"3"_s);
        row("unknown form of flags", "SET UTF-8\nFLAG short\n", u"2"_s);
        row("compound rule that runs away", "SET UTF-8\nCOMPOUNDRULE 1\nCOMPOUNDRULE a*b*c*d*\n", u"3"_s);
        row("no pair of brackets", "SET UTF-8\nMAP 1\nMAP (ab\n", u"3"_s);
    }
    void damagedAffixFilesAreRefused()
    {
        QFETCH(QByteArray, affix);
        const auto facts = checkAffixFile(affix, u"x.aff"_s);
        QVERIFY(!facts);
        QCOMPARE(facts.error().code, ErrorCode(SpellError::AffixDamaged));
        QCOMPARE(facts.error().subject, u"x.aff"_s);
        QTEST(facts.error().place, "place");
        Folder folder;
        QVERIFY(!Dictionary::load(folder.write(affix, kWords)));
    }

    void unknownEncodingsAreNamed()
    {
        const auto facts = checkAffixFile("SET EBCDIC\n", u"x.aff"_s);
        QVERIFY(!facts);
        QCOMPARE(facts.error().code, ErrorCode(SpellError::EncodingUnknown));
        QCOMPARE(facts.error().detail, u"EBCDIC"_s);
    }

    void damagedWordsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no count") << QByteArray("наказ/A\nшкола\n");
        QTest::newRow("cut off") << QByteArray("300\nнаказ/A\nшкола\n");
        QTest::newRow("too many") << "1\n" + QByteArray("aa\n").repeated(3000);
        QTest::newRow("count out of bounds") << QByteArray("999999999\nнаказ/A\n");
        QTest::newRow("not in its encoding") << QByteArray("1\n\xC3\n");
        QTest::newRow("long word") << "1\n" + QByteArray(400, 'a') + "\n";
        QTest::newRow("long line") << "1\na/A " + QByteArray(2000, 'a') + "\n";
    }
    void damagedWordsAreRefused()
    {
        QFETCH(QByteArray, words);
        Folder folder;
        const auto dictionary = Dictionary::load(folder.write(kAffix, words));
        QVERIFY(!dictionary);
        QCOMPARE(dictionary.error().code, ErrorCode(SpellError::WordsDamaged));
    }

    void missingDictionaryIsANotice()
    {
        QTemporaryDir empty;
        SpellChecker checker(SpellSetup{.folders = {empty.path()}});
        QVERIFY(checker.check(u"Затвердити план захадів."_s).isEmpty());
        const QList<Error> problems = checker.takeProblems();
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.first().code, ErrorCode(SpellError::DictionaryNotFound));
        QCOMPARE(problems.first().subject, u"uk_UA.aff"_s);
        // Needs no dictionary, to be found and to be mended:
        const auto found = checker.check(u"до 1 вeрeсня"_s, Language::Ukrainian);
        QCOMPARE(test::wordsOf(found), u"вeрeсня"_s);
        QCOMPARE(checker.suggest(found.first()), QStringList{u"вересня"_s});
        QVERIFY(checker.takeProblems().isEmpty());
        QVERIFY(checker.stems(u"наказ"_s, Language::Russian).isEmpty());
    }

    void oneMissingDictionaryLeavesTheOther()
    {
        Folder folder;
        folder.write(kAffix, kWords);
        SpellChecker checker(SpellSetup{.folders = {folder.path()}});
        QVERIFY(checker.check(u"Затвердити єдиний план захадів."_s).isEmpty());
        QCOMPARE(test::wordsOf(checker.check(u"школа, шклола"_s, Language::Russian)), u"шклола"_s);
    }

    void foldersAreInOrder()
    {
        QProcessEnvironment environment;
        environment.insert(u"HOME"_s, u"/home/u"_s);
        environment.insert(u"DICPATH"_s, u"/a:/b"_s);
        environment.insert(u"XDG_DATA_DIRS"_s, u"/opt/share:/usr/share"_s);
        QCOMPARE(dictionaryFolders(environment),
            (QStringList{u"/a"_s, u"/b"_s, u"/home/u/.local/share/hunspell"_s, u"/usr/share/hunspell"_s, u"/opt/share/hunspell"_s}));
        environment.insert(u"XDG_DATA_HOME"_s, u"/data"_s);
        QCOMPARE(dictionaryFolders(environment).value(2), u"/data/hunspell"_s);
    }

    void bothFilesOfAFolderCount()
    {
        Folder both;
        both.write(kAffix, kWords);
        QTemporaryDir half;
        QVERIFY(writeFile(half.filePath(u"ru_RU.aff"_s), kAffix));
        const auto files = findDictionary(Language::Russian, {half.path(), both.path()});
        QVERIFY(files);
        QCOMPARE(files->affix, QDir(both.path()).filePath(u"ru_RU.aff"_s));
    }

    /// Damage at random places: an error or a dictionary that answers, never a crash. The seed is in the log.
    void damagedFilesNeverCrash()
    {
        const quint32 seed = qEnvironmentVariableIsSet("DECRETUM_SEED") ? qEnvironmentVariable("DECRETUM_SEED").toUInt() : 20261125;
        const int rounds = qEnvironmentVariableIsSet("DECRETUM_ROUNDS") ? qEnvironmentVariableIntValue("DECRETUM_ROUNDS") : 400;
        qInfo() << "seed" << seed;
        QRandomGenerator random(seed);
        const QByteArray affix =
            "SET UTF-8\nTRY оаи\nBREAK 1\nBREAK -\nMAP 1\nMAP гґ\nREP 1\nREP а о\nICONV 1\nICONV ’ '\nNEEDAFFIX X\nSFX "
            "A Y 3\n"
            "SFX A 0 а/B [^аь]\nSFX A ь я [^щ]ь\nSFX A 0 ом .\nSFX B Y 1\nSFX B 0 ся .\nPFX C Y 1\nPFX C 0 не .\n";
        const QByteArray words = "6\nнаказ/A\nшкола\nконь/AC\nоб'єкт/A\nвода/BC\tst:вода\nпе-ро\n";
        Folder folder;
        int loaded = 0;
        for (int round = 0; round < rounds; ++round) {
            const bool damagesAffix = random.bounded(3) > 0;
            const DictionaryFiles files = folder.write(damagesAffix ? damaged(affix, random) : affix, damagesAffix ? words : damaged(words, random));
            const auto dictionary = Dictionary::load(files);
            if (!dictionary)
                continue;
            ++loaded;
            for (const char16_t* word : {u"наказа", u"нeкoнь", u"об’єкт", u"школла", u"наказом-вода", u"неводася", u""}) {
                const QString text = QString::fromUtf16(word);
                (void)(*dictionary)->knows(text);
                (void)(*dictionary)->stems(text);
                (void)(*dictionary)->suggest(text);
            }
            (void)(*dictionary)->addLike(u"указ", u"наказ");
        }
        qInfo() << loaded << "of" << rounds << "were still dictionaries";
        QVERIFY(loaded > 0 && loaded < rounds);
    }

private:
    static QByteArray damaged(QByteArray bytes, QRandomGenerator& random)
    {
        for (int count = random.bounded(1, 4); count > 0; --count) {
            const qsizetype at = random.bounded(static_cast<int>(bytes.size()));
            const qsizetype length = random.bounded(1, 20);
            switch (random.bounded(5)) {
            case 0: bytes[at] = static_cast<char>(random.bounded(256)); break;
            case 1: bytes.remove(at, length); break;
            case 2: bytes.insert(at, bytes.mid(random.bounded(static_cast<int>(bytes.size())), length)); break;
            case 3: bytes.insert(at, QByteArray(length * 10, "/[]^0 \tA9"[random.bounded(9)])); break;
            default: bytes[at] = "/[]^0 \n\tAB19-"[random.bounded(13)];
            }
        }
        return bytes;
    }
};

static const decretum::test::Register<TestDictionary> registration;
#include "test_dictionary.moc"
