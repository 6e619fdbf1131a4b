// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "edit/decision_document.h"
#include "grammar/decline.h"
#include "render/office_look.h"

class QWidget;

/// What a document is made to print otherwise than its template has it.
namespace decretum {

/// Squeezes the document until a page is saved, and says what came of it, in the program's words. Errors: the template's.
Result<QString> squeezeOntoFewerPages(DecisionDocument& document, const OfficeLook& look, const DeclensionOptions& declension);

/// Asks where the heading's lines are to end.
void askForSubjectLines(DecisionDocument& document, QWidget* parent);

}  // namespace decretum
