// SPDX-License-Identifier: MIT
#include "app/fewer_pages.h"

#include "layout/layout.h"
#include "render/render.h"

namespace decretum {

namespace {

Result<int> pagesOf(const Decision& decision, const Template& form, FontSource& fonts, const DeclensionOptions& declension)
{
    const Result<Document> document = render(decision, form, declension);
    if (!document)
        return document.error();
    return static_cast<int>(layOut(*document, fonts).pages.pages.size());
}

}  // namespace

Result<FewerPages> fewerPages(const Decision& decision, const Template& form, FontSource& fonts, const DeclensionOptions& declension)
{
    const Result<int> now = pagesOf(decision, form, fonts, declension);
    if (!now)
        return now.error();
    Decision tighter = decision;
    for (int step = decision.print.tightness + 1; step <= form.tighter.size(); ++step) {
        tighter.print.tightness = step;
        const Result<int> pages = pagesOf(tighter, form, fonts, declension);
        if (!pages)
            return pages.error();
        if (*pages < *now)
            return FewerPages{.tightness = step, .pages = *pages, .pagesNow = *now};
    }
    return FewerPages{.tightness = decision.print.tightness, .pages = *now, .pagesNow = *now};
}

}  // namespace decretum
