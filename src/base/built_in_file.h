// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string_view>

namespace decretum {

/// A data file as it was when the program was built; it lives for ever. decretum_built_in() in tools/cmake makes the tables of them.
struct BuiltInFile {
    std::string_view name;  ///< Within its folder, without the ending: «uk/order».
    std::string_view text;  ///< UTF-8.
};

/// The text of the file of this name; empty: there is none.
constexpr std::string_view builtInText(std::span<const BuiltInFile> files, std::string_view name)
{
    for (const BuiltInFile& file : files) {
        if (file.name == name)
            return file.text;
    }
    return {};
}

}  // namespace decretum
