// SPDX-License-Identifier: MIT
// How fast texts are mended and sorted. Built where Google Benchmark is found; never a test.
#include "text/collation.h"
#include "text/icu_strings.h"
#include "text/numerals.h"
#include "text/typography.h"
#include "text/typography_at_caret.h"

#include <benchmark/benchmark.h>

#include <unicode/coll.h>
#include <unicode/rbnf.h>

namespace {

using namespace decretum;
using namespace Qt::Literals::StringLiterals;

/// About 30 pages of an order: 300 clauses.
QString order(QStringView clause)
{
    QString text;
    for (int number = 1; number <= 300; ++number)
        text += QString::number(number) + clause.toString() + u'\n';
    return text;
}

QString clean()
{
    return order(
        u". Керівникам закладів освіти «Промінь» і «Калинка» завершити опис експонатів шкільного музею, об’єднати "
        u"картотеку та перевірити "
        "умови зберігання документів, що передані громадою відповідно до наказу від 05.09.2022 № 7-од у 2022–2023 "
        "роках.");
}

QString untidy()
{
    return order(
        u".Керівникам  закладів освіти \"Промінь\" i \"Калинка\" завершити опис експонатів ЗДO - шкільного музею , "
        u"об'єднати картотеку та "
        "перевірити умови,що передані громадою (далі - Опис) згідно з наказом від 05.09.2022р. №7-од у 2022-2023 "
        "роках.");
}

void count(benchmark::State& state, const QString& text)
{
    state.SetBytesProcessed(static_cast<int64_t>(state.iterations()) * text.toUtf8().size());
}

/// The least that can be done with a text: each sign looked at once.
void foldAlone(benchmark::State& state)
{
    const QString text = clean();
    for (auto _ : state)
        benchmark::DoNotOptimize(foldTypography(text));
    count(state, text);
}

void correctClean(benchmark::State& state)
{
    const QString text = clean();
    for (auto _ : state)
        benchmark::DoNotOptimize(correctTypography(text, Language::Ukrainian));
    count(state, text);
}

void correctUntidy(benchmark::State& state)
{
    const QString text = untidy();
    for (auto _ : state)
        benchmark::DoNotOptimize(correctTypography(text, Language::Ukrainian));
    count(state, text);
}

void blankTyped(benchmark::State& state)
{
    const QString text = clean().left(300) + u" слово "_s;
    for (auto _ : state)
        benchmark::DoNotOptimize(typographyAtCaret(text, text.size(), Language::Ukrainian));
}

void numberInWords(benchmark::State& state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(cardinalWords(345678, Language::Ukrainian, {.grammaticalCase = GrammaticalCase::Genitive}));
}

void numberByIcu(benchmark::State& state)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::RuleBasedNumberFormat format(icu::URBNF_SPELLOUT, icu::Locale("uk"), status);
    for (auto _ : state) {
        icu::UnicodeString text;
        benchmark::DoNotOptimize(format.format(static_cast<int64_t>(345678), text));
    }
}

QStringList names()
{
    QStringList names;
    for (int number = 0; number < 2000; ++number)
        names.append(u"Лук’янчук № "_s + QString::number((number * 7919) % 2000));
    return names;
}

void sortNames(benchmark::State& state)
{
    const Collation collation(Language::Ukrainian, Collation::Numbers::AsNumbers);
    for (auto _ : state) {
        QStringList list = names();
        collation.sort(list);
        benchmark::DoNotOptimize(list);
    }
}

void sortByIcu(benchmark::State& state)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::Collator> collator(icu::Collator::createInstance(icu::Locale("uk"), status));
    collator->setAttribute(UCOL_NUMERIC_COLLATION, UCOL_ON, status);
    for (auto _ : state) {
        QStringList list = names();
        std::sort(list.begin(), list.end(), [&](const QString& first, const QString& second) {
            UErrorCode failure = U_ZERO_ERROR;
            return collator->compare(toIcu(first), toIcu(second), failure) == UCOL_LESS;
        });
        benchmark::DoNotOptimize(list);
    }
}

BENCHMARK(foldAlone)->Unit(benchmark::kMicrosecond);
BENCHMARK(correctClean)->Unit(benchmark::kMicrosecond);
BENCHMARK(correctUntidy)->Unit(benchmark::kMicrosecond);
BENCHMARK(blankTyped)->Unit(benchmark::kMicrosecond);
BENCHMARK(numberInWords);
BENCHMARK(numberByIcu);
BENCHMARK(sortNames)->Unit(benchmark::kMicrosecond);
BENCHMARK(sortByIcu)->Unit(benchmark::kMicrosecond);

}  // namespace

BENCHMARK_MAIN();
