// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"

namespace decretum {

/// Errors of the data files of this layer.
enum class ModelError {
    WordsWrong,       ///< place: the file; detail: the form or the library's words.
    CalendarWrong,    ///< subject: the file; place: its line or key; detail: the offending value.
    CalendarUnknown,  ///< subject: the name that was asked for.
};
constexpr Layer layerOf(ModelError)
{
    return Layer::Model;
}

}  // namespace decretum
