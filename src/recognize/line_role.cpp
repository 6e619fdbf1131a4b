// SPDX-License-Identifier: MIT
#include "recognize/line_role.h"

#include <array>

namespace decretum {

std::string_view lineRoleName(LineRole role)
{
    static constexpr std::array<std::string_view, kLineRoles> kNames{"letterhead", "approval", "type", "body", "facts", "subject", "preamble",
        "formula", "clause", "clause-more", "deadline", "performers", "basis", "position", "signature", "service", "annex-head", "annex"};
    return kNames[static_cast<size_t>(role)];
}

}  // namespace decretum
