// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace decretum::pdfout {

/// A picture as its pixels: red, green, blue and alpha of each, an octet a value, rows from the top.
struct Pixels {
    int width = 0;
    int height = 0;
    QByteArray values{};
};

/// Of a PNG or a JPEG, of whatever depth and colours; none where it cannot be read, or is beyond 32 million pixels.
Pixels readPixels(const QByteArray& file);

}  // namespace decretum::pdfout
