// SPDX-License-Identifier: MIT
#include "store_fixture.h"
#include "test_case.h"

#include "store/database.h"
#include "store/decision_tables.h"
#include "store/migrations.h"

#include <QFile>
#include <QProcess>

#include <unistd.h>
#include <csignal>

using namespace decretum;
using namespace decretum::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kVictim = "DECRETUM_STORE_VICTIM";

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Runs a statement on the file past the registry.
void meddle(const QString& path, const char* sql)
{
    const auto database = Database::open(path, Database::Mode::Create);
    VERIFY_DONE(database);
    VERIFY_DONE((*database)->execute(sql));
}

/// The schema's steps, and one more.
QList<BuiltInFile> stepsAnd(const BuiltInFile& later)
{
    QList<BuiltInFile> steps(schemaSteps().begin(), schemaSteps().end());
    steps.append(later);
    return steps;
}

/// Saves without end, until it is killed: this program, run by itself with kVictim set. Nothing where it is not.
void saveWithoutEnd()
{
    const QString path = qEnvironmentVariable(kVictim);
    if (path.isEmpty())
        return;
    const SystemClock clock;
    const auto registry = Registry::open(path, Registry::Access::ReadWrite, clock);
    if (!registry)
        _exit(3);
    RandomIdSource ids;
    Decision decision = orderOf(40, ids);
    for (int round = 0;; ++round) {
        decision.clauses = orderOf(40, ids).clauses;
        decision.subject = QString::number(round);
        if (!(*registry)->saveDecision(decision) || !(*registry)->addRevision(decision.id, decision, QString()))
            _exit(4);
    }
}
Q_COREAPP_STARTUP_FUNCTION(saveWithoutEnd)

}  // namespace

class TestRegistryFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void foldersAreMade()
    {
        QTemporaryDir folder;
        const SystemClock clock;
        VERIFY_DONE(Registry::open(folder.filePath(u"a/b/r.decretum"_s), Registry::Access::ReadWrite, clock));
    }

    void readingMakesNothing()
    {
        QTemporaryDir folder;
        const SystemClock clock;
        QVERIFY(failsWith(Registry::open(folder.filePath(u"r.decretum"_s), Registry::Access::ReadOnly, clock), StoreError::RegistryNotFound));
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void foreignFilesAreRefusedUntouched_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("text") << QByteArray("Наказ начальника відділу освіти про те, що це не реєстр, а звичайний текст у файлі.\n").repeated(40);
        QTest::newRow("short text") << QByteArray("Наказ");
        QTemporaryDir folder;
        const QString other = folder.filePath(u"other.db"_s);
        meddle(other, "CREATE TABLE foreign_table (a)");
        QTest::newRow("other database") << read(other);
        meddle(other, "PRAGMA user_version = 1");
        QTest::newRow("other database with a version") << read(other);
    }
    void foreignFilesAreRefusedUntouched()
    {
        QFETCH(QByteArray, bytes);
        StoreFixture store;
        const QString path = store.file(u"other"_s);
        write(path, bytes);
        for (const auto access : {Registry::Access::ReadWrite, Registry::Access::ReadOnly})
            QVERIFY(failsWith(Registry::open(path, access, store.clock()), StoreError::NotRegistry));
        QCOMPARE(read(path), bytes);
    }

    void newerSchemaIsRefused()
    {
        StoreFixture store;
        store.close();
        meddle(store.file(), "PRAGMA user_version = 999");
        const auto opened = Registry::open(store.file(), Registry::Access::ReadWrite, store.clock());
        QVERIFY(failsWith(opened, StoreError::SchemaNewer));
        QCOMPARE(opened.error().detail, u"999"_s);
        QVERIFY(failsWith(store.read(), StoreError::SchemaNewer));
    }

    void fileIsCopiedBeforeItIsMigrated()
    {
        StoreFixture store;
        VERIFY_DONE(store.registry().setSetting(u"a"_s, u"before"_s));
        store.close();
        const QList<BuiltInFile> steps = stepsAnd({"9999_later", "CREATE TABLE later (a TEXT) STRICT; UPDATE setting SET value = 'after'"});
        const auto database = Database::open(store.file(), Database::Mode::Create);
        VERIFY_DONE(migrate(**database, steps));
        QCOMPARE(*(*database)->integer("PRAGMA user_version"), steps.size());
        QCOMPARE(std::get<QString>(*(*database)->value("SELECT value FROM setting")), u"after"_s);
        const auto copy = Registry::open(store.file() + u".before-schema-%1"_s.arg(steps.size()), Registry::Access::ReadOnly, store.clock());
        VERIFY_DONE(copy);
        QCOMPARE(*(*copy)->setting(u"a"_s), u"before"_s);
    }

    void failedStepLeavesTheFileAsItWas()
    {
        StoreFixture store;
        store.close();
        const QList<BuiltInFile> steps = stepsAnd({"9999_later", "CREATE TABLE later (a TEXT) STRICT; CREATE TABLE setting (b)"});
        {
            const auto database = Database::open(store.file(), Database::Mode::Create);
            QVERIFY(failsWith(migrate(**database, steps), StoreError::Failed));
        }
        store.reopen();
        QVERIFY(store.isOpen());
        QCOMPARE(*store.registry().verify(), QStringList());
    }

    void olderSchemaIsNotReadButMigrated()
    {
        StoreFixture store;
        store.close();
        const auto database = Database::open(store.file(), Database::Mode::ReadOnly);
        const QList<BuiltInFile> steps = stepsAnd({"9999_later", "SELECT 1"});
        QCOMPARE(*schemaOf(**database, steps), static_cast<int>(schemaSteps().size()));
    }

    /// A registry of the first schema holds its decisions, and takes what later schemas know.
    void firstSchemaIsBroughtUpToDate()
    {
        StoreFixture store;
        const QString path = store.file(u"old"_s);
        const DecisionId id(QUuid(u"11111111-1111-4111-8111-111111111111"_s));
        {
            const auto database = Database::open(path, Database::Mode::Create);
            VERIFY_DONE(database);
            VERIFY_DONE(migrate(**database, schemaSteps().first(1)));
            VERIFY_DONE(
                (*database)->execute("INSERT INTO decision (id, created, changed, subject) VALUES "
                                     "('11111111-1111-4111-8111-111111111111', '2024-05-06T12:00:00Z', '2024-05-06T12:00:00Z', 'Про огляд')"));
        }
        const auto registry = Registry::open(path, Registry::Access::ReadWrite, store.clock());
        VERIFY_DONE(registry);
        const auto kept = (*registry)->loadDecision(id);
        VERIFY_DONE(kept);
        QCOMPARE(kept->subject, u"Про огляд"_s);
        QVERIFY(kept->basis.isEmpty());
        Decision decision = *kept;
        decision.basis = u"заява"_s;
        decision.print.tightness = 1;
        VERIFY_DONE((*registry)->saveDecision(decision));
        QCOMPARE(*(*registry)->loadDecision(id), decision);
    }

    void damagedFilesEndInAnError()
    {
        RandomIdSource ids;
        StoreFixture store;
        const Decision decision = orderOf(50, ids);
        VERIFY_DONE(store.registry().saveDecision(decision));
        store.close();
        const QByteArray whole = read(store.file());
        QRandomGenerator random(2);
        int noticed = 0;
        for (int round = 0; round < 60; ++round) {
            QByteArray bytes = whole;
            if (round % 3 == 0)
                bytes.truncate(random.bounded(1, static_cast<int>(bytes.size())));
            for (int at = random.bounded(100, 4000); at < bytes.size(); at += random.bounded(1, 4000))
                bytes[at] = static_cast<char>(random.bounded(256));
            write(store.file(), bytes);
            const auto opened = store.read();
            const auto problems = opened ? (*opened)->verify() : Result<QStringList>(opened.error());
            noticed += !problems || !problems->isEmpty() ? 1 : 0;
            if (opened)
                static_cast<void>((*opened)->loadDecision(decision.id).isError());
        }
        QCOMPARE(noticed, 60);
    }

    void oneWriterAtATime()
    {
        StoreFixture store;
        const auto second = Registry::open(store.file(), Registry::Access::ReadWrite, store.clock());
        QVERIFY(failsWith(second, StoreError::WriterBusy));
        QVERIFY(second.error().detail.contains(QString::number(QCoreApplication::applicationPid())));
        QVERIFY(QFile::link(store.file(), store.file(u"other-name"_s)));
        QVERIFY(failsWith(Registry::open(store.file(u"other-name"_s), Registry::Access::ReadWrite, store.clock()), StoreError::WriterBusy));
        store.close();
        VERIFY_DONE(Registry::open(store.file(), Registry::Access::ReadWrite, store.clock()));
    }

    void readerSeesWhatTheWriterCommits()
    {
        RandomIdSource ids;
        StoreFixture store;
        const auto reader = store.read();
        VERIFY_DONE(reader);
        QCOMPARE(*(*reader)->countDecisions({}), 0);
        Decision decision = orderOf(2, ids);
        VERIFY_DONE(store.registry().saveDecision(decision));
        QVERIFY(*(*reader)->loadDecision(decision.id) == decision);
        decision.subject = u"Інше"_s;
        VERIFY_DONE(store.registry().inTransaction([&]() -> Status {
            if (const Status saved = store.registry().saveDecision(decision); !saved)
                return saved;
            return (*reader)->loadDecision(decision.id)->subject == u"Інше"_s ? Status(Error{.code = StoreError::Failed}) : Status();
        }));
        QVERIFY(*(*reader)->loadDecision(decision.id) == decision);
        QVERIFY(failsWith((*reader)->saveDecision(decision), StoreError::ReadOnly));
        QVERIFY(failsWith((*reader)->setSetting(u"a"_s, u"b"_s), StoreError::ReadOnly));
        QCOMPARE(*(*reader)->verify(), QStringList());
    }

    void saveNoticesWhatAnotherProgramWrote()
    {
        RandomIdSource ids;
        StoreFixture store;
        Decision decision = orderOf(3, ids);
        VERIFY_DONE(store.registry().saveDecision(decision));
        meddle(store.file(), "UPDATE clause SET addressee = 'інший'");
        decision.subject = u"Інше"_s;
        VERIFY_DONE(store.registry().saveDecision(decision));
        QVERIFY(*store.registry().loadDecision(decision.id) == decision);
        QCOMPARE(*store.registry().verify(), QStringList());
    }

    void fileThatNobodyMayWriteIsRead()
    {
        // As on a disk that is mounted for reading: without the log's index there is no other way.
        RandomIdSource ids;
        StoreFixture store;
        const Decision decision = orderOf(1, ids);
        VERIFY_DONE(store.registry().saveDecision(decision));
        store.close();
        const auto database = Database::open(store.file(), Database::Mode::Immutable);
        VERIFY_DONE(database);
        QCOMPARE(*(*database)->integer("SELECT count(*) FROM clause"), 1);
        QVERIFY(failsWith((*database)->execute("DELETE FROM clause"), StoreError::ReadOnly));
        QVERIFY(!QFile::exists(store.file() + u"-shm"_s));
    }

    void everyStatementPrepares()
    {
        StoreFixture store;
        const auto database = Database::open(store.file(), Database::Mode::ReadOnly);
        for (int table = 0; table < kTableCount; ++table) {
            const TableStatements& statements = statementsOf(static_cast<StoreTable>(table));
            for (const char* sql : {statements.select, statements.save, statements.remove}) {
                if (sql)
                    VERIFY_DONE((*database)->prepares(sql));
            }
        }
        // The constants of the other files, read out of them: R"sql(…)sql" and one-line texts that begin with a verb of SQL.
        static const QRegularExpression constant(
            uR"~(constexpr auto k\w+ =\s*(?:R"sql\((.*?)\)sql"|"((?:SELECT|INSERT|UPDATE|DELETE|REPLACE|PRAGMA) [^;\n]*)");)~"_s,
            QRegularExpression::DotMatchesEverythingOption);
        int prepared = 0;
        const QDir folder(QStringLiteral(DECRETUM_SOURCE_DIR) + u"/src/store"_s);
        for (const QString& name : folder.entryList({u"*.cpp"_s})) {
            auto match = constant.globalMatch(QString::fromUtf8(read(folder.filePath(name))));
            while (match.hasNext()) {
                const auto found = match.next();
                const QByteArray sql = (found.captured(1) + found.captured(2)).toUtf8();
                VERIFY_DONE((*database)->prepares(sql.constData()));
                ++prepared;
            }
        }
        QVERIFY(prepared > 40);
    }

    void verifyFindsWhatDoesNotHold_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("index") << QByteArray(
            "INSERT INTO search_index (search_index, rowid, words) SELECT 'delete', row, words FROM search_text LIMIT 1");
        QTest::newRow("search text") << QByteArray("UPDATE search_text SET words = 'інше' WHERE part = 'head'");
        QTest::newRow("no search text") << QByteArray("DELETE FROM search_text WHERE part = 'head'");
        QTest::newRow("unknown word") << QByteArray("UPDATE clause SET state = 'lost'");
        QTest::newRow("parent ring") << QByteArray("UPDATE clause SET parent_id = id");
        QTest::newRow("orphan") << QByteArray("UPDATE clause SET parent_id = 'nobody'");
        QTest::newRow("count") << QByteArray("UPDATE decision SET clause_count = 77");
        QTest::newRow("JSON") << QByteArray("UPDATE decision SET numbering = '[{'");
        QTest::newRow("revision") << QByteArray("UPDATE revision SET content = x'00'");
    }
    void verifyFindsWhatDoesNotHold()
    {
        QFETCH(QByteArray, sql);
        RandomIdSource ids;
        StoreFixture store;
        const Decision decision = orderOf(3, ids);
        VERIFY_DONE(store.registry().saveDecision(decision));
        VERIFY_DONE(store.registry().addRevision(decision.id, decision, QString()));
        QCOMPARE(*store.registry().verify(), QStringList());
        {
            const auto database = Database::open(store.file(), Database::Mode::Create);
            VERIFY_DONE((*database)->execute("PRAGMA foreign_keys = OFF"));
            VERIFY_DONE((*database)->execute(sql.constData()));
        }
        const auto problems = store.registry().verify();
        VERIFY_DONE(problems);
        QVERIFY(!problems->isEmpty());
    }

    void backupIsWholeOrNotAtAll()
    {
        RandomIdSource ids;
        StoreFixture store;
        const Decision decision = orderOf(3, ids);
        VERIFY_DONE(store.registry().saveDecision(decision));
        const QString copy = store.file(u"copy.decretum"_s);
        write(copy, "old");
        VERIFY_DONE(store.registry().backupTo(copy));
        QVERIFY(!QFile::exists(copy + u"-wal"_s) && !QFile::exists(copy + u".part"_s));
        const auto opened = Registry::open(copy, Registry::Access::ReadWrite, store.clock());
        VERIFY_DONE(opened);
        QVERIFY(*(*opened)->loadDecision(decision.id) == decision);
        QVERIFY(failsWith(store.registry().backupTo(store.file(u"no/such/folder"_s)), StoreError::BackupNotMade));
        QVERIFY(failsWith(store.registry().backupTo(store.file()), StoreError::BackupNotMade));
        QVERIFY(*store.registry().loadDecision(decision.id) == decision);
    }

    void killedWriterLeavesASoundFile()
    {
        StoreFixture store;
        store.close();
        QRandomGenerator random(QRandomGenerator::global()->generate());
        for (int round = 0; round < 8; ++round) {
            QProcess victim;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(QString::fromLatin1(kVictim), store.file());
            victim.setProcessEnvironment(environment);
            victim.start(QCoreApplication::applicationFilePath(), {});
            QVERIFY(victim.waitForStarted());
            QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(store.file() + u".lock"_s), 10000);
            QThread::msleep(static_cast<unsigned long>(random.bounded(30, 200)));
            ::kill(static_cast<pid_t>(victim.processId()), SIGKILL);
            QVERIFY(victim.waitForFinished());
            QCOMPARE(victim.exitStatus(), QProcess::CrashExit);
            store.reopen();
            QVERIFY(store.isOpen());
            QCOMPARE(*store.registry().verify(), QStringList());
            const auto list = store.registry().listDecisions({}, 0, 100);
            for (const DecisionSummary& summary : *list)
                QCOMPARE(store.registry().loadDecision(summary.id)->clauses.size(), 40);
            store.close();
        }
    }
};

static const decretum::test::Register<TestRegistryFile> registration;
#include "test_registry_file.moc"
