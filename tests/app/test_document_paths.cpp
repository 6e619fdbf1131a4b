// SPDX-License-Identifier: MIT
#include "app/document_paths.h"
#include "base/file.h"

#include "test_case.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace decretum;
using namespace Qt::Literals::StringLiterals;

namespace {

class Tree {
public:
    QString path(const QString& name = {}) const { return name.isEmpty() ? m_folder.path() : m_folder.filePath(name); }
    void add(const QString& name, const QByteArray& bytes = "x") const
    {
        QVERIFY(makeFolder(QFileInfo(path(name)).path()));
        QVERIFY(writeFile(path(name), bytes));
    }
    void link(const QString& target, const QString& name) const { QVERIFY(QFile::link(path(target), path(name))); }

    /// «name < path»
    QStringList named(const DocumentPaths& found) const
    {
        QStringList lines;
        for (const DocumentPath& document : found.documents)
            lines.append(document.name + u" < "_s + QDir(m_folder.path()).relativeFilePath(document.path));
        return lines;
    }

private:
    QTemporaryDir m_folder;
};

}  // namespace

class TestDocumentPaths : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void foldersAreTakenWithAllThatIsInThem()
    {
        const Tree tree;
        for (const char* name : {"наказ 10.txt", "наказ 2.txt", "2022/план.docx", "2022/літо/план.docx", "лист.pdf"})
            tree.add(QString::fromUtf8(name));
        const DocumentPaths found = findDocuments({tree.path()});
        QCOMPARE(tree.named(found),
            (QStringList{u"2022/літо/план < 2022/літо/план.docx"_s, u"2022/план < 2022/план.docx"_s, u"лист < лист.pdf"_s, u"наказ 2 < наказ 2.txt"_s,
                u"наказ 10 < наказ 10.txt"_s}));
        QVERIFY(found.hasFolders);
        QVERIFY(found.skipped.isEmpty());
    }

    void whatIsNoDocumentIsSkipped_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("taken");
        QTest::addColumn<int>("skipped");
        const QByteArray name(reinterpret_cast<const char*>(u"WordDocument"), 26);
        const QByteArray oldWord = QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1").leftJustified(1024, '\0') + name + QByteArray(102, '\0');
        const QByteArray oldSheet = QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1").leftJustified(1024, '\0');
        const auto row = [](const char* test, const QString& file, const QByteArray& bytes, int taken, int skipped) {
            QTest::newRow(test) << file << bytes << taken << skipped;
        };
        row("by its ending", u"A.DOC"_s, "x", 1, 0);
        row("of another ending", u"a.csv"_s, "a,b", 0, 1);
        row("picture", u"a.png"_s, "\x89PNG", 0, 1);
        row("hidden", u".a.txt"_s, "x", 0, 0);
        row("lock of Word", u"~$a.docx"_s, "x", 0, 0);
        row("lock of LibreOffice", u".~lock.a.odt#"_s, "x", 0, 0);
        row("in a hidden folder", u".git/a.txt"_s, "x", 0, 0);
        row("rtf without an ending", u"a"_s, "{\\rtf1 a}", 1, 0);
        row("pdf of another ending", u"a.bak"_s, "%PDF-1.4", 1, 0);
        row("old Word of another ending", u"a.bak"_s, oldWord, 1, 0);
        row("old sheet", u"a.xls"_s, oldSheet, 0, 1);
        row("other package", u"a.xlsx"_s, "PK\x03\x04 xl/workbook.xml", 0, 1);
        row("package with a text", u"a.zip"_s, "PK\x03\x04 word/document.xml", 1, 0);
        row("empty", u"a.log"_s, "", 0, 1);
    }
    void whatIsNoDocumentIsSkipped()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        const Tree tree;
        tree.add(name, bytes);
        const DocumentPaths found = findDocuments({tree.path()});
        QTEST(static_cast<int>(found.documents.size()), "taken");
        QTEST(static_cast<int>(found.skipped.size()), "skipped");
    }

    void loopsOfLinksEnd()
    {
        const Tree tree;
        tree.add(u"a/наказ.txt"_s);
        tree.link(u"a"_s, u"a/знову"_s);
        tree.link(QString(), u"a/усе"_s);
        tree.link(u"a/наказ.txt"_s, u"a/той самий.txt"_s);
        tree.link(u"a/немає.txt"_s, u"a/нікуди.txt"_s);
        QCOMPARE(tree.named(findDocuments({tree.path()})), QStringList{u"a/наказ < a/наказ.txt"_s});
    }

    void namesStayApart()
    {
        const Tree tree;
        for (const char* name : {"one/план.docx", "one/план.pdf", "two/план.docx", "out/план.json"})
            tree.add(QString::fromUtf8(name));
        QCOMPARE(tree.named(findDocuments({tree.path()}, tree.path(u"out"_s))),
            (QStringList{u"one/план.docx < one/план.docx"_s, u"one/план.pdf < one/план.pdf"_s, u"two/план < two/план.docx"_s}));
        QCOMPARE(tree.named(findDocuments({tree.path(u"one"_s) + u'/', tree.path(u"two"_s)})),
            (QStringList{u"one/план.docx < one/план.docx"_s, u"one/план.pdf < one/план.pdf"_s, u"two/план < two/план.docx"_s}));
    }

    void filesAreTakenAsTheyAre()
    {
        const Tree tree;
        tree.add(u"план.csv"_s);
        const DocumentPaths found = findDocuments({tree.path(u"план.csv"_s), u"-"_s, u"/немає/такого.txt"_s});
        QCOMPARE(found.documents.size(), 3);
        QCOMPARE(found.documents.at(0).name, u"план"_s);
        QCOMPARE(found.documents.at(1).name, u"document"_s);
        QCOMPARE(found.documents.at(2).path, u"/немає/такого.txt"_s);
        QVERIFY(!found.hasFolders);
    }
};

static const decretum::test::Register<TestDocumentPaths> registration;
#include "test_document_paths.moc"
