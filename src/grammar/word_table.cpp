// SPDX-License-Identifier: MIT
#include "grammar/word_table.h"

#include <algorithm>

namespace decretum::grammar {

using namespace Qt::Literals::StringLiterals;

bool Pattern::matches(QStringView word) const
{
    if (word.size() < places.size() || (!isOpen && word.size() != places.size()))
        return false;
    const QStringView end = word.last(places.size());
    for (qsizetype at = 0; at < places.size(); ++at) {
        if (!places.at(at).letters.contains(end.at(at)))
            return false;
    }
    return true;
}

QString Pattern::text() const
{
    QString text = isOpen ? QStringLiteral("*") : QString();
    for (const Place& place : places)
        text += place.letters.size() == 1 ? place.letters : u'[' + place.letters + u']';
    return text;
}

QString Pattern::wholeWord() const
{
    QString word;
    for (const Place& place : places) {
        if (isOpen || place.letters.size() != 1)
            return {};
        word += place.letters;
    }
    return word;
}

QString StemEdit::apply(QStringView word) const
{
    QString stem = word.chopped(std::min<qsizetype>(cut, word.size())).toString();
    if (!from.isNull()) {
        const qsizetype at = stem.lastIndexOf(from);
        if (at >= 0)
            stem[at] = to;
    }
    return stem + add;
}

Match WordTable::matchAmong(const QList<int>& indexes, QStringView word, Class asClass, bool isWhole) const
{
    Match found;
    for (const int index : indexes) {
        const Rule& rule = m_rules.at(index);
        if ((rule.classes & static_cast<quint8>(asClass)) == 0)
            continue;
        if (!found.isEmpty() && rule.id != found.first()->id)
            continue;
        // A whole word was found by itself, «ученый» for «учёный» too.
        if (isWhole || rule.pattern.matches(word))
            found.append(&rule);
    }
    return found;
}

Match WordTable::match(QStringView word, Class asClass) const
{
    if (word.isEmpty())
        return {};
    if (const auto whole = m_whole.constFind(word.toString()); whole != m_whole.cend()) {
        if (Match found = matchAmong(*whole, word, asClass, true); !found.isEmpty())
            return found;
    }
    const auto ends = m_byLastLetter.constFind(word.back().unicode());
    return ends == m_byLastLetter.cend() ? Match() : matchAmong(*ends, word, asClass, false);
}

void WordTable::addToIndex(int index)
{
    const Pattern& pattern = m_rules.at(index).pattern;
    if (const QString word = pattern.wholeWord(); !word.isEmpty()) {
        m_whole[word].append(index);
        if (word.contains(u'ё'))
            m_whole[QString(word).replace(u'ё', u'е')].append(index);
        return;
    }
    for (const QChar letter : pattern.places.last().letters)
        m_byLastLetter[letter.unicode()].append(index);
}

QStringList inflect(QStringView word, const Match& match, GrammaticalCase grammaticalCase, const ParadigmTable& paradigms)
{
    QStringList forms;
    for (const Rule* rule : match) {
        if (rule->paradigm < 0) {
            forms.append(word.toString());
            continue;
        }
        const QString stem = rule->edit.apply(word);
        for (const QString& ending : paradigms.at(rule->paradigm).endings[static_cast<size_t>(grammaticalCase)]) {
            const qsizetype less = std::find_if(ending.begin(), ending.end(), [](QChar sign) { return sign != u'<'; }) - ending.begin();
            if (ending == u'=')
                forms.append(word.toString());
            else if (less == 0)
                forms.append(stem + ending);
            else
                forms.append(stem.chopped(std::min(less, stem.size())) + ending.mid(less));
        }
    }
    if (match.size() > 1)
        forms.removeDuplicates();
    return forms;
}

}  // namespace decretum::grammar
