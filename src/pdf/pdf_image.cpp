// SPDX-License-Identifier: MIT
#include "pdf/pdf_image.h"

#include <QImage>

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

/// The rows of the picture without what pads them.
QByteArray rowsOf(const QImage& picture)
{
    const qsizetype length = static_cast<qsizetype>(picture.width()) * picture.depth() / 8;
    QByteArray rows;
    rows.reserve(length * picture.height());
    for (int row = 0; row < picture.height(); ++row)
        rows.append(reinterpret_cast<const char*>(picture.constScanLine(row)), length);
    return rows;
}

bool isSeenThrough(const QByteArray& alpha)
{
    return std::any_of(alpha.begin(), alpha.end(), [](char value) { return value != '\xFF'; });
}

/// Colours as they look on white.
QImage onWhite(const QImage& picture)
{
    QImage flat = picture.convertToFormat(QImage::Format_ARGB32);
    for (int row = 0; row < flat.height(); ++row) {
        auto* pixels = reinterpret_cast<QRgb*>(flat.scanLine(row));
        for (int column = 0; column < flat.width(); ++column) {
            const int alpha = qAlpha(pixels[column]);
            const auto mixed = [alpha](int colour) { return (colour * alpha + 255 * (255 - alpha) + 127) / 255; };
            pixels[column] = qRgb(mixed(qRed(pixels[column])), mixed(qGreen(pixels[column])), mixed(qBlue(pixels[column])));
        }
    }
    return flat;
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
    QImage picture = QImage::fromData(image.bytes);
    if (picture.isNull())
        return {};
    QByteArray alpha;
    if (picture.hasAlphaChannel() && transparency == Transparency::Kept)
        alpha = rowsOf(picture.convertToFormat(QImage::Format_Alpha8));
    else if (picture.hasAlphaChannel())
        picture = onWhite(picture);
    WrittenImage written{.number = file.reserve(), .isTransparent = isSeenThrough(alpha)};
    QByteArray mask;
    if (written.isTransparent) {
        const int number = file.reserve();
        file.setStream(number, entriesOf(picture.width(), picture.height(), "DeviceGray"), alpha);
        mask = "/SMask " + QByteArray::number(number) + " 0 R";
    }
    const bool isGrey = picture.isGrayscale();
    const QImage colours = picture.convertToFormat(QImage::Format_ARGB32).convertToFormat(isGrey ? QImage::Format_Grayscale8 : QImage::Format_RGB888);
    file.setStream(written.number, entriesOf(picture.width(), picture.height(), isGrey ? "DeviceGray" : "DeviceRGB") + mask, rowsOf(colours));
    return written;
}

}  // namespace decretum::pdfout
