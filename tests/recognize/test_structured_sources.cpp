// SPDX-License-Identifier: MIT
// What word processors tell beside the words: lists whose labels are counted, tables with rules.
#include "recognize/recognize.h"

#include "test_case.h"

#include <QtTest>

using namespace decretum;
using namespace Qt::Literals::StringLiterals;

namespace {

/// «1.@a0 Школам:» is an item of the list «a» at its level 0; a line without «@» is typed.
Paragraph paragraphOf(const QString& line)
{
    const qsizetype at = line.indexOf(u'@');
    if (at < 0)
        return makeParagraph(u"text"_s, line);
    Paragraph paragraph = makeParagraph(u"text"_s, line.mid(at + 4));
    paragraph.mark = ListMark{.list = line.mid(at + 1, 1), .level = line.at(at + 2).digitValue(), .label = line.left(at)};
    return paragraph;
}

Table tableOf(const QStringList& rows)
{
    Table table;
    for (const QString& line : rows) {
        TableRow row;
        for (const QString& cell : line.split(u'|'))
            row.cells.append(TableCell{.paragraphs = {makeParagraph(u"text"_s, cell)}});
        table.rows.append(row);
    }
    return table;
}

Decision read(const QList<Block>& clauses)
{
    Document document;
    document.sections.append(Section());
    for (const QString& line : {u"НАКАЗ"_s, u"Про огляд"_s, u"НАКАЗУЮ:"_s})
        document.sections.first().blocks.append(makeParagraph(u"text"_s, line));
    document.sections.first().blocks += clauses;
    return recognize(document).decisions.value(0);
}

/// «А(Б В) Г»: the first letter of each clause.
QString shape(const QList<Clause>& clauses)
{
    QStringList parts;
    for (const Clause& clause : clauses)
        parts.append(clause.text.plain().left(1) + (clause.children.isEmpty() ? QString() : u'(' + shape(clause.children) + u')'));
    return parts.join(u' ');
}

}  // namespace

class TestStructuredSources : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void listsPlaceClauses_data()
    {
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<QString>("tree");
        QTest::newRow("another list under the first of one, no further in")
            << QStringList{u"1.@a0 Школам:"_s, u"1.@b0 Огляд."_s, u"2.@b0 Парад."_s, u"2.@a0 Звіт."_s} << u"Ш(О П) З"_s;
        QTest::newRow("deeper") << QStringList{u"3.@a0 Школам"_s, u"1.@b1 Огляд."_s, u"2.@b1 Парад."_s, u"4.@a0 Звіт."_s} << u"Ш(О П) З"_s;
        QTest::newRow("the count goes on behind an inner list")
            << QStringList{u"1.@a0 Школам:"_s, u"1.@b1 Огляд:"_s, u"-@c0 парад;"_s, u"2.@d1 Звіт."_s} << u"Ш(О(п) З)"_s;
        QTest::newRow("a list that ended before the outer one goes on")
            << QStringList{u"1.@a0 Школам."_s, u"2.@a0 Центрам:"_s, u"1.@b0 Огляд;"_s, u"2.@b0 Парад."_s, u"3.@c0 Звіт."_s} << u"Ш Ц(О П) З"_s;
        QTest::newRow("typed numbers around") << QStringList{u"4. Школам:"_s, u"1.@a0 Огляд;"_s, u"2.@a0 Парад."_s, u"6. Звіт."_s} << u"Ш(О П) З"_s;
    }
    void listsPlaceClauses()
    {
        QFETCH(QStringList, lines);
        QList<Block> blocks;
        for (const QString& line : lines)
            blocks.append(paragraphOf(line));
        QTEST(shape(read(blocks).clauses), "tree");
    }

    void rowsOfMeasuresAreClauses()
    {
        const Table plan = tableOf({u"№|Доручення|Термін|Виконавці"_s, u"1.|Огляд шкіл|до 03.05.2021|Директори"_s,
            u"2.|Парад|травень 2021 р.|Гай Л.М."_s, u"3.|Ярмарок|постійно|Відділ освіти"_s, u"4.|Кросворд|до 10.05.2021|Методисти"_s});
        const Decision decision = read({plan, makeParagraph(u"text"_s, u"5. Зняти з контролю наказ від 14.04.2020 № 9."_s)});
        QCOMPARE(shape(decision.clauses), u"О П Я К З"_s);
        QVERIFY(decision.attachments.isEmpty());
    }
};

static const decretum::test::Register<TestStructuredSources> registration;
#include "test_structured_sources.moc"
