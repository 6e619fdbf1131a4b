// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "grammar/decline.h"
#include "model/decision.h"
#include "render/office_look.h"

class QPrinter;
class QWidget;

namespace decretum {

/// Prints the pages that the printer's settings ask for (from, to, order; copies are the printer's own affair), each on a sheet of
/// its own size, as lines and glyphs, not as a picture. Sets the printer's page, full page and document name.
Status printDecision(const Decision& decision, QPrinter& printer, const OfficeLook& look = {}, const DeclensionOptions& declension = {});

/// How many sides of a sheet are offered first: what is kept for more than ten years is printed on one (ДСТУ 4163:2020, 7.11); else on
/// both, where the printer can. The user may choose otherwise.
enum class PrintedSides : quint8 { One, Both };
void offerSides(QPrinter& printer, PrintedSides sides);

/// Asks by the system's dialog, then prints. False: the user thought better of it.
Result<bool> printWithDialog(
    const Decision& decision, QWidget* parent, PrintedSides sides, const OfficeLook& look = {}, const DeclensionOptions& declension = {});

}  // namespace decretum
