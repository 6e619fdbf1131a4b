// SPDX-License-Identifier: MIT
#pragma once

#include "base/finding.h"
#include "base/result.h"
#include "document/document.h"

namespace decretum {

enum class FormatsError {
    TextMissing,     ///< The package has no word/document.xml; place: the part.
    PartDamaged,     ///< place: the part and line; detail: the XML reader's words.
    TextNotWritten,  ///< detail: why.
    LimitReached,    ///< More than any honest document has (formats/reader_limits.h); place: the part; detail: what there is too much of.
    OldWord,         ///< A .doc, which no reader here takes.
    Encrypted,       ///< The file opens with a password only.
};
constexpr Layer layerOf(FormatsError)
{
    return Layer::Formats;
}

struct ReadDocument {
    Document document;
    Findings findings;
};

}  // namespace decretum
