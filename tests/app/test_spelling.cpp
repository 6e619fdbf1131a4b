// SPDX-License-Identifier: MIT
#include "app/describe.h"
#include "app/exporting.h"
#include "app/importing.h"
#include "app/printed_text.h"
#include "app/spelling.h"
#include "base/file.h"
#include "spell/spell_error.h"
#include "text/encoding.h"

#include "dictionaries.h"
#include "test_case.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

using namespace decretum;
using namespace Qt::Literals::StringLiterals;

namespace {

/// «line:column word» of each misspelling.
QString reported(const QByteArray& bytes)
{
    const auto printed = readPrintedText(bytes);
    if (!printed)
        return describe(printed.error());
    SpellChecker checker(spellSetup(u"/nowhere"_s));
    QStringList lines;
    for (const Misspelling& misspelling : checker.check(printed->text)) {
        const auto place = printed->placeOf(misspelling.start);
        lines.append(u"%1:%2 %3"_s.arg(place.line).arg(place.column).arg(misspelling.word));
    }
    return lines.join(u'|');
}

}  // namespace

class TestSpelling : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!test::hasDictionaries())
            QSKIP(test::kNoDictionaries);
    }

    void placesAreTheFiles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("reported");
        QTest::newRow("text") << u"НАКАЗ\n\nЗатвердити 𝄞 план захадів."_s.toUtf8() << u"3:19 захадів"_s;
        QTest::newRow("line ends of Windows") << u"НАКАЗ\r\nплан захадів."_s.toUtf8() << u"2:6 захадів"_s;
        QTest::newRow("JSON") << u"{\"format\": \"decretum-decision\", \"version\": 1, \"language\": \"uk\",\n"
                                 "  \"subject\": \"Про \\\"план\\\" захадів\", \"clauses\": [{\"text\": "
                                 "\"Затвердити\\nпланн.\", \"persons\": "
                                 "[{\"name\": \"планн\", \"position\": \"учительь\"}]}]}"_s.toUtf8()
                              << u"2:28 захадів|2:72 планн|2:124 учительь"_s;
    }
    void placesAreTheFiles()
    {
        QFETCH(QByteArray, bytes);
        QTEST(reported(bytes), "reported");
    }

    void aPackageIsReadByParagraphs()
    {
        const auto imported = importBytes(u"НАКАЗ\n01.02.2020 № 5\nПро план\nНАКАЗУЮ:\n1. Затвердити план захадів.\nДиректор І.І. Гай\n"_s.toUtf8());
        QVERIFY(imported);
        Exporter exporter{QString()};
        const auto exported = exporter.write(imported->decisions.first(), ExportFormat::Docx);
        QVERIFY(exported);
        const QString words = reported(exported->bytes);
        QVERIFY2(words.endsWith(u":17 захадів"), qPrintable(words));
    }

    void wordsAreRemembered()
    {
        QTemporaryDir folder;
        const QString path = wordListPath(WordListOwner::Office, Language::Ukrainian, folder.path());
        QVERIFY(rememberWord(path, {.word = u"Клєнопіль"_s, .example = u"Тернопіль"_s}));
        QVERIFY(rememberWord(path, {.word = u"звірнаука"_s}));
        QVERIFY(rememberWord(path, {.word = u"звірнаука"_s}));
        QCOMPARE(QString::fromUtf8(*readFile(path)), u"Клєнопіль/Тернопіль\nзвірнаука\n"_s);
        SpellChecker checker(spellSetup(folder.path()));
        QVERIFY(checker.check(u"до Клєнополя, звірнаука"_s).isEmpty());
    }

    void everyErrorHasWords()
    {
        for (const SpellError error : {SpellError::DictionaryNotFound, SpellError::AffixDamaged, SpellError::WordsDamaged,
                 SpellError::EncodingUnknown, SpellError::EntryNotWord, SpellError::ExampleUnknown})
            QVERIFY(isDescribed(error));
    }

    /// Documents of the corpus, where they are: beyond names one false alarm in 200 words at most. Names are what is
    /// written with a capital; of the rest every report is a slip of the document (docs/spelling.md), so more than
    /// these mean false alarms.
    void documentsHaveFewReports()
    {
        const QString shared = QStringLiteral(DECRETUM_SHARED_DIR);
        QStringList files;
        for (const QString& folder : {u"/seeds"_s, u"/corpus/documents/uk"_s, u"/corpus/documents/ru"_s, u"/corpus/documents/made"_s}) {
            const QDir directory(shared + folder);
            for (const QString& name : directory.entryList({u"*.txt"_s}))
                files.append(directory.filePath(name));
        }
        if (files.isEmpty())
            QSKIP("no documents beside the project");
        SpellChecker checker(spellSetup(u"/nowhere"_s));
        TextWords words;
        size_t count = 0;
        qsizetype lowerCase = 0;
        for (const QString& file : files) {
            const auto printed = readPrintedText(*readFile(file));
            QVERIFY(printed);
            splitWords(printed->text, words);
            count += words.words.size();
            for (const Misspelling& misspelling : checker.check(printed->text))
                lowerCase += misspelling.reason == Misspelling::Reason::Unknown && misspelling.word.front().isLower() ? 1 : 0;
        }
        qInfo() << count << "words," << lowerCase << "reports of words in small letters";
        QVERIFY(lowerCase * 200 <= static_cast<qsizetype>(count));
    }
};

static const decretum::test::Register<TestSpelling> registration;
#include "test_spelling.moc"
