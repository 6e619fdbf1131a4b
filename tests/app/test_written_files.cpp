// SPDX-License-Identifier: MIT
// Every document of tests/app/documents and every sample, written and read again.
#include "app/bulk_export.h"
#include "app/export_check.h"
#include "app/importing.h"
#include "archive/zip.h"
#include "base/file.h"
#include "interchange/json.h"
#include "layout/layout.h"
#include "render/render.h"
#include "text/typography.h"

#include "test_case.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

using namespace decretum;
using namespace Qt::Literals::StringLiterals;

namespace {

/// One that comes right must leave the list.
const QSet<QString> kNotYet{};

QStringList sources()
{
    QStringList paths;
    const QString tests = QStringLiteral(DECRETUM_SOURCE_DIR "/tests/");
    QStringList folders{tests + u"samples/"_s};
    for (const QString& folder : QDir(tests + u"app/documents"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        folders.append(tests + u"app/documents/"_s + folder + u'/');
    for (const QString& folder : folders) {
        for (const QString& name : QDir(folder).entryList({u"*.txt"_s}))
            paths.append(folder + name);
    }
    return paths;
}

void addSources()
{
    QTest::addColumn<QString>("path");
    for (const QString& path : sources())
        QTest::newRow(qPrintable(path.section(u'/', -2).chopped(4))) << path;
}

QList<Decision> decisionsOf(const QString& path)
{
    const Result<QByteArray> bytes = readFile(path);
    const Result<Imported> imported = bytes ? importBytes(*bytes) : Result<Imported>(bytes.error());
    return imported ? imported->decisions : QList<Decision>();
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

void addShape(const QJsonArray& clauses, int depth, QStringList& lines)
{
    for (const QJsonValue& clause : clauses) {
        QStringList deadlines;
        for (const QJsonValue& deadline : clause[u"deadlines"].toArray())
            deadlines.append(deadline[u"to"].toString());
        lines.append(QString(depth, u' ') + lettersOf(clause[u"label"].toString()) + u' ' + lettersOf(clause[u"text"].toString()) + u' '
            + deadlines.join(u' '));
        addShape(clause[u"children"].toArray(), depth + 1, lines);
    }
}

/// The tree of clauses as lines, a level deeper by a blank, with the days of deadlines; the signatures under it.
QString shapeOf(const Decision& decision)
{
    const QJsonObject object = QJsonDocument::fromJson(writeJson(decision)).object();
    QStringList lines;
    addShape(object[u"clauses"].toArray(), 0, lines);
    for (const QJsonValue& signature : object[u"signatures"].toArray())
        lines.append(lettersOf(signature[u"position"].toString()) + u' ' + lettersOf(signature[u"name"].toString()));
    return lines.join(u'\n');
}

QString outputOf(const QString& program, const QStringList& arguments, const QByteArray& input)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(60'000);
    return QString::fromUtf8(process.readAllStandardOutput());
}

Decision sample()
{
    return decisionsOf(QStringLiteral(DECRETUM_SOURCE_DIR "/tests/samples/uk-order.txt")).value(0);
}

}  // namespace

class TestWrittenFiles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void plainTextGivesTheSameClauses_data() { addSources(); }
    void plainTextGivesTheSameClauses()
    {
        QFETCH(QString, path);
        Exporter exporter;
        for (const Decision& decision : decisionsOf(path)) {
            const Result<Exported> text = exporter.write(decision, ExportFormat::Txt);
            QVERIFY(text);
            const Result<Imported> read = importBytes(text->bytes);
            QVERIFY(read);
            const QString again = shapeOf(read->decisions.first());
            if (kNotYet.contains(QString::fromUtf8(QTest::currentDataTag())))
                QVERIFY2(again != shapeOf(decision), "it is read aright now: take it off the list");
            else
                QCOMPARE(again, shapeOf(decision));
        }
    }

    void everyFormatSaysAllWords_data() { addSources(); }
    /// write() itself compares; where a format loses a word it fails.
    void everyFormatSaysAllWords()
    {
        QFETCH(QString, path);
        Exporter exporter;
        for (const Decision& decision : decisionsOf(path)) {
            for (const auto format : {ExportFormat::Json, ExportFormat::Docx, ExportFormat::Odt, ExportFormat::Pdf, ExportFormat::Html,
                     ExportFormat::Markdown, ExportFormat::Txt, ExportFormat::AkomaNtoso, ExportFormat::Calendar}) {
                const Result<Exported> exported = exporter.write(decision, format);
                QVERIFY2(exported, qPrintable(nameOf(format) + (exported ? QString() : u": "_s + exported.error().detail)));
            }
        }
    }

    void pagesOfTheWebAreValid_data() { addSources(); }
    void pagesOfTheWebAreValid()
    {
        QFETCH(QString, path);
        const QString tidy = QStandardPaths::findExecutable(u"tidy"_s);
        if (tidy.isEmpty())
            QSKIP("tidy is not installed");
        Exporter exporter;
        for (const Decision& decision : decisionsOf(path)) {
            const Result<Exported> page = exporter.write(decision, ExportFormat::Html);
            QVERIFY(page);
            QCOMPARE(outputOf(tidy, {u"-quiet"_s, u"-errors"_s, u"-utf8"_s, u"--doctype"_s, u"html5"_s}, page->bytes), QString());
        }
    }

    void headingsOfPagesAreInOrder_data() { addSources(); }
    void headingsOfPagesAreInOrder()
    {
        QFETCH(QString, path);
        Exporter exporter;
        static const QRegularExpression heading(u"<h([1-6])[ >]"_s);
        for (const Decision& decision : decisionsOf(path)) {
            const QString html = QString::fromUtf8(exporter.write(decision, ExportFormat::Html)->bytes);
            int level = 0;
            auto matches = heading.globalMatch(html);
            while (matches.hasNext()) {
                const int next = matches.next().captured(1).toInt();
                QVERIFY(next <= level + 1);
                QVERIFY(next > 1 || level == 0);
                level = next;
            }
        }
    }

    void aLostWordIsSeen_data()
    {
        QTest::addColumn<QString>("format");
        for (const QString& format : {u"html"_s, u"md"_s, u"txt"_s})
            QTest::newRow(qPrintable(format)) << format;
    }
    void aLostWordIsSeen()
    {
        QFETCH(QString, format);
        const Decision decision = sample();
        TemplateCache templates;
        const Result<Document> tree = render(decision, **templates.templateFor(decision));
        QVERIFY(tree);
        Exporter exporter;
        const auto wanted = *exportFormatNamed(format);
        QByteArray bytes = exporter.write(decision, wanted)->bytes;
        QVERIFY(checkDocument(bytes, wanted, *tree));
        const QByteArray word = QString(u"музеїв"_s).toUtf8();
        QVERIFY(bytes.contains(word));
        bytes.replace(bytes.lastIndexOf(word), word.size(), QByteArray());
        const Status checked = checkDocument(bytes, wanted, *tree);
        QVERIFY(checked.isError());
        QVERIFY(checked.error().code == ErrorCode(AppError::OutputDiffers));
        QVERIFY(checked.error().detail.contains(u'|'));
    }

    /// The tree is changed instead of the packed bytes: to the check it is the same.
    void aNumberCountedOtherwiseIsSeen_data()
    {
        QTest::addColumn<QString>("format");
        for (const QString& format : {u"docx"_s, u"odt"_s, u"html"_s, u"txt"_s, u"md"_s})
            QTest::newRow(qPrintable(format)) << format;
    }
    void aNumberCountedOtherwiseIsSeen()
    {
        QFETCH(QString, format);
        const Decision decision = sample();
        TemplateCache templates;
        Result<Document> tree = render(decision, **templates.templateFor(decision));
        QVERIFY(tree);
        Exporter exporter;
        const auto wanted = *exportFormatNamed(format);
        const QByteArray bytes = exporter.write(decision, wanted)->bytes;
        for (Block& block : tree->sections.first().blocks) {
            if (auto* paragraph = std::get_if<Paragraph>(&block); paragraph && paragraph->mark) {
                paragraph->mark->label = u"7."_s;
                break;
            }
        }
        QVERIFY(checkDocument(bytes, wanted, *tree).isError());
    }

    /// One part of the package is changed by `change`, the package made anew around it.
    static QByteArray changed(const QByteArray& package, const QString& name, const std::function<void(QByteArray&)>& change)
    {
        QList<ZipPart> parts = *readZip(package);
        for (ZipPart& part : parts) {
            if (part.name == name)
                change(part.bytes);
        }
        return *writeZip(parts, QDateTime(QDate(2022, 9, 1), QTime(12, 0), Qt::UTC));
    }

    void aPackageThatSaysOtherwiseIsSeen_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("part");
        QTest::newRow("docx") << u"docx"_s << u"word/document.xml"_s;
        QTest::newRow("odt") << u"odt"_s << u"content.xml"_s;
    }
    void aPackageThatSaysOtherwiseIsSeen()
    {
        QFETCH(QString, format);
        QFETCH(QString, part);
        const Decision decision = sample();
        TemplateCache templates;
        const Result<Document> tree = render(decision, **templates.templateFor(decision));
        QVERIFY(tree);
        Exporter exporter;
        const auto wanted = *exportFormatNamed(format);
        const QByteArray bytes = exporter.write(decision, wanted)->bytes;
        const QByteArray word = QString(u"музеїв"_s).toUtf8();
        const auto isSeen = [&](const std::function<void(QByteArray&)>& change) {
            return checkDocument(changed(bytes, part, change), wanted, *tree).isError();
        };
        QVERIFY(!isSeen([](QByteArray&) {}));
        QVERIFY(isSeen([&](QByteArray& xml) { xml.replace(xml.lastIndexOf(word), word.size(), QByteArray()); }));
        QVERIFY(isSeen([&](QByteArray& xml) { xml.insert(xml.lastIndexOf(word), word); }));
        QVERIFY(isSeen([&](QByteArray& xml) { xml.replace(xml.lastIndexOf(word), 2, "ж"); }));
        QVERIFY(isSeen([&](QByteArray& xml) { xml.truncate(xml.size() / 2); }));
        QVERIFY(isSeen([&](QByteArray& xml) { xml.replace(xml.lastIndexOf(word), 1, "<"); }));
        if (format == u"docx")
            QVERIFY(isSeen([&](QByteArray& xml) { xml.replace("<w:numId w:val=\"1\"/>", "<w:numId w:val=\"0\"/>"); }));
        else
            QVERIFY(isSeen([&](QByteArray& xml) { xml.replace("style:num-format=\"1\"", "style:num-format=\"\""); }));
        QByteArray damaged = bytes;
        damaged[damaged.size() / 3] = static_cast<char>(~damaged.at(damaged.size() / 3));
        QVERIFY(checkDocument(damaged, wanted, *tree).isError());
        QVERIFY(checkDocument(bytes.left(bytes.size() / 2), wanted, *tree).isError());
    }

    void aPageTooFewIsSeen()
    {
        const Decision decision = sample();
        TemplateCache templates;
        Result<Document> tree = render(decision, **templates.templateFor(decision));
        QVERIFY(tree);
        Exporter exporter;
        const QByteArray pdf = exporter.write(decision, ExportFormat::Pdf)->bytes;
        FontSource fonts;
        const qsizetype pages = layOut(*tree, fonts).pages.pages.size();
        QVERIFY(checkPdf(pdf, *tree, pages));
        QVERIFY(checkPdf(pdf, *tree, pages + 1).isError());
        tree->sections.first().blocks.append(makeParagraph(u"paragraph"_s, u"Слово, якого немає: зюзя"_s));
        QVERIFY(checkPdf(pdf, *tree, pages).isError());
    }

    void damagedDataAreSeen()
    {
        const Decision decision = sample();
        Exporter exporter;
        for (const auto format : {ExportFormat::Json, ExportFormat::AkomaNtoso, ExportFormat::Calendar}) {
            QByteArray bytes = exporter.write(decision, format)->bytes;
            QVERIFY(checkDecision(bytes, format, decision));
            bytes.truncate(bytes.size() / 3);
            QVERIFY2(checkDecision(bytes, format, decision).isError(), qPrintable(nameOf(format)));
        }
    }

    void manyAreNamedAlikeWhateverTheJobs()
    {
        QStringList names;
        for (const int jobs : {1, 3}) {
            const QTemporaryDir folder;
            const BulkReport report = exportTo(folder.path(), jobs, [](int) {});
            QCOMPARE(report.documents, 7);
            QCOMPARE(report.files, 12);
            QCOMPARE(report.failures.size(), 1);  // the fourth could not be loaded
            QVERIFY(!report.wasStopped);
            const QStringList written = QDir(folder.path()).entryList(QDir::Files, QDir::Name);
            QVERIFY(written.contains(u"217-од.txt"_s) && written.contains(u"217-од-2.txt"_s) && written.contains(u"217-од-6.json"_s));
            QVERIFY(names.isEmpty() || names == written);
            names = written;
        }
    }

    void aStopLeavesWholeFiles()
    {
        const QTemporaryDir folder;
        std::atomic<bool> stop = false;
        const BulkReport report = exportTo(
            folder.path(), 1, [&stop](int done) { stop = done >= 2; }, stop);
        QVERIFY(report.wasStopped);
        QVERIFY(report.documents >= 2 && report.documents < 7);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), report.files);
    }

    void aFolderThatCannotBeMadeIsTold()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"a"_s);
        QVERIFY(writeFile(file, "x"));
        const BulkReport report = exportTo(file + u"/b"_s, 1, [](int) {});
        QCOMPARE(report.files, 0);
        QCOMPARE(report.failures.size(), 1);
    }

private:
    static BulkReport exportTo(const QString& folder, int jobs, const std::function<void(int)>& progress, const std::atomic<bool>& stop = false)
    {
        const Decision decision = sample();
        const BulkRequest request{.formats = {ExportFormat::Txt, ExportFormat::Json},
            .folder = folder,
            .names = {.mask = u"{number}"_s},
            .makeExporter = [] { return std::make_unique<Exporter>(); },
            .jobs = jobs};
        const auto load = [&decision](qsizetype index) -> Result<BulkDocument> {
            if (index == 3)
                return Error{.code = AppError::NoWords};
            return BulkDocument{.name = QString::number(index), .decision = decision};
        };
        return exportInBulk(request, 7, load, progress, stop);
    }
};

static const decretum::test::Register<TestWrittenFiles> registration;
#include "test_written_files.moc"
