// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"

namespace decretum {

enum class GrammarError {
    TableNotUnderstood,  ///< subject: the table's name; place: line; detail: what stands there.
};
constexpr Layer layerOf(GrammarError)
{
    return Layer::Grammar;
}

}  // namespace decretum
