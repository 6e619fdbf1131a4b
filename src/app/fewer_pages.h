// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "grammar/decline.h"
#include "layout/font_source.h"
#include "model/decision.h"
#include "render/template.h"

namespace decretum {

/// How a document would stand on fewer pages.
struct FewerPages {
    int tightness = 0;  ///< PrintOverrides::tightness.
    int pages = 0;      ///< At that.
    int pagesNow = 0;
};

/// The least tightness beyond the present one at which a page is saved; the present one again where even the tightest that the
/// template allows saves none. Errors: those of render().
Result<FewerPages> fewerPages(const Decision& decision, const Template& form, FontSource& fonts, const DeclensionOptions& declension = {});

}  // namespace decretum
