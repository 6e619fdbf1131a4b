// SPDX-License-Identifier: MIT
// Deadlines' aims (docs/deadlines.md): phrases a second, and the search in sentences that have one, and that have none.
// Built where Google Benchmark is found; never a test.
#include "model/deadline_printer.h"

#include <benchmark/benchmark.h>

#include <QFile>

namespace {

using namespace decretum;
using namespace Qt::Literals::StringLiterals;

const QDate kIssued(2022, 9, 1);

/// The phrases of the table of cases, as it lies beside the tests.
QStringList phrases()
{
    QFile file(QStringLiteral(DECRETUM_SOURCE_DIR "/tests/model/deadlines.tsv"));
    QStringList list;
    if (file.open(QIODevice::ReadOnly)) {
        for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts).mid(1))
            list.append(line.section(u'\t', 2, 2));
    }
    return list;
}

void parsePhrases(benchmark::State& state)
{
    const QStringList list = phrases();
    for (auto _ : state) {
        for (const QString& phrase : list)
            benchmark::DoNotOptimize(parseDeadline(phrase, Language::Ukrainian, kIssued));
    }
    state.SetItemsProcessed(static_cast<int64_t>(state.iterations()) * list.size());
}

void printDeadlines(benchmark::State& state)
{
    QList<Deadline> deadlines;
    for (const QString& phrase : phrases())
        deadlines.append(parseDeadline(phrase, Language::Ukrainian, kIssued).deadline);
    for (auto _ : state) {
        for (const Deadline& deadline : deadlines)
            benchmark::DoNotOptimize(printDeadline(deadline, Language::Russian, kIssued));
    }
    state.SetItemsProcessed(static_cast<int64_t>(state.iterations()) * deadlines.size());
}

void findInSentence(benchmark::State& state, const QString& sentence)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(findDeadlines(sentence, Language::Ukrainian, kIssued));
    state.SetItemsProcessed(static_cast<int64_t>(state.iterations()));
}

BENCHMARK(parsePhrases)->Unit(benchmark::kMicrosecond);
BENCHMARK(printDeadlines)->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(
    findInSentence, with, u"Керівникам закладів освіти завершити опис експонатів шкільного музею та подати звіт до 05.10.2022 відділу освіти."_s);
BENCHMARK_CAPTURE(findInSentence, without,
    u"Керівникам закладів освіти завершити опис експонатів шкільного музею, оновити картотеку та перевірити умови зберігання речей."_s);

}  // namespace

BENCHMARK_MAIN();
