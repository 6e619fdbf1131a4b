// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace decretum {

/// The text of a file of resources/deadlines or resources/calendars that is compiled in, by its name there without its
/// ending: «deadlines/words». Empty: there is none.
std::string_view builtInData(std::string_view name);

}  // namespace decretum
