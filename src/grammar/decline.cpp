// SPDX-License-Identifier: MIT
#include "grammar/decline.h"

#include "grammar/folding.h"
#include "grammar/phrase_reader.h"

#include <algorithm>

namespace decretum {

using namespace Qt::Literals::StringLiterals;
using grammar::Phrase;

namespace {

constexpr qsizetype kMostAlternatives = 12;

/// The forms of one word, as printed, the usual one first.
QStringList formsOf(const grammar::Inflected& word, const grammar::Token& token, GrammaticalCase grammaticalCase, const grammar::Tables& tables,
    const DeclensionOptions& options)
{
    if (word.isOfThing && grammaticalCase == GrammaticalCase::Accusative)
        return {token.text.toString()};
    QStringList forms = grammar::inflect(token.folded, word.match, grammaticalCase, tables.paradigms);
    const bool isChoice = grammaticalCase == GrammaticalCase::Dative || grammaticalCase == GrammaticalCase::Locative;
    if (isChoice && options.dative == DeclensionOptions::Dative::Ovi)
        std::stable_partition(forms.begin(), forms.end(), [&tables](const QString& form) { return grammar::endsWithAny(form, tables.oviEndings); });
    for (const ConfirmedInflection& confirmed : options.confirmed) {
        if (confirmed.grammaticalCase == grammaticalCase && grammar::foldWord(confirmed.nominative) == token.folded)
            forms.prepend(grammar::foldWord(confirmed.form));
    }
    for (QString& form : forms)
        form = grammar::restoreWord(form, token.text, options.apostrophe);
    forms.removeDuplicates();
    return forms;
}

QStringList crossed(const QStringList& heads, const QStringList& tails)
{
    QStringList all;
    for (const QString& head : heads) {
        for (const QString& tail : tails) {
            if (all.size() < kMostAlternatives)
                all.append(head + tail);
        }
    }
    return all;
}

const ConfirmedInflection* confirmedWhole(QStringView text, GrammaticalCase grammaticalCase, const DeclensionOptions& options)
{
    for (const ConfirmedInflection& confirmed : options.confirmed) {
        if (confirmed.grammaticalCase == grammaticalCase && grammar::foldWord(confirmed.nominative) == grammar::foldWord(text))
            return &confirmed;
    }
    return nullptr;
}

DeclinedForm formIn(
    const Phrase& phrase, QStringView text, GrammaticalCase grammaticalCase, const grammar::Tables& tables, const DeclensionOptions& options)
{
    if (const ConfirmedInflection* confirmed = confirmedWhole(text, grammaticalCase, options))
        return {.text = confirmed->form, .rules = {u"confirmed"_s}, .confidence = 100};
    if (!phrase.isUnderstood || grammaticalCase == GrammaticalCase::Nominative)
        return {.text = text.toString(), .confidence = phrase.isUnderstood ? phrase.confidence : 0};
    DeclinedForm form{.confidence = phrase.confidence};
    QStringList whole{QString()};
    qsizetype taken = 0;
    for (const grammar::Inflected& word : phrase.inflected) {
        const grammar::Token& token = phrase.tokens.at(word.token);
        const qsizetype start = token.text.data() - text.data();
        const QStringList forms = formsOf(word, token, grammaticalCase, tables, options);
        for (QString& beginning : whole)
            beginning += text.sliced(taken, start - taken);
        if (forms.size() == 1) {
            for (QString& beginning : whole)
                beginning += forms.first();
        } else {
            whole = crossed(whole, forms);
        }
        taken = start + token.text.size();
        form.rules.append(word.match.first()->id);
    }
    for (QString& beginning : whole)
        beginning += text.sliced(taken);
    form.text = whole.takeFirst();
    form.alternatives = whole;
    return form;
}

}  // namespace

DeclinedForm decline(
    QStringView text, Language language, PhraseKind kind, Gender gender, GrammaticalCase grammaticalCase, const DeclensionOptions& options)
{
    if (!hasCase(language, grammaticalCase))
        return {.text = text.toString()};
    const grammar::Tables& tables = grammar::tablesOf(language);
    return formIn(grammar::readPhrase(text, kind, gender, tables), text, grammaticalCase, tables, options);
}

Declension declineAll(QStringView text, Language language, PhraseKind kind, Gender gender, const DeclensionOptions& options)
{
    const grammar::Tables& tables = grammar::tablesOf(language);
    const Phrase phrase = grammar::readPhrase(text, kind, gender, tables);
    Declension declension{.gender = phrase.gender, .isPlural = phrase.isPlural};
    for (const GrammaticalCase each : kAllCases) {
        if (hasCase(language, each))
            declension.forms[static_cast<size_t>(each)] = formIn(phrase, text, each, tables, options);
    }
    return declension;
}

bool endsAsVerb(QStringView word, Language language)
{
    return grammar::endsWithAny(grammar::foldWord(word), grammar::tablesOf(language).verbEndings);
}

Gender genderOf(QStringView text, Language language, PhraseKind kind)
{
    return grammar::readPhrase(text, kind, Gender::Unknown, grammar::tablesOf(language)).gender;
}

}  // namespace decretum
