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
    OldWord,         ///< A .doc, and LibreOffice, which would make a .docx of it, is not installed.
    OldWordNotRead,  ///< LibreOffice could make nothing of a .doc; detail: its words.
    PdfToolMissing,  ///< The program pdftotext, which reads the text of a PDF, is not installed.
    PdfNotRead,      ///< detail: pdftotext's words.
    PdfHasNoText,    ///< Pages without words: pictures of them.
    ProgramTooSlow,  ///< detail: the program that was stopped.
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
