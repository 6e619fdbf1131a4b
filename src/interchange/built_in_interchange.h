// SPDX-License-Identifier: MIT
#pragma once

#include "base/built_in_file.h"

namespace decretum {

/// The files of resources/interchange: «interchange/bodies», «interchange/posts».
std::span<const BuiltInFile> builtInInterchange();

}  // namespace decretum
