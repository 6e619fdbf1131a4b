// SPDX-License-Identifier: MIT
#include "formats/odt_reader.h"
#include "formats/odt_writer.h"

#include "archive/zip.h"
#include "base/file.h"
#include "listed_document.h"
#include "test_case.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

using namespace decretum;
using namespace decretum::test;
using namespace Qt::Literals::StringLiterals;

namespace {

using Format = NumberingLevel::Format;

const QString kUkrainian = u"абвгґдеєжзиіїйклмнопрстуфхцчшщюя"_s;
const QString kRussian = u"абвгдежзиклмнопрстуфхцчшщэюя"_s;

QString partOf(const Document& document, const QString& name)
{
    const QList<ZipPart> parts = *readZip(*writeOdt(document, kTime));
    for (const ZipPart& part : parts) {
        if (part.name == name)
            return QString::fromUtf8(part.bytes);
    }
    return {};
}

QString contentOf(const Document& document)
{
    return partOf(document, u"content.xml"_s);
}

Document blank(const QList<Block>& blocks = {})
{
    Document document;
    document.styles = {ParagraphStyle{.id = u"clause"_s, .name = u"Пункт"_s, .font = {.family = u"Times New Roman"_s}}};
    document.sections = {Section{.blocks = blocks}};
    return document;
}

struct Item {
    int level = 0;
    QString label;
    int value = 0;
};

/// A list of those levels and items.
Document counted(const QList<NumberingLevel>& levels, const QList<Item>& items)
{
    Document document = blank();
    document.numberings = {Numbering{.id = u"clauses"_s, .levels = levels}};
    for (const Item& item : items) {
        Paragraph paragraph = makeParagraph(u"clause"_s, u"Захід"_s);
        paragraph.mark = ListMark{.list = u"clauses"_s, .level = item.level, .label = item.label, .value = item.value};
        document.sections.first().blocks.append(paragraph);
    }
    return document;
}

Document readBack(const Document& document)
{
    return readOdt(*writeOdt(document, kTime))->document;
}

Paragraph cellParagraph(const QString& text)
{
    return makeParagraph(u"clause"_s, text);
}

}  // namespace

class TestOdtWriter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theTypeStandsFirstAndUnpacked()
    {
        const QByteArray bytes = *writeOdt(blank(), kTime);
        QCOMPARE(bytes.mid(26, 4), QByteArray("\x08\0\0\0", 4));  // eight signs of name and no extra field
        QVERIFY(bytes.mid(30).startsWith("mimetypeapplication/vnd.oasis.opendocument.text"));
    }

    void everyPartIsSoundAndListed()
    {
        Document document = listed({u"1."_s, u"1.1."_s});
        document.metadata = {.title = u"Наказ <7>"_s, .author = u"Відділ & Ко"_s, .language = u"uk"_s};
        document.payloads = {Payload{.name = u"a.json"_s, .mediaType = u"application/json"_s, .bytes = "{}"}};
        const QString manifest = partOf(document, u"META-INF/manifest.xml"_s);
        const QList<ZipPart> parts = *readZip(*writeOdt(document, kTime));
        for (const ZipPart& part : parts) {
            if (part.name == u"mimetype")
                continue;
            QVERIFY2(part.name.startsWith(u"META-INF/") || manifest.contains(u'"' + part.name + u'"'), qPrintable(part.name));
            QXmlStreamReader xml(part.bytes);
            while (!xml.atEnd())
                xml.readNext();
            QVERIFY2(!xml.hasError(), qPrintable(part.name + u": "_s + xml.errorString()));
        }
        QCOMPARE(readBack(document).metadata, document.metadata);
    }

    void labelsAreCounted_data()
    {
        const NumberingLevel number{.pattern = u"%1."_s};
        const NumberingLevel inner{.pattern = u"%1.%2."_s};
        const NumberingLevel ukrainian{.format = Format::LowerLetter, .pattern = u"%2)"_s, .alphabet = kUkrainian};
        const NumberingLevel russian{.format = Format::LowerLetter, .pattern = u"%2)"_s, .alphabet = kRussian};
        const NumberingLevel roman{.format = Format::UpperRoman, .pattern = u"Розділ %1."_s};
        QTest::addColumn<Document>("document");
        QTest::addColumn<int>("lists");
        const auto add = [](const char* name, const QList<NumberingLevel>& levels, const QList<Item>& items, int lists) {
            QTest::newRow(name) << counted(levels, items) << lists;
        };
        add("numbers", {number, inner}, {{0, u"1."_s, 1}, {1, u"1.1."_s, 1}, {1, u"1.2."_s, 2}, {0, u"2."_s, 2}, {1, u"2.1."_s, 1}}, 1);
        add("a number left out", {number, inner}, {{0, u"1."_s, 1}, {0, u"4."_s, 4}, {1, u"4.3."_s, 3}, {0, u"5."_s, 5}}, 1);
        add("Ukrainian letters", {number, ukrainian}, {{0, u"1."_s, 1}, {1, u"а)"_s, 1}, {1, u"б)"_s, 2}, {0, u"2."_s, 2}, {1, u"а)"_s, 1}}, 1);
        add("Ukrainian letters without one", {number, ukrainian}, {{0, u"1."_s, 1}, {1, u"г)"_s, 4}, {1, u"д)"_s, 5}, {1, u"е)"_s, 6}}, 1);
        add("Ukrainian letters with those of their own", {number, ukrainian},
            {{0, u"1."_s, 1}, {1, u"г)"_s, 4}, {1, u"ґ)"_s, 5}, {1, u"д)"_s, 6}, {1, u"е)"_s, 7}, {1, u"є)"_s, 8}, {1, u"ж)"_s, 9}}, 3);
        add("Russian letters", {number, russian}, {{0, u"1."_s, 1}, {1, u"щ)"_s, 25}, {1, u"э)"_s, 26}, {1, u"ю)"_s, 27}}, 1);
        add("Roman numbers behind a word", {roman, inner}, {{0, u"Розділ I."_s, 1}, {0, u"Розділ II."_s, 2}, {0, u"Розділ IV."_s, 4}}, 1);
        add("beginning below", {number, inner}, {{1, u"2.1."_s, 1}, {1, u"2.2."_s, 2}, {0, u"3."_s, 3}, {1, u"3.1."_s, 1}}, 2);
        add("a label that no number gives", {number, inner}, {{0, u"1."_s, 1}, {0, u"1-а."_s, 1}, {0, u"2."_s, 2}}, 2);
        add("numbers parted otherwise", {number, {.pattern = u"%1-%2"_s}}, {{0, u"1."_s, 1}, {1, u"1-1"_s, 1}, {0, u"2."_s, 2}}, 2);
    }
    void labelsAreCounted()
    {
        QFETCH(Document, document);
        QCOMPARE(labelsOf(readBack(document)), labelsOf(document));
        QTEST(static_cast<int>(contentOf(document).count(u"<text:list-style "_s)), "lists");
    }

    void libreOfficePrintsTheLabels_data() { labelsAreCounted_data(); }
    void libreOfficePrintsTheLabels()
    {
        if (QStandardPaths::findExecutable(u"soffice"_s).isEmpty())
            QSKIP("LibreOffice is not installed");
        QFETCH(Document, document);
        const QTemporaryDir folder;
        QVERIFY(writeFile(folder.filePath(u"a.odt"_s), *writeOdt(document, kTime)));
        QProcess process;
        process.start(u"soffice"_s,
            {u"-env:UserInstallation=file://"_s + folder.path() + u"/profile"_s, u"--headless"_s, u"--convert-to"_s, u"txt:Text (encoded):UTF8"_s,
                u"--outdir"_s, folder.path(), folder.filePath(u"a.odt"_s)});
        process.waitForFinished(120'000);
        const auto text = readFile(folder.filePath(u"a.txt"_s));
        QVERIFY(text);
        QStringList labels;
        for (const QString& line : QString::fromUtf8(*text).remove(QChar(0xFEFF)).split(u'\n', Qt::SkipEmptyParts))
            labels.append(line.section(u"Захід"_s, 0, 0).trimmed());
        QCOMPARE(labels, labelsOf(document));
    }

    void wordsStayAsTheyAre_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("two blanks") << u"до  кінця"_s;
        QTest::newRow("blanks at the ends") << u" слово "_s;
        QTest::newRow("tab and line end") << u"голова\tкомісії\n секретар"_s;
        QTest::newRow("no-break signs") << u"№ 5, навчально‑методичний"_s;
        QTest::newRow("signs of XML") << u"<a> & \"b\" 'c' ]]>"_s;
    }
    void wordsStayAsTheyAre()
    {
        QFETCH(QString, text);
        const Document read = readBack(blank({makeParagraph(u"clause"_s, text)}));
        QCOMPARE(plainText(std::get<Paragraph>(read.sections.first().blocks.first())), text);
    }

    void looksOfWordsComeBack_data()
    {
        QTest::addColumn<Run>("run");
        QTest::newRow("bold") << Run{.text = u"слово"_s, .bold = true};
        QTest::newRow("italic") << Run{.text = u"слово"_s, .italic = true};
        QTest::newRow("underlined") << Run{.text = u"слово"_s, .underline = true};
        QTest::newRow("superscript") << Run{.text = u"2"_s, .superscript = true};
    }
    void looksOfWordsComeBack()
    {
        QFETCH(Run, run);
        Paragraph paragraph = makeParagraph(u"clause"_s, u"Перед "_s);
        paragraph.runs.append(run);
        const Document read = readBack(blank({paragraph}));
        QCOMPARE(std::get<Paragraph>(read.sections.first().blocks.first()).runs.last(), run);
    }

    void lettersStandApart()
    {
        Paragraph paragraph = makeParagraph(u"clause"_s, u"Комісія "_s);
        paragraph.runs.append(Run{.text = u"ВИРІШИЛА"_s, .letterSpacing = Points{3}});
        const Document read = readBack(blank({paragraph}));
        const Run last = std::get<Paragraph>(read.sections.first().blocks.first()).runs.last();
        QCOMPARE(last.text, u"ВИРІШИЛА"_s);  // never typed
        QVERIFY(last.letterSpacing && qAbs(last.letterSpacing->value - 3) < 0.01);
    }

    void paragraphsSayWhatTheySetOtherwise_data()
    {
        QTest::addColumn<ParagraphOverrides>("overrides");
        QTest::addColumn<QString>("wanted");
        QTest::newRow("none") << ParagraphOverrides{} << u"<text:p text:style-name=\"Decretum-clause\">слово"_s;
        QTest::newRow("alignment") << ParagraphOverrides{.alignment = Alignment::Right} << u"fo:text-align=\"right\""_s;
        QTest::newRow("size") << ParagraphOverrides{.fontSize = Points{12}} << u"<style:text-properties fo:font-size=\"12pt\"/>"_s;
        QTest::newRow("not with the next") << ParagraphOverrides{.keepWithNext = false} << u"fo:keep-with-next=\"auto\""_s;
        QTest::newRow("new page") << ParagraphOverrides{.pageBreakBefore = true} << u"fo:break-before=\"page\""_s;
        QTest::newRow("tab stop, from the indent") << ParagraphOverrides{.leftIndent = Millimetres{10},
            .tabStops = {{TabStop{.position = {125}, .kind = TabStop::Kind::Right}}}}
                                            << u"<style:tab-stop style:position=\"115mm\" style:type=\"right\"/>"_s;
    }
    void paragraphsSayWhatTheySetOtherwise()
    {
        QFETCH(ParagraphOverrides, overrides);
        QFETCH(QString, wanted);
        Paragraph paragraph = makeParagraph(u"clause"_s, u"слово"_s);
        paragraph.overrides = overrides;
        const QString content = contentOf(blank({makeParagraph(u"clause"_s, u"перше"_s), paragraph}));
        QVERIFY2(content.contains(wanted), qPrintable(content));
    }

    void stylesHoldTheLayoutContract()
    {
        Document document = blank();
        ParagraphStyle& style = document.styles.first();
        style.keepWithNext = true;
        style.keepLinesTogether = true;
        style.font.letterSpacing = {2.5};
        style.outlineLevel = 2;
        const QString styles = partOf(document, u"styles.xml"_s);
        for (const QString& wanted : {u"fo:keep-with-next=\"always\""_s, u"fo:keep-together=\"always\""_s, u"fo:widows=\"2\" fo:orphans=\"2\""_s,
                 u"fo:letter-spacing=\"2.5pt\""_s, u"style:default-outline-level=\"2\""_s, u"style:parent-style-name=\"Standard\""_s})
            QVERIFY2(styles.contains(wanted), qPrintable(wanted));
    }

    void pageNumbersBeginWithTheSecondPage()
    {
        Document document = blank({makeParagraph(u"clause"_s, u"Текст"_s)});
        document.sections.append(Section{.page = {.width = {297}, .height = {210}, .hasPageNumbers = false},
            .blocks = {makeParagraph(u"clause"_s, u"Додаток"_s)},
            .restartsNumbers = true});
        const QString styles = partOf(document, u"styles.xml"_s);
        QVERIFY(styles.contains(u"style:name=\"First-page-1\" style:page-layout-name=\"FirstLayout1\" style:next-style-name=\"Next-page-1\"/>"_s));
        QCOMPARE(styles.count(u"<text:page-number"_s), 1);
        QVERIFY(styles.contains(u"style:print-orientation=\"landscape\""_s));
        const QString content = contentOf(document);
        QVERIFY(content.contains(u"style:master-page-name=\"First-page-2\"><style:paragraph-properties style:page-number=\"1\""_s));
        const auto blocks = readBack(document).sections.first().blocks;
        QVERIFY(!std::get<Paragraph>(blocks.at(0)).overrides.pageBreakBefore);
        QVERIFY(std::get<Paragraph>(blocks.at(1)).overrides.pageBreakBefore);
    }

    void languagesAreTold()
    {
        Paragraph russian = makeParagraph(u"clause"_s, u"слово"_s);
        russian.language = u"ru"_s;
        Document document = blank({russian});
        document.metadata.language = u"uk"_s;
        QVERIFY(partOf(document, u"styles.xml"_s).contains(u"fo:language=\"uk\" fo:country=\"UA\""_s));
        QVERIFY(contentOf(document).contains(u"fo:language=\"ru\" fo:country=\"RU\""_s));
    }

    void referencesAreLiveWhereTheirAimHasANumber()
    {
        Document document = listed({u"1."_s, u"2."_s});
        auto& blocks = document.sections.first().blocks;
        std::get<Paragraph>(blocks.first()).bookmark = u"ref_1"_s;
        Paragraph bare = makeParagraph(u"clause"_s, u"Без номера"_s);
        bare.bookmark = u"ref_2"_s;
        blocks.append(bare);
        Paragraph citing = makeParagraph(u"clause"_s, u"За пунктом "_s);
        citing.runs.append(Run{.text = u"1"_s, .target = u"ref_1"_s});
        citing.runs.append(Run{.text = u" і "_s});
        citing.runs.append(Run{.text = u"додатком"_s, .target = u"ref_2"_s});
        blocks.append(citing);
        const QString content = contentOf(document);
        QVERIFY(content.contains(u"ref-name=\"ref_1\">1</text:bookmark-ref> і додатком</text:p>"_s));
        QVERIFY(content.contains(u"<text:bookmark-start text:name=\"ref_1\"/>"_s));
        QCOMPARE(plainText(std::get<Paragraph>(readBack(document).sections.first().blocks.last())), plainText(citing));
    }

    void tablesKeepTheirCells()
    {
        const TableRow head{.cells = {TableCell{.paragraphs = {cellParagraph(u"Захід"_s)}, .rowSpan = 2},
                                TableCell{.paragraphs = {cellParagraph(u"Коли і хто"_s)}, .columnSpan = 2}},
            .isHeader = true};
        const TableRow under{
            .cells = {TableCell{.paragraphs = {cellParagraph(u"Строк"_s)}}, TableCell{.paragraphs = {cellParagraph(u"Виконавець"_s)}}},
            .isHeader = true};
        const TableRow row{.cells = {TableCell{.paragraphs = {cellParagraph(u"Огляд"_s), cellParagraph(u"і звіт"_s)}},
                               TableCell{.paragraphs = {cellParagraph(u"травень"_s)}, .verticalAlignment = TableCell::VerticalAlignment::Bottom},
                               TableCell{.paragraphs = {cellParagraph(u"Садова Н."_s)}}}};
        const Table table{.columnWidths = {{80}, {40}, {50}}, .rows = {head, under, row}, .keepWithNext = true};
        const Document document = blank({table, makeParagraph(u"clause"_s, u"Далі"_s)});
        const auto blocks = readBack(document).sections.first().blocks;
        QCOMPARE(blocks.size(), 2);
        const Table read = std::get<Table>(blocks.first());
        QCOMPARE(read.columnWidths, table.columnWidths);
        QVERIFY(read.hasBorders);
        QCOMPARE(read.rows.size(), table.rows.size());
        for (qsizetype at = 0; at < table.rows.size(); ++at) {
            QCOMPARE(read.rows.at(at).isHeader, table.rows.at(at).isHeader);
            QCOMPARE(read.rows.at(at).cells.size(), table.rows.at(at).cells.size());
            for (qsizetype cell = 0; cell < table.rows.at(at).cells.size(); ++cell) {
                const TableCell& wanted = table.rows.at(at).cells.at(cell);
                QCOMPARE(read.rows.at(at).cells.at(cell).columnSpan, wanted.columnSpan);
                QCOMPARE(read.rows.at(at).cells.at(cell).rowSpan, wanted.rowSpan);
                QCOMPARE(read.rows.at(at).cells.at(cell).paragraphs.size(), wanted.paragraphs.size());
            }
        }
        const QString content = contentOf(document);
        QVERIFY(content.contains(u"<style:table-row-properties fo:keep-together=\"always\"/>"_s));
        QVERIFY(content.contains(u"style:vertical-align=\"bottom\""_s));
    }

    void layoutTablesHaveNoLines()
    {
        const TableRow row{
            .cells = {TableCell{.paragraphs = {cellParagraph(u"Голова"_s)}}, TableCell{.paragraphs = {cellParagraph(u"Марія Лозова"_s)}}}};
        const Document document = blank({Table{.columnWidths = {{73}, {97}}, .rows = {row}, .hasBorders = false, .isLayout = true}});
        QVERIFY(!std::get<Table>(readBack(document).sections.first().blocks.first()).hasBorders);
        QVERIFY(contentOf(document).contains(u"fo:border=\"none\" fo:padding=\"0mm\""_s));
    }

    void picturesComeWithTheirWords()
    {
        Document document = blank();
        const QByteArray picture = QByteArray("\x89PNG\r\n\x1A\n") + "picture";
        document.images = {
            Image{.bytes = picture, .mediaType = u"image/png"_s, .width = {17}, .height = {25}, .alternativeText = u"Герб <громади>"_s}};
        Paragraph paragraph{.style = u"clause"_s, .runs = {Run{.kind = Run::Kind::Image, .image = 0}}};
        document.sections.first().blocks = {paragraph};
        const Document read = readBack(document);
        QCOMPARE(read.images, document.images);
    }
};

static const decretum::test::Register<TestOdtWriter> registration;
#include "test_odt_writer.moc"
