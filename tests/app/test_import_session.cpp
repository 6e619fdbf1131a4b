// SPDX-License-Identifier: MIT
// A file under import, without a window.
#include "messy_order.h"
#include "test_case.h"

#include "app/import_batch.h"
#include "app/office_lexicon.h"
#include "base/file.h"

#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QtTest>

using namespace decretum;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kFormula = 11;
constexpr int kPhrase = 13;
constexpr int kPost = 19;
constexpr int kName = 20;

ImportSession opened(const QByteArray& bytes, const Learned& learned = {})
{
    return *ImportSession::open(bytes, {}, learned);
}

LineRole roleOf(const ImportSession& session, int line, int part = 0)
{
    const ReadSource* reading = session.reading({line, part});
    Q_ASSERT(reading);
    return reading->role;
}

QList<int> doubtfulLines(const ImportSession& session)
{
    QList<int> lines;
    for (const ImportDoubt& doubt : session.doubts())
        lines.append(doubt.place.line);
    return lines;
}

/// The fact, or what stands with one, that was read from the place: depth first, the last.
QString pointerOf(const QList<ImportFact>& facts, const SourcePlace& place)
{
    QString pointer;
    for (const ImportFact& fact : facts) {
        if (fact.ground.places.contains(place))
            pointer = fact.pointer;
        for (const ImportChip& chip : fact.chips) {
            if (chip.ground.places.contains(place))
                pointer = chip.pointer;
        }
        if (const QString below = pointerOf(fact.children, place); !below.isEmpty())
            pointer = below;
    }
    return pointer;
}

}  // namespace

class TestImportSession final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsDoubtfulPlaces();
    void toldLinesStandAndTheRestIsReadToFit();
    void whatIsRightIsNoLongerDoubtful();
    void undoesAndRedoesEachCorrection();
    void aCorrectionTakenBackIsAsBefore();
    void tellsOnePartOfALine();
    void languageIsACorrection();
    void dataOfTheProgramItselfAreCertain();
    void everyLineIsOfSomeFact_data();
    void everyLineIsOfSomeFact();
    void findsDocumentsInFolders();
    void readsAFileOfABatch();
    void learnsFromCorrections();
    void removedLessonsTeachNothing();
    void lessonsAreKept();
};

void TestImportSession::listsDoubtfulPlaces()
{
    const ImportSession session = opened(test::messyOrder());
    QCOMPARE(doubtfulLines(session), (QList<int>{kFormula, kPost, kName}));
    QVERIFY(!session.isCorrected());
}

void TestImportSession::toldLinesStandAndTheRestIsReadToFit()
{
    ImportSession session = opened(test::messyOrder());
    session.tell({{kName, 0}}, LineRole::Signature);
    QCOMPARE(roleOf(session, kName), LineRole::Signature);
    QCOMPARE(roleOf(session, kPost), LineRole::Position);
    const Signature signature = session.imported().decisions.first().signatures.first();
    QCOMPARE(signature.position, u"Очільниця управління"_s);
    QCOMPARE(signature.name, u"Мотря Ясен-Гай"_s);
    session.tell({{kFormula, 0}}, LineRole::Formula);
    QCOMPARE(session.imported().decisions.first().enactingFormula, u"ЗАПРОВАДЖУЮ:"_s);
    session.tell({{kPhrase, 0}}, LineRole::Deadline);
    const Clause first = session.imported().decisions.first().clauses.first();
    QCOMPARE(first.deadlines.size(), 1);
    QCOMPARE(pointerOf(session.facts(), {kPhrase, 0}), u"/clauses/0/deadlines/0"_s);
    QVERIFY(session.doubts().isEmpty());
}

void TestImportSession::whatIsRightIsNoLongerDoubtful()
{
    ImportSession session = opened(test::messyOrder());
    const LineRole before = roleOf(session, kFormula);
    session.confirm({{kFormula, 0}});
    QCOMPARE(roleOf(session, kFormula), before);
    QVERIFY(!doubtfulLines(session).contains(kFormula));
}

void TestImportSession::undoesAndRedoesEachCorrection()
{
    ImportSession session = opened(test::messyOrder());
    const QList<Decision> first = session.imported().decisions;
    session.tell({{kName, 0}}, LineRole::Signature);
    session.tell({{kFormula, 0}, {kPhrase, 0}}, LineRole::Formula);
    const QList<Decision> last = session.imported().decisions;
    QVERIFY(last != first);
    session.undo();
    session.undo();
    QVERIFY(!session.canUndo());
    QCOMPARE(session.imported().decisions, first);
    session.redo();
    session.redo();
    QVERIFY(!session.canRedo());
    QCOMPARE(session.imported().decisions, last);
}

void TestImportSession::aCorrectionTakenBackIsAsBefore()
{
    ImportSession session = opened(test::messyOrder());
    const QList<ReadSource> before = session.imported().source;
    session.tell({{kName, 0}}, LineRole::Signature);
    session.forget({{kName, 0}});
    QCOMPARE(session.imported().source, before);
    QVERIFY(!session.isCorrected());
    QVERIFY(session.canUndo());
}

void TestImportSession::tellsOnePartOfALine()
{
    ImportSession session = opened(
        "<html><body><p>НАКАЗ</p><p>Про облік книжок</p>"
        "<p>НАКАЗУЮ:<br>1. Бібліотекарям звірити картотеки.<br>до 3 травня<br>2. Завгоспу видати шафи.</p></body></html>");
    QCOMPARE(session.reading({3, 2})->text, u"до 3 травня"_s);
    session.tell({{3, 2}}, LineRole::ClauseMore);
    QCOMPARE(roleOf(session, 3, 2), LineRole::ClauseMore);
    QCOMPARE(roleOf(session, 3, 1), LineRole::Clause);
    QCOMPARE(session.imported().decisions.first().clauses.size(), 2);
    QCOMPARE(session.imported().decisions.first().clauses.first().text.plain(), u"Бібліотекарям звірити картотеки. до 3 травня"_s);
    int shown = 0;
    for (const SourceLine& line : session.lines())
        shown += line.line == 3 && line.reading >= 0 ? 1 : 0;
    QCOMPARE(shown, 4);
}

void TestImportSession::languageIsACorrection()
{
    ImportSession session = opened(test::messyOrder());
    QCOMPARE(session.imported().decisions.first().language, Language::Ukrainian);
    session.setLanguage(Language::Russian);
    QCOMPARE(session.imported().decisions.first().language, Language::Russian);
    QVERIFY(session.isCorrected());
    session.undo();
    QCOMPARE(session.imported().decisions.first().language, Language::Ukrainian);
}

void TestImportSession::dataOfTheProgramItselfAreCertain()
{
    const Result<QByteArray> json = readFile(QStringLiteral(DECRETUM_SOURCE_DIR "/tests/golden/render/uk/order/every-annex.json"));
    const ImportSession session = opened(*json);
    QVERIFY(session.lines().isEmpty());
    QVERIFY(session.doubts().isEmpty());
    QVERIFY(countFacts(session.facts()) > 5);
}

void TestImportSession::everyLineIsOfSomeFact_data()
{
    QTest::addColumn<QString>("file");
    QDirIterator files(QStringLiteral(DECRETUM_SOURCE_DIR "/tests/app/documents"), {u"*.txt"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        QTest::newRow(qUtf8Printable(QFileInfo(file).fileName())) << file;
    }
}

void TestImportSession::everyLineIsOfSomeFact()
{
    QFETCH(QString, file);
    const ImportSession session = opened(*readFile(file));
    QHash<int, int> shown;
    for (const SourceLine& line : session.lines())
        ++shown[line.reading];
    for (int at = 0; at < session.imported().source.size(); ++at) {
        const ReadSource& source = session.imported().source.at(at);
        QCOMPARE(shown.value(at), 1);
        QVERIFY2(!pointerOf(session.facts(), source.place()).isEmpty(), qUtf8Printable(source.text));
    }
}

void TestImportSession::findsDocumentsInFolders()
{
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"2020/протоколи"_s));
    for (const QString& name : {u"а.docx"_s, u"2020/б.TXT"_s, u"2020/протоколи/в.odt"_s, u"2020/~$б.docx"_s, u"звіт.xlsx"_s})
        QVERIFY(writeFile(folder.filePath(name), "x"));
    QStringList names;
    for (const ImportFile& file : importableFiles({folder.path(), folder.filePath(u"а.docx"_s)}))
        names.append(file.name);
    QCOMPARE(names, (QStringList{u"2020/б.TXT"_s, u"2020/протоколи/в.odt"_s, u"а.docx"_s}));
    QCOMPARE(importableFiles({folder.filePath(u"звіт.xlsx"_s)}).size(), 1);
}

void TestImportSession::readsAFileOfABatch()
{
    ImportFile messy{.name = u"messy"_s, .bytes = test::messyOrder()};
    const ImportSummary look = readImportFile(messy, {}, {});
    QCOMPARE(look.state, ImportSummary::State::Look);
    QCOMPARE(look.doubts, 3);
    QCOMPARE(look.imported.decisions.size(), 1);
    ImportFile absent{.name = u"absent"_s, .path = u"/absent/file.txt"_s};
    const ImportSummary failed = readImportFile(absent, {}, {});
    QCOMPARE(failed.state, ImportSummary::State::Failed);
    QVERIFY(failed.error);
}

void TestImportSession::learnsFromCorrections()
{
    ImportSession session = opened(test::messyOrder());
    session.tell({{kFormula, 0}}, LineRole::Formula);
    session.tell({{kName, 0}}, LineRole::Signature);
    QList<Lesson> lessons;
    QCOMPARE(addLessons(lessons, lessonsOf(session, u"messy.txt"_s, QDate(2023, 9, 12))), 3);
    QCOMPARE(lessons.at(0).words, u"ЗАПРОВАДЖУЮ"_s);
    QCOMPARE(lessons.at(0).tells, DecisionKind::Order);
    QCOMPARE(lessons.at(1).words, u"Очільниця"_s);
    QCOMPARE(lessons.at(2).words, u"Мотря Ясен-Гай"_s);
    QCOMPARE(addLessons(lessons, lessonsOf(session, u"messy.txt"_s, QDate(2023, 9, 12))), 0);
    const ImportSession taught = opened(test::messyOrder(), learnedOf(lessons));
    QCOMPARE(doubtfulLines(taught), QList<int>());
    QCOMPARE(taught.imported().decisions.first().enactingFormula, u"ЗАПРОВАДЖУЮ:"_s);
    QCOMPARE(taught.imported().decisions.first().signatures.first().name, u"Мотря Ясен-Гай"_s);
}

void TestImportSession::removedLessonsTeachNothing()
{
    QList<Lesson> lessons{{.kind = Lesson::Kind::Formula, .words = u"ЗАПРОВАДЖУЮ"_s, .tells = DecisionKind::Order, .isRemoved = true}};
    QCOMPARE(learnedOf(lessons), Learned());
    QCOMPARE(doubtfulLines(opened(test::messyOrder(), learnedOf(lessons))).size(), 3);
    QCOMPARE(addLessons(lessons, {{.kind = Lesson::Kind::Formula, .words = u"Запроваджую"_s}}), 0);
}

void TestImportSession::lessonsAreKept()
{
    const QList<Lesson> lessons{
        {.kind = Lesson::Kind::Formula, .words = u"ЗАПРОВАДЖУЮ"_s, .tells = DecisionKind::Order, .source = u"а.txt"_s, .day = QDate(2023, 9, 12)},
        {.kind = Lesson::Kind::Person, .words = u"Мотря Ясен-Гай"_s, .source = u"а.txt"_s, .day = QDate(2023, 9, 12), .isRemoved = true}};
    QCOMPARE(lessonsFromJson(toJson(lessons)), lessons);
    QCOMPARE(lessonsFromJson("[{\"kind\":\"nothing\",\"words\":\"x\"},{}]"), QList<Lesson>());
    QCOMPARE(lessonsFromJson("nonsense"), QList<Lesson>());
}

static const test::Register<TestImportSession> registration;
#include "test_import_session.moc"
