// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "document/document.h"
#include "grammar/decline.h"
#include "model/decision.h"
#include "render/template.h"

namespace decretum {

/// The decision as a document tree: every word of it is there, with the typography set (text/typography.h). Fails only where a
/// wording lacks an argument.
/// `declension`: how the office declines what a wording asks for in a case.
Result<Document> render(const Decision& decision, const Template& form, const DeclensionOptions& declension = {});

}  // namespace decretum
