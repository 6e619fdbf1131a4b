// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QRawFont>

namespace decretum {

/// A font file (OpenType, 4.2) put together of the font's own tables; empty where it has none of the needed ones.
QByteArray fontBytes(const QRawFont& font);

}  // namespace decretum
