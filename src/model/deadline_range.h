// SPDX-License-Identifier: MIT
#pragma once

#include "model/deadline_phrase.h"

/// Ranges of deadline phrases. Used inside this layer alone.
namespace decretum::deadline {

/// «10-20 вересня», «1-5.10.2020», «25 і 26 серпня»: numbers before the day that ends the range.
std::optional<Phrase> takeNumberRange(Reader& reader, const Context& context);
/// «вересень-жовтень 2020», «24 вересня -10 жовтня», «вересень, жовтень»
std::optional<Phrase> takeBareRange(Reader& reader, const Context& context);
/// What follows «з», «починаючи з», «від»: «1 по 10 жовтня», «01.09.2020», «вересня до кінця року». A start alone is
/// `during` without a last day; `isAfter`: the day behind it begins.
std::optional<Phrase> takeStartedRange(Reader& reader, const Context& context, bool isAfter);

}  // namespace decretum::deadline
