// SPDX-License-Identifier: MIT
#pragma once

#include "document/measure.h"

#include <QStringView>

#include <optional>

namespace decretum {

/// "1.25cm", "-36.0pt", "0.5in", "12px" (96 an inch), "2pc", as ODF and CSS write lengths; none for "50%", "auto" and what is no
/// length, or one past 5 metres.
std::optional<Millimetres> parseLength(QStringView text);

}  // namespace decretum
