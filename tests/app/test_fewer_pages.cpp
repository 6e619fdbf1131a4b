// SPDX-License-Identifier: MIT
// What a document prints otherwise than its template: fewer pages, pages that clauses begin, the heading's lines.
#include "app/fewer_pages.h"
#include "layout/layout.h"
#include "render/render.h"
#include "render/template_set.h"

#include "test_case.h"

#include <QtTest>

using namespace decretum;
using namespace Qt::Literals::StringLiterals;

namespace {

Decision orderOf(int clauses)
{
    Decision order{.kind = DecisionKind::Order, .typeName = u"НАКАЗ"_s, .subject = u"Про підготовку закладів освіти Яворівської громади до зими"_s};
    order.enactingFormula = u"НАКАЗУЮ:"_s;
    for (int at = 0; at < clauses; ++at)
        order.clauses.append(Clause{.text = u"Керівникам закладів освіти перевірити стан опалення в класах і спальнях та скласти про це акт."_s});
    order.signatures.append({.position = u"Начальник управління"_s, .name = u"Олеся ЯРМОЛА"_s});
    return order;
}

Template order()
{
    return *TemplateSet::builtIn().find(u"uk/order"_s);
}

QStringList linesOfStyle(const Document& document, const QString& style)
{
    for (const Block& block : document.sections.first().blocks) {
        const auto* paragraph = std::get_if<Paragraph>(&block);
        if (paragraph && paragraph->style == style)
            return plainText(*paragraph).replace(QChar::Nbsp, u' ').split(u'\n');
    }
    return {};
}

}  // namespace

class TestFewerPages : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theLeastStepThatSavesAPageIsTaken_data()
    {
        QTest::addColumn<int>("clauses");
        QTest::addColumn<int>("pagesNow");
        QTest::addColumn<int>("pages");
        QTest::newRow("one page already") << 3 << 1 << 1;
        QTest::newRow("a little over") << 18 << 2 << 1;
        QTest::newRow("far over: no page is saved") << 34 << 2 << 2;
    }

    void theLeastStepThatSavesAPageIsTaken()
    {
        QFETCH(int, clauses);
        QFETCH(int, pages);
        FontSource fonts;
        const Decision decision = orderOf(clauses);
        const auto fewer = fewerPages(decision, order(), fonts);
        QVERIFY(fewer);
        QTEST(fewer->pagesNow, "pagesNow");
        QCOMPARE(fewer->pages, pages);
        QCOMPARE(fewer->tightness > 0, fewer->pages < fewer->pagesNow);
        for (int step = 1; step < fewer->tightness; ++step) {
            Decision looser = decision;
            looser.print.tightness = step;
            QVERIFY(layOut(*render(looser, order()), fonts).pages.pages.size() > pages);
        }
    }

    void theTightestStaysWithinTheStandard_data()
    {
        QTest::addColumn<QString>("name");
        for (const TemplateSummary& summary : TemplateSet::builtIn().list())
            QTest::newRow(qPrintable(summary.name)) << summary.name;
    }

    void theTightestStaysWithinTheStandard()
    {
        QFETCH(QString, name);
        const auto form = TemplateSet::builtIn().find(name);
        QVERIFY(form && !form->tighter.isEmpty());
        for (const TightStep& step : form->tighter) {
            QVERIFY(step.size.value >= 12 && step.size.value <= 14);
            QVERIFY(step.line >= 1.0);
        }
    }

    void stepsBeyondTheLastAreTheLast()
    {
        Decision decision = orderOf(20);
        const auto last = static_cast<int>(order().tighter.size());
        decision.print.tightness = last;
        const auto tightest = render(decision, order());
        decision.print.tightness = last + 5;
        QCOMPARE(render(decision, order())->styles, tightest->styles);
    }

    void aClauseBeginsAPage()
    {
        Decision decision = orderOf(4);
        decision.clauses[2].beginsPage = true;
        FontSource fonts;
        const Pages pages = layOut(*render(decision, order()), fonts).pages;
        QCOMPARE(pages.pages.size(), 2);
        QCOMPARE(pages.paragraphs.at(pages.pages.at(1).lines.first().paragraph).text.first(9), u"Керівника"_s);
    }

    /// The head of the plan stands over it there too.
    void aRowOfAPlanBeginsAPage()
    {
        Decision decision = orderOf(1);
        PlanOfMeasures plan;
        for (const QString& text : {u"Перелік шкіл"_s, u"Огляд котелень"_s, u"Акт огляду"_s})
            plan.clauses.append(Clause{.text = RichText(text)});
        plan.clauses[1].beginsPage = true;
        decision.attachments = {Attachment{.title = u"План"_s, .number = u"1"_s, .content = plan}};
        const Result<Document> document = render(decision, order());
        FontSource fonts;
        const Pages pages = layOut(*document, fonts).pages;
        QCOMPARE(pages.pages.size(), 3);
        QStringList last;
        for (const PlacedLine& line : pages.pages.at(2).lines) {
            for (const PlacedRun& run : line.runs)
                last.append(run.text);
        }
        QVERIFY2(last.join(u' ').contains(u"Огляд котелень"_s) && last.join(u' ').contains(u"Акт огляду"_s), qPrintable(last.join(u'|')));
        QVERIFY(!last.join(u' ').contains(u"Перелік шкіл"_s));
        const auto& first = std::get<Table>(document->sections.last().blocks.last());
        QVERIFY(first.pageBreakBefore);
        QVERIFY(first.rows.first().isHeader);
    }

    void theFirstClauseTakesItsFormulaWithIt()
    {
        Decision decision = orderOf(2);
        decision.clauses[0].beginsPage = true;
        FontSource fonts;
        const Pages pages = layOut(*render(decision, order()), fonts).pages;
        QCOMPARE(pages.pages.size(), 2);
    }

    void theHeadingsLinesEndWhereTheyAreSet()
    {
        Decision decision = orderOf(1);
        decision.print.subjectLines = QStringList{u"Про підготовку закладів освіти"_s, u"Яворівської громади до зими"_s};
        QCOMPARE(linesOfStyle(*render(decision, order()), u"subject"_s), decision.print.subjectLines);
        decision.subject += u" та весни"_s;  // the lines say another heading now
        QCOMPARE(linesOfStyle(*render(decision, order()), u"subject"_s), QStringList{decision.subject});
    }

    void wrongStepsAreTold_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("detail");
        QTest::newRow("no list") << QByteArray("tighter = 3") << u"tighter"_s;
        QTest::newRow("no table") << QByteArray("tighter = [3]") << u"tighter"_s;
        QTest::newRow("too small") << QByteArray("tighter = [{ size = 4 }]") << u"tighter.size"_s;
        QTest::newRow("lines over one another") << QByteArray("tighter = [{ line = 0.8 }]") << u"tighter.line"_s;
        QTest::newRow("unknown") << QByteArray("tighter = [{ margin = 5 }]") << u"tighter.margin"_s;
    }

    void wrongStepsAreTold()
    {
        QFETCH(QByteArray, line);
        const auto found = TemplateSet::builtIn().find(
            u"own.toml"_s, [&line](const QString&) -> Result<QByteArray> { return QByteArray("extends = \"uk/order\"\n" + line + "\n"); });
        QVERIFY(!found);
        QTEST(found.error().detail, "detail");
        QCOMPARE(found.error().place, u"2"_s);
    }
};

static const decretum::test::Register<TestFewerPages> registration;
#include "test_fewer_pages.moc"
