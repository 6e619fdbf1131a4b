// SPDX-License-Identifier: MIT
#include "spell/language_habits.h"

#include "spell/built_in_lists.h"

namespace decretum {

namespace {

using namespace Qt::Literals::StringLiterals;

/// «и/і» for both ways, «сч>щ» for one; «е>»: nothing for it.
void addPairs(QList<std::pair<QString, QString>>& pairs, const QStringList& values, QStringList& problems)
{
    for (const QString& value : values) {
        const bool isOneWay = value.contains(u'>');
        const QStringList pair = value.split(isOneWay ? u'>' : u'/');
        if (pair.size() != 2 || pair.first().isEmpty() || pair.first() == pair.last()) {
            problems.append(value);
            continue;
        }
        pairs.append({pair.first(), pair.last()});
        if (!isOneWay)
            pairs.append({pair.last(), pair.first()});
    }
}

void take(LanguageHabits& habits, const QString& key, const QStringList& values, QStringList& problems)
{
    const QHash<QString, QStringList*> lists{
        {u"keyboard"_s, &habits.keyboard},
        {u"name-endings"_s, &habits.nameEndings},
        {u"patronymic-endings"_s, &habits.patronymicEndings},
        {u"adjective-endings"_s, &habits.adjectiveEndings},
        {u"linking-vowels"_s, &habits.linkingVowels},
        {u"abbreviation-endings"_s, &habits.abbreviationEndings},
    };
    const QHash<QString, QString*> letters{
        {u"alphabet"_s, &habits.alphabet},
        {u"easily-lost"_s, &habits.easilyLost},
        {u"lone-words"_s, &habits.loneWords},
    };
    const QHash<QString, QList<std::pair<QString, QString>>*> pairs{
        {u"confusions"_s, &habits.confusions},
        {u"name-vowels"_s, &habits.nameVowels},
        {u"name-consonants"_s, &habits.nameConsonants},
    };
    if (QStringList* list = lists.value(key))
        list->append(values);
    else if (QString* row = letters.value(key))
        row->append(values.join(QString()));
    else if (auto* pairsOf = pairs.value(key))
        addPairs(*pairsOf, values, problems);
    else if (key == u"before-place")
        habits.beforePlace.unite(QSet<QString>(values.begin(), values.end()));
    else
        problems.append(key);
}

LanguageHabits builtIn(Language language)
{
    QStringList problems;
    return parseHabits(builtInList(languageTag(language) + u"-habits"_s), problems);
}

}  // namespace

LanguageHabits parseHabits(const QByteArray& text, QStringList& problems)
{
    LanguageHabits habits;
    for (const QString& row : QString::fromUtf8(text).split(u'\n')) {
        const QString line = row.section(u'#', 0, 0).simplified();
        if (line.isEmpty())
            continue;
        const qsizetype colon = line.indexOf(u':');
        if (colon < 0)
            problems.append(line);
        else
            take(habits, line.first(colon), line.sliced(colon + 1).split(u' ', Qt::SkipEmptyParts), problems);
    }
    return habits;
}

const LanguageHabits& habitsOf(Language language)
{
    static const LanguageHabits kUkrainian = builtIn(Language::Ukrainian);
    static const LanguageHabits kRussian = builtIn(Language::Russian);
    return language == Language::Ukrainian ? kUkrainian : kRussian;
}

}  // namespace decretum
