// SPDX-License-Identifier: MIT
#pragma once

#include "model/clause.h"
#include "model/print_overrides.h"
#include "text/language.h"

#include <QByteArray>
#include <QStringList>

#include <variant>

namespace decretum {

/// What a document is, whatever its type line says (docs/interchange.md, `kind`).
enum class DecisionKind : quint8 {
    Unknown,
    Decision,    ///< рішення / решение
    Order,       ///< наказ, розпорядження / приказ, распоряжение
    Resolution,  ///< резолюція / резолюция, recommendations of a meeting
    Ruling,      ///< постанова, ухвала, указ / постановление
    Paper,       ///< free paragraphs: довідка, лист / справка, письмо
};

struct Signature {
    QString heading{};   ///< Over this one and those that follow: «Співголови оргкомітету:»; empty: none.
    QString position{};  ///< Its lines folded to one.
    QString name{};      ///< As printed.
    PersonId person{};
    ForeignKeys foreign{};
    bool operator==(const Signature&) const = default;
};

/// Agreement inside the office, before signing.
struct Visa {
    QString position{};
    QString name{};
    QDate date{};
    QString remark{};
    ForeignKeys foreign{};
    bool operator==(const Visa&) const = default;
};

enum class DecisionLife : quint8 { Draft, Agreed, Adopted, Registered, OnControl, Closed };

struct FreeParagraph {
    RichText text{};
    enum class Place : quint8 { Justified, Left, Centre, Right };
    Place place = Place::Justified;
    int headingLevel = 0;  ///< 0: body text.
    QString label{};       ///< «1.», «–»; empty: none.
    int level = 0;         ///< Depth of a labelled paragraph.
    ForeignKeys foreign{};
    bool operator==(const FreeParagraph&) const = default;
};

struct FreeTable {
    QList<double> columnWidths{};   ///< In millimetres; empty: as the content wants.
    QList<QList<RichText>> rows{};  ///< Each of as many cells as the widest; a missing cell is empty.
    int headerRows = 0;
    ForeignKeys foreign{};
    bool operator==(const FreeTable&) const = default;
};

struct FreePicture {
    QByteArray bytes{};
    QString mediaType{};
    double width = 0;   ///< Millimetres.
    double height = 0;  ///< Millimetres.
    QString alternativeText{};
    ForeignKeys foreign{};
    bool operator==(const FreePicture&) const = default;
};

using FreeBlock = std::variant<FreeParagraph, FreeTable, FreePicture>;

/// One of a commission.
struct Member {
    enum class Role : quint8 { Head, Deputy, Secretary, Member };
    Role role = Role::Member;
    QString name{};
    QString position{};
    PersonId person{};
    ForeignKeys foreign{};
    bool operator==(const Member&) const = default;
};

/// I. Загальні положення: 1.1. …
struct RegulationSection {
    QString label{};  ///< As printed.
    RichText heading{};
    QList<Clause> clauses{};
    ForeignKeys foreign{};
    bool operator==(const RegulationSection&) const = default;
};

struct ClauseTree {
    QList<Clause> clauses{};
    bool operator==(const ClauseTree&) const = default;
};
/// The same clauses, printed as a table: number, measure, deadline, performers.
struct PlanOfMeasures {
    QList<Clause> clauses{};
    bool operator==(const PlanOfMeasures&) const = default;
};
struct PersonList {
    QList<Member> members{};
    bool operator==(const PersonList&) const = default;
};
struct Regulation {
    QList<RegulationSection> sections{};
    bool operator==(const Regulation&) const = default;
};
struct FreeContent {
    QList<FreeBlock> blocks{};
    bool operator==(const FreeContent&) const = default;
};

struct Attachment {
    AttachmentId id{};
    QString title{};   ///< As printed; empty: unnamed.
    QString number{};  ///< Bare: «1».
    /// monostate: it is named in the text, but its content is elsewhere.
    std::variant<std::monostate, ClauseTree, PlanOfMeasures, PersonList, Regulation, FreeContent> content{};
    bool isLandscape = false;
    QStringList headLines{};      ///< «Додаток 1», «до наказу …», as printed; empty: the template makes them.
    QStringList approvalLines{};  ///< «ЗАТВЕРДЖЕНО», «Наказ …»; empty: none.
    NumberingScheme numbering = decimalScheme();
    ForeignKeys foreign{};
    bool operator==(const Attachment&) const = default;
};

/// An administrative document.
struct Decision {
    DecisionId id{};
    Language language = Language::Ukrainian;
    DecisionKind kind = DecisionKind::Unknown;
    QString templateName{};  ///< «uk/order»; empty: by language and kind (docs/templates.md).
    QStringList letterhead{};
    QString typeName{};
    QString body{};
    QDate date{};
    bool isDateVerbal = false;  ///< Printed as «14 лютого 2022 року», not as «14.02.2022».
    QString number{};
    QString numberCaption{};  ///< What stands before the number where that is not «№»: «Протокол №».
    QString place{};
    QString subject{};
    RichText preamble{};
    QString enactingFormula{};
    QList<Citation> references{};  ///< Of subject and preamble.
    NumberingScheme numbering = decimalScheme();
    QList<Clause> clauses{};
    QList<Signature> signatures{};
    QList<Attachment> attachments{};
    QList<Visa> visas{};
    QStringList approval{};  ///< Over a plan or a regulation that is a document of its own: «ЗАТВЕРДЖУЮ», «Начальник …»; a line each.
    QString basis{};  ///< What a staff order rests on, without «Підстава:»: «заява …».
    QList<Visa> agreements{};  ///< With other offices: «ПОГОДЖЕНО» below the signature (ДСТУ 4163:2020, requisite 23; ГОСТ Р 7.0.97-2016, 20).
    QStringList distribution{};  ///< Whom copies go to, one a line: «Список розсилання».
    QString executor{};          ///< «Герасим 52-30-10»
    QStringList acquainted{};    ///< Lines of «З наказом ознайомлені:».
    QList<FreeBlock> content{};  ///< Of a Paper.
    DecisionLife life = DecisionLife::Draft;
    PrintOverrides print{};
    ForeignKeys foreign{};
    bool operator==(const Decision&) const = default;
};

}  // namespace decretum
