// SPDX-License-Identifier: MIT
// What the places of words on a page tell. Pages are told in points, as pdftotext tells them.
#include "base/program.h"
#include "formats/pdf_blocks.h"
#include "formats/pdf_margins.h"
#include "formats/pdf_reader.h"

#include "test_case.h"

#include <QStandardPaths>
#include <QtTest>

using namespace decretum;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double kHeight = 14;
constexpr double kStep = 16;
constexpr double kLeft = 60;
constexpr double kSign = 7;  // width of a letter; text goes from 60 to 550, seventy letters

/// Words of one line: two blanks or more part what stands apart, as far as there are blanks.
void addLine(pdf::Page& page, double top, const QString& line)
{
    qsizetype start = -1;
    for (qsizetype at = 0; at <= line.size(); ++at) {
        const bool isBlank = at == line.size() || line.at(at) == u' ';
        if (!isBlank && start < 0)
            start = at;
        if (isBlank && start >= 0) {
            const double left = kLeft + kSign * static_cast<double>(start);
            page.words.append({.text = line.mid(start, at - start),
                .box = {.left = left, .top = top, .right = kLeft + kSign * static_cast<double>(at), .bottom = top + kHeight}});
            start = -1;
        }
    }
}

/// A page of those lines; an empty one takes the room of a line.
pdf::Page pageOf(const QStringList& lines, double top = 60)
{
    pdf::Page page{.width = 610, .height = 842};
    for (qsizetype at = 0; at < lines.size(); ++at)
        addLine(page, top + kStep * static_cast<double>(at), lines.at(at));
    return page;
}

QList<pdf::Line> linesOf(const QList<pdf::Page>& pages)
{
    QList<pdf::Line> lines;
    for (qsizetype page = 0; page < pages.size(); ++page) {
        for (pdf::Line& line : pdf::linesOf(pages.at(page))) {
            line.page = static_cast<int>(page);
            line.number = static_cast<int>(lines.size()) + 1;
            lines.append(line);
        }
    }
    return lines;
}

QString placeOf(const Paragraph& paragraph)
{
    const auto alignment = paragraph.overrides.alignment;
    return alignment == Alignment::Centre ? u"^ "_s : alignment == Alignment::Right ? u"> "_s : QString();
}

/// A paragraph a line, «^» in the middle, «>» on the right; cells in brackets.
QStringList textOf(const QList<Block>& blocks)
{
    QStringList lines;
    for (const Block& block : blocks) {
        if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
            lines.append(placeOf(*paragraph) + plainText(*paragraph).replace(u'\t', u'|').replace(u'\n', u'/'));
            continue;
        }
        for (const TableRow& row : std::get<Table>(block).rows) {
            QString line;
            for (const TableCell& cell : row.cells)
                line += u'[' + plainText(cell.paragraphs.first()).replace(u'\n', u'/') + u']';
            lines.append(line);
        }
    }
    return lines;
}

QStringList read(const QList<pdf::Page>& pages)
{
    return textOf(pdf::blocksOf(linesOf(pages), pages, u"text"_s));
}

/// A file of one page that draws `content`.
QByteArray pdfOf(const QByteArray& content)
{
    const QByteArray objects[] = {"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
        "<</Length " + QByteArray::number(content.size()) + ">>stream\n" + content + "\nendstream",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"};
    QByteArray pdf = "%PDF-1.4\n";
    QByteArray table = "xref\n0 6\n0000000000 65535 f \n";
    int number = 0;
    for (const QByteArray& object : objects) {
        table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(++number) + " 0 obj" + object + "endobj\n";
    }
    return pdf + table + "trailer<</Size 6/Root 1 0 R>>\nstartxref\n" + QByteArray::number(pdf.size()) + "\n%%EOF\n";
}

}  // namespace

class TestPdfReader : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wordsComeWithTheirPlaces()
    {
        const auto words = pdf::readPageWords(
            "<!DOCTYPE html><html><head><title>\x01</title></head><body><doc><page width=\"595.5\" height=\"842\">"
            "<flow><block><line><word xMin=\"10\" yMin=\"20\" xMax=\"30\" yMax=\"34\">Про &amp; план</word>"
            "<word xMin=\"700\" yMin=\"20\" xMax=\"730\" yMax=\"34\">поза</word>"
            "<word xMin=\"1\" yMin=\"2\" xMax=\"3\" yMax=\"4\"> </word></line></block></flow></page></doc></body></html>");
        QVERIFY(words);
        QCOMPARE(words->pages.size(), 1);
        QCOMPARE(words->pages.first().words.size(), 1);
        QCOMPARE(words->pages.first().words.first().text, u"Про & план"_s);
        QCOMPARE(words->pages.first().words.first().box, (pdf::Box{.left = 10, .top = 20, .right = 30, .bottom = 34}));
        QVERIFY(!words->isCut);
        QVERIFY(pdf::readPageWords("<html><page>").isError());
    }

    void linesBecomeParagraphs_data()
    {
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<QStringList>("paragraphs");
        const auto row = [](const char* name, const QStringList& lines, const QStringList& paragraphs) {
            QTest::newRow(name) << lines << paragraphs;
        };
        const QString full = u"     1. Провести у всіх школах громади огляд кабінетів та майстерень"_s;
        row("goes on", {full, u"і подати звіт."_s}, {u"1. Провести у всіх школах громади огляд кабінетів та майстерень і подати звіт."_s});
        row("ends early", {u"Провести огляд."_s, u"Подати звіт про все, що було на огляді, не пізніше першого дня місяця"_s},
            {u"Провести огляд."_s, u"Подати звіт про все, що було на огляді, не пізніше першого дня місяця"_s});
        row("next item", {full, u"     2. Подати звіт."_s},
            {u"1. Провести у всіх школах громади огляд кабінетів та майстерень"_s, u"2. Подати звіт."_s});
        row("next item, no indent", {full.trimmed() + u" та дворів"_s, u"2. Подати звіт."_s},
            {u"1. Провести у всіх школах громади огляд кабінетів та майстерень та дворів"_s, u"2. Подати звіт."_s});
        row("hanging", {u"1.   Провести у всіх школах громади огляд кабінетів та майстерень і двор"_s, u"     та подати звіт."_s},
            {u"1. Провести у всіх школах громади огляд кабінетів та майстерень і двор та подати звіт."_s});
        row("torn word", {u"     Провести у всіх школах громади огляд кабінетів та навчально-"_s, u"методичних засобів."_s},
            {u"Провести у всіх школах громади огляд кабінетів та навчально-/методичних засобів."_s});
        row("soft hyphen", {u"     Провести у всіх школах громади огляд кабінетів та майсте\u00AD"_s, u"рень."_s},
            {u"Провести у всіх школах громади огляд кабінетів та майстерень."_s});
        row("wide gap", {full, {}, {}, u"і подати звіт."_s},
            {u"1. Провести у всіх школах громади огляд кабінетів та майстерень"_s, QString(), u"і подати звіт."_s});
        row("side by side", {full, u"01.09.2022         м. Липове         № 17"_s, u"Начальник відділу                       Ада ГАЙ"_s},
            {u"1. Провести у всіх школах громади огляд кабінетів та майстерень"_s, u"01.09.2022|м. Липове|№ 17"_s, u"Начальник відділу|Ада ГАЙ"_s});
        row("middle and right", {full + u'.', u"                                  НАКАЗ"_s, u"                                        ЗАТВЕРДЖЕНО"_s},
            {u"1. Провести у всіх школах громади огляд кабінетів та майстерень."_s, u"^ НАКАЗ"_s, u"> ЗАТВЕРДЖЕНО"_s});
        row("letters apart", {full + u'.', u"Н А К А З У Ю:"_s},
            {u"1. Провести у всіх школах громади огляд кабінетів та майстерень."_s, u"Н А К А З У Ю:"_s});
        row("words of letters apart", {full + u'.', u"Р А Д А   В И Р І Ш И Л А:"_s},
            {u"1. Провести у всіх школах громади огляд кабінетів та майстерень."_s, u"Р А Д А  В И Р І Ш И Л А:"_s});
        row("caption", {full + u" та"_s, u"Відповідальні: директори."_s},
            {u"1. Провести у всіх школах громади огляд кабінетів та майстерень та"_s, u"Відповідальні: директори."_s});
        row("day at the edge", {full + u" до"_s, u"31.12 включно."_s}, {full.trimmed() + u" до 31.12 включно."_s});
        row("number sign at the edge", {full + u" р."_s, u"№ 31"_s + u" від усіх."_s}, {full.trimmed() + u" р. № 31 від усіх."_s});
        row("dash between words", {full + u" Ади"_s, u"– в"_s + u" усіх селах."_s}, {full.trimmed() + u" Ади – в усіх селах."_s});
        row("dash of an item", {full + u" Ада;"_s, u"– у"_s + u" селах."_s}, {full.trimmed() + u" Ада;"_s, u"– у селах."_s});
        row("item at the edge", {full + u" Ади"_s, u"в) у"_s + u" селах."_s}, {full.trimmed() + u" Ади"_s, u"в) у селах."_s});
    }
    void linesBecomeParagraphs()
    {
        QFETCH(QStringList, lines);
        QTEST(read({pageOf(lines)}), "paragraphs");
    }

    void columnsBecomeATable()
    {
        const QStringList lines{u"План заходів, що їх має провести відділ освіти у новому навчальному році"_s, {},
            u"№    Захід                       Строк            Хто"_s,  //
            u"1    Огляд кабінетів             до 01.10         Директори"_s, u"     та майстерень                                шкіл"_s,
            u"2    Нарада                      листопад         Відділ"_s, {}, u"Начальник відділу                                  Ада ГАЙ"_s};
        QCOMPARE(read({pageOf(lines)}),
            (QStringList{lines.first(), QString(), u"[№][Захід][Строк][Хто]"_s, u"[1][Огляд кабінетів та майстерень][до 01.10][Директори шкіл]"_s,
                u"[2][Нарада][листопад][Відділ]"_s, QString(), u"Начальник відділу|Ада ГАЙ"_s}));
    }

    void paragraphsGoOnOnTheNextPage()
    {
        const QString full = u"     1. Провести у всіх школах громади огляд кабінетів та майстерень"_s;
        const auto pages = QList{pageOf({full}, 780), pageOf({u"і подати звіт."_s})};
        QCOMPARE(read(pages), QStringList{full.trimmed() + u" і подати звіт."_s});
    }

    void marginsAreNoText()
    {
        QList<pdf::Page> pages;
        for (const QString& number : {u"1"_s, u"- 2 -"_s, u"3"_s}) {
            pages.append(pageOf({u"7. Слово"_s, number}, 300));  // a number in the text stays
            addLine(pages.last(), 20, u"Відділ освіти села Липове, аркуш "_s + number.mid(number.size() / 2, 1));
            addLine(pages.last(), 810, number);
        }
        QList<pdf::Line> lines = linesOf(pages);
        const pdf::Margins margins = pdf::takeMargins(lines, pages);
        QCOMPARE(margins.pageNumbers, (QList{4, 8, 12}));
        QCOMPARE(margins.notes,
            QList{(Note{.kind = Note::Kind::Header, .text = u"Відділ освіти села Липове, аркуш 1"_s, .sourceLine = 1, .isOnFirstPage = true})});
        QCOMPARE(lines.size(), 6);
    }

    void failuresAreTold_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("error");
        QTest::newRow("no words") << pdfOf("0 0 10 10 re f") << static_cast<int>(FormatsError::PdfHasNoText);
        QTest::newRow("damaged") << QByteArray("%PDF-1.4\nlost") << static_cast<int>(FormatsError::PdfNotRead);
    }
    void failuresAreTold()
    {
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QSKIP("poppler is not installed");
        QFETCH(QByteArray, bytes);
        const auto document = readPdf(bytes);
        QVERIFY(document.isError());
        QTEST(document.error().code.number(), "error");
    }

    void wordsOfAFileAreRead()
    {
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QSKIP("poppler is not installed");
        const auto document = readPdf(pdfOf("BT /F 12 Tf 60 700 Td (Order No 7) Tj ET"));
        QVERIFY(document);
        QCOMPARE(textOf(document->document.sections.first().blocks), QStringList{u"Order No 7"_s});
        QVERIFY(document->findings.contains(Finding{.kind = FindingKind::LayoutGuessed}));
    }

    void theToolMayBeMissing()
    {
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", "/nonexistent");
        const auto document = readPdf(pdfOf("BT /F 12 Tf 60 700 Td (Order) Tj ET"));
        qputenv("PATH", path);
        QVERIFY(document.isError());
        QCOMPARE(document.error().code, ErrorCode(FormatsError::PdfToolMissing));
    }
};

static const decretum::test::Register<TestPdfReader> registration;
#include "test_pdf_reader.moc"
