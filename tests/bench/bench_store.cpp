// SPDX-License-Identifier: MIT
// The registry's aims (docs/store.md): opening and listing at 10 000 decisions, one edit in 300 clauses, a search. Built where Google
// Benchmark is found; never a test. "Without disk" means a folder in memory (/dev/shm), where a sync costs nothing.
#include "../store/store_fixture.h"

#include <benchmark/benchmark.h>

#include <QCoreApplication>

namespace {

using namespace decretum;
using namespace Qt::Literals::StringLiterals;

constexpr int kDecisions = 10000;
constexpr int kLong = 300;

const SystemClock& systemClock()
{
    static const SystemClock clock;
    return clock;
}

/// A registry of 10 000 orders with eight clauses each, made once.
const QString& filledRegistry()
{
    static QTemporaryDir folder;
    static const QString path = [] {
        const QString file = folder.filePath(u"filled.decretum"_s);
        const auto registry = *Registry::open(file, Registry::Access::ReadWrite, systemClock());
        RandomIdSource ids;
        const Status filled = registry->inTransaction([&]() -> Status {
            for (int at = 0; at < kDecisions; ++at) {
                Decision decision = test::orderOf(8, ids);
                decision.date = QDate(2010, 1, 1).addDays(at / 3);
                decision.number = QString::number(at);
                if (const Status saved = registry->saveDecision(decision); !saved)
                    return saved;
            }
            return {};
        });
        return filled ? file : QString();
    }();
    return path;
}

void openAndList(benchmark::State& state)
{
    const QString path = filledRegistry();
    for (auto _ : state) {
        const auto registry = Registry::open(path, Registry::Access::ReadWrite, systemClock());
        benchmark::DoNotOptimize((*registry)->listDecisions({}, 0, 100));
    }
}

void listAt(benchmark::State& state)
{
    const auto registry = *Registry::open(filledRegistry(), Registry::Access::ReadOnly, systemClock());
    for (auto _ : state)
        benchmark::DoNotOptimize(registry->listDecisions({}, static_cast<int>(state.range(0)), 100));
}

void countAll(benchmark::State& state)
{
    const auto registry = *Registry::open(filledRegistry(), Registry::Access::ReadOnly, systemClock());
    for (auto _ : state)
        benchmark::DoNotOptimize(registry->countDecisions({}));
}

void searchWords(benchmark::State& state, const QString& words)
{
    const auto registry = *Registry::open(filledRegistry(), Registry::Access::ReadOnly, systemClock());
    for (auto _ : state)
        benchmark::DoNotOptimize(registry->listDecisions({.words = words}, 0, 100));
}

void saveOneEdit(benchmark::State& state, const QString& folder)
{
    QTemporaryDir work(folder + u"/decretum-bench-XXXXXX"_s);
    const auto registry = *Registry::open(work.filePath(u"r.decretum"_s), Registry::Access::ReadWrite, systemClock());
    RandomIdSource ids;
    Decision decision = test::orderOf(kLong, ids);
    if (!registry->saveDecision(decision))
        state.SkipWithError("not saved");
    int typed = 0;
    for (auto _ : state) {
        decision.clauses[kLong / 2].text = RichText(u"Керівникам завершити опис "_s + QString::number(++typed));
        benchmark::DoNotOptimize(registry->saveDecision(decision));
    }
}

void loadLong(benchmark::State& state)
{
    QTemporaryDir work;
    const auto registry = *Registry::open(work.filePath(u"r.decretum"_s), Registry::Access::ReadWrite, systemClock());
    RandomIdSource ids;
    const Decision decision = test::orderOf(kLong, ids);
    if (!registry->saveDecision(decision))
        state.SkipWithError("not saved");
    for (auto _ : state)
        benchmark::DoNotOptimize(registry->loadDecision(decision.id));
}

void addRevision(benchmark::State& state)
{
    QTemporaryDir work(u"/dev/shm/decretum-bench-XXXXXX"_s);
    const auto registry = *Registry::open(work.filePath(u"r.decretum"_s), Registry::Access::ReadWrite, systemClock());
    RandomIdSource ids;
    Decision decision = test::orderOf(kLong, ids);
    if (!registry->saveDecision(decision))
        state.SkipWithError("not saved");
    int typed = 0;
    for (auto _ : state) {
        decision.subject = QString::number(++typed);
        benchmark::DoNotOptimize(registry->addRevision(decision.id, decision, QString()));
    }
}

BENCHMARK(openAndList)->Unit(benchmark::kMillisecond);
BENCHMARK(listAt)->Arg(0)->Arg(5000)->Arg(9900)->Unit(benchmark::kMillisecond);
BENCHMARK(countAll)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(searchWords, one decision, u"7 9876"_s)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(searchWords, all decisions, u"керівник"_s)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(saveOneEdit, without disk, u"/dev/shm"_s)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(saveOneEdit, on disk, u"/var/tmp"_s)->Unit(benchmark::kMillisecond);
BENCHMARK(loadLong)->Unit(benchmark::kMillisecond);
BENCHMARK(addRevision)->Unit(benchmark::kMillisecond);

}  // namespace

int main(int count, char** words)
{
    const QCoreApplication application(count, words);
    benchmark::Initialize(&count, words);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
