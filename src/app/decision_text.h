// SPDX-License-Identifier: MIT
#pragma once

#include "model/decision.h"

namespace decretum {

/// The decision as lines for a terminal: its head, each clause with its label, addressee and deadlines, its signatures and attachments.
/// The document's own words stay in its language; captions speak the program's.
QString decisionText(const Decision& decision);

/// «order», «decision» … in the program's language.
QString kindWord(DecisionKind kind);
/// «draft», «on control» … in the program's language.
QString lifeWord(DecisionLife life);

}  // namespace decretum
