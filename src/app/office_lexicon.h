// SPDX-License-Identifier: MIT
#pragma once

#include "app/import_session.h"

#include <QDate>

namespace decretum {

/// Something that a correction has taught the office's recogniser.
struct Lesson {
    enum class Kind : quint8 { Formula, Post, Person };
    Kind kind = Kind::Post;
    QString words{};                             ///< As printed: «ПРОПОНУЮ», «Очільник», «Ясен-Гай Мотря».
    DecisionKind tells = DecisionKind::Unknown;  ///< Of a formula: the kind of document that it is of.
    QString source{};                            ///< The file whose correction taught it.
    QDate day{};
    bool isRemoved = false;  ///< Somebody took it out: it is kept to be put back, and is not learned again by itself.
    bool operator==(const Lesson&) const = default;
};

/// The key under which the registry keeps the list.
inline constexpr QLatin1StringView kLexiconSetting{"lexicon"};

QByteArray toJson(const QList<Lesson>& lessons);
/// What is wrong is left out.
QList<Lesson> lessonsFromJson(const QByteArray& json);

/// What the recogniser is to know of them: those that were not removed.
Learned learnedOf(const QList<Lesson>& lessons);

/// What the corrections of the session teach that the recogniser does not know by itself.
QList<Lesson> lessonsOf(const ImportSession& session, const QString& source, QDate day);

/// Those that the list does not have yet, removed or not, put at its end; how many there were.
int addLessons(QList<Lesson>& lessons, const QList<Lesson>& fresh);

}  // namespace decretum
