// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"

namespace decretum {

/// One line for the user, in the program's language: where, what, what to do. `file` is the path as the user gave it.
QString describe(const Error& error, const QString& file = {});

/// Whether describe() has words for the code; a test asks it for every one.
bool isDescribed(ErrorCode code);

}  // namespace decretum
