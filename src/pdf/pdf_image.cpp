// SPDX-License-Identifier: MIT
#include "pdf/pdf_image.h"

#include "pdf/pdf_pixels.h"

#include <algorithm>
#include <optional>

namespace decretum::pdfout {

namespace {

struct JpegHead {
    int width = 0;
    int height = 0;
    int components = 0;
};

/// What the frame header of a JPEG says (ISO 10918-1, B.2.2); none where it is no JPEG of eight bits.
std::optional<JpegHead> jpegHead(const QByteArray& bytes)
{
    const auto byte = [&bytes](qsizetype at) { return static_cast<int>(static_cast<uchar>(bytes.at(at))); };
    const auto both = [&byte](qsizetype at) { return byte(at) << 8 | byte(at + 1); };
    qsizetype at = 2;
    if (!bytes.startsWith("\xFF\xD8"))
        return std::nullopt;
    while (at + 9 < bytes.size() && byte(at) == 0xFF) {
        const int marker = byte(at + 1);
        const bool isFrame = marker >= 0xC0 && marker <= 0xC2;  // baseline, extended, progressive: what DCTDecode knows
        if (isFrame && byte(at + 4) == 8)
            return JpegHead{.width = both(at + 7), .height = both(at + 5), .components = byte(at + 9)};
        if (isFrame || marker == 0xDA)
            return std::nullopt;
        at += 2 + both(at + 2);
    }
    return std::nullopt;
}

QByteArray entriesOf(int width, int height, const char* colours)
{
    return "/Type/XObject/Subtype/Image/Width " + QByteArray::number(width) + "/Height " + QByteArray::number(height) + "/ColorSpace/" + colours
        + "/BitsPerComponent 8";
}

uchar valueOf(const Pixels& pixels, qsizetype at)
{
    return static_cast<uchar>(pixels.values.at(at));
}

QByteArray alphaOf(const Pixels& pixels)
{
    QByteArray alpha;
    alpha.reserve(pixels.values.size() / 4);
    for (qsizetype at = 3; at < pixels.values.size(); at += 4)
        alpha += pixels.values.at(at);
    return alpha;
}

bool isSeenThrough(const QByteArray& alpha)
{
    return std::any_of(alpha.begin(), alpha.end(), [](char value) { return value != '\xFF'; });
}

/// Colours as they look on white.
void layOnWhite(Pixels& pixels)
{
    for (qsizetype at = 0; at < pixels.values.size(); at += 4) {
        const int alpha = valueOf(pixels, at + 3);
        for (qsizetype value = at; value < at + 3; ++value)
            pixels.values[value] = static_cast<char>((valueOf(pixels, value) * alpha + 255 * (255 - alpha) + 127) / 255);
    }
}

bool isGrey(const Pixels& pixels)
{
    for (qsizetype at = 0; at < pixels.values.size(); at += 4) {
        if (pixels.values.at(at) != pixels.values.at(at + 1) || pixels.values.at(at) != pixels.values.at(at + 2))
            return false;
    }
    return true;
}

QByteArray coloursOf(const Pixels& pixels, qsizetype values)
{
    QByteArray colours;
    colours.reserve(pixels.values.size() / 4 * values);
    for (qsizetype at = 0; at < pixels.values.size(); at += 4)
        colours.append(pixels.values.constData() + at, values);
    return colours;
}

}  // namespace

WrittenImage writeImage(PdfFile& file, const Image& image, Transparency transparency)
{
    if (const auto jpeg = jpegHead(image.bytes); jpeg && (jpeg->components == 1 || jpeg->components == 3)) {
        const int number = file.reserve();
        const char* colours = jpeg->components == 1 ? "DeviceGray" : "DeviceRGB";
        file.setRawStream(number, entriesOf(jpeg->width, jpeg->height, colours) + "/Filter/DCTDecode", image.bytes);
        return {.number = number};
    }
    Pixels pixels = readPixels(image.bytes);
    if (pixels.values.isEmpty())
        return {};
    QByteArray alpha;
    if (transparency == Transparency::Kept)
        alpha = alphaOf(pixels);
    else
        layOnWhite(pixels);
    WrittenImage written{.number = file.reserve(), .isTransparent = isSeenThrough(alpha)};
    QByteArray mask;
    if (written.isTransparent) {
        const int number = file.reserve();
        file.setStream(number, entriesOf(pixels.width, pixels.height, "DeviceGray"), alpha);
        mask = "/SMask " + QByteArray::number(number) + " 0 R";
    }
    const bool grey = isGrey(pixels);
    file.setStream(written.number, entriesOf(pixels.width, pixels.height, grey ? "DeviceGray" : "DeviceRGB") + mask, coloursOf(pixels, grey ? 1 : 3));
    return written;
}

}  // namespace decretum::pdfout
