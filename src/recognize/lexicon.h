// SPDX-License-Identifier: MIT
#pragma once

#include "model/decision.h"

#include <QStringView>

/// The words by which lines are told apart, of both languages. All take folded text (comparisonKey).
namespace decretum::recognition {

struct TypeWord {
    QStringView word;  ///< As it stands in a type line, lower case.
    DecisionKind kind = DecisionKind::Unknown;
};
/// The type word that the line begins with; null where it begins with none.
const TypeWord* typeWordAt(QStringView key);

/// Length of the type words of a paper (довідка, лист; справка, докладная записка) that the line begins with; 0: none.
qsizetype paperTypeLength(QStringView key);

/// The kind that a verb of the enacting formula tells; none where the word is no such verb.
std::optional<DecisionKind> formulaVerb(QStringView word);
/// «наказую», «приказываю»: its subject is the head himself and stands nowhere.
bool isFirstPerson(QStringView formulaVerb);

/// «Про», «О», «Об», «Щодо»: how a subject begins.
bool opensSubject(QStringView key);
/// «Відповідно», «Заслушав», «В целях» …: how a preamble begins.
bool opensPreamble(QStringView key);

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
/// Visas, executors, acquaintance: what is no part of the text.
bool opensServiceLine(QStringView key);

}  // namespace decretum::recognition
