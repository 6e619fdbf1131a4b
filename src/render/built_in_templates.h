// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string_view>

namespace decretum {

struct BuiltInTemplate {
    std::string_view name;  ///< "uk/order"
    std::string_view toml;
};

/// The files of templates/, compiled in, by name.
std::span<const BuiltInTemplate> builtInTemplates();

}  // namespace decretum
