// SPDX-License-Identifier: MIT
#pragma once

#include <compare>

namespace decretum {

/// A length of the page. 25.4 mm are 72 pt.
struct Millimetres {
    double value = 0;
    constexpr auto operator<=>(const Millimetres&) const = default;
    constexpr Millimetres operator+(Millimetres other) const { return {value + other.value}; }
    constexpr Millimetres operator-(Millimetres other) const { return {value - other.value}; }
};

/// A length of type: sizes and spaces of text.
struct Points {
    double value = 0;
    constexpr auto operator<=>(const Points&) const = default;
};

constexpr Points toPoints(Millimetres length)
{
    return {length.value * 72.0 / 25.4};
}
constexpr Millimetres toMillimetres(Points length)
{
    return {length.value * 25.4 / 72.0};
}

}  // namespace decretum
