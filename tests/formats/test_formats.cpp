// SPDX-License-Identifier: MIT
#include "formats/docx_reader.h"
#include "formats/docx_writer.h"
#include "formats/html_writer.h"
#include "formats/markdown_writer.h"
#include "formats/odt_reader.h"
#include "formats/odt_writer.h"
#include "formats/txt_reader.h"
#include "formats/txt_writer.h"

#include "archive/zip.h"
#include "listed_document.h"
#include "test_case.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace decretum;
using namespace decretum::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A format that word processors write too.
struct Packaged {
    QString textPart;
    Result<QByteArray> (*write)(const Document& document, const QDateTime& time) = nullptr;
    Result<ReadDocument> (*read)(const QByteArray& bytes) = nullptr;
};

const QList<std::pair<const char*, Packaged>> kPackaged{
    {"docx", {u"word/document.xml"_s, &writeDocx, &readDocx}}, {"odt", {u"content.xml"_s, &writeOdt, &readOdt}}};

void addPackaged()
{
    QTest::addColumn<Packaged>("format");
    for (const auto& [name, format] : kPackaged)
        QTest::newRow(name) << format;
}

}  // namespace

Q_DECLARE_METATYPE(Packaged)

class TestFormats : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void listsKeepTheirLabels_data()
    {
        QTest::addColumn<Packaged>("format");
        QTest::addColumn<QStringList>("labels");
        for (const auto& [name, format] : kPackaged) {
            QTest::addRow("%s: regular", name) << format << QStringList{u"1."_s, u"2."_s, u"2.1."_s, u"2.2."_s, u"3."_s, u"3.1."_s};
            QTest::addRow("%s: jumps", name) << format << QStringList{u"1."_s, u"3."_s, u"3.1."_s, u"3.5."_s, u"7."_s, u"7.1."_s};
            QTest::addRow("%s: repeated", name) << format << QStringList{u"4."_s, u"4."_s, u"4.1."_s, u"4.1."_s};
            QTest::addRow("%s: no closing dot", name) << format << QStringList{u"1."_s, u"1.1"_s, u"1.2."_s, u"2."_s};
            QTest::addRow("%s: starts late", name) << format << QStringList{u"2.1."_s, u"2.2."_s, u"3."_s};
            QTest::addRow("%s: marks", name) << format << QStringList{u"-"_s, u"–"_s, u"•"_s, u"а)"_s, u"§ 1"_s};
        }
    }
    void listsKeepTheirLabels()
    {
        QFETCH(Packaged, format);
        QFETCH(QStringList, labels);
        const auto bytes = format.write(listed(labels), kTime);
        QVERIFY(bytes);
        const auto read = format.read(*bytes);
        QVERIFY(read);
        QCOMPARE(labelsOf(read->document), labels);
        QCOMPARE(contentDigest(read->document), contentDigest(listed(labels)));
    }

    void randomLabelsSurvive_data() { addPackaged(); }
    void randomLabelsSurvive()
    {
        QFETCH(Packaged, format);
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo() << "seed" << seed;
        QRandomGenerator random(seed);
        for (int round = 0; round < 100; ++round) {
            QStringList labels;
            for (int at = 0; at < 15; ++at) {
                QStringList numbers;
                for (int level = random.bounded(3); level >= 0; --level)
                    numbers.append(QString::number(random.bounded(1, 6)));
                labels.append(numbers.join(u'.') + (random.bounded(5) == 0 && numbers.size() > 1 ? QString() : u"."_s));
            }
            const auto read = format.read(*format.write(listed(labels), kTime));
            QVERIFY(read);
            QCOMPARE(labelsOf(read->document), labels);
        }
    }

    void sameTreeAndTimeGiveTheSameBytes_data() { addPackaged(); }
    void sameTreeAndTimeGiveTheSameBytes()
    {
        QFETCH(Packaged, format);
        const Document document = listed({u"1."_s, u"1.1."_s});
        QCOMPARE(*format.write(document, kTime), *format.write(document, kTime));
    }

    void payloadsComeBackAndTellChanges_data() { addPackaged(); }
    void payloadsComeBackAndTellChanges()
    {
        QFETCH(Packaged, format);
        Document document = listed({u"1."_s});
        document.payloads = {Payload{.name = u"a.json"_s, .mediaType = u"application/json"_s, .bytes = "{\"x\": \"]]>&\"}"}};
        auto parts = readZip(*format.write(document, kTime));
        QVERIFY(parts);
        const auto read = format.read(*writeZip(*parts, kTime));
        QCOMPARE(read->document.payloads, document.payloads);
        for (ZipPart& part : *parts) {
            if (part.name == format.textPart)
                part.bytes.replace(QString(u"Слово"_s).toUtf8(), QString(u"Інше"_s).toUtf8());
        }
        QVERIFY(!format.read(*writeZip(*parts, kTime))->document.payloads.first().agreesWithText);
    }

    void capitalsOfAStyleAreNoChange_data()
    {
        QTest::addColumn<Packaged>("format");
        QTest::addColumn<int>("outlineLevel");
        for (const auto& [name, format] : kPackaged) {
            QTest::addRow("%s: text", name) << format << 0;
            QTest::addRow("%s: heading", name) << format << 1;
        }
    }
    void capitalsOfAStyleAreNoChange()
    {
        QFETCH(Packaged, format);
        QFETCH(int, outlineLevel);
        Document document = listed({u"1."_s});
        document.styles.first().font.allCaps = true;
        document.styles.first().outlineLevel = outlineLevel;
        document.payloads = {Payload{.name = u"a.json"_s, .mediaType = u"application/json"_s, .bytes = "{}"}};
        const auto read = format.read(*format.write(document, kTime));
        QVERIFY(read);
        QVERIFY(read->document.payloads.first().agreesWithText);
        QCOMPARE(contentDigest(read->document), contentDigest(document));
    }

    void textsKeepLinesAndBlanks()
    {
        const auto read = readTxt(QString(u"  А\r\n\r\nБ   В"_s).toUtf8());
        QVERIFY(read);
        const auto& blocks = read->document.sections.first().blocks;
        QCOMPARE(blocks.size(), 3);
        QCOMPARE(plainText(std::get<Paragraph>(blocks.at(0))), u"  А"_s);
        QCOMPARE(plainText(std::get<Paragraph>(blocks.at(2))), u"Б   В"_s);
        QCOMPARE(std::get<Paragraph>(blocks.at(2)).sourceLine, 3);
    }

    void everyWriterSaysLabelsAndWords()
    {
        const Document document = listed({u"1."_s, u"1.1."_s});
        const QString html = QString::fromUtf8(*writeHtml(document));
        QVERIFY(html.contains(u"1.1. Слово &lt;&amp;&gt; про 1.1."_s));
        QVERIFY(html.startsWith(u"<!DOCTYPE html>"_s));
        QVERIFY(QString::fromUtf8(*writeTxt(document)).contains(u"1.1. Слово <&> про 1.1."_s));
        QVERIFY(QString::fromUtf8(*writeMarkdown(document)).contains(u"1.1. Слово \\<&\\> про 1.1."_s));
    }

    void damagedPackagesAreErrors()
    {
        QVERIFY(readDocx("PK\x03\x04 nothing").isError());
        const auto other = writeZip({ZipPart{u"a.txt"_s, "a"}}, kTime);
        QVERIFY(other);
        QVERIFY(readDocx(*other).error().code == ErrorCode(FormatsError::TextMissing));
        const auto broken = writeZip({ZipPart{u"word/document.xml"_s, "<w:document><w:body><w:p>"}}, kTime);
        QVERIFY(readDocx(*broken).isError());
    }

    /// Random bytes, a package damaged as a whole, and sound packages of damaged parts, which reach the readers behind the zip's sums.
    void anyBytesEndInAResult()
    {
        const int rounds = qEnvironmentVariableIntValue("DECRETUM_FUZZ_ROUNDS") > 0 ? qEnvironmentVariableIntValue("DECRETUM_FUZZ_ROUNDS") : 300;
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo() << "seed" << seed;
        QRandomGenerator random(seed);
        const auto damage = [&random](QByteArray& bytes) {
            for (int change = random.bounded(1, 9); change > 0 && !bytes.isEmpty(); --change) {
                const int at = random.bounded(static_cast<int>(bytes.size()));
                if (random.bounded(3) == 0)
                    bytes.remove(at, random.bounded(40));
                else if (random.bounded(3) == 0)
                    bytes.insert(at, bytes.mid(random.bounded(static_cast<int>(bytes.size())), 30));
                else
                    bytes[at] = static_cast<char>(random.bounded(256));
            }
        };
        Document document = listed({u"1."_s, u"1.1."_s, u"2."_s, u"7."_s});
        const TableRow row{.cells = {TableCell{.paragraphs = {makeParagraph(u"clause"_s, u"Захід"_s)}, .rowSpan = 2},
                               TableCell{.paragraphs = {makeParagraph(u"clause"_s, u"Строк"_s)}}}};
        const TableRow under{.cells = {TableCell{.paragraphs = {makeParagraph(u"clause"_s, u"Щороку"_s)}}}};
        document.sections.first().blocks.append(Table{.columnWidths = {{60}, {110}}, .rows = {row, under}});
        const QByteArray whole = *writeDocx(document, kTime);
        const QList<ZipPart> parts = *readZip(whole);
        for (int round = 0; round < rounds; ++round) {
            QByteArray bytes = whole;
            if (round % 4 == 0) {
                bytes.resize(random.bounded(600));
                for (char& byte : bytes)
                    byte = static_cast<char>(random.bounded(256));
            } else if (round % 4 == 1) {
                damage(bytes);
            } else {
                QList<ZipPart> damaged = parts;
                damage(damaged[random.bounded(static_cast<int>(damaged.size()))].bytes);
                bytes = *writeZip(damaged, kTime);
            }
            const auto read = readDocx(bytes);
            QVERIFY(read.isError() || read->document.sections.size() > 0);
            const auto text = readTxt(bytes);
            QVERIFY(text.isError() || text->document.sections.size() > 0);
        }
    }

    void largePackagesAreRefused()
    {
        const auto bytes = writeZip({ZipPart{u"a"_s, QByteArray(100'000, 'x')}}, kTime);
        QVERIFY(bytes->size() < 2000);
        QVERIFY(readZip(*bytes, ZipLimits{.partBytes = 50'000}).error().code == ErrorCode(ArchiveError::PackageTooLarge));
    }
};

static const decretum::test::Register<TestFormats> registration;
#include "test_formats.moc"
