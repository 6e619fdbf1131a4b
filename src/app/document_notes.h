// SPDX-License-Identifier: MIT
#pragma once

#include "base/finding.h"
#include "document/document.h"

namespace decretum {

/// What stands beside the text and is no part of a decision, a finding each: footnotes, endnotes, headers, feet. Comments are told by
/// the readers; numbers of pages by nobody.
Findings findingsOf(const QList<Note>& notes);

/// The document with the header of its first page before the text, a paragraph a line; none where that header has nothing to say that
/// the text does not say again. Many a letterhead stands there.
std::optional<Document> withHeaderRead(const Document& document);

}  // namespace decretum
