// SPDX-License-Identifier: MIT
#pragma once

#include "model/deadline_reader.h"

#include <optional>

/// How often a thing recurs. Used inside this layer alone.
namespace decretum::deadline {

/// «щомісяця», «кожного кварталу», «двічі на рік», «раз на два тижні», «по п’ятницях»: its RFC 5545 rule, empty where
/// no days can be told («2 рази на місяць»).
std::optional<QString> takeFrequency(Reader& reader, const Context& context);
/// «MO» for Monday, 1; RFC 5545, 3.3.10.
QString weekdayCode(int weekday);

}  // namespace decretum::deadline
