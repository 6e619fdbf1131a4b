// SPDX-License-Identifier: MIT
#pragma once

#include "base/finding.h"
#include "layout/font_source.h"
#include "layout/pages.h"

namespace decretum {

class LayoutCache;

struct LaidOut {
    Pages pages;
    Findings findings;
};

/// Document tree → pages. Pure but for the faces that `fonts` keeps; any thread, each with a source of its own.
LaidOut layOut(const Document& document, FontSource& fonts);

/// The same pages, measuring only paragraphs that are not in `cache`; a finding of a glyph is told when it is first measured.
LaidOut layOut(const Document& document, FontSource& fonts, LayoutCache& cache);

}  // namespace decretum
