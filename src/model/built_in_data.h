// SPDX-License-Identifier: MIT
#pragma once

#include "base/built_in_file.h"

namespace decretum {

/// The files of resources/deadlines, resources/calendars and resources/references: «deadlines/words».
std::span<const BuiltInFile> builtInDataFiles();

/// The text of one of them; empty where there is none.
inline std::string_view builtInData(std::string_view name)
{
    return builtInText(builtInDataFiles(), name);
}

}  // namespace decretum
