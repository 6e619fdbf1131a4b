// SPDX-License-Identifier: MIT
#pragma once

#include "model/deadline_reader.h"

#include <optional>

/// How often a thing recurs. Used inside this layer alone.
namespace decretum::deadline {

/// How often: its rule, none where no days can be told («2 рази на місяць»).
struct HowOften {
    std::optional<RecurrenceRule> rule{};
};

/// «щомісяця», «кожного кварталу», «двічі на рік», «раз на два тижні», «по п’ятницях»
std::optional<HowOften> takeFrequency(Reader& reader);

/// Each `interval`th of that.
inline RecurrenceRule every(RecurrenceRule::Frequency frequency, int interval = 1)
{
    return {.frequency = frequency, .interval = interval};
}

}  // namespace decretum::deadline
