// SPDX-License-Identifier: MIT
#include "spell/dictionary.h"

#include "base/file.h"
#include "spell/affix_check.h"

#include <QFile>

#include <hunspell/hunspell.hxx>

namespace decretum {

namespace {

constexpr qsizetype kLongestWord = 80;  // letters; Hunspell takes 100 bytes more or less, and no word here has as many
constexpr std::string_view kStemMark = "st:";

}  // namespace

Dictionary::Dictionary(std::unique_ptr<Hunspell> hunspell, ByteEncoding encoding) : m_hunspell(std::move(hunspell)), m_encoding(std::move(encoding))
{}

Dictionary::~Dictionary() = default;

Result<std::unique_ptr<Dictionary>> Dictionary::load(const DictionaryFiles& files)
{
    const Result<QByteArray> affix = readFile(files.affix, kLargestAffixFile);
    if (!affix)
        return affix.error();
    const Result<AffixFacts> facts = checkAffixFile(*affix, files.affix);
    if (!facts)
        return facts.error();
    const Result<QByteArray> words = readFile(files.words, kLargestWordsFile);
    if (!words)
        return words.error();
    if (const Status status = checkWordsFile(*words, *facts, files.words); !status)
        return status.error();
    auto hunspell = std::make_unique<Hunspell>(QFile::encodeName(files.affix).constData(), QFile::encodeName(files.words).constData());
    return std::unique_ptr<Dictionary>(new Dictionary(std::move(hunspell), *ByteEncoding::named(facts->encoding)));
}

bool Dictionary::knows(QStringView word) const
{
    if (word.isEmpty() || word.size() > kLongestWord)
        return false;
    const auto bytes = m_encoding.encode(word);
    return bytes && m_hunspell->spell(*bytes);
}

QStringList Dictionary::decoded(const std::vector<std::string>& words) const
{
    QStringList list;
    for (const std::string& word : words) {
        if (const auto text = m_encoding.decode(word); text && !list.contains(*text))
            list.append(*text);
    }
    return list;
}

QStringList Dictionary::suggest(QStringView word) const
{
    if (word.size() > kLongestWord)
        return {};
    const auto bytes = m_encoding.encode(word);
    return bytes ? decoded(m_hunspell->suggest(*bytes)) : QStringList();
}

QStringList Dictionary::stems(QStringView word) const
{
    if (word.size() > kLongestWord)
        return {};
    const auto bytes = m_encoding.encode(word);
    if (!bytes)
        return {};
    // Hunspell::stem() joins the parts of a compound; the analyses name each stem by itself.
    std::vector<std::string> stems;
    for (const std::string& analysis : m_hunspell->analyze(*bytes)) {
        size_t at = analysis.find(kStemMark);
        while (at != std::string::npos) {
            at += kStemMark.size();
            stems.push_back(analysis.substr(at, analysis.find_first_of(" \t", at) - at));
            at = analysis.find(kStemMark, at);
        }
    }
    return decoded(stems);
}

void Dictionary::add(QStringView word)
{
    if (const auto bytes = m_encoding.encode(word); bytes && word.size() <= kLongestWord)
        m_hunspell->add(*bytes);
}

bool Dictionary::addLike(QStringView word, QStringView example)
{
    const auto bytes = m_encoding.encode(word);
    const auto like = m_encoding.encode(example);
    return bytes && like && word.size() <= kLongestWord && m_hunspell->add_with_affix(*bytes, *like) == 0;
}

}  // namespace decretum
