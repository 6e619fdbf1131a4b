// SPDX-License-Identifier: MIT
// The documents of tests/app/documents as PDF and back: with their data, without, and changed.
#include "app/exporting.h"
#include "app/importing.h"
#include "base/file.h"
#include "formats/format.h"
#include "interchange/json.h"
#include "model/clause_labels.h"
#include "pdf/pdf_writer.h"
#include "text/typography.h"

#include "test_case.h"

#include <QDir>
#include <QProcess>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

using namespace decretum;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kFolder = QStringLiteral(DECRETUM_SOURCE_DIR "/tests/app/documents/");

/// Documents whose tree of clauses comes out of a PDF otherwise than out of their text yet; one that comes right must leave the list.
/// Wide lines hide where a clause ends (ru/05, ru/38); a name on two lines beside a post on two is read across (uk/11),
/// and so is a deadline on two lines of a table's row (uk/48).
const QSet<QString> kNotYet{
    u"ru/05-novaya-elan-soveshchanie"_s, u"ru/38-selskaya-shkola-rezolyuciya-2016"_s, u"uk/11-haivoriny-bezpeka"_s, u"uk/48-tykhobrid-plan"_s};

bool isInstalled(const QString& program)
{
    return !QStandardPaths::findExecutable(program).isEmpty();
}

/// What qpdf makes of the bytes.
QByteArray changed(const QByteArray& pdf, const QStringList& arguments)
{
    const QTemporaryDir folder;
    if (!writeFile(folder.filePath(u"a.pdf"_s), pdf))
        return {};
    QProcess::execute(u"qpdf"_s, QStringList{folder.filePath(u"a.pdf"_s)} + arguments + QStringList{folder.filePath(u"b.pdf"_s)});
    const auto bytes = readFile(folder.filePath(u"b.pdf"_s));
    return bytes ? *bytes : QByteArray();
}

QString lettersOf(const QString& text)
{
    QString letters;
    for (const QChar sign : comparisonKey(text)) {
        if (sign.isLetterOrNumber())
            letters += sign;
    }
    return letters;
}

/// A line a clause, as deep as it stands.
QString shapeOf(const Decision& decision)
{
    QStringList lines;
    forEachClause(
        decision.clauses, [&lines](const Clause& clause, int depth) { lines.append(QString(depth, u' ') + lettersOf(clause.text.plain())); });
    return lines.join(u'\n');
}

Decision decisionOf(const QString& path)
{
    const auto bytes = readFile(path);
    const auto imported = bytes ? importBytes(*bytes) : Result<Imported>(bytes.error());
    return imported ? imported->decisions.first() : Decision{};
}

QByteArray pdfOf(const Decision& decision, PdfProfile profile)
{
    Exporter exporter({}, {.options = {.pdfProfile = profile}});
    const auto pdf = exporter.write(decision, ExportFormat::Pdf);
    return pdf ? pdf->bytes : QByteArray();
}

bool hasFinding(const Imported& imported, FindingKind kind)
{
    return std::any_of(imported.findings.begin(), imported.findings.end(), [kind](const Finding& finding) { return finding.kind == kind; });
}

}  // namespace

class TestPdfImport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void ownDataComeBackToTheByte_data() { addDocuments(); }
    void ownDataComeBackToTheByte()
    {
        QFETCH(QString, path);
        const Decision decision = decisionOf(path);
        const auto imported = importBytes(pdfOf(decision, PdfProfile::A3a));
        QVERIFY(imported);
        QCOMPARE(writeJson(imported->decisions), writeJson(decision));
        QVERIFY(imported->findings.isEmpty());
    }

    void textAloneGivesTheSameTree_data() { addDocuments(); }
    void textAloneGivesTheSameTree()
    {
        if (!isInstalled(u"pdftotext"_s))
            QSKIP("poppler is wanted");
        QFETCH(QString, path);
        const Decision decision = decisionOf(path);
        const auto imported = importBytes(pdfOf(decision, PdfProfile::A2a));
        QVERIFY(imported);
        QVERIFY(hasFinding(*imported, FindingKind::LayoutGuessed));
        const QString read = shapeOf(imported->decisions.first());
        if (kNotYet.contains(QString::fromUtf8(QTest::currentDataTag())))
            QVERIFY2(read != shapeOf(decision), "it is read aright now: take it off the list");
        else
            QCOMPARE(read, shapeOf(decision));
    }

    void changedPagesAreReadAsText()
    {
        if (!isInstalled(u"qpdf"_s) || !isInstalled(u"pdftotext"_s))
            QSKIP("qpdf and poppler are wanted");
        const QByteArray pdf = pdfOf(decisionOf(kFolder + u"uk/06-zoriane-merezha.txt"_s), PdfProfile::Plain);
        const auto saved = importBytes(changed(pdf, {u"--linearize"_s}));
        QVERIFY(saved);
        QVERIFY(saved->findings.isEmpty());
        const auto cut = importBytes(changed(pdf, {u"--pages"_s, u"."_s, u"1,1"_s, u"--"_s}));
        QVERIFY(cut);
        QVERIFY(hasFinding(*cut, FindingKind::DataNotTrusted));
        QVERIFY(hasFinding(*cut, FindingKind::LayoutGuessed));
    }

    void onlySomeProfilesCarryTheData_data()
    {
        QTest::addColumn<PdfProfile>("profile");
        for (const QString& name : pdfProfileNames())
            QTest::newRow(qPrintable(name)) << *pdfProfileNamed(name);
    }
    void onlySomeProfilesCarryTheData()
    {
        if (!isInstalled(u"pdftotext"_s))
            QSKIP("poppler is wanted");
        QFETCH(PdfProfile, profile);
        const Decision decision = decisionOf(kFolder + u"uk/06-zoriane-merezha.txt"_s);
        const auto imported = importBytes(pdfOf(decision, profile));
        QVERIFY(imported);
        if (carriesPayloads(profile))
            QCOMPARE(writeJson(imported->decisions), writeJson(decision));
        QCOMPARE(hasFinding(*imported, FindingKind::LayoutGuessed), !carriesPayloads(profile));
        QCOMPARE(shapeOf(imported->decisions.first()), shapeOf(decision));
    }

    void passwordsAreTold()
    {
        if (!isInstalled(u"qpdf"_s))
            QSKIP("qpdf is not installed");
        const QByteArray pdf = pdfOf(decisionOf(kFolder + u"uk/06-zoriane-merezha.txt"_s), PdfProfile::A2a);
        const auto locked = importBytes(changed(pdf, {u"--encrypt"_s, u"a"_s, u"b"_s, u"256"_s, u"--"_s}));
        QVERIFY(locked.isError());
        QCOMPARE(locked.error().code, ErrorCode(PdfError::PdfLocked));
    }

private:
    static void addDocuments()
    {
        QTest::addColumn<QString>("path");
        for (const QString& folder : QDir(kFolder).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            for (const QString& name : QDir(kFolder + folder).entryList({u"*.txt"_s}))
                QTest::newRow(qPrintable(folder + u'/' + name.chopped(4))) << kFolder + folder + u'/' + name;
        }
    }
};

static const decretum::test::Register<TestPdfImport> registration;
#include "test_pdf_import.moc"
