// SPDX-License-Identifier: MIT
// What Word finds in a .docx of ours, read from its XML.
#include "formats/docx_writer.h"

#include "docx_package.h"
#include "test_case.h"

#include <QRegularExpression>
#include <QtTest>

using namespace decretum;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime kTime(QDate(2022, 9, 1), QTime(12, 0), Qt::UTC);

Document blank()
{
    Document document;
    document.metadata = {.title = u"НАКАЗ № 5"_s, .author = u"Відділ освіти"_s, .language = u"uk"_s};
    const Font font{.family = u"Times New Roman"_s};
    document.styles = {ParagraphStyle{.id = u"clause"_s, .name = u"Пункт"_s, .font = font, .firstLineIndent = {10}},
        ParagraphStyle{.id = u"clause-part"_s, .name = u"Підпункт"_s, .font = font, .firstLineIndent = {10}},
        ParagraphStyle{.id = u"text"_s, .name = u"Текст"_s, .font = font}};
    document.numberings = {Numbering{.id = u"list"_s,
        .levels = {NumberingLevel{.pattern = u"%1."_s}, NumberingLevel{.pattern = u"%1.%2."_s}, NumberingLevel{.pattern = u"%1.%2.%3."_s}}}};
    document.sections = {Section{}};
    return document;
}

Paragraph item(const QString& style, int level, const QString& label)
{
    Paragraph paragraph = makeParagraph(style, u"Провести семінар."_s);
    paragraph.mark = ListMark{.list = u"list"_s, .level = level, .label = label, .value = 1};
    return paragraph;
}

Table row(const QString& words, bool keepsWithNext)
{
    Table table{.columnWidths = {{100}, {70}}, .hasBorders = false, .isLayout = true, .keepTogether = true, .keepWithNext = keepsWithNext};
    table.spaceBefore = {12};
    table.rows = {TableRow{
        .cells = {TableCell{.paragraphs = {makeParagraph(u"text"_s, words)}}, TableCell{.paragraphs = {makeParagraph(u"text"_s, u"Ніна ГАЙ"_s)}}}}};
    return table;
}

QString partOf(const Document& document, const QString& name)
{
    const Result<QByteArray> package = writeDocx(document, kTime);
    const Result<QList<ZipPart>> parts = readZip(*package);
    for (const ZipPart& part : *parts) {
        if (part.name == name)
            return QString::fromUtf8(part.bytes);
    }
    return {};
}

QStringList allMatches(const QString& text, const QString& pattern)
{
    QStringList found;
    for (QRegularExpressionMatchIterator at = QRegularExpression(pattern).globalMatch(text); at.hasNext();)
        found.append(at.next().captured(1));
    return found;
}

}  // namespace

class TestDocxWriter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void levelsOfTheListComeWithTheirStyles()
    {
        Document document = blank();
        document.sections.first().blocks = {
            item(u"clause"_s, 0, u"1."_s), item(u"clause-part"_s, 1, u"1.1."_s), item(u"clause-part"_s, 2, u"1.1.1."_s)};
        const QStringList styles{u"Decretum-clause"_s, u"Decretum-clause-part"_s, u"Decretum-clause-part-level-3"_s};
        QCOMPARE(allMatches(partOf(document, u"word/numbering.xml"_s), u"<w:pStyle w:val=\"([^\"]*)\""_s), styles);
        QCOMPARE(allMatches(partOf(document, u"word/document.xml"_s), u"<w:pStyle w:val=\"([^\"]*)\""_s), styles);
        const QString sheet = partOf(document, u"word/styles.xml"_s);
        QCOMPARE(allMatches(sheet, u"<w:ilvl w:val=\"([^\"]*)\"/><w:numId w:val=\"1\""_s), (QStringList{u"0"_s, u"1"_s, u"2"_s}));
        QVERIFY(sheet.contains(u"<w:name w:val=\"Підпункт 3\"/><w:basedOn w:val=\"Decretum-clause-part\"/>"));
    }

    void aClauseWithoutLabelGetsNone()
    {
        Document document = blank();
        document.sections.first().blocks = {item(u"clause"_s, 0, u"1."_s), makeParagraph(u"clause"_s, u"Не допускати."_s)};
        const QString text = partOf(document, u"word/document.xml"_s);
        QVERIFY(text.contains(u"<w:numId w:val=\"0\"/></w:numPr><w:ind w:left=\"0\" w:right=\"0\" w:firstLine=\"567\"/>"));
        const Result<ReadDocument> read = readDocx(*writeDocx(document, kTime));
        QVERIFY(read);
        QCOMPARE(test::linesOf(read->document), (QStringList{u"1. Провести семінар."_s, u"Не допускати."_s}));
    }

    void theFirstListIsBoundWhereAnotherLabelComesFirst()
    {
        Document document = blank();
        Paragraph odd = item(u"clause"_s, 0, u"§ 1"_s);
        document.sections.first().blocks = {odd, item(u"clause"_s, 0, u"1."_s)};
        const QString lists = partOf(document, u"word/numbering.xml"_s);
        const QStringList numbers = allMatches(partOf(document, u"word/document.xml"_s), u"<w:numId w:val=\"([^\"]*)\""_s);
        QCOMPARE(allMatches(partOf(document, u"word/styles.xml"_s), u"<w:numId w:val=\"([^\"]*)\""_s), QStringList{numbers.last()});
        QCOMPARE(lists.count(u"<w:pStyle "_s), 1);
    }

    void everyRunTellsItsLanguage()
    {
        Document document = blank();
        Paragraph foreign = makeParagraph(u"text"_s, u"О подготовке"_s);
        foreign.language = u"ru"_s;
        document.sections.first().blocks = {makeParagraph(u"text"_s, u"Про підготовку"_s), foreign};
        const QString text = partOf(document, u"word/document.xml"_s);
        QCOMPARE(allMatches(text, u"<w:lang w:val=\"([^\"]*)\""_s), (QStringList{u"uk-UA"_s, u"ru-RU"_s}));
    }

    void rowsThatTouchAreOneTable()
    {
        Document document = blank();
        document.sections.first().blocks = {
            makeParagraph(u"text"_s, u"Контроль залишаю за собою."_s), row(u"Голова"_s, true), row(u"Секретар"_s, false)};
        const QString text = partOf(document, u"word/document.xml"_s);
        QCOMPARE(text.count(u"<w:tbl>"_s), 1);
        QCOMPARE(text.count(u"<w:tr>"_s), 2);
        QCOMPARE(text.count(u"<w:keepNext/>"_s), 2);  // the cells of the first row
        QCOMPARE(text.count(u"w:before=\"240\""_s), 4);
        // Another grid, or rules, make another table.
        std::get<Table>(document.sections.first().blocks[2]).columnWidths = {{90}, {80}};
        const QString apart = partOf(document, u"word/document.xml"_s);
        QCOMPARE(apart.count(u"<w:tbl>"_s), 2);
        QCOMPARE(apart.count(u"<w:keepNext/>"_s), 3);  // what stands between them, too
    }
};

static const decretum::test::Register<TestDocxWriter> registration;
#include "test_docx_writer.moc"
