// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace decretum {

/// How large a picture is, in its own pixels; only their proportion matters.
struct PictureSize {
    QString mediaType;  ///< "image/png", "image/jpeg".
    double width = 0;
    double height = 0;
};

/// Of a PNG or JPEG file, read from its head (PNG 1.2, IHDR; ISO/IEC 10918-1, frame header); none for any other bytes.
std::optional<PictureSize> pictureSize(const QByteArray& bytes);

}  // namespace decretum
