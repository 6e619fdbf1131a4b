// SPDX-License-Identifier: MIT
#pragma once

class QCalendarWidget;

namespace decretum {

/// A month to pick a day from: weeks begin on Monday, our own arrows and colours.
QCalendarWidget* makeCalendar();

}  // namespace decretum
