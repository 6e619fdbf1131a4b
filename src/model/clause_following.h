// SPDX-License-Identifier: MIT
#pragma once

#include "model/clause.h"

namespace decretum {

/// One change of a text: what stood between a common beginning and a common end was replaced.
struct TextChange {
    qsizetype start = 0;    ///< First sign that differs.
    qsizetype removed = 0;  ///< Signs of the old text from `start` on that are gone.
    qsizetype added = 0;    ///< Signs of the new text from `start` on that are new.
    bool operator==(const TextChange&) const = default;
};
TextChange changeBetween(QStringView before, QStringView after);

/// Where a stretch of the old text stands in the new one; none where it was removed or typed over as a whole. What is
/// typed at its very edge does not become part of it.
struct TextStretch {
    qsizetype start = 0;
    qsizetype length = 0;
    bool operator==(const TextStretch&) const = default;
};
std::optional<TextStretch> follow(const TextStretch& stretch, const TextChange& change);

/// Gives the clause other words and lets its facts follow them: a person, addressee, cited act or deadline that stands in the
/// sentence is reprinted as the sentence now has it, and goes where its words go. A deadline that was typed or touched is read
/// anew; own lines stay. `issued` is the document's date.
void replaceText(Clause& clause, const RichText& text, Language language, QDate issued);

/// Gives the deadline of that index another phrase, in the sentence too where it stands there; on a line of its own it begins with a capital. An
/// empty phrase removes it; a phrase that is not understood is kept as printed, an event without days.
void replaceDeadline(Clause& clause, qsizetype index, const QString& phrase, Language language, QDate issued);

/// Adds a deadline that stands on a line of its own.
void addDeadline(Clause& clause, const QString& phrase, Language language, QDate issued);

/// Names another addressee, in the sentence too where it stands there.
void replaceAddressee(Clause& clause, const QString& addressee);

/// A person of a clause as edited; `was` is the name it had, empty for a new one.
struct PersonChange {
    QString was{};
    PersonMention now{};
};

/// Replaces the persons; a name that stands in the sentence is reprinted there.
void replacePersons(Clause& clause, const QList<PersonChange>& persons);

/// Takes what stands behind `position` out of the clause as a clause of its own: persons, acts and deadlines of the sentence go with
/// their words, lines of their own and children with the second part. The second has no id.
Clause splitOff(Clause& clause, qsizetype position);

/// Appends another clause's words and facts; its children are left aside.
void joinOn(Clause& clause, const Clause& next);

}  // namespace decretum
