// SPDX-License-Identifier: MIT
#pragma once

#include "formats/format.h"

#include <QDateTime>

namespace decretum {

/// OpenDocument text (ODF 1.3), a package: real lists, master pages, the layout contract by the format's own properties, payloads as
/// further parts. The same tree and time give the same bytes.
Result<QByteArray> writeOdt(const Document& document, const QDateTime& time);

}  // namespace decretum
