// SPDX-License-Identifier: MIT
// What is written as plain text, and read again.
#include "formats/txt_reader.h"
#include "formats/txt_writer.h"

#include "test_case.h"

#include <QtTest>

using namespace decretum;
using namespace Qt::Literals::StringLiterals;

namespace {

Document document(const QList<Block>& blocks)
{
    Document made;
    made.styles = {ParagraphStyle{.id = u"text"_s, .alignment = Alignment::Left}, ParagraphStyle{.id = u"right"_s, .alignment = Alignment::Right},
        ParagraphStyle{.id = u"caps"_s, .font = {.allCaps = true}, .alignment = Alignment::Centre}};
    made.sections = {Section{.blocks = blocks}};
    return made;
}

QStringList linesOf(const Document& document)
{
    QStringList lines = QString::fromUtf8(*writeTxt(document)).split(u'\n');
    lines.removeLast();
    return lines;
}

Document readAgain(const Document& document)
{
    return readTxt(*writeTxt(document))->document;
}

QStringList paragraphsOf(const Document& document)
{
    QStringList texts;
    for (const Block& block : document.sections.first().blocks) {
        if (const auto* paragraph = std::get_if<Paragraph>(&block); paragraph && !plainText(*paragraph).trimmed().isEmpty())
            texts.append(plainText(*paragraph).simplified());
    }
    return texts;
}

const QString kLong =
    u"Керівникам закладів освіти забезпечити підготовку приміщень до нового навчального року та повідомити про її "
    "завершення відділ освіти у письмовій формі"_s;

TableCell cell(const QString& text)
{
    return {.paragraphs = {makeParagraph(u"text"_s, text)}};
}

Table plan()
{
    Table table{.columnWidths = {Millimetres{15}, Millimetres{85}, Millimetres{35}, Millimetres{35}}};
    table.rows = {TableRow{.cells = {cell(u"№"_s), cell(u"Захід"_s), cell(u"Термін"_s), cell(u"Хто"_s)}, .isHeader = true},
        TableRow{.cells = {cell(u"1."_s), cell(kLong), cell(u"до 01.09.2024"_s), cell(u"Верба О. П."_s)}},
        TableRow{.cells = {cell(u"2."_s), cell(u"Скласти звіт"_s), cell(QString()), cell(u"завідувачі"_s)}}};
    return table;
}

}  // namespace

class TestPlainText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void noLineIsWiderThanAnEMail()
    {
        Paragraph clause = makeParagraph(u"text"_s, kLong);
        clause.mark = ListMark{.list = u"a"_s, .level = 1, .label = u"2.1."_s};
        const QStringList lines = linesOf(document({clause, makeParagraph(u"right"_s, kLong), plan()}));
        QVERIFY(lines.size() > 10);
        for (const QString& line : lines)
            QVERIFY2(line.trimmed().size() <= 72 && line.size() <= 73, qPrintable(line));
    }

    void clausesHangBehindTheirLabels()
    {
        Paragraph clause = makeParagraph(u"text"_s, kLong);
        clause.mark = ListMark{.list = u"a"_s, .level = 1, .label = u"2.1."_s};
        const QStringList lines = linesOf(document({clause}));
        QVERIFY(lines.at(0).startsWith(u"  2.1. Керівникам"_s));
        QVERIFY(lines.at(0).endsWith(u' '));  // it goes on
        QVERIFY(lines.at(1).startsWith(u"       "_s) && lines.at(1).at(7).isLetter());
        QVERIFY(!lines.last().endsWith(u' '));
    }

    void paragraphsComeBackWhole()
    {
        const Document read =
            readAgain(document({makeParagraph(u"text"_s, kLong), makeParagraph(u"text"_s, u"Коротко."_s), makeParagraph(u"right"_s, kLong)}));
        QCOMPARE(paragraphsOf(read), QStringList({kLong, u"Коротко."_s, kLong}));
    }

    void linesNeverEndAtANoBreakSpace()
    {
        const QString text = (u"слово "_s.repeated(10) + QStringLiteral("№\u00a012 від\u00a005.09.2024 та\u00a0ще ")).repeated(4).trimmed();
        for (const QString& line : linesOf(document({makeParagraph(u"text"_s, text)})))
            QVERIFY(!line.endsWith(u'№') && !line.endsWith(u"від"_s) && !line.endsWith(QChar(0x00A0)));
    }

    void signsThatOnlyTypesettingNeedsArePlain()
    {
        QCOMPARE(linesOf(document({makeParagraph(u"text"_s, QStringLiteral("1/\u20602024\u20113"))})), QStringList{u"1/2024-3"_s});
        QCOMPARE(linesOf(document({makeParagraph(u"caps"_s, u"Наказ"_s)})).first().trimmed(), u"НАКАЗ"_s);
    }

    void tablesAreDrawnAndReadAgain()
    {
        const QStringList lines = linesOf(document({plan()}));
        QVERIFY(lines.at(0).startsWith(u"+---"_s));
        QVERIFY(lines.at(2).startsWith(u"+==="_s));
        QVERIFY(std::all_of(lines.begin(), lines.end() - 1, [&](const QString& line) { return line.size() == lines.first().size(); }));
        const Document read = readAgain(document({plan()}));
        const auto* table = std::get_if<Table>(&read.sections.first().blocks.first());
        QVERIFY(table);
        QCOMPARE(table->rows.size(), 3);
        QVERIFY(table->rows.first().isHeader && !table->rows.last().isHeader);
        QCOMPARE(plainText(table->rows.at(1).cells.at(1).paragraphs.first()), kLong);
        QCOMPARE(plainText(table->rows.at(2).cells.at(2).paragraphs.first()), QString());
        QCOMPARE(plainText(table->rows.at(2).cells.at(3).paragraphs.first()), u"завідувачі"_s);
    }

    void aCellOverColumnsKeepsItsWords()
    {
        Table table = plan();
        table.rows.append(TableRow{.cells = {TableCell{.paragraphs = {makeParagraph(u"text"_s, u"Розділ про все"_s)}, .columnSpan = 4}}});
        const Document read = readAgain(document({table}));
        const auto& again = std::get<Table>(read.sections.first().blocks.first());
        QCOMPARE(again.rows.last().cells.size(), 1);
        QCOMPARE(again.rows.last().cells.first().columnSpan, 4);
        QCOMPARE(plainText(again.rows.last().cells.first().paragraphs.first()), u"Розділ про все"_s);
    }

    void aNameStandsLevelWithTheLastLineOfItsPosition()
    {
        Table row{.columnWidths = {Millimetres{73}, Millimetres{52}, Millimetres{45}}, .hasBorders = false, .isLayout = true};
        row.rows = {TableRow{.cells = {cell(u"Начальник відділу освіти, голова колегії управління освіти і науки міста Верболозу"_s), cell(QString()),
                                 cell(u"Олена ВЕРБА"_s)}}};
        for (TableCell& each : row.rows.first().cells)
            each.verticalAlignment = TableCell::VerticalAlignment::Bottom;
        const QStringList lines = linesOf(document({row}));
        QVERIFY(lines.size() > 1);
        QVERIFY(lines.last().endsWith(u"Олена ВЕРБА"_s));
        QCOMPARE(lines.last().indexOf(u"Олена"_s), 53);  // 125 of 170 millimetres
        const QStringList read = paragraphsOf(readAgain(document({makeParagraph(u"text"_s, kLong), row})));
        QCOMPARE(read.last(), u"Начальник відділу освіти, голова колегії управління освіти і науки міста Верболозу Олена ВЕРБА"_s);
    }

    void blanksAtEndsAloneAreNoSign_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("a wide line") << u"Перший рядок \n"_s + u"слово "_s.repeated(20) + u"\nкінець"_s;
        QTest::newRow("before an empty line") << u"Перший рядок \n\nДругий рядок"_s;
        QTest::newRow("short lines") << u"Перший рядок \nДругий рядок \nТретій"_s;
        QTest::newRow("two blanks") << kLong.left(70) + u"  \nслово"_s;
    }
    void blanksAtEndsAloneAreNoSign()
    {
        QFETCH(QString, text);
        QCOMPARE(readTxt(text.toUtf8())->document.sections.first().blocks.size(), text.count(u'\n') + 1);
    }
};

static const decretum::test::Register<TestPlainText> registration;
#include "test_plain_text.moc"
