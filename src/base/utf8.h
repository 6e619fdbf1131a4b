// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <string_view>

namespace decretum {

/// The text of UTF-8 that a library or a built-in file holds.
inline QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

}  // namespace decretum
