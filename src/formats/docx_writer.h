// SPDX-License-Identifier: MIT
#pragma once

#include "formats/format.h"

#include <QDateTime>

namespace decretum {

/// WordprocessingML (ECMA-376, transitional): real list numbering, the layout contract by the format's own properties, payloads as
/// custom XML parts. The same tree and time give the same bytes.
Result<QByteArray> writeDocx(const Document& document, const QDateTime& time);

}  // namespace decretum
