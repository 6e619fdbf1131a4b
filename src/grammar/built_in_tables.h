// SPDX-License-Identifier: MIT
#pragma once

#include "base/built_in_file.h"

namespace decretum {

/// The files of resources/grammar: «uk/surnames».
std::span<const BuiltInFile> builtInTables();

}  // namespace decretum
