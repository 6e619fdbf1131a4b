// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <string_view>

namespace decretum {

/// What a line of the source is to the decision.
enum class LineRole : quint8 {
    Letterhead,
    Type,
    Body,
    Facts,  ///< Date, number, place.
    Subject,
    Preamble,
    Formula,  ///< The line that the enacting formula ends.
    Clause,
    ClauseMore,  ///< Goes on with the clause above.
    Deadline,
    Performers,
    Position,   ///< Of a signatory, the name being below.
    Signature,  ///< The line with the signatory's name.
    Service,    ///< Visa, executor, acquaintance: no part of the text.
    AnnexHead,
    Annex,
};
inline constexpr int kLineRoles = 16;

/// As resources/recognize/reading.toml and `--findings` write it: "clause-more".
std::string_view lineRoleName(LineRole role);

}  // namespace decretum
