// SPDX-License-Identifier: MIT
#include "spell/vocabulary.h"

#include "base/file.h"
#include "spell/built_in_lists.h"
#include "spell/spell_error.h"
#include "spell/word_shapes.h"
#include "text/letters.h"

#include <QFileInfo>

namespace decretum {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qint64 kLargestList = 8 * 1024 * 1024;  // bytes
constexpr qsizetype kShortestPrefixed = 4;        // letters behind a known prefix
constexpr qsizetype kShortestAdjective = 4;       // letters of a compound's first part
constexpr qsizetype kLongestAbbreviation = 5;     // capitals
constexpr qsizetype kMostStems = 200'000;         // words kept

bool isLatinPart(QStringView part)
{
    return std::all_of(part.begin(), part.end(), [](QChar sign) { return isLatin(sign) || sign.isDigit(); });
}

/// Dictionaries have ё as е, for it may be written so.
QString withPlainE(QString word)
{
    return word.replace(u'ё', u'е').replace(u'Ё', u'Е');
}

}  // namespace

Vocabulary::Vocabulary(Language language, QStringList folders, QStringList lists)
    : m_language(language), m_folders(std::move(folders)), m_lists(std::move(lists))
{}

bool Vocabulary::isLoaded()
{
    if (!m_isTried) {
        m_isTried = true;
        load();
    }
    return m_dictionary != nullptr;
}

void Vocabulary::load()
{
    const Result<DictionaryFiles> files = findDictionary(m_language, m_folders);
    if (!files) {
        m_problems.append(files.error());
        return;
    }
    Result<std::unique_ptr<Dictionary>> dictionary = Dictionary::load(*files);
    if (!dictionary) {
        m_problems.append(dictionary.error());
        return;
    }
    m_dictionary = std::move(dictionary).value();
    const QString name = languageTag(m_language) + u"-words"_s;
    addList(builtInList(name), name);
    for (const QString& path : m_lists) {
        if (!QFileInfo::exists(path))
            continue;
        if (const Result<QByteArray> text = readFile(path, kLargestList))
            addList(*text, path);
        else
            m_problems.append(text.error());
    }
}

void Vocabulary::addList(const QByteArray& text, const QString& path)
{
    const OwnWordList list = parseWordList(text, path);
    m_problems += list.problems;
    for (const ListedWord& word : list.words)
        take(word, path);
    std::sort(m_prefixes.begin(), m_prefixes.end(), [](const QString& a, const QString& b) { return a.size() > b.size(); });
}

void Vocabulary::take(const ListedWord& word, const QString& path)
{
    switch (word.kind) {
    case ListedWord::Kind::Abbreviation: m_abbreviations.insert(word.word.toLower()); return;
    case ListedWord::Kind::FirstPart: m_firstParts.insert(word.word.toLower()); return;
    case ListedWord::Kind::Prefix: m_prefixes.append(word.word.toLower()); return;
    case ListedWord::Kind::Word: break;
    }
    m_ownWords.insert(word.word.toLower());
    if (word.example.isEmpty()) {
        // A word that the dictionary has keeps its endings there.
        if (!m_dictionary->knows(word.word))
            m_dictionary->add(word.word);
    } else if (!m_dictionary->addLike(word.word, word.example)) {
        m_dictionary->add(word.word);
        m_problems.append({.code = SpellError::ExampleUnknown,
            .subject = path,
            .detail = word.example,
            .place = word.line > 0 ? QString::number(word.line) : QString()});
    }
}

void Vocabulary::add(const ListedWord& word)
{
    if (!isLoaded())
        return;
    take(word, {});
    m_cache.clear();
    m_stems.clear();
}

void Vocabulary::setNames(const QStringList& names)
{
    m_names.set(names, habits());
    m_cache.clear();
}

bool Vocabulary::knows(const WordToken& token, QStringView text)
{
    if (const auto known = m_cache.find(token.key))
        return *known;
    const bool known = judge(foldWord(text));
    m_cache.insert(token.key, known);
    return known;
}

bool Vocabulary::knows(const QString& word)
{
    const quint64 key = wordKey(word);
    if (const auto known = m_cache.find(key))
        return *known;
    const bool known = judge(word);
    m_cache.insert(key, known);
    return known;
}

bool Vocabulary::judge(const QString& word)
{
    if (!isLoaded() || word.isEmpty())
        return false;
    if (m_dictionary->knows(word) || isRomanNumber(word) || m_names.contains(word, habits()))
        return true;
    if (habits().alphabet.contains(u'ё') && word.contains(u'ё', Qt::CaseInsensitive) && m_dictionary->knows(withPlainE(word)))
        return true;
    return isCompound(word) || isInflectedAbbreviation(word) || hasKnownPrefix(word);
}

/// «навчально-виховний», «веб-сторінка», «SMART-освіта», «ІТ-галузь», «II-го»: each part by itself.
bool Vocabulary::isCompound(const QString& word)
{
    if (!word.contains(u'-'))
        return false;
    QStringList parts = word.split(u'-', Qt::SkipEmptyParts);
    if (parts.size() < 2)
        return false;
    const QString last = parts.takeLast();
    // «2-го», «II-й»: an ending behind a number.
    const bool isEnding = last.size() <= 3 && (isRomanNumber(parts.last()) || parts.last().back().isDigit());
    return (isEnding || isPart(last))
        && std::all_of(parts.begin(), parts.end(), [&](const QString& part) { return isFirstPart(part) || isPart(part); });
}

bool Vocabulary::isPart(const QString& part)
{
    if (isLatinPart(part) || isRomanNumber(part) || m_dictionary->knows(part) || m_names.contains(part, habits()))
        return true;
    if (part.size() <= kLongestAbbreviation && part.size() > 1 && capitalsOf(part) == Capitals::All)
        return true;
    return isInflectedAbbreviation(part) || hasKnownPrefix(part);
}

/// «навчально» of «навчальний», «психолого» of the list.
bool Vocabulary::isFirstPart(const QString& part)
{
    const QString lower = part.toLower();
    if (m_firstParts.contains(lower))
        return true;
    if (lower.size() < kShortestAdjective)
        return false;
    return std::any_of(habits().linkingVowels.begin(), habits().linkingVowels.end(), [&](const QString& vowel) {
        if (!lower.endsWith(vowel))
            return false;
        const QString stem = lower.chopped(vowel.size());
        return std::any_of(habits().adjectiveEndings.begin(), habits().adjectiveEndings.end(),
            [&](const QString& ending) { return m_dictionary->knows(stem + ending); });
    });
}

/// «медіаграмотність»: a known prefix before a word.
bool Vocabulary::hasKnownPrefix(const QString& word)
{
    const Capitals capitals = capitalsOf(word);
    if (capitals == Capitals::Mixed)
        return false;
    const QString lower = word.toLower();
    return std::any_of(m_prefixes.begin(), m_prefixes.end(), [&](const QString& prefix) {
        if (!lower.startsWith(prefix) || lower.size() < prefix.size() + kShortestPrefixed)
            return false;
        QString rest = lower.sliced(prefix.size());
        if (rest.startsWith(u'\''))
            rest.remove(0, 1);
        return m_dictionary->knows(rest);
    });
}

/// «ВНЗами»: capitals and an ending.
bool Vocabulary::isInflectedAbbreviation(const QString& word) const
{
    qsizetype capitals = 0;
    while (capitals < word.size() && word.at(capitals).isUpper())
        ++capitals;
    if (capitals < 2 || capitals > kLongestAbbreviation || capitals == word.size())
        return false;
    return habits().abbreviationEndings.contains(word.sliced(capitals));
}

bool Vocabulary::isOwnWord(const QString& word)
{
    const QString lower = word.toLower();
    if (m_ownWords.contains(lower))
        return true;
    const QStringList found = stems(word);
    return std::any_of(found.begin(), found.end(), [&](const QString& stem) { return m_ownWords.contains(stem); });
}

QStringList Vocabulary::stems(const QString& word)
{
    if (!isLoaded() || word.isEmpty())
        return {};
    if (const auto known = m_stems.constFind(word); known != m_stems.constEnd())
        return *known;
    QStringList found;
    for (const QString& stem : m_dictionary->stems(word)) {
        if (const QString lower = stem.toLower(); !found.contains(lower))
            found.append(lower);
    }
    if (found.isEmpty() && word.contains(u'-')) {
        for (const QString& part : word.split(u'-', Qt::SkipEmptyParts)) {
            const QStringList ofPart = stems(part);
            found += ofPart.isEmpty() ? QStringList{part.toLower()} : ofPart;
        }
    }
    if (m_stems.size() >= kMostStems)
        m_stems.clear();
    m_stems.insert(word, found);
    return found;
}

}  // namespace decretum
