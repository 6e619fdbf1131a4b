// SPDX-License-Identifier: MIT
#include "base/file.h"
#include "base/finding.h"
#include "base/folders.h"
#include "base/sources.h"

#include "test_case.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest>

using namespace decretum;
using namespace Qt::Literals::StringLiterals;

class TestBase : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void filesAreReplacedAsAWhole()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.txt"));
        QVERIFY(writeFile(path, "one"));
        QVERIFY(writeFile(path, "two"));
        QCOMPARE(*readFile(path), QByteArray("two"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }

    /// «--output /dev/null» must not put a file in the device's place.
    void devicesAreWrittenTo()
    {
        const QString device = QStringLiteral("/dev/null");
        if (!QFileInfo::exists(device) || QFileInfo(device).isFile())
            QSKIP("there is no /dev/null");
        QVERIFY(writeFile(device, "one"));
        QVERIFY(!QFileInfo(device).isFile());
    }

    void aFailedWriteLeavesTheOldFile()
    {
        const Status written = writeFile(QStringLiteral("/nonexistent-folder/a.txt"), "x");
        QVERIFY(!written);
        QVERIFY(written.error().code == ErrorCode(BaseError::FileNotWritable));
    }

    void absentAndLargeFilesAreErrors()
    {
        QVERIFY(readFile(QStringLiteral("/nonexistent")).error().code == ErrorCode(BaseError::FileNotFound));
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("b"));
        QVERIFY(writeFile(path, QByteArray(100, 'x')));
        QVERIFY(readFile(path, 99).error().code == ErrorCode(BaseError::FileTooLarge));
        QVERIFY(readFile(folder.path()).isError());
    }

    void countedIdsComeInOrder()
    {
        CountingIdSource ids;
        QCOMPARE(ids.next().toString(QUuid::WithoutBraces), QStringLiteral("00000000-0000-4000-8000-000000000001"));
        QCOMPARE(ids.next().toString(QUuid::WithoutBraces), QStringLiteral("00000000-0000-4000-8000-000000000002"));
    }

    void findingsHaveStableNames()
    {
        QCOMPARE(findingKindName(FindingKind::DebrisDropped), QStringLiteral("debris-dropped"));
        QCOMPARE(findingKindName(FindingKind::DataNotTrusted), QStringLiteral("data-not-trusted"));
    }

    void findingNamesAreTheirOwn()
    {
        QSet<QString> names;
        constexpr int kKinds = static_cast<int>(FindingKind::Converted) + 1;
        for (int kind = 0; kind < kKinds; ++kind)
            names.insert(findingKindName(static_cast<FindingKind>(kind)));
        QCOMPARE(names.size(), kKinds);
    }

    void userDataFolderIsTheEnvironments_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("folder");
        QTest::newRow("unset") << QString() << u"/home/u/.local/share"_s;
        QTest::newRow("empty") << u""_s << u"/home/u/.local/share"_s;
        QTest::newRow("relative") << u"data"_s << u"/home/u/.local/share"_s;
        QTest::newRow("set") << u"/data"_s << u"/data"_s;
    }
    void userDataFolderIsTheEnvironments()
    {
        QFETCH(QString, given);
        QProcessEnvironment environment;
        environment.insert(u"HOME"_s, u"/home/u"_s);
        if (!given.isNull())
            environment.insert(u"XDG_DATA_HOME"_s, given);
        QTEST(userDataFolder(environment), "folder");
    }
};

static const decretum::test::Register<TestBase> registration;
#include "test_base.moc"
