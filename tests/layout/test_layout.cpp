// SPDX-License-Identifier: MIT
#include "layout/layout.h"
#include "layout/layout_cache.h"

#include "test_case.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace decretum;
using namespace Qt::Literals::StringLiterals;

namespace {

Document blank()
{
    Document document;
    const Font font{.family = u"Times New Roman"_s};
    document.styles = {ParagraphStyle{.id = u"text"_s, .font = font, .firstLineIndent = {10}},
        ParagraphStyle{.id = u"line"_s, .font = font, .alignment = Alignment::Right},
        ParagraphStyle{.id = u"kept"_s, .font = font, .keepWithNext = true}};
    document.sections = {Section{}};
    return document;
}

QString words(QRandomGenerator& random, int count)
{
    static const QStringList list{
        u"провести"_s, u"семінар"_s, u"для"_s, u"керівників"_s, u"закладів"_s, u"освіти"_s, u"міста"_s, u"та"_s, u"навчально-методичний"_s};
    QStringList text;
    for (int at = 0; at < count; ++at)
        text.append(list.at(random.bounded(static_cast<int>(list.size()))));
    return text.join(u' ');
}

Table signature()
{
    Table table{.columnWidths = {{73}, {52}, {45}}, .hasBorders = false, .isLayout = true, .keepTogether = true};
    TableRow row;
    for (const QString& text : {u"Голова колегії, начальник управління освіти"_s, QString(), u"О. П. Ярмола"_s})
        row.cells.append(TableCell{.paragraphs = {makeParagraph(u"text"_s, text)}, .verticalAlignment = TableCell::VerticalAlignment::Bottom});
    table.rows.append(row);
    return table;
}

Paragraph randomParagraph(QRandomGenerator& random)
{
    static const QStringList styles{u"text"_s, u"line"_s, u"kept"_s};
    Paragraph paragraph = makeParagraph(styles.at(random.bounded(3)), words(random, random.bounded(0, 90)));
    if (random.bounded(4) == 0)
        paragraph.runs.append(Run{.text = words(random, 3), .bold = true, .underline = random.bounded(2) == 0});
    if (random.bounded(3) == 0)
        paragraph.mark = ListMark{.list = u"list"_s, .label = QString::number(random.bounded(30)) + u'.'};
    if (random.bounded(5) == 0)
        paragraph.overrides.leftIndent = Millimetres{static_cast<double>(random.bounded(60))};
    paragraph.overrides.pageBreakBefore = random.bounded(15) == 0;
    return paragraph;
}

Block randomBlock(QRandomGenerator& random)
{
    if (random.bounded(6) > 0)
        return randomParagraph(random);
    Table table{.columnWidths = {{60}, {110}}, .hasBorders = random.bounded(2) == 0, .keepWithNext = random.bounded(3) == 0};
    for (int rows = random.bounded(1, 8); rows > 0; --rows)
        table.rows.append(TableRow{.cells = {TableCell{.paragraphs = {randomParagraph(random)}},
                                       TableCell{.paragraphs = {randomParagraph(random), randomParagraph(random)}}}});
    return table;
}

/// One edit such as a writer makes, or one of the page, the numbering or the styles.
void edit(Document& document, QRandomGenerator& random)
{
    QList<Block>& blocks = document.sections[random.bounded(static_cast<int>(document.sections.size()))].blocks;
    const qsizetype at = blocks.isEmpty() ? 0 : random.bounded(static_cast<int>(blocks.size()));
    switch (random.bounded(9)) {
    case 0: blocks.insert(at, randomBlock(random)); break;
    case 1:
        if (!blocks.isEmpty())
            blocks.removeAt(at);
        break;
    case 2: document.sections.append(Section{.page = {.width = {297}, .height = {210}}, .blocks = {randomBlock(random)}}); break;
    case 3: document.sections.first().page.left = {20.0 + random.bounded(20)}; break;
    case 4: document.styles[random.bounded(3)].font.size = {10.0 + random.bounded(6)}; break;
    case 5: document.numberings = {Numbering{.id = u"list"_s, .levels = {NumberingLevel{.gap = random.bounded(2) == 0 ? u"\t"_s : u" "_s}}}}; break;
    default:
        if (blocks.isEmpty())
            blocks.append(randomBlock(random));
        else if (auto* paragraph = std::get_if<Paragraph>(&blocks[at]); paragraph && !paragraph->runs.isEmpty())
            paragraph->runs.first().text.append(u'а');
        else if (auto* table = std::get_if<Table>(&blocks[at]))
            table->rows.first().cells.first().paragraphs.first() = randomParagraph(random);
    }
}

int linesOf(const Page& page, int paragraph)
{
    return static_cast<int>(
        std::count_if(page.lines.begin(), page.lines.end(), [paragraph](const PlacedLine& line) { return line.paragraph == paragraph; }));
}

}  // namespace

class TestLayout : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void contractHoldsOnRandomDocuments()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo() << "seed" << seed;
        QRandomGenerator random(seed);
        FontSource fonts;
        for (int round = 0; round < 60; ++round) {
            Document document = blank();
            QList<Block>& blocks = document.sections.first().blocks;
            for (int at = random.bounded(8, 30); at > 0; --at)
                blocks.append(makeParagraph(random.bounded(4) == 0 ? u"kept"_s : u"text"_s, words(random, random.bounded(1, 120))));
            Paragraph last = makeParagraph(u"text"_s, words(random, random.bounded(20, 90)));
            last.overrides.keepWithNext = true;
            blocks.append(last);
            blocks.append(signature());
            const Pages pages = layOut(document, fonts).pages;
            const double bottom = pages.pages.first().height - toPoints(Millimetres{20}).value;
            const double right = pages.pages.first().width - toPoints(Millimetres{10}).value;
            for (qsizetype number = 0; number < pages.pages.size(); ++number) {
                const Page& page = pages.pages.at(number);
                for (const PlacedLine& line : page.lines) {
                    QVERIFY(line.top + line.height <= bottom + 0.1);
                    QVERIFY(line.left + line.width <= right + 0.1);
                }
                if (page.lines.isEmpty() || number + 1 == pages.pages.size())
                    continue;
                // no single line of a paragraph parted from the rest
                const int parted = page.lines.last().paragraph;
                const Page& next = pages.pages.at(number + 1);
                if (linesOf(next, parted) > 0) {
                    QVERIFY(linesOf(page, parted) >= 2);
                    QVERIFY(linesOf(next, parted) >= 2);
                    QVERIFY(page.lines.last().runs.last().text.endsWith(u' '));  // no word is parted
                }
            }
            // the signature never alone
            const Page& end = pages.pages.last();
            const int text = static_cast<int>(pages.paragraphs.size()) - 4;
            QVERIFY(linesOf(end, text) >= 2);
        }
    }

    void cachedLayoutEqualsAFreshOne()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo() << "seed" << seed;
        QRandomGenerator random(seed);
        FontSource fonts;
        for (int round = 0; round < 12; ++round) {
            Document document = blank();
            for (int count = random.bounded(40); count > 0; --count)
                document.sections.first().blocks.append(randomBlock(random));
            LayoutCache cache;
            for (int step = 0; step < 25; ++step) {
                const Pages cached = layOut(document, fonts, cache).pages;
                const Pages fresh = layOut(document, fonts).pages;
                QVERIFY(cached.pages == fresh.pages);
                QVERIFY(cached.paragraphs == fresh.paragraphs);
                edit(document, random);
            }
        }
    }

    void onlyWhatWasEditedIsMeasuredAgain()
    {
        QRandomGenerator random(7);
        Document document = blank();
        for (int count = 0; count < 50; ++count)
            document.sections.first().blocks.append(makeParagraph(u"text"_s, QString::number(count) + words(random, 30)));
        FontSource fonts;
        LayoutCache cache;
        layOut(document, fonts, cache);
        QCOMPARE(cache.measured(), 50);
        std::get<Paragraph>(document.sections.first().blocks[20]).runs.first().text += u'а';
        layOut(document, fonts, cache);
        QCOMPARE(cache.measured(), 1);
        QCOMPARE(cache.size(), 50);  // what the paragraph was before is dropped
        FontSource others;
        layOut(document, others, cache);
        QCOMPARE(cache.measured(), 50);
    }

    void justifiedLinesEndAtTheMargin()
    {
        Document document = blank();
        QRandomGenerator random(4);
        document.sections.first().blocks.append(makeParagraph(u"text"_s, words(random, 200)));
        FontSource fonts;
        const Pages pages = layOut(document, fonts).pages;
        const double right = pages.pages.first().width - toPoints(Millimetres{10}).value;
        const auto& lines = pages.pages.first().lines;
        QVERIFY(lines.size() > 5);
        for (qsizetype at = 0; at + 1 < lines.size(); ++at)
            QVERIFY(std::abs(lines.at(at).left + lines.at(at).width - right) < 0.05);
    }

    void aLineOfWideGapsIsNotStretched()
    {
        Document document = blank();
        const QString longWord = QString(55, u'ш');
        document.sections.first().blocks.append(makeParagraph(u"text"_s, u"Провести для "_s + longWord + u" семінар"_s));
        FontSource fonts;
        const Pages pages = layOut(document, fonts).pages;
        const PlacedLine& first = pages.pages.first().lines.first();
        QVERIFY(first.width < 100);
    }

    void theLargerGapStandsBetweenParagraphs()
    {
        Document document = blank();
        document.styles.append(ParagraphStyle{.id = u"above"_s, .font = document.styles.first().font, .spaceAfter = {8}});
        document.styles.append(ParagraphStyle{.id = u"below"_s, .font = document.styles.first().font, .spaceBefore = {12}});
        const auto distance = [&document](const QString& first, const QString& second) {
            document.sections.first().blocks = {makeParagraph(first, u"наказую"_s), makeParagraph(second, u"провести"_s)};
            FontSource fonts;
            const Pages pages = layOut(document, fonts).pages;
            return pages.pages.first().lines.at(1).top - pages.pages.first().lines.at(0).top;
        };
        const double line = distance(u"text"_s, u"text"_s);
        QVERIFY(std::abs(distance(u"above"_s, u"text"_s) - line - 8) < 0.01);
        QVERIFY(std::abs(distance(u"text"_s, u"below"_s) - line - 12) < 0.01);
        QVERIFY(std::abs(distance(u"above"_s, u"below"_s) - line - 12) < 0.01);
    }

    void noBreakSignsHold()
    {
        FontSource fonts;
        for (int length = 50; length < 90; ++length) {
            Document document = blank();
            const QString text =
                QString(length, u'а').replace(QRegularExpression(u"(.{6})."_s), u"\\1 "_s) + u" №\u00A0443\u2011о 1/\u20602020 С.\u00A0В.\u00A0Гай"_s;
            document.sections.first().blocks.append(makeParagraph(u"text"_s, text));
            const Pages pages = layOut(document, fonts).pages;
            QString lines;
            for (const PlacedLine& line : pages.pages.first().lines) {
                for (const PlacedRun& run : line.runs)
                    lines += run.text;
                lines += u'\n';
            }
            for (const QString& whole : {u"№ 443-о"_s, u"1/2020"_s, u"С. В. Гай"_s})
                QVERIFY2(lines.contains(whole), qPrintable(lines));
        }
    }

    void pageNumbersBeginOnTheSecondPage()
    {
        Document document = blank();
        QRandomGenerator random(4);
        for (int at = 0; at < 30; ++at)
            document.sections.first().blocks.append(makeParagraph(u"text"_s, words(random, 60)));
        FontSource fonts;
        const Pages pages = layOut(document, fonts).pages;
        QVERIFY(pages.pages.size() > 1);
        QVERIFY(pages.pages.first().pageNumber.isEmpty());
        QCOMPARE(pages.pages.at(1).pageNumber.first().text, u"2"_s);
    }

    void tableHeadsAreRepeated()
    {
        Document document = blank();
        Table table{.columnWidths = {{60}, {110}}};
        for (int at = 0; at < 80; ++at) {
            TableRow row{.isHeader = at == 0};
            row.cells.append(TableCell{.paragraphs = {makeParagraph(u"line"_s, at == 0 ? u"Назва"_s : QString::number(at))}});
            row.cells.append(TableCell{.paragraphs = {makeParagraph(u"line"_s, u"рядок"_s)}});
            table.rows.append(row);
        }
        document.sections.first().blocks.append(table);
        FontSource fonts;
        const Pages pages = layOut(document, fonts).pages;
        QVERIFY(pages.pages.size() > 1);
        for (const Page& page : pages.pages)
            QCOMPARE(page.lines.first().runs.first().text.trimmed(), u"Назва"_s);
    }

    void theLastRowsOfATableGoWithTheSignature()
    {
        FontSource fonts;
        for (int rows = 1; rows < 110; ++rows) {
            Document document = blank();
            Table table{.columnWidths = {{170}}, .keepWithNext = true};
            for (int at = 0; at < rows; ++at)
                table.rows.append(
                    TableRow{.cells = {TableCell{.paragraphs = {makeParagraph(u"line"_s, at == 0 ? u"Назва"_s : u"рядок"_s)}}}, .isHeader = at == 0});
            document.sections.first().blocks = {table, signature()};
            const Pages pages = layOut(document, fonts).pages;
            const Page& last = pages.pages.last();
            QVERIFY(last.lines.last().runs.last().text.endsWith(u"Ярмола"_s));
            const auto words = std::count_if(last.lines.begin(), last.lines.end(),
                [](const PlacedLine& line) { return !line.runs.isEmpty() && line.runs.first().text.startsWith(u"рядок"_s); });
            QVERIFY2(words >= std::min(2, rows - 1), qPrintable(QString::number(rows)));
        }
    }
};

static const decretum::test::Register<TestLayout> registration;
#include "test_layout.moc"
