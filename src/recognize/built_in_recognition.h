// SPDX-License-Identifier: MIT
#pragma once

#include "base/built_in_file.h"

namespace decretum {

/// The files of resources/recognize: «recognize/words», «recognize/reading».
std::span<const BuiltInFile> builtInRecognition();

}  // namespace decretum
