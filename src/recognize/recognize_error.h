// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

namespace decretum {

enum class RecognizeError {
    WeightsWrong,  ///< detail: the name that is neither role nor feature, or what TOML says.
};
constexpr Layer layerOf(RecognizeError)
{
    return Layer::Recognize;
}

}  // namespace decretum
