// SPDX-License-Identifier: MIT
#pragma once

#include "model/decision.h"

#include <QStringView>

/// The words by which lines are told apart, of both languages: resources/recognize/words.toml. All take folded text
/// (comparisonKey).
namespace decretum::recognition {

/// The lists of words.toml, in its order.
enum class WordList : quint8 {
    Papers,
    SubjectOpeners,
    PreambleOpeners,
    Posts,
    NoPosts,
    Acting,
    Places,
    InfinitiveLookalikes,
    PerformersCaptions,
    TermCaptions,
    ServiceOpeners,
    AnnexOpeners,
    AnnexOf,  ///< «до» (наказу), «к» (приказу).
    Approvals,
    Offices,
    HandingVerbs,
    Together,
    DutyWords,
    ControlOpeners,
    ControlObjects,
    ControlVerbs,
    ControlKeepers,
    Self,
    DativeEndings,
    BodyNouns,
    DoneThings,
    Dedications,
    NoSurnames,
    NoGivenNames,
    NameLookalikes,
    PositionOpeners,
    ListOpeners,
    CompoundHeads,
    MeasureHeaders,
    DateHeaders,
    FormulaSubjects,
    NominativeAdjectives,
    PageHeads,
    PartWords,
    FormulaEndings,
    SubjectCaptions,
    NumberedBodies,
    SurnameEndings,
    WebDebris,
    ObligingVerbs,
    DeemingWords,
    Votes,
    VisaCaptions,
    ExecutorCaptions,
    VisaSheets,  ///< Over visas only, never over the agreement of another office.
    DistributionCaptions,
    AcquaintanceWords,
    BasisCaptions,
    SignatureHeaders,  ///< Over the column for signatures of a table.
    PlanTypes,
    Institutions,     ///< As their names begin, in any case.
    StatingVerbs,     ///< «констатує»: close a preamble, not the formula.
    PluralPosts,      ///< Of Russian, whose plural ends as the genitive does.
    ImpersonalVerbs,  ///< «рекомендується»: that tell somebody to act.
    Meetings,         ///< In the genitive: whose resolution it is.
    Registrations,    ///< Of an act in the ministry of justice.
};
const QStringList& words(WordList list);

bool isOneOf(QStringView word, WordList list);
bool startsWithOneOf(QStringView text, WordList list);
bool endsWithOneOf(QStringView text, WordList list);
bool containsOneOf(QStringView text, WordList list);
/// Length of the longest entry that the text begins with and that ends where a word ends; 0: none.
qsizetype wordsAtStart(QStringView key, WordList list);

struct TypeWord {
    QString word{};  ///< As it stands in a type line, lower case.
    DecisionKind kind = DecisionKind::Unknown;
};
/// The type word that the line begins with; null where it begins with none.
const TypeWord* typeWordAt(QStringView key);

/// The kind that a verb of the enacting formula tells; none where the word is no such verb.
std::optional<DecisionKind> formulaVerb(QStringView word);
/// «наказую», «приказываю»: its subject is the head himself and stands nowhere.
bool isFirstPerson(QStringView formulaVerb);

/// The nominative of a cited act's type («наказом» → «наказ»); empty for any other word.
QString actType(QStringView word);
/// «директор», «заступника», «методисту» …
bool isPost(QStringView word);
/// «м. Ізюм», «г.Саратов», «с. Моргауши», «смт Вереск»
bool isPlace(QStringView key);
/// An infinitive, as clauses begin: «провести», «утвердить».
bool isInfinitive(QStringView word);

/// Length of a caption that opens a line of performers («Відповідальні:», «Исполнитель -»); 0: there is none.
qsizetype performersCaption(QStringView text);
/// Length of a caption that opens a line of terms («Термін виконання:»); 0: there is none.
qsizetype deadlineCaption(QStringView text);
/// Length of a caption that opens what a staff order rests on («Підстава:»); 0: there is none.
qsizetype basisCaption(QStringView text);

}  // namespace decretum::recognition
