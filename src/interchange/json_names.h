// SPDX-License-Identifier: MIT
#pragma once

#include "model/decision.h"

#include <optional>
#include <string_view>

/// The words that stand for enumerators in JSON. `nameOf` and `fromName` are inverse.
namespace decretum::interchange {

template <typename Enum>
struct Name {
    Enum value;
    std::string_view name;
};

/// The table of an enumeration; specialised in json_names.cpp for each.
template <typename Enum>
struct Names;

// NOLINTBEGIN(bugprone-macro-parentheses): the argument is a type
#define DECRETUM_NAMES(Enum)                     \
    template <>                                  \
    struct Names<Enum> {                         \
        static const QList<Name<Enum>>& table(); \
    }
// NOLINTEND(bugprone-macro-parentheses)
DECRETUM_NAMES(DecisionKind);
DECRETUM_NAMES(DecisionLife);
DECRETUM_NAMES(Deadline::Kind);
DECRETUM_NAMES(PersonMention::Role);
DECRETUM_NAMES(PersonMention::Duty);
DECRETUM_NAMES(Performer::Kind);
DECRETUM_NAMES(Performer::Duty);
DECRETUM_NAMES(ClauseLife::State);
DECRETUM_NAMES(LevelFormat::Kind);
DECRETUM_NAMES(GrammaticalCase);
DECRETUM_NAMES(NameForm);
DECRETUM_NAMES(DocumentFact);
DECRETUM_NAMES(FreeParagraph::Place);
DECRETUM_NAMES(Member::Role);
#undef DECRETUM_NAMES

/// Empty where the enumerator has no word (DecisionKind::Unknown): it is written as null.
template <typename Enum>
std::string_view nameOf(Enum value)
{
    for (const Name<Enum>& entry : Names<Enum>::table()) {
        if (entry.value == value)
            return entry.name;
    }
    return {};
}

template <typename Enum>
std::optional<Enum> fromName(std::string_view name)
{
    for (const Name<Enum>& entry : Names<Enum>::table()) {
        if (entry.name == name)
            return entry.value;
    }
    return std::nullopt;
}

}  // namespace decretum::interchange
