// SPDX-License-Identifier: MIT
#include "spell/known_names.h"

#include "spell/word_tokens.h"

namespace decretum {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype kShortestStem = 2;

bool isVowel(QChar letter)
{
    return QStringView(u"аеєиіїоуюяыэё").contains(letter);
}

}  // namespace

void KnownNames::set(const QStringList& names)
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
                addStems(part);
            }
        }
    }
}

/// What is left of a name before the endings of cases: «Кузьміна» кузьмін-, «Швець» швец-, «Гребінець» гребінц-,
/// «Сокіл» сокол-.
void KnownNames::addStems(const QString& name)
{
    QStringList stems{name};
    QString bare = name;
    while (bare.size() > kShortestStem && (isVowel(bare.back()) || bare.back() == u'й' || bare.back() == u'ь')) {
        bare.chop(1);
        stems.append(bare);
    }
    if (bare.size() > 3) {
        const QChar vowel = bare.at(bare.size() - 2);
        const QString before = bare.first(bare.size() - 2);
        if (vowel == u'е' || vowel == u'о' || vowel == u'є' || vowel == u'ё')
            stems.append(before + (vowel == u'є' ? u"й"_s : QString()) + bare.back());
        if (vowel == u'і')
            stems += {before + u'о' + bare.back(), before + u'е' + bare.back()};
    }
    // «Ольга – Ользі», «Марко – Марку, Марче»: the last consonant before і and е.
    static constexpr QStringView kHard = u"ггкхкгх";
    static constexpr QStringView kSoft = u"зжчсцжш";
    for (const QString& stem : QStringList(stems)) {
        for (qsizetype at = 0; at < kHard.size(); ++at) {
            if (stem.back() == kHard[at])
                stems.append(stem.chopped(1) + kSoft[at]);
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
