// SPDX-License-Identifier: MIT
#pragma once

#include "model/decision.h"
#include "recognize/evidence.h"

namespace decretum::recognition {

/// Reads the lines of one caption («ПОГОДЖЕНО», «Візи:») with who agreed below it, beside one another or below one another.
///
/// A stamp is the agreement of another office (ДСТУ 4163:2020, 5.23; ГОСТ Р 7.0.97-2016, 5.20): one post or paper under a caption of its own, the
/// name on a line of its own. All else are visas of the office itself.
void readAgreement(const QList<Line>& lines, Decision& decision, Notes& notes);

}  // namespace decretum::recognition
