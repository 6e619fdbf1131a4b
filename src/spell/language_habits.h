// SPDX-License-Identifier: MIT
#pragma once

#include "text/language.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QStringList>

#include <utility>

/// What the checker knows of a language beside its words: data of resources/spell/, compiled in.
namespace decretum {

struct LanguageHabits {
    QString alphabet{};                               ///< Lower case letters, the frequent first, and the apostrophe or hyphen that words have.
    QList<std::pair<QString, QString>> confusions{};  ///< What is written for what: «и» for «і», «сч» for «щ».
    QString easilyLost{};                             ///< Letters and signs that are forgotten, or written too many: «ь», «'».
    QString loneWords{};                              ///< Letters that are words: «у», «з».
    QStringList keyboard{};                           ///< Rows of keys, one below the other.
    QStringList nameEndings{};                        ///< Endings of cases that a name's stem takes.
    QList<std::pair<QString, QString>> nameVowels{};  ///< The last of a name, and what cases have for it: «Швець» е none, «Сокіл» о.
    QList<std::pair<QString, QString>> nameConsonants{};  ///< «Ольга – Ользі»: г, з.
    QStringList patronymicEndings{};                      ///< «ович», «івни»: in every case.
    QSet<QString> beforePlace{};                          ///< «м», «вул»: abbreviations that a place's name follows.
    QStringList adjectiveEndings{};                       ///< Of the nominative: «ий», «ій».
    QStringList linkingVowels{};                          ///< That end the first part of a compound: «о», «е», «є».
    QStringList abbreviationEndings{};                    ///< That capitals take: «ВНЗами».
};

/// Read once; a test reads the files line by line.
const LanguageHabits& habitsOf(Language language);

/// «key: values» a line, «#» comments; unknown keys are put into `problems`.
LanguageHabits parseHabits(const QByteArray& text, QStringList& problems);

}  // namespace decretum
