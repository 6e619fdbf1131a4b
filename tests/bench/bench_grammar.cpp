// SPDX-License-Identifier: MIT
// Declension's aims (docs/declension.md): forms a second for names and posts, and the inverse. Built where Google Benchmark is found;
// never a test.
#include "grammar/nominative.h"
#include "grammar/tables.h"

#include <benchmark/benchmark.h>

namespace {

using namespace decretum;

constexpr const char16_t* kNames[] = {u"Верба Іван Ілліч", u"Гребенюк О. О.", u"Оксана ЛУГОВА", u"Калиненко Яків Петрович", u"Солов’юк Г. П.",
    u"Озерська Марія Іванівна", u"Швець І. І.", u"Нечуй-Озерський Лев Львович"};
constexpr const char16_t* kPosts[] = {u"начальник управління освіти", u"заступник директора з навчально-виховної роботи",
    u"практичний психолог, учитель біології", u"керівники закладів загальної середньої освіти",
    u"головний спеціаліст відділу освіти Калиненко Яків Петрович", u"сестра медична старша"};

template <size_t count>
void declineEach(benchmark::State& state, const char16_t* const (&phrases)[count], PhraseKind kind)
{
    QStringList texts;
    for (const char16_t* phrase : phrases)
        texts.append(QString::fromUtf16(phrase));
    for (auto _ : state) {
        for (const QString& text : texts)
            benchmark::DoNotOptimize(declineAll(text, Language::Ukrainian, kind, Gender::Unknown));
    }
    state.SetItemsProcessed(state.iterations() * static_cast<int64_t>(count) * kCaseCount);
}

void declineNames(benchmark::State& state)
{
    declineEach(state, kNames, PhraseKind::Any);
}
BENCHMARK(declineNames);

void declinePosts(benchmark::State& state)
{
    declineEach(state, kPosts, PhraseKind::Any);
}
BENCHMARK(declinePosts);

void declineOneCase(benchmark::State& state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(
            decline(u"Калиненко Яків Петрович", Language::Ukrainian, PhraseKind::FullName, Gender::Male, GrammaticalCase::Dative));
    state.SetItemsProcessed(state.iterations());
}
BENCHMARK(declineOneCase);

void findNominatives(benchmark::State& state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(
            nominativesOf(u"заступника начальника Озерську М. І.", Language::Ukrainian, PhraseKind::Any, GrammaticalCase::Accusative));
    state.SetItemsProcessed(state.iterations());
}
BENCHMARK(findNominatives);

/// Paid once, at the first name that is declined.
void readTables(benchmark::State& state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(grammar::Tables::parse(Language::Ukrainian));
}
BENCHMARK(readTables);

}  // namespace

BENCHMARK_MAIN();
