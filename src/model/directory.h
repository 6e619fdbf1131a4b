// SPDX-License-Identifier: MIT
#pragma once

#include "base/ids.h"
#include "model/rich_text.h"
#include "text/grammatical_case.h"
#include "text/language.h"

#include <QList>
#include <QString>

#include <optional>

/// The office's directory: whom its documents name. Links from documents are by id; what was printed stays as printed.
namespace decretum {

/// A form that somebody of the office has confirmed: it goes before what the rules of declension give.
struct ConfirmedForm {
    enum class Part : quint8 { Surname, GivenName, Patronymic, Title };  ///< Title: of a post or a unit.
    Part part = Part::Title;
    GrammaticalCase grammaticalCase = GrammaticalCase::Nominative;
    QString text{};
    bool operator==(const ConfirmedForm&) const = default;
};

struct Person {
    PersonId id{};
    Language language = Language::Ukrainian;  ///< In which the names are written.
    QString surname{};
    QString givenName{};
    QString patronymic{};
    Gender gender = Gender::Unknown;
    PostId post{};  ///< Null: none.
    UnitId unit{};  ///< Null: none.
    QList<ConfirmedForm> forms{};
    bool isFormer = false;  ///< No longer offered; old documents still name them.
    bool operator==(const Person&) const = default;
};

/// «завідувач відділу»
struct Post {
    PostId id{};
    Language language = Language::Ukrainian;
    QString title{};
    QList<ConfirmedForm> forms{};
    bool operator==(const Post&) const = default;
};

/// A school, a department; a tree.
struct Unit {
    UnitId id{};
    UnitId parent{};  ///< Null: at the top.
    QString title{};
    QString shortTitle{};
    QList<ConfirmedForm> forms{};
    bool operator==(const Unit&) const = default;
};

/// «керівники закладів освіти»: a group that clauses address as one.
struct Group {
    GroupId id{};
    QString title{};
    QList<PersonId> members{};  ///< In the order they are listed.
    bool operator==(const Group&) const = default;
};

}  // namespace decretum
