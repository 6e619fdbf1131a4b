// SPDX-License-Identifier: MIT
#include "model/deadline_lexicon.h"

#include "model/built_in_data.h"

#include <algorithm>
#include <array>

namespace decretum::deadline {

namespace {

bool isAdjacentSwap(QStringView word, QStringView other, qsizetype at)
{
    return at + 1 < word.size() && word.at(at) == other.at(at + 1) && word.at(at + 1) == other.at(at) && word.sliced(at + 2) == other.sliced(at + 2);
}

/// Whether one slip of the typist makes one of the other.
bool isOneSlipAway(QStringView word, QStringView other)
{
    if (word.size() > other.size())
        std::swap(word, other);
    if (other.size() - word.size() > 1 || word.front() != other.front())
        return false;
    qsizetype at = 0;
    while (at < word.size() && word.at(at) == other.at(at))
        ++at;
    if (word.size() < other.size())
        return word.sliced(at) == other.sliced(at + 1);
    return at < word.size() && (word.sliced(at + 1) == other.sliced(at + 1) || isAdjacentSwap(word, other, at));
}

}  // namespace

int Lexicon::letterIndex(QChar letter)
{
    const char16_t sign = letter.unicode();
    if (sign >= u'а' && sign <= u'я')
        return sign - u'а';
    switch (sign) {
    case u'ё': return 32;
    case u'є': return 33;
    case u'і': return 34;
    case u'ї': return 35;
    case u'ґ': return 36;
    case u'\'': return 37;
    case u'x': return 38;
    default: return -1;
    }
}

bool Lexicon::add(QStringView form, bool isStem, Lexeme lexeme)
{
    size_t node = 0;
    for (const QChar letter : form) {
        const int index = letterIndex(letter);
        if (index < 0)
            return false;
        quint16 next = m_nodes[node].next.at(static_cast<size_t>(index));
        if (next == 0) {
            next = static_cast<quint16>(m_nodes.size());
            m_nodes[node].next.at(static_cast<size_t>(index)) = next;
            m_nodes.emplace_back();
        }
        node = next;
    }
    Lexeme& place = isStem ? m_nodes[node].stem : m_nodes[node].word;
    if (place.meaning != Meaning::Unknown)
        return false;
    ++m_words;
    place = lexeme;
    return true;
}

Lexeme Lexicon::find(QStringView word) const
{
    size_t node = 0;
    Lexeme stem;
    for (const QChar letter : word) {
        const int index = letterIndex(letter);
        node = index < 0 ? 0 : m_nodes[node].next[static_cast<size_t>(index)];
        if (node == 0)
            return stem;
        if (m_nodes[node].stem.meaning != Meaning::Unknown)
            stem = m_nodes[node].stem;
    }
    const Lexeme whole = m_nodes[node].word;
    return whole.meaning != Meaning::Unknown ? whole : stem;
}

bool Lexicon::isOf(WordSet set, QStringView word) const
{
    const QStringList& forms = m_sets.at(static_cast<size_t>(set));
    return std::any_of(forms.begin(), forms.end(), [word](QStringView form) {
        if (form.endsWith(u'*'))
            return word.startsWith(form.chopped(1));
        return form.startsWith(u'*') ? word.endsWith(form.sliced(1)) : word == form;
    });
}

Lexeme Lexicon::mended(QStringView word) const
{
    Lexeme found;
    for (const QString& known : m_mendable) {
        if (!isOneSlipAway(word, known))
            continue;
        const Lexeme lexeme = find(known);
        if (found.meaning != Meaning::Unknown && found != lexeme)
            return {};
        found = lexeme;
    }
    return found;
}

const Lexicon& Lexicon::builtIn()
{
    static const Lexicon lexicon = [] {
        Result<Lexicon> read = Lexicon::read(builtInData("deadlines/words"));
        Q_ASSERT_X(read, "Lexicon::builtIn", "resources/deadlines/words.toml is wrong: test_model says where");
        return read ? std::move(*read) : Lexicon();
    }();
    return lexicon;
}

}  // namespace decretum::deadline
