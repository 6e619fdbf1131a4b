// SPDX-License-Identifier: MIT
#include "grammar/person_words.h"

#include "grammar/folding.h"
#include "grammar/tables.h"

namespace decretum {

using namespace grammar;

namespace {

/// Every form of the names in a list.
void addForms(const QSet<QString>& names, Class asClass, const Tables& tables, QSet<QString>& forms)
{
    for (const QString& name : names) {
        forms.insert(name);
        const Match match = tables.givenNames.match(name, asClass);
        if (match.isEmpty())
            continue;
        for (const GrammaticalCase each : kAllCases) {
            for (const QString& form : inflect(name, match, each, tables.paradigms))
                forms.insert(form);
        }
    }
}

QSet<QString> givenNameForms(Language language)
{
    const Tables& tables = tablesOf(language);
    QSet<QString> forms;
    addForms(tables.maleNames, Class::Male, tables, forms);
    addForms(tables.femaleNames, Class::Female, tables, forms);
    return forms;
}

}  // namespace

bool isGivenName(QStringView word)
{
    static const QSet<QString> forms = givenNameForms(Language::Ukrainian) + givenNameForms(Language::Russian);
    return forms.contains(foldWord(word));
}

}  // namespace decretum
