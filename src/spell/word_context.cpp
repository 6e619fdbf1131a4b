// SPDX-License-Identifier: MIT
#include "spell/word_context.h"

#include "spell/edits.h"
#include "spell/word_shapes.h"
#include "text/letters.h"

namespace decretum {

namespace {

constexpr int kSurelyAbbreviation = 3;  // letters of a word of capitals
constexpr int kOftenAbbreviation = 5;   // … where small letters stand beside it
constexpr int kLongestAbbreviation = 8;
constexpr qsizetype kShortestPatronymic = 6;
constexpr qsizetype kLongestConsonants = 4;  // «млн», «грн»
constexpr qsizetype kShortPlace = 2;         // letters of «с.», «пл.»
constexpr int kSpacedLetters = 2;            // lone letters in a row that make a letter-spaced word

bool isPatronymic(const QString& word, const LanguageHabits& habits)
{
    const QString lower = word.toLower();
    return lower.size() >= kShortestPatronymic
        && std::any_of(
            habits.patronymicEndings.begin(), habits.patronymicEndings.end(), [&](const QString& ending) { return lower.endsWith(ending); });
}

}  // namespace

WordContext::WordContext(QStringView text, const TextWords& words) : m_text(text), m_words(words)
{
    if (!words.segments.empty())
        m_hasSmallWord.resize(static_cast<size_t>(words.segments.back().paragraph) + 1);
    for (const WordToken& word : words.words) {
        if (word.capitals == 0 && word.letters > 1)
            m_hasSmallWord[static_cast<size_t>(words.paragraphOf(word))] = true;
    }
}

QString WordContext::folded(size_t index) const
{
    const WordToken& word = m_words.words[index];
    return foldWord(m_text.sliced(word.start, word.length));
}

bool WordContext::isInitial(size_t index) const
{
    if (index >= m_words.words.size())
        return false;
    const WordToken& word = m_words.words[index];
    return word.letters == 1 && word.capitals == 1 && word.isBeforeDot;
}

bool WordContext::isSpelledWithFirstCapital(size_t index) const
{
    const WordToken& word = m_words.words[index];
    return word.letters > 1 && m_text[word.start].isUpper();
}

bool WordContext::isBeside(size_t index, bool allowsDots) const
{
    if (index + 1 >= m_words.words.size())
        return false;
    const WordToken& word = m_words.words[index];
    const qsizetype end = word.start + word.length;
    const QStringView gap = m_text.sliced(end, m_words.words[index + 1].start - end);
    return gap.size() < 40 && std::all_of(gap.begin(), gap.end(), [&](QChar sign) {
        return (sign.isSpace() && sign != u'\n') || sign == QChar(0x2060) || (allowsDots && sign == u'.');
    });
}

/// «Герасим Н.П.», «С.В. Мартинюк»; not what follows «Герасим Н.П.».
bool WordContext::isBesideInitials(size_t index, Vocabulary& vocabulary) const
{
    if (isBeside(index, false) && isInitial(index + 1))
        return true;
    size_t first = index;
    while (first > 0 && isInitial(first - 1) && isBeside(first - 1, true))
        --first;
    if (first == index)
        return false;
    if (first == 0 || !isBeside(first - 1, false) || !isSpelledWithFirstCapital(first - 1))
        return true;
    return vocabulary.knows(folded(first - 1).toLower());  // «Завідувачу Н.П. Гай»: no surname before the initials
}

bool WordContext::isBesidePatronymic(size_t index, const LanguageHabits& habits) const
{
    if (isPatronymic(folded(index), habits))
        return true;
    const size_t last = std::min(index + 2, m_words.words.size() - 1);
    for (size_t at = index + 1; at <= last && isBeside(at - 1, false) && isSpelledWithFirstCapital(at); ++at) {
        if (isPatronymic(folded(at), habits))
            return true;
    }
    for (size_t at = index; at > 0 && index - at < 2 && isBeside(at - 1, false) && isSpelledWithFirstCapital(at - 1); --at) {
        if (isPatronymic(folded(at - 1), habits))
            return true;
    }
    return false;
}

/// «Ельміра ПЕРЕПЕЛИЦЯ», «ПЕРЕПЕЛИЦЯ Ельміра» (ДСТУ 4163:2020, 5.26): capitals beside a word that is a name and nothing
/// else.
bool WordContext::isBesideGivenName(size_t index, Vocabulary& vocabulary) const
{
    const WordToken& word = m_words.words[index];
    if (word.capitals != word.letters || word.letters < 2)
        return false;
    const auto isName = [&](size_t at) {
        const QString name = folded(at);
        return capitalsOf(name) == Capitals::First && vocabulary.knows(name) && !vocabulary.knows(name.toLower());
    };
    return (index > 0 && isBeside(index - 1, false) && isName(index - 1)) || (isBeside(index, false) && isName(index + 1));
}

/// One letter or two need their full stop: «с» is a word of its own too.
bool WordContext::isBeforePlace(size_t index, const LanguageHabits& habits) const
{
    const QString name = folded(index);
    return (m_words.words[index].isBeforeDot || name.size() > kShortPlace) && habits.beforePlace.contains(name);
}

/// «м. Клєнопіль», «смт Вереск», «вул. Фурта».
bool WordContext::isPlace(size_t index, const LanguageHabits& habits) const
{
    if (index == 0 || !isSpelledWithFirstCapital(index) || !isBeside(index - 1, true))
        return false;
    if (isBeforePlace(index - 1, habits))
        return true;
    // «с. Нижня Чвирка»
    return index > 1 && isSpelledWithFirstCapital(index - 1) && isBeside(index - 2, true) && isBeforePlace(index - 2, habits);
}

/// «Н А К А З У Ю», «НАКАЗУ Ю» with «Н А» before it.
bool WordContext::isLetterSpaced(size_t index) const
{
    if (m_words.words[index].letters > 3)
        return false;
    int before = 0;
    for (size_t at = index; at > 0 && m_words.words[at - 1].letters == 1 && isBeside(at - 1, false); --at)
        ++before;
    int after = 0;
    for (size_t at = index; at + 1 < m_words.words.size() && m_words.words[at + 1].letters == 1 && isBeside(at, false); ++at)
        ++after;
    return before + after >= kSpacedLetters;
}

bool WordContext::isInHeading(size_t index) const
{
    return !m_hasSmallWord[static_cast<size_t>(m_words.paragraphOf(m_words.words[index]))];
}

/// Capitals that make no word: an abbreviation, unless they are a word but for one sign («РІШЕНЯ»).
bool WordContext::isAbbreviation(size_t index, Vocabulary& vocabulary) const
{
    const WordToken& word = m_words.words[index];
    if (word.isBeforeDot && vocabulary.isAbbreviation(folded(index)))
        return true;
    if (word.isBeforeDot && word.letters <= kLongestConsonants) {
        const QString name = folded(index);
        if (std::none_of(name.begin(), name.end(), isVowel))
            return true;
    }
    if (word.capitals != word.letters || word.letters > kLongestAbbreviation)
        return false;
    if (word.letters <= kSurelyAbbreviation || (word.letters <= kOftenAbbreviation && !isInHeading(index)))
        return true;
    const QString lower = folded(index).toLower();
    const QList<Edit> edits = singleEdits(lower, vocabulary.habits());
    return std::none_of(
        edits.begin(), edits.end(), [&](const Edit& edit) { return edit.word.size() >= kOftenAbbreviation && vocabulary.hasWord(edit.word); });
}

bool WordContext::isExcused(size_t index, Vocabulary& vocabulary) const
{
    const LanguageHabits& habits = vocabulary.habits();
    if (isLetterSpaced(index) || isAbbreviation(index, vocabulary))
        return true;
    if (!isSpelledWithFirstCapital(index))
        return false;
    return isBesideInitials(index, vocabulary) || isBesidePatronymic(index, habits) || isPlace(index, habits) || isBesideGivenName(index, vocabulary);
}

}  // namespace decretum
