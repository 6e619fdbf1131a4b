// SPDX-License-Identifier: MIT
#pragma once

#include "base/built_in_file.h"

namespace decretum {

/// The files of templates/: «uk/order».
std::span<const BuiltInFile> builtInTemplates();

}  // namespace decretum
