// SPDX-License-Identifier: MIT
// From a text to every format and back, over the samples and, where they are beside the project, the seeds.
#include "app/describe.h"
#include "app/exporting.h"
#include "app/importing.h"
#include "archive/zip.h"
#include "base/file.h"
#include "formats/docx_reader.h"
#include "formats/docx_writer.h"
#include "formats/format.h"
#include "formats/odt_reader.h"
#include "formats/txt_reader.h"
#include "interchange/json.h"
#include "model/clause_labels.h"
#include "model/model_error.h"
#include "pdf/pdf_writer.h"
#include "recognize/recognize.h"
#include "render/render.h"
#include "spell/spell_error.h"
#include "store/store_error.h"
#include "text/dates.h"
#include "text/message_pattern.h"
#include "text/typography.h"

#include "test_case.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

using namespace decretum;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kFuzzLot = 500;

QStringList textFiles()
{
    QStringList paths;
    // DECRETUM_DOCUMENTS: a folder with more texts to take the whole way.
    for (const QString& folder : {QStringLiteral(DECRETUM_SOURCE_DIR "/tests/samples"), QStringLiteral(DECRETUM_SHARED_DIR "/seeds"),
             qEnvironmentVariable("DECRETUM_DOCUMENTS", u"/nonexistent"_s)}) {
        for (const QString& name : QDir(folder).entryList({u"*.txt"_s}, QDir::Files))
            paths.append(folder + u'/' + name);
    }
    return paths;
}

QStringList wordsOf(const QString& text)
{
    QStringList words;
    QString word;
    for (const QChar sign : foldLookalikes(foldTypography(text)).toLower() + u' ') {
        if (sign.isLetterOrNumber()) {
            word += sign;
        } else if (!word.isEmpty()) {
            words.append(word);
            word.clear();
        }
    }
    return words;
}

/// The words of a decision's text, from preamble to signatures, in order: what every format must print.
QStringList bodyWords(const Decision& decision)
{
    QStringList texts{decision.preamble.plain(), decision.enactingFormula};
    forEachClause(decision.clauses, [&texts](const Clause& clause, int) {
        texts.append(clause.text.plain());
        for (const Deadline& deadline : clause.deadlines) {
            if (!deadline.isInline)
                texts.append(deadline.text);
        }
    });
    for (const Signature& signature : decision.signatures)
        texts.append(signature.heading + u' ' + signature.position + u' ' + signature.name);
    return wordsOf(texts.join(u' '));
}

/// The source's own words that no format prints: labels, number signs, captions, debris, converter's marks.
bool isLeftOut(const QString& word)
{
    static const QStringList kept{u"протокол"_s, u"від"_s, u"от"_s, u"термін"_s, u"строк"_s, u"срок"_s, u"відповідальний"_s, u"відповідальна"_s,
        u"відповідальні"_s, u"ответственный"_s, u"ответственная"_s, u"ответственные"_s, u"image"_s, u"bookmark"_s, u"goback"_s, u"року"_s, u"года"_s,
        u"р"_s, u"г"_s, u"n"_s};
    const bool isNumber = std::all_of(word.begin(), word.end(), [](QChar sign) { return sign.isDigit(); });
    return kept.contains(word) || isNumber || word.size() == 1;
}

/// The first of `wanted` that does not come in `printed` in order; empty: all do.
QString missingInOrder(const QStringList& wanted, const QStringList& printed)
{
    qsizetype at = 0;
    for (const QString& word : wanted) {
        while (at < printed.size() && printed.at(at) != word)
            ++at;
        if (at++ >= printed.size())
            return word;
    }
    return {};
}

QString runTool(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(120'000);
    return QString::fromUtf8(process.readAllStandardOutput());
}

Decision importFile(const QString& path)
{
    const auto bytes = readFile(path);
    if (!bytes)
        return {};
    const auto imported = importBytes(*bytes);
    return imported ? imported->decisions.value(0) : Decision{};
}

void addFiles()
{
    QTest::addColumn<QString>("path");
    for (const QString& path : textFiles())
        QTest::newRow(qPrintable(QFileInfo(path).completeBaseName())) << path;
}

/// Every file in each format of word processors.
void addPackages()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("format");
    for (const QString& path : textFiles()) {
        for (const QString& format : {u"docx"_s, u"odt"_s})
            QTest::newRow(qPrintable(QFileInfo(path).completeBaseName() + u'.' + format)) << path << format;
    }
}

}  // namespace

class TestWholeWay : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void jsonGivesTheSameBytes_data() { addFiles(); }
    void jsonGivesTheSameBytes()
    {
        QFETCH(QString, path);
        const QByteArray json = writeJson(importFile(path));
        const auto read = importBytes(json);
        QVERIFY(read);
        QCOMPARE(writeJson(read->decisions), json);
        Exporter exporter;
        QCOMPARE(exporter.write(importFile(path), ExportFormat::Docx)->bytes, exporter.write(read->decisions.first(), ExportFormat::Docx)->bytes);
    }

    void packagesCarryTheDecision_data() { addPackages(); }
    void packagesCarryTheDecision()
    {
        QFETCH(QString, path);
        QFETCH(QString, format);
        const Decision decision = importFile(path);
        Exporter exporter;
        const auto written = exporter.write(decision, *exportFormatNamed(format));
        QVERIFY(written);
        const auto read = importBytes(written->bytes);
        QVERIFY(read);
        QVERIFY(read->decisions.first() == decision);
        QVERIFY(std::none_of(
            read->findings.begin(), read->findings.end(), [](const Finding& finding) { return finding.kind == FindingKind::DataNotTrusted; }));
    }

    void packagesAreUnderstoodWithoutTheirData_data() { addPackages(); }
    void packagesAreUnderstoodWithoutTheirData()
    {
        QFETCH(QString, path);
        QFETCH(QString, format);
        const Decision decision = importFile(path);
        Exporter exporter;
        const auto written = exporter.write(decision, *exportFormatNamed(format));
        QVERIFY(written);
        const auto read = format == u"odt" ? readOdt(written->bytes) : readDocx(written->bytes);
        QVERIFY(read);
        const Recognized recognized = recognize(read->document);
        QCOMPARE(recognized.decisions.size(), 1);
        const Decision& again = recognized.decisions.first();
        QStringList labels;
        for (const LabelledClause& clause : labelClauses(decision.clauses, decision.numbering, decision.language))
            labels.append(QString(clause.depth, u' ') + clause.label + u'|' + clause.clause->text.plain());
        QStringList readLabels;
        for (const LabelledClause& clause : labelClauses(again.clauses, again.numbering, again.language))
            readLabels.append(QString(clause.depth, u' ') + clause.label + u'|' + foldTypography(clause.clause->text.plain()));
        QCOMPARE(readLabels, labels);
        QCOMPARE(again.date, decision.date);
        QCOMPARE(again.number, decision.number);
        QCOMPARE(again.signatures.size(), decision.signatures.size());
    }

    void pdfSaysEveryWord_data() { addFiles(); }
    void pdfSaysEveryWord()
    {
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QSKIP("pdftotext is not installed");
        QFETCH(QString, path);
        const Decision decision = importFile(path);
        Exporter exporter;
        const auto pdf = exporter.write(decision, ExportFormat::Pdf);
        QVERIFY(pdf);
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"a.pdf"_s);
        QVERIFY(writeFile(file, pdf->bytes));
        const QStringList printed = wordsOf(runTool(u"pdftotext"_s, {u"-nopgbrk"_s, file, u"-"_s}));
        QCOMPARE(missingInOrder(bodyWords(decision), printed), QString());
        const QString source = QString::fromUtf8(*readFile(path));
        for (const QString& word : wordsOf(collapseAll(source))) {
            if (!isLeftOut(word) && !isService(decision, word))
                QVERIFY2(printed.contains(word) || isGlued(printed, word), qPrintable(word));
        }
    }

    void libreOfficeReadsEveryWord_data() { addPackages(); }
    void libreOfficeReadsEveryWord()
    {
        if (QStandardPaths::findExecutable(u"soffice"_s).isEmpty())
            QSKIP("LibreOffice is not installed");
        QFETCH(QString, path);
        QFETCH(QString, format);
        const Decision decision = importFile(path);
        Exporter exporter;
        const auto written = exporter.write(decision, *exportFormatNamed(format));
        QVERIFY(written);
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"a."_s + format);
        QVERIFY(writeFile(file, written->bytes));
        runTool(u"soffice"_s,
            {u"-env:UserInstallation=file://"_s + folder.path() + u"/profile"_s, u"--headless"_s, u"--convert-to"_s, u"txt:Text (encoded):UTF8"_s,
                u"--outdir"_s, folder.path(), file});
        const auto text = readFile(folder.filePath(u"a.txt"_s));
        QVERIFY(text);
        QCOMPARE(missingInOrder(bodyWords(decision), wordsOf(QString::fromUtf8(*text))), QString());
    }

    void otherFormatsSayEveryWord_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("format");
        for (const QString& path : textFiles()) {
            for (const QString& format : {u"html"_s, u"md"_s, u"txt"_s, u"akn"_s})
                QTest::newRow(qPrintable(QFileInfo(path).completeBaseName() + u'.' + format)) << path << format;
        }
    }
    void otherFormatsSayEveryWord()
    {
        QFETCH(QString, path);
        QFETCH(QString, format);
        const Decision decision = importFile(path);
        Exporter exporter;
        const auto written = exporter.write(decision, *exportFormatNamed(format));
        QVERIFY(written);
        QString text = QString::fromUtf8(written->bytes);
        text.replace(QRegularExpression(u"<[^>]*>"_s), u" "_s);
        text.replace(u"&quot;"_s, u" "_s).replace(u'\\', u' ');
        QCOMPARE(missingInOrder(bodyWords(decision), wordsOf(text)), QString());
    }

    void changedTextIsReadAnew_data()
    {
        QTest::addColumn<QString>("format");
        QTest::newRow("docx") << u"docx"_s;
        QTest::newRow("odt") << u"odt"_s;
    }
    void changedTextIsReadAnew()
    {
        QFETCH(QString, format);
        const Decision decision = importFile(textFiles().first());
        Exporter exporter;
        const auto written = exporter.write(decision, *exportFormatNamed(format));
        QVERIFY(written);
        auto parts = readZip(written->bytes);
        QVERIFY(parts);
        for (ZipPart& part : *parts) {
            if (part.name == u"word/document.xml" || part.name == u"content.xml")
                part.bytes.replace(QString(u"Принять"_s).toUtf8(), QString(u"Взять"_s).toUtf8())
                    .replace(QString(u"Матеріали"_s).toUtf8(), QString(u"Висновки"_s).toUtf8());
        }
        const auto changed = importBytes(*writeZip(*parts, QDateTime(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC)));
        QVERIFY(changed);
        QVERIFY(std::any_of(
            changed->findings.begin(), changed->findings.end(), [](const Finding& finding) { return finding.kind == FindingKind::DataNotTrusted; }));
        QVERIFY(changed->decisions.first().clauses.first().text.plain() != decision.clauses.first().text.plain());
    }

    void everyErrorHasWords()
    {
        for (int code = 0; code <= static_cast<int>(InterchangeError::KeyTwice); ++code)
            QVERIFY(isDescribed(static_cast<InterchangeError>(code)));
        for (int code = 0; code <= static_cast<int>(RenderError::BaseCyclic); ++code)
            QVERIFY(isDescribed(static_cast<RenderError>(code)));
        for (int code = 0; code <= static_cast<int>(BaseError::FolderNotCreated); ++code)
            QVERIFY(isDescribed(static_cast<BaseError>(code)));
        for (int code = 0; code <= static_cast<int>(ArchiveError::PackageNotMade); ++code)
            QVERIFY(isDescribed(static_cast<ArchiveError>(code)));
        for (int code = 0; code <= static_cast<int>(FormatsError::TextNotWritten); ++code)
            QVERIFY(isDescribed(static_cast<FormatsError>(code)));
        for (int code = 0; code <= static_cast<int>(TextError::BytesNotText); ++code)
            QVERIFY(isDescribed(static_cast<TextError>(code)));
        for (int code = 0; code <= static_cast<int>(PdfError::PdfNotMade); ++code)
            QVERIFY(isDescribed(static_cast<PdfError>(code)));
        for (int code = 0; code <= static_cast<int>(StoreError::Failed); ++code)
            QVERIFY(isDescribed(static_cast<StoreError>(code)));
        for (int code = 0; code <= static_cast<int>(ModelError::CalendarUnknown); ++code)
            QVERIFY(isDescribed(static_cast<ModelError>(code)));
        for (int code = 0; code <= static_cast<int>(AppError::OutputDiffers); ++code)
            QVERIFY(isDescribed(static_cast<AppError>(code)));
        for (int code = 0; code <= static_cast<int>(SpellError::ExampleUnknown); ++code)
            QVERIFY(isDescribed(static_cast<SpellError>(code)));
    }

    /// In lots, each with its seed: Qt Test ends a function, or a row of it, that takes five minutes.
    void damagedFilesEndInAResult_data()
    {
        const int asked = qEnvironmentVariableIntValue("DECRETUM_FUZZ_ROUNDS");
        QTest::addColumn<int>("seed");
        QTest::addColumn<int>("rounds");
        int seed = 5;
        for (int left = asked > 0 ? asked : kFuzzLot; left > 0; left -= kFuzzLot, ++seed)
            QTest::addRow("seed %d", seed) << seed << std::min(kFuzzLot, left);
    }
    void damagedFilesEndInAResult()
    {
        QFETCH(int, seed);
        QFETCH(int, rounds);
        QRandomGenerator random(static_cast<quint32>(seed));
        Exporter exporter;
        const QByteArray docx = exporter.write(importFile(textFiles().first()), ExportFormat::Docx)->bytes;
        const QByteArray text = *readFile(textFiles().first());
        for (int round = 0; round < rounds; ++round) {
            QByteArray bytes = round % 3 == 0 ? docx : text;
            if (round % 3 == 2) {
                bytes.resize(random.bounded(400));
                for (char& byte : bytes)
                    byte = static_cast<char>(random.bounded(256));
            }
            for (int change = random.bounded(1, 9); change > 0 && !bytes.isEmpty(); --change)
                bytes[random.bounded(static_cast<int>(bytes.size()))] = static_cast<char>(random.bounded(256));
            if (random.bounded(3) == 0)
                bytes.truncate(random.bounded(static_cast<int>(bytes.size()) + 1));
            const auto imported = importBytes(bytes);
            QVERIFY(imported.isError() || !imported->decisions.isEmpty());
        }
    }

private:
    static QString collapseAll(const QString& source)
    {
        QStringList lines;
        for (QString line : source.split(u'\n')) {
            line.remove(QRegularExpression(u"\\[[^\\]]*\\]"_s));
            lines.append(collapseLetterSpacing(line.trimmed()));
        }
        return lines.join(u'\n');
    }
    static bool isService(const Decision& decision, const QString& word)
    {
        return wordsOf(decision.executor + decision.acquainted.join(u' ')).contains(word);
    }
    /// A month's name of a date that is printed in another form, or a word joined to its neighbour.
    static bool isGlued(const QStringList& printed, const QString& word)
    {
        return monthNumber(word) > 0 || std::any_of(printed.begin(), printed.end(), [&word](const QString& other) { return other.contains(word); });
    }
};

static const decretum::test::Register<TestWholeWay> registration;
#include "test_whole_way.moc"
