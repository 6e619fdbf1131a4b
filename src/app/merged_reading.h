// SPDX-License-Identifier: MIT
#pragma once

#include "model/decision.h"

#include <optional>

namespace decretum {

/// A file of ours that somebody has changed in a word processor carries the decision that was written, and a text that no longer says the
/// same. What the text says otherwise than our print of that decision is read anew; all else stays as it was carried, with its ids, typed
/// deadlines and links.
///
/// `carried`: the decision that was written; `before`: what is read of its print; `after`: what is read of the changed text. None where
/// the two texts are not the same document: another number, or less than half of the clauses stand in both (an old order that a new one was
/// typed over).
std::optional<Decision> mergeReadings(const Decision& carried, const Decision& before, const Decision& after);

}  // namespace decretum
