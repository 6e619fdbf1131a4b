// SPDX-License-Identifier: MIT
#pragma once

#include "model/decision.h"

/// Free paragraphs as one text, for writing in one place: a paragraph a line.
namespace decretum {

/// The paragraphs' words, parted by line ends; none where the content holds a table or a picture, which a text cannot show.
std::optional<RichText> freeText(const QList<FreeBlock>& content);

/// The content with other words. A paragraph whose words did not change keeps its place, heading level and label, and so does the one
/// that was edited; a new one is like the one before it, but no heading.
QList<FreeBlock> withFreeText(const QList<FreeBlock>& content, const RichText& text);

}  // namespace decretum
