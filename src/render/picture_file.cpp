// SPDX-License-Identifier: MIT
#include "render/picture_file.h"

#include <QtEndian>

namespace decretum {

namespace {

using namespace Qt::Literals::StringLiterals;

quint32 longAt(const QByteArray& bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

quint16 shortAt(const QByteArray& bytes, qsizetype at)
{
    return qFromBigEndian<quint16>(bytes.constData() + at);
}

std::optional<PictureSize> sized(const QString& mediaType, double width, double height)
{
    return width > 0 && height > 0 ? std::optional(PictureSize{.mediaType = mediaType, .width = width, .height = height}) : std::nullopt;
}

std::optional<PictureSize> pngSize(const QByteArray& bytes)
{
    constexpr qsizetype kHead = 24;
    if (bytes.size() < kHead || bytes.mid(12, 4) != "IHDR")
        return std::nullopt;
    return sized(u"image/png"_s, longAt(bytes, 16), longAt(bytes, 20));
}

/// A start of frame: C0 to CF, but for the tables C4, C8 and CC.
bool isFrame(uchar marker)
{
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

std::optional<PictureSize> jpegSize(const QByteArray& bytes)
{
    constexpr qsizetype kFrame = 9;  // marker, length, precision, height, width
    qsizetype at = 2;
    while (at + kFrame <= bytes.size()) {
        if (static_cast<uchar>(bytes.at(at)) != 0xFF)
            return std::nullopt;
        const auto marker = static_cast<uchar>(bytes.at(at + 1));
        if (marker == 0xFF) {
            ++at;
            continue;
        }
        if (isFrame(marker))
            return sized(u"image/jpeg"_s, shortAt(bytes, at + 7), shortAt(bytes, at + 5));
        at += 2 + shortAt(bytes, at + 2);
    }
    return std::nullopt;
}

}  // namespace

std::optional<PictureSize> pictureSize(const QByteArray& bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return pngSize(bytes);
    if (bytes.startsWith("\xFF\xD8\xFF"))
        return jpegSize(bytes);
    return std::nullopt;
}

}  // namespace decretum
