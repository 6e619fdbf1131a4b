// SPDX-License-Identifier: MIT
// Spelling beside Hunspell by itself, in one run: bench_spell [FILE.txt…]; without files, the samples of tests/samples.
#include "base/file.h"
#include "spell/spell_checker.h"
#include "text/encoding.h"

#include <QDir>
#include <QElapsedTimer>

#include <hunspell/hunspell.hxx>

#include <algorithm>
#include <cstdio>

using namespace decretum;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kPageWords = 300;
constexpr int kRounds = 20;

double milliseconds(const QElapsedTimer& timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// Texts of one language put together, and their words as a dictionary has them.
struct Corpus {
    QString text;
    std::vector<std::string> words;
};

Corpus corpusOf(Language language, const QStringList& files)
{
    Corpus corpus;
    for (const QString& file : files) {
        const auto bytes = readFile(file);
        const auto decoded = bytes ? decodeText(*bytes) : Result<DecodedText>(bytes.error());
        if (decoded && detectLanguage(decoded->text) == language)
            corpus.text += decoded->text + u'\n';
    }
    TextWords found;
    splitWords(corpus.text, found);
    for (const WordToken& word : found.words)
        corpus.words.push_back(foldWord(QStringView(corpus.text).sliced(word.start, word.length)).toStdString());
    return corpus;
}

/// Thirty pages in which no paragraph is quite the same: words of the corpus in an order of their own.
QString longOrder(const Corpus& corpus)
{
    QString text;
    for (size_t at = 0; at < size_t{30} * kPageWords; ++at)
        text += QString::fromStdString(corpus.words[(at * 7919) % corpus.words.size()]) + (at % 40 == 39 ? u".\n"_s : u" "_s);
    return text;
}

void measure(Language language, const QStringList& files)
{
    const QStringList folders = dictionaryFolders(QProcessEnvironment::systemEnvironment());
    const auto dictionary = findDictionary(language, folders);
    const Corpus corpus = corpusOf(language, files);
    if (!dictionary || corpus.words.empty()) {
        std::printf("%s: no dictionary or no text\n", qPrintable(languageTag(language)));
        return;
    }
    QElapsedTimer timer;
    timer.start();
    Hunspell raw(qPrintable(dictionary->affix), qPrintable(dictionary->words));
    const double rawLoad = milliseconds(timer);
    timer.start();
    qsizetype known = 0;  // keeps the loops alive
    for (int round = 0; round < kRounds; ++round)
        known += std::count_if(corpus.words.begin(), corpus.words.end(), [&](const std::string& word) { return raw.spell(word); });
    const double rawTime = milliseconds(timer);
    const double count = static_cast<double>(corpus.words.size()) * kRounds;

    SpellChecker checker(SpellSetup{.folders = folders});
    timer.start();
    (void)checker.stems(u"слово", language);
    const double load = milliseconds(timer);
    const QString order = longOrder(corpus);
    timer.start();
    const qsizetype inOrder = checker.check(order, language).size();
    const double first = milliseconds(timer);
    timer.start();
    const qsizetype again = checker.check(corpus.text, language).size();
    const double cold = milliseconds(timer);
    timer.start();
    for (int round = 0; round < kRounds; ++round)
        known += checker.check(corpus.text, language).size();
    const double warm = milliseconds(timer);

    std::vector<double> suggestTimes;
    for (const Misspelling& misspelling : checker.check(corpus.text, language)) {
        timer.start();
        (void)checker.suggest(misspelling, SuggestionDepth::Fast);
        suggestTimes.push_back(milliseconds(timer));
    }
    std::sort(suggestTimes.begin(), suggestTimes.end());
    std::printf("%s, %zu words (%lld looks)\n", qPrintable(languageTag(language)), corpus.words.size(), static_cast<long long>(known));
    std::printf("  load: %.0f ms (Hunspell by itself %.0f ms)\n", load, rawLoad);
    std::printf("  order of 30 pages, first check: %.1f ms, %lld found\n", first, static_cast<long long>(inOrder));
    std::printf("  running text, first: %.1f ms, %lld found; again: %.2f million words/s (Hunspell::spell %.2f)\n", cold,
        static_cast<long long>(again), count / warm / 1000, count / rawTime / 1000);
    if (!suggestTimes.empty())
        std::printf("  fast suggestions: median %.1f ms, worst %.1f ms\n", suggestTimes[suggestTimes.size() / 2], suggestTimes.back());
}

}  // namespace

int main(int argc, char** argv)
{
    QStringList files;
    for (int at = 1; at < argc; ++at)
        files.append(QString::fromLocal8Bit(argv[at]));
    if (files.isEmpty()) {
        const QDir samples(QStringLiteral(DECRETUM_SOURCE_DIR "/tests/samples"));
        for (const QString& name : samples.entryList({u"*.txt"_s}))
            files.append(samples.filePath(name));
    }
    measure(Language::Ukrainian, files);
    measure(Language::Russian, files);
}
