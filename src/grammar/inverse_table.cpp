// SPDX-License-Identifier: MIT
#include "grammar/inverse_table.h"

#include <algorithm>

namespace decretum::grammar {

namespace {

constexpr qsizetype kMostSpellings = 24;  ///< Of the letters that a form has lost; more of them tell nothing.

/// Every way to put letters of the pattern's last `count` places after the beginning.
QStringList completed(const QString& beginning, const QList<Pattern::Place>& places, qsizetype count)
{
    if (count > places.size())
        return {};
    QStringList words{beginning};
    for (qsizetype at = places.size() - count; at < places.size(); ++at) {
        QStringList longer;
        for (const QString& word : words) {
            for (const QChar letter : places.at(at).letters)
                longer.append(word + letter);
        }
        if (longer.size() > kMostSpellings)
            return {};
        words = longer;
    }
    return words;
}

/// Where «і» became «о», it becomes «і» again.
QStringList unalternated(const QStringList& beginnings, const StemEdit& edit)
{
    if (edit.from.isNull())
        return beginnings;
    QStringList changed;
    for (QString beginning : beginnings) {
        const qsizetype at = beginning.lastIndexOf(edit.to);
        if (at < 0)
            continue;
        beginning[at] = edit.from;
        changed.append(beginning);
    }
    return changed;
}

}  // namespace

InverseTable::InverseTable(const WordTable& table, const ParadigmTable& paradigms) : m_table(table), m_paradigms(paradigms)
{
    for (const QString& word : table.words()) {
        for (const Class asClass : kAllClasses) {
            const Match match = table.match(word, asClass);
            if (match.isEmpty())
                continue;
            for (const GrammaticalCase each : kAllCases) {
                for (const QString& form : inflect(word, match, each, paradigms)) {
                    QStringList& words = m_wholeByForm[form];
                    if (!words.contains(word))
                        words.append(word);
                }
            }
        }
    }
}

bool InverseTable::gives(const QString& word, QStringView form, GrammaticalCase grammaticalCase, Class asClass) const
{
    const Match match = m_table.match(word, asClass);
    return !match.isEmpty() && inflect(word, match, grammaticalCase, m_paradigms).contains(form);
}

void InverseTable::addByRule(const Rule& rule, QStringView form, GrammaticalCase grammaticalCase, Class asClass, QStringList& found) const
{
    const auto add = [&](const QString& word) {
        if (!found.contains(word) && gives(word, form, grammaticalCase, asClass))
            found.append(word);
    };
    if (rule.paradigm < 0) {
        add(form.toString());
        return;
    }
    for (const QString& ending : m_paradigms.at(rule.paradigm).endings[static_cast<size_t>(grammaticalCase)]) {
        if (ending == u'=') {
            add(form.toString());
            continue;
        }
        const qsizetype less = std::count(ending.begin(), ending.end(), u'<');
        const QStringView rest = QStringView(ending).sliced(less);
        if (!form.endsWith(rest))
            continue;
        // What is left of the letters that the rule adds, once the ending has taken some of them away.
        const QStringView added = QStringView(rule.edit.add).chopped(std::min(less, rule.edit.add.size()));
        QStringView beginning = form.chopped(rest.size());
        if (!beginning.endsWith(added))
            continue;
        beginning = beginning.chopped(added.size());
        const qsizetype lost = rule.edit.cut + std::max<qsizetype>(0, less - rule.edit.add.size());
        for (const QString& start : unalternated({beginning.toString()}, rule.edit)) {
            for (const QString& word : completed(start, rule.pattern.places, lost))
                add(word);
        }
    }
}

QStringList InverseTable::nominatives(QStringView form, GrammaticalCase grammaticalCase, Class asClass) const
{
    QStringList found;
    for (const QString& word : m_wholeByForm.value(form.toString())) {
        if (gives(word, form, grammaticalCase, asClass))
            found.append(word);
    }
    for (const Rule& rule : m_table.rules()) {
        if ((rule.classes & static_cast<quint8>(asClass)) != 0 && rule.pattern.isOpen)
            addByRule(rule, form, grammaticalCase, asClass, found);
    }
    return found;
}

}  // namespace decretum::grammar
