// SPDX-License-Identifier: MIT
#pragma once

#include <QHashFunctions>

#include <compare>
#include <string_view>

namespace decretum {

/// What a line of the source is to the decision.
enum class LineRole : quint8 {
    Letterhead,
    Approval,  ///< Over the text of a plan or a regulation: «ЗАТВЕРДЖУЮ», who and when.
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
    Basis,      ///< «Підстава: …» of a staff order.
    Position,   ///< Of a signatory, the name being below.
    Signature,  ///< The line with the signatory's name.
    Service,    ///< Visa, executor, acquaintance: no part of the text.
    AnnexHead,
    Annex,
};
inline constexpr int kLineRoles = 18;

/// As resources/recognize/reading.toml and `--findings` write it: "clause-more".
std::string_view lineRoleName(LineRole role);

/// A line as it is read. What stands on one line of the source but is read as several has parts.
struct SourcePlace {
    int line = 0;  ///< Line or paragraph of the source, from 1.
    int part = 0;  ///< From 0.
    auto operator<=>(const SourcePlace&) const = default;
};
inline size_t qHash(const SourcePlace& place, size_t seed = 0)
{
    return qHashMulti(seed, place.line, place.part);
}

}  // namespace decretum
