// SPDX-License-Identifier: MIT
#pragma once

#include "text/grammatical_case.h"
#include "text/language.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>

/// Names of persons and of posts in every case (docs/declension.md). Sources: Правопис 2019, §§ 71-103, 139-143;
/// Розенталь, «Справочник по правописанию и литературной правке»; Еськова, «Склонение фамилий и личных имён».
namespace decretum {

/// What a phrase is. `Any` finds out: a post, a name, a post with its holder's name, several of them.
enum class PhraseKind : quint8 { Any, Surname, GivenName, Patronymic, FullName, Post };

/// A word or phrase in a case that somebody has confirmed; it goes before the rules.
struct ConfirmedInflection {
    QString nominative{};  ///< A word («Швець») or a whole phrase («завідувач сектору»), letter case and apostrophe
                           ///< sign aside.
    GrammaticalCase grammaticalCase = GrammaticalCase::Nominative;
    QString form{};
    bool operator==(const ConfirmedInflection&) const = default;
};

struct DeclensionOptions {
    /// The usual dative and locative of masculine nouns in Ukrainian: «директорові» before «директору».
    enum class Dative : quint8 { U, Ovi };
    Dative dative = Dative::U;
    QChar apostrophe{0x2019};  ///< Where a form needs one that the word has not («Соловей», «Солов’я»).
    QList<ConfirmedInflection> confirmed{};
};

/// A phrase in one case.
struct DeclinedForm {
    QString text{};              ///< The usual form.
    QStringList alternatives{};  ///< Others that the norm admits; without `text`.
    QStringList rules{};         ///< Ids of the rules, in the order of the words; docs/declension.md lists them.
    int confidence = 0;          ///< Of a hundred; under 60 somebody should look.
    bool operator==(const DeclinedForm&) const = default;
};

/// A phrase in all cases of its language.
struct Declension {
    std::array<DeclinedForm, kCaseCount> forms{};  ///< By GrammaticalCase. Russian: no vocative, its place is empty.
    Gender gender = Gender::Unknown;               ///< Of the person named, given or found; never guessed from a post.
    bool isPlural = false;
    const DeclinedForm& in(GrammaticalCase grammaticalCase) const { return forms[static_cast<size_t>(grammaticalCase)]; }
    bool operator==(const Declension&) const = default;
};

/// The phrase, given in the nominative, in a case. Letter case, apostrophe signs and blanks stay as they are. What is
/// not understood stays as it is, with a confidence of 0.
DeclinedForm decline(
    QStringView text, Language language, PhraseKind kind, Gender gender, GrammaticalCase grammaticalCase, const DeclensionOptions& options = {});

Declension declineAll(QStringView text, Language language, PhraseKind kind, Gender gender, const DeclensionOptions& options = {});

/// The gender of the first person whom the phrase names, as far as the name tells it; never guessed from a post.
Gender genderOf(QStringView text, Language language, PhraseKind kind);

/// Whether the word ends as the verbs do that orders begin with: «доручити», «призначаю».
bool endsAsVerb(QStringView word, Language language);

}  // namespace decretum
