// SPDX-License-Identifier: MIT
#include "formats/format.h"
#include "formats/markdown_text.h"
#include "formats/markdown_writer.h"

#include "test_case.h"

#include <QProcess>
#include <QStandardPaths>
#include <QtTest>

using namespace decretum;
using namespace Qt::Literals::StringLiterals;

namespace {

Document document(const QList<Block>& blocks)
{
    Document made;
    made.styles = {ParagraphStyle{.id = u"text"_s}, ParagraphStyle{.id = u"title"_s, .role = ParagraphRole::Title},
        ParagraphStyle{.id = u"heading"_s, .role = ParagraphRole::Heading, .outlineLevel = 3}};
    made.sections = {Section{.blocks = blocks}};
    return made;
}

QString written(const QList<Block>& blocks)
{
    return QString::fromUtf8(*writeMarkdown(document(blocks))).trimmed();
}

Paragraph ofRuns(const QList<Run>& runs)
{
    return {.style = u"text"_s, .runs = runs};
}

/// What a foreign program makes of it; empty where it is not installed.
QString rendered(const QString& markdown)
{
    const QString program = QStandardPaths::findExecutable(u"cmark-gfm"_s);
    if (program.isEmpty())
        return {};
    QProcess process;
    process.start(program, {u"--extension"_s, u"table"_s, u"--unsafe"_s});
    process.write(markdown.toUtf8());
    process.closeWriteChannel();
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

}  // namespace

class TestMarkdown : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void linesBeginNothingOfTheirOwn_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString& text : {u"1. Слово"_s, u"12) Слово"_s, u"- слово"_s, u"+ слово"_s, u"# слово"_s, u"==="_s, u"---"_s, u"1.1. Слово"_s,
                 u"2024 рік"_s, u"> слово"_s, u"* слово"_s, u"&copy; та <b> і \\ та `код`"_s, u"a_b_c*d*"_s, u"[слово](адреса)"_s, u"ціна & якість"_s,
                 u"№ 5 | слово"_s, u"– слово"_s})
            QTest::newRow(qPrintable(text)) << text;
    }
    void linesBeginNothingOfTheirOwn()
    {
        QFETCH(QString, text);
        const QString html = rendered(written({makeParagraph(u"text"_s, text)}));
        if (html.isEmpty())
            QSKIP("cmark-gfm is not installed");
        QCOMPARE(html, u"<p>"_s + text.toHtmlEscaped() + u"</p>"_s);
    }

    void labelsStayAsPrinted()
    {
        Paragraph first = makeParagraph(u"text"_s, u"Слово"_s);
        first.mark = ListMark{.list = u"a"_s, .label = u"7."_s};
        QCOMPARE(written({first}), u"7\\. Слово"_s);
    }

    void marksStandAtEdgesOfWords_data()
    {
        QTest::addColumn<QList<Run>>("runs");
        QTest::addColumn<QString>("markdown");
        QTest::newRow("blanks outside") << QList<Run>{Run{.text = u"а"_s}, Run{.text = u" жирно "_s, .bold = true}, Run{.text = u"б"_s}}
                                        << u"а **жирно** б"_s;
        QTest::newRow("bold and italic") << QList<Run>{Run{.text = u"слово"_s, .bold = true, .italic = true}} << u"***слово***"_s;
        QTest::newRow("a mark beside a letter") << QList<Run>{Run{.text = u"«слово»"_s, .bold = true}, Run{.text = u"а"_s}}
                                            << u"<strong>«слово»</strong>а"_s;
        QTest::newRow("underlined, raised") << QList<Run>{Run{.text = u"а"_s, .underline = true}, Run{.text = u"2"_s, .superscript = true}}
                                            << u"<u>а</u><sup>2</sup>"_s;
        QTest::newRow("a reference") << QList<Run>{Run{.text = u"п. "_s}, Run{.text = u"1.1"_s, .target = u"ref_1"_s}} << u"п. [1.1](#ref_1)"_s;
    }
    void marksStandAtEdgesOfWords()
    {
        QFETCH(QList<Run>, runs);
        QTEST(written({ofRuns(runs)}), "markdown");
    }

    void headingsLeaveNoLevelOut()
    {
        QCOMPARE(written({makeParagraph(u"title"_s, u"Наказ"_s), makeParagraph(u"heading"_s, u"Додаток"_s)}), u"# Наказ\n\n## Додаток"_s);
    }

    void tablesHaveAHeadAndOneLineARow()
    {
        Table table;
        TableCell broken{
            .paragraphs = {ofRuns({Run{.text = u"а"_s}, Run{.kind = Run::Kind::LineBreak}, Run{.text = u"б"_s}}), makeParagraph(u"text"_s, u"в"_s)}};
        TableCell wide{.paragraphs = {makeParagraph(u"text"_s, u"г|ґ"_s)}, .columnSpan = 2};
        table.rows = {TableRow{.cells = {broken, broken}}, TableRow{.cells = {wide}}};
        QCOMPARE(written({table}), u"|  |  |\n| --- | --- |\n| а б<br>в | а б<br>в |\n| г\\|ґ |  |"_s);
        const QString html = rendered(written({table}));
        if (html.isEmpty())
            QSKIP("cmark-gfm is not installed");
        QCOMPARE(html.count(u"<tr>"_s), 3);
        QVERIFY(html.contains(u"<td>г|ґ</td>"_s));
    }
};

static const decretum::test::Register<TestMarkdown> registration;
#include "test_markdown.moc"
