// SPDX-License-Identifier: MIT
#pragma once

#include "text/correct_typography.h"

#include <optional>

namespace decretum {

/// What is to be written anew now that a sign was typed.
struct TypingEdit {
    QList<TypographyChange> changes{};  ///< In places of the text as it is, from left to right, apart from one another.
    qsizetype caret = 0;                ///< Where the caret stands when all are made.
    bool operator==(const TypingEdit&) const = default;
};

/// What the typist took back: it is not mended again while he stays there.
struct TypingRefusal {
    QString rule{};
    QString before{};
    bool operator==(const TypingRefusal&) const = default;
};

/// What typing a sign calls for: `text` is the whole text with the sign in it, `caret` the place behind the sign. A
/// quotation mark opens or closes by what stands before it, an apostrophe becomes the office's; a second blank is
/// swallowed; a word that the sign finished is mended with the one before it by the rules of correctTypography().
/// Nothing before those two words is touched, nor what was refused. None: all is well.
///
/// The caller makes the edit a step of its own, so that undoing once gives back what was typed; when that befalls, it
/// keeps refusalsOf(edit).
std::optional<TypingEdit> typographyAtCaret(
    const QString& text, qsizetype caret, Language language, const TypographyOptions& options = {}, const QList<TypingRefusal>& refused = {});

/// What is to be refused once the edit was undone.
QList<TypingRefusal> refusalsOf(const TypingEdit& edit);

}  // namespace decretum
