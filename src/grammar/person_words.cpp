// SPDX-License-Identifier: MIT
#include "grammar/person_words.h"

#include "grammar/folding.h"
#include "grammar/nominative.h"
#include "grammar/tables.h"

#include <algorithm>
#include <array>

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

QSet<QString> givenNameForms()
{
    constexpr qsizetype kFormsOfName = 4;  // that differ, about
    QSet<QString> forms;
    for (const Language language : {Language::Ukrainian, Language::Russian}) {
        const Tables& tables = tablesOf(language);
        forms.reserve(forms.size() + kFormsOfName * (tables.maleNames.size() + tables.femaleNames.size()));
        addForms(tables.maleNames, Class::Male, tables, forms);
        addForms(tables.femaleNames, Class::Female, tables, forms);
    }
    return forms;
}

/// Whether one reading of the two words gives a listed name of the gender that it tells.
bool agreesIn(Language language, QStringView surname, QStringView givenName)
{
    constexpr int kLeast = 75;  // less sure readings contradict the name's gender
    const Tables& tables = tablesOf(language);
    const QString both = surname.toString() + u' ' + givenName.toString();
    const QList<NominativeCandidate> candidates = nominativesOf(both, language, PhraseKind::FullName);
    return std::any_of(candidates.begin(), candidates.end(), [&](const NominativeCandidate& candidate) {
        const QString name = foldWord(candidate.text.section(u' ', -1));
        const QSet<QString>& names = candidate.gender == Gender::Male ? tables.maleNames : tables.femaleNames;
        return candidate.confidence >= kLeast && names.contains(name);
    });
}

}  // namespace

bool isGivenName(QStringView word)
{
    static const QSet<QString> forms = givenNameForms();
    return forms.contains(foldWord(word));
}

bool isSurnameOf(QStringView surname, QStringView givenName)
{
    constexpr std::array kLanguages{Language::Ukrainian, Language::Russian};
    return std::any_of(kLanguages.begin(), kLanguages.end(), [&](Language language) { return agreesIn(language, surname, givenName); });
}

}  // namespace decretum
