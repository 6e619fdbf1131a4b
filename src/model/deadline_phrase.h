// SPDX-License-Identifier: MIT
#pragma once

#include "model/deadline.h"
#include "model/deadline_lexer.h"
#include "model/deadline_term.h"

/// The forms that a deadline takes. Used inside this layer alone.
namespace decretum::deadline {

struct Phrase {
    Deadline deadline{};
    bool isImpossible = false;
    /// Whether the words are a deadline even inside a sentence: «вересень» alone is one only on a line of its own.
    bool isPlain = true;
};

/// Reads one phrase at the reader's place: until, during, recurring, continuous, relative, event. None: nothing was read.
std::optional<Phrase> takePhrase(Reader& reader, QDate issued);

std::optional<Phrase> takeRecurring(Reader& reader, QDate issued);
std::optional<Phrase> takeRelative(Reader& reader, QDate issued);
std::optional<Phrase> takeUntil(Reader& reader, QDate issued);
std::optional<Phrase> takeDuring(Reader& reader, QDate issued);
/// Continuous, at once, and what is bound to an event.
std::optional<Phrase> takeWords(Reader& reader, QDate issued);

/// «о 14.00», «до 16-00», «16:00 годин»: read and forgotten.
bool takeHours(Reader& reader);

}  // namespace decretum::deadline
