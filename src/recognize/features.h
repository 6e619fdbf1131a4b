// SPDX-License-Identifier: MIT
#pragma once

#include "recognize/lines.h"
#include "text/language.h"

#include <bitset>
#include <string_view>

namespace decretum::recognition {

/// What can be seen of a line, or of it and the lines around it. resources/recognize/reading.toml weighs them.
enum class Feature : quint8 {
    Always,      ///< Of every line: what speaks against a role by itself.
    First,       ///< The source's first line.
    Label,       ///< A number or letter that counts opens it.
    Dash,        ///< A dash or dot opens it.
    FirstLabel,  ///< The label begins a series: «1.», «а)».
    NextLabel,   ///< The label is the next of a series above, or the first below one.
    StrayLabel,  ///< A label that no series leads to.
    OpensUpper,
    OpensLower,
    EndsStop,  ///< With a full stop.
    EndsSemicolon,
    EndsColon,
    EndsComma,
    EndsOpen,  ///< With no mark.
    Short,
    Long,
    VeryLong,
    Full,   ///< As long as lines of this source get.
    Prose,  ///< A long sentence with its full stop, or several.
    Capitals,
    AfterBlank,
    PreviousOpen,  ///< The line above ends with no mark or a comma.
    PreviousComma,
    PreviousColon,
    PreviousStop,
    PreviousSemicolon,
    PreviousFull,   ///< The line above is as long as lines of this source get: it was broken by hand or by a converter.
    PreviousEarly,  ///< The line above ends where the first word of this one would have fitted: somebody meant it to.
    Centred,
    Right,
    Gap,  ///< Parted by wide gaps.
    TypeWord,
    TypeAlone,  ///< The type word is the whole line, or stands in capitals.
    FactsOnly,
    FactsSome,  ///< A day or number sign among other words.
    LonePlace,
    SubjectOpener,
    PreambleOpener,
    Quoted,
    FormulaEnd,
    DateOpens,      ///< A day opens it and words follow.
    Infinitive,     ///< The first word (behind a label).
    NewInfinitive,  ///< The first word, with a capital and no label before it.
    Dative,
    Handing,
    TaskGiven,  ///< Somebody in the dative, and an infinitive: «Школам провести …».
    ControlOpener,
    DeadlineOnly,  ///< The whole line is a deadline.
    DeadlineCaption,
    PerformersCaption,
    BasisCaption,  ///< «Підстава:» behind the last clause, the only one of the document.
    AfterBasis,    ///< It stands above, and no name between.
    NameAtEnd,
    NameAlone,
    Post,          ///< A post opens it.
    PositionLike,  ///< Could be a line of a signatory's position.
    Phone,         ///< A short line with a telephone number.
    Service,
    AnnexOpener,
    Approval,
    Office,          ///< Holds a word of a letterhead.
    BeforeType,      ///< A line below, among the first, is a type line.
    AfterType,       ///< The type line is above, and no preamble has begun.
    BelowFullType,   ///< The type line just above names the issuing body too.
    LowerBelowType,  ///< Goes on with the type line just above.
    AfterOpener,     ///< A line above opens the preamble.
    AfterFormula,    ///< A line above ends in a formula.
    BeforeFormula,   ///< A line below ends in a formula.
    AfterService,    ///< A visa, an executor or a list of acquaintance is above, in the same close.
    BeforePhone,     ///< The line below is a telephone number.
    HeadsList,       ///< Somebody is told, and the line below opens a list.
    AfterName,       ///< A signatory's name is above, and no annex between.
    AfterAnnex,      ///< The head of an annex is above.
    AnnexOf,         ///< «до наказу …» right below the head of an annex.
    LabelsBelow,     ///< Lines below go on with the numbers of the clauses above.
    LastPart,        ///< No number or letter opens a line below.
    PageTop,
    TableRow,
    GenitiveBody,    ///< «Обласної конференції учителів»: whose resolution it is, below the type alone.
    PersonItem,      ///< «Гай Л.М. – голова комісії,», «День саду – 18 травня»: one of a list.
    BarePerformers,  ///< Names or posts without a caption, right below a deadline, and clauses go on below.
    BelowDeadline,   ///< The line above is a deadline, this one is none.
    NameOfPost,  ///< A name opens it, whose post the line above ends in: «2. Голові сільської ради» and «Гаю Л.М. подати …».
};
inline constexpr int kFeatures = 83;
using FeatureSet = std::bitset<kFeatures>;

std::string_view featureName(Feature feature);

QList<FeatureSet> featuresOf(const QList<Line>& lines, Language language);

}  // namespace decretum::recognition
