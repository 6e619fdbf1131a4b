// SPDX-License-Identifier: MIT
#pragma once

#include "recognize/lines.h"

namespace decretum::recognition {

/// Takes out where and when the ministry of justice registered the act («Зареєстровано в Міністерстві юстиції України 2 вересня 1998 р. за
/// N 551/2991»), which stands in the head of a published copy: its day and number are not the act's own.
void setRegistrationApart(QList<Line>& lines, Findings& findings);

}  // namespace decretum::recognition
