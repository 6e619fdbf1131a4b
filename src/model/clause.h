// SPDX-License-Identifier: MIT
#pragma once

#include "base/ids.h"
#include "model/deadline.h"
#include "model/numbering.h"
#include "model/rich_text.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace decretum {

/// Keys of an interchange file that this version does not know, in order, each with its JSON value as text: kept and
/// written back after ours.
struct ForeignKey {
    QString name;
    QByteArray json;
    bool operator==(const ForeignKey&) const = default;
};
using ForeignKeys = QList<ForeignKey>;

/// A person named in the text.
struct PersonMention {
    enum class Role : quint8 {
        Addressee,  ///< Told to act, or laid with a duty.
        Control,    ///< The control of performance is laid on them.
        Mentioned,
    };
    enum class Duty : quint8 { Performance, Coordination };
    QString name{};      ///< As printed.
    QString position{};  ///< As printed; empty: none was.
    Role role = Role::Mentioned;
    Duty duty = Duty::Performance;  ///< For addressees: who coordinates is told apart from who performs.
    PersonId person{};              ///< In the directory; null: not linked.
    ForeignKeys foreign{};
    bool operator==(const PersonMention&) const = default;
};

/// Somebody told to act who is not named as a person.
struct Performer {
    enum class Kind : quint8 {
        Post,   ///< «голова колегії»
        Self,   ///< «за собою»
        Body,   ///< «Відділ освіти»
        Group,  ///< «керівники закладів освіти»
    };
    enum class Duty : quint8 { Performance, Coordination, Control };
    Kind kind = Kind::Body;
    Duty duty = Duty::Performance;
    QString text{};  ///< As printed.
    ForeignKeys foreign{};
    bool operator==(const Performer&) const = default;
};

/// A legal act cited.
struct Citation {
    QString text{};            ///< As printed from the type word on.
    QString type{};            ///< Nominative, lower case: «закон», «постанова», «приказ».
    QDate date{};              ///< Invalid: none was printed.
    QString number{};          ///< Without «№».
    QString title{};           ///< Without its quotation marks.
    QString issuer{};          ///< «Міністерства освіти і науки України».
    QDate registrationDate{};  ///< «зареєстрованого в Міністерстві юстиції України 26.12.2000 за № 946/5167».
    QString registrationNumber{};
    bool isAmended = false;  ///< «(із змінами)»
    ForeignKeys foreign{};
    bool operator==(const Citation&) const = default;
};

/// What became of a clause that is under control.
struct ClauseLife {
    enum class State : quint8 { Open, Done, Partly, Extended, Cancelled };
    State state = State::Open;
    QDate date{};        ///< When it came to this state.
    QDate extendedTo{};  ///< For Extended: the new last day.
    QString ground{};    ///< «на підставі доповідної записки …»
    ForeignKeys foreign{};
    bool operator==(const ClauseLife&) const = default;
};

/// Text + who + by when + who controls + what became of it.
struct Clause {
    ClauseId id{};
    /// The label it came with, kept only where it differs from the one that its place gives; isNull(): none kept; empty:
    /// printed without any.
    QString printedLabel{};
    RichText text{};
    QString addressee{};  ///< As printed, without bracketed persons; empty: none.
    QList<PersonMention> persons{};
    QList<Performer> performers{};
    QList<Deadline> deadlines{};
    QList<Citation> references{};
    bool isControl = false;
    QString controlledBy{};                       ///< A post or «за собою» that keeps control without a name.
    std::optional<LevelFormat> childNumbering{};  ///< Of its children, where it differs from the document's scheme.
    ClauseLife life{};
    bool beginsPage = false;  ///< Printed at the top of a new page.
    QList<Clause> children{};
    ForeignKeys foreign{};
    bool operator==(const Clause& other) const;  ///< All members; written out, as a default one cannot look into `children`.
};

}  // namespace decretum
