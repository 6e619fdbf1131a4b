// SPDX-License-Identifier: MIT
#pragma once

#include "grammar/decline.h"
#include "model/clause_labels.h"

#include <QString>

#include <optional>

/// A name or a post in a text, put from case to case while it is written.
namespace decretum {

/// A stretch of a text that names somebody: where it is, and what it is in the nominative.
struct CaseStep {
    qsizetype start = 0;
    qsizetype length = 0;
    QString nominative{};
    Gender gender = Gender::Unknown;
    GrammaticalCase grammaticalCase = GrammaticalCase::Nominative;  ///< In which it stands.
    QString text{};                                                 ///< How it reads in that case.
    bool operator==(const CaseStep&) const = default;
};

/// The name or post that is selected, or (`length` 0) that the caret stands in: a run of names and initials, else one
/// word. None where the words are no name and no post.
std::optional<CaseStep> caseStepAt(const QString& text, qsizetype start, qsizetype length, Language language);

/// The same in the next case, the nominative after the last; cases that read alike are one step. What was found out at
/// the first step (a man's or a woman's name) is kept.
CaseStep nextCase(const CaseStep& step, Language language, const DeclensionOptions& options = {});

/// A live reference to a person or a post in its next case: it stays live. The directory says how it reads, the rules where it
/// does not. None where it refers to something else, or reads the same in every case.
std::optional<RichRun> nextCase(const RichRun& reference, Language language, const DirectoryText& directory, const DeclensionOptions& options = {});

/// What is told to whom stands in the dative: that of a phrase typed in the nominative. Empty where it is no such
/// phrase, or reads the same in the dative.
QString dativeOffer(const QString& addressee, Language language, const DeclensionOptions& options = {});

}  // namespace decretum
