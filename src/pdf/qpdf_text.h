// SPDX-License-Identifier: MIT
#pragma once

#include "pdf/qpdf_read.h"

namespace decretum {

// Plain standard types only, as in qpdf_read.h.

/// What each page shows, in the order in which it is drawn, by the fonts' ToUnicode maps and the text that stands for marked content
/// (ISO 32000-1, 9.10 and 14.9.4). Artifacts are left out; glyphs that no map names are U+FFFD.
/// @throws PdfPasswordWanted, std::exception when qpdf cannot read the file
std::vector<std::u16string> pageTextsOf(const char* bytes, size_t size);

}  // namespace decretum
