// SPDX-License-Identifier: MIT
#include "spell/known_names.h"

#include "spell/word_tokens.h"
#include "text/letters.h"

namespace decretum {

namespace {

constexpr qsizetype kShortestStem = 2;
constexpr qsizetype kShortestFleeting = 4;  // letters of a stem whose last vowel may go or change

}  // namespace

void KnownNames::set(const QStringList& names, const LanguageHabits& habits)
{
    m_names.clear();
    m_stems.clear();
    TextWords words;
    for (const QString& name : names) {
        splitWords(name, words);
        for (const WordToken& word : words.words) {
            if (word.letters < 2)
                continue;
            const QString folded = foldWord(QStringView(name).sliced(word.start, word.length)).toLower();
            for (const QString& part : folded.split(u'-', Qt::SkipEmptyParts)) {
                m_names.insert(part);
                addStems(part, habits);
            }
        }
    }
}

/// What is left of a name before the endings of cases: «Кузьміна» кузьмін-, «Швець» швец-, «Гребінець» гребінц-,
/// «Сокіл» сокол-.
void KnownNames::addStems(const QString& name, const LanguageHabits& habits)
{
    QStringList stems{name};
    QString bare = name;
    while (bare.size() > kShortestStem && (isVowel(bare.back()) || bare.back() == u'й' || bare.back() == u'ь')) {
        bare.chop(1);
        stems.append(bare);
    }
    if (bare.size() >= kShortestFleeting) {
        const QString before = bare.first(bare.size() - 2);
        for (const auto& [vowel, other] : habits.nameVowels) {
            if (vowel == bare.at(bare.size() - 2))
                stems.append(before + other + bare.back());
        }
    }
    // «Ольга – Ользі», «Марко – Марку, Марче»: the last consonant before і and е.
    for (const QString& stem : QStringList(stems)) {
        for (const auto& [hard, soft] : habits.nameConsonants) {
            if (stem.endsWith(hard))
                stems.append(stem.chopped(1) + soft);
        }
    }
    for (const QString& stem : stems)
        m_stems.insert(stem);
}

bool KnownNames::containsPart(const QString& part, const LanguageHabits& habits) const
{
    if (m_names.contains(part))
        return true;
    return std::any_of(habits.nameEndings.begin(), habits.nameEndings.end(),
        [&](const QString& ending) { return part.size() > ending.size() && part.endsWith(ending) && m_stems.contains(part.chopped(ending.size())); });
}

bool KnownNames::contains(const QString& word, const LanguageHabits& habits) const
{
    if (m_names.isEmpty() || !word.front().isUpper())
        return false;
    const QStringList parts = word.toLower().split(u'-', Qt::SkipEmptyParts);
    return std::all_of(parts.begin(), parts.end(), [&](const QString& part) { return containsPart(part, habits); });
}

}  // namespace decretum
