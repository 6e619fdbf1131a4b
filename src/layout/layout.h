// SPDX-License-Identifier: MIT
#pragma once

#include "base/finding.h"
#include "layout/font_source.h"
#include "layout/pages.h"

namespace decretum {

struct LaidOut {
    Pages pages;
    Findings findings;
};

/// Document tree → pages. Pure but for the faces that `fonts` keeps; any thread, each with a source of its own.
LaidOut layOut(const Document& document, FontSource& fonts);

}  // namespace decretum
