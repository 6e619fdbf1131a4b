// SPDX-License-Identifier: MIT
// How long each stage takes on a page and on a long order. Built where Google Benchmark is found; never a test.
#include "app/exporting.h"
#include "formats/docx_writer.h"
#include "formats/txt_reader.h"
#include "interchange/json.h"
#include "layout/layout.h"
#include "layout/layout_cache.h"
#include "pdf/pdf_writer.h"
#include "recognize/recognize.h"
#include "render/render.h"
#include "render/template_set.h"

#include <benchmark/benchmark.h>

#include <QCoreApplication>
#include <QDateTime>

namespace {

using namespace decretum;
using namespace Qt::Literals::StringLiterals;

const QDateTime& noon()
{
    static const QDateTime time(QDate(2024, 5, 6), QTime(12, 0), Qt::UTC);
    return time;
}

/// An order with this many clauses, each of about three lines and with a deadline; 300 of them fill some 32 pages.
QByteArray orderText(int clauses)
{
    QString text =
        u"ВІДДІЛ ОСВІТИ\n\nНАКАЗ\n\n05.09.2022          м. Вереск          № 7-од\n\nПро огляд музеїв\n\nЗ метою збереження історії\nНАКАЗУЮ:\n"_s;
    for (int number = 1; number <= clauses; ++number) {
        text +=
            u"%1. Керівникам закладів освіти завершити опис експонатів шкільного музею, оновити картотеку та перевірити умови зберігання "
            "документів і речей, що передані громадою до фондів у навчальному році № %1.\n                         До %2.10.2022\n"_s.arg(number)
                .arg(number % 28 + 1, 2, 10, QLatin1Char('0'));
    }
    return (text + u"\nНачальник відділу освіти                    Богдан ЧЕРЕМШИНА\n"_s).toUtf8();
}

Decision order(int clauses)
{
    return recognize(readTxt(orderText(clauses))->document).decisions.first();
}

Document tree(int clauses)
{
    const TemplateSet templates = TemplateSet::builtIn();
    return *render(order(clauses), *templates.find(u"uk/order"_s));
}

void recognizeText(benchmark::State& state)
{
    const QByteArray text = orderText(static_cast<int>(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(recognize(readTxt(text)->document));
}

void throughJson(benchmark::State& state)
{
    const Decision decision = order(static_cast<int>(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(recognizeJson(writeJson(decision)));
}

void renderTree(benchmark::State& state)
{
    const Decision decision = order(static_cast<int>(state.range(0)));
    const auto form = TemplateSet::builtIn().find(u"uk/order"_s);
    for (auto _ : state)
        benchmark::DoNotOptimize(render(decision, *form));
}

void docxBytes(benchmark::State& state)
{
    const Document document = tree(static_cast<int>(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(writeDocx(document, noon()));
}

void pages(benchmark::State& state)
{
    const Document document = tree(static_cast<int>(state.range(0)));
    FontSource fonts;
    for (auto _ : state)
        benchmark::DoNotOptimize(layOut(document, fonts));
}

/// A key typed in the middle of the document: what the preview waits for, the tree aside.
void pagesAfterKey(benchmark::State& state)
{
    Document document = tree(static_cast<int>(state.range(0)));
    QList<Block>& blocks = document.sections.first().blocks;
    auto& edited = std::get<Paragraph>(blocks[blocks.size() / 2]);
    const QString text = edited.runs.first().text;
    FontSource fonts;
    LayoutCache cache;
    int key = 0;
    for (auto _ : state) {
        edited.runs.first().text = text + QString::number(++key % 10);
        benchmark::DoNotOptimize(layOut(document, fonts, cache));
    }
}

/// The same with the tree: from the edited decision to its pages.
void renderAndPagesAfterKey(benchmark::State& state)
{
    Decision decision = order(static_cast<int>(state.range(0)));
    const auto form = TemplateSet::builtIn().find(u"uk/order"_s);
    Clause& edited = decision.clauses[decision.clauses.size() / 2];
    const RichText text = edited.text;
    FontSource fonts;
    LayoutCache cache;
    int key = 0;
    for (auto _ : state) {
        edited.text = text + RichText(QString::number(++key % 10));
        benchmark::DoNotOptimize(layOut(*render(decision, *form), fonts, cache));
    }
}

void pdfBytes(benchmark::State& state)
{
    const Document document = tree(static_cast<int>(state.range(0)));
    FontSource fonts;
    const LaidOut laid = layOut(document, fonts);
    state.counters["pages"] = static_cast<double>(laid.pages.pages.size());
    for (auto _ : state)
        benchmark::DoNotOptimize(writePdf(document, laid.pages, noon()));
}

/// What the aims of a document speak of: from the decision to the file's bytes.
void wholeExport(benchmark::State& state, ExportFormat format)
{
    const Decision decision = order(static_cast<int>(state.range(0)));
    Exporter exporter;
    for (auto _ : state)
        benchmark::DoNotOptimize(exporter.write(decision, format));
}

constexpr int kPage = 5;
constexpr int kLong = 300;
BENCHMARK(recognizeText)->Arg(kPage)->Arg(kLong)->Unit(benchmark::kMillisecond);
BENCHMARK(throughJson)->Arg(kPage)->Arg(kLong)->Unit(benchmark::kMillisecond);
BENCHMARK(renderTree)->Arg(kPage)->Arg(kLong)->Unit(benchmark::kMillisecond);
BENCHMARK(docxBytes)->Arg(kPage)->Arg(kLong)->Unit(benchmark::kMillisecond);
BENCHMARK(pages)->Arg(kPage)->Arg(kLong)->Unit(benchmark::kMillisecond);
BENCHMARK(pagesAfterKey)->Arg(kPage)->Arg(kLong)->Unit(benchmark::kMillisecond);
BENCHMARK(renderAndPagesAfterKey)->Arg(kPage)->Arg(kLong)->Unit(benchmark::kMillisecond);
BENCHMARK(pdfBytes)->Arg(kPage)->Arg(kLong)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(wholeExport, docx, ExportFormat::Docx)->Arg(kPage)->Arg(kLong)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(wholeExport, pdf, ExportFormat::Pdf)->Arg(kPage)->Arg(kLong)->Unit(benchmark::kMillisecond);

}  // namespace

int main(int count, char** words)
{
    const QCoreApplication application(count, words);
    benchmark::Initialize(&count, words);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
