// SPDX-License-Identifier: MIT
#include "pdf/pdf_pixels.h"

#include <csetjmp>
#include <cstdio>

#include <jpeglib.h>
#include <png.h>

namespace decretum::pdfout {

namespace {

constexpr qsizetype kMostPixels = 32'000'000;
constexpr qsizetype kValues = 4;  // of a pixel

bool isTooLarge(qsizetype width, qsizetype height)
{
    return width <= 0 || height <= 0 || width > kMostPixels / height;
}

Pixels readPng(const QByteArray& file)
{
    png_image image = {};
    image.version = PNG_IMAGE_VERSION;
    if (png_image_begin_read_from_memory(&image, file.constData(), static_cast<size_t>(file.size())) == 0)
        return {};
    Pixels pixels{.width = static_cast<int>(image.width), .height = static_cast<int>(image.height)};
    if (isTooLarge(image.width, image.height)) {
        png_image_free(&image);
        return {};
    }
    image.format = PNG_FORMAT_RGBA;
    image.flags |= PNG_IMAGE_FLAG_16BIT_sRGB;
    pixels.values.resize(kValues * image.width * image.height);
    return png_image_finish_read(&image, nullptr, pixels.values.data(), 0, nullptr) != 0 ? pixels : Pixels();
}

struct JpegFailure {
    jpeg_error_mgr manager;  // first: libjpeg knows the whole by it
    std::jmp_buf back;
};

[[noreturn]] void leave(j_common_ptr state)
{
    std::longjmp(reinterpret_cast<JpegFailure*>(state->err)->back, 1);  // NOLINT(cert-err52-cpp): libjpeg wants it so
}

void keepQuiet(j_common_ptr) {}

/// Print colours come inverted, as Adobe's programs write them and others follow.
void spread(const unsigned char* row, unsigned char* pixel, int width, bool isPrint)
{
    for (int column = 0; column < width; ++column, row += isPrint ? 4 : 3, pixel += kValues) {
        for (int value = 0; value < 3; ++value)
            pixel[value] = isPrint ? static_cast<unsigned char>(row[3] * row[value] / 255) : row[value];
        pixel[3] = 0xFF;
    }
}

// What a jump leaves behind must need no clearing away: so the pixels and the row belong to the caller.
bool decodeJpeg(const QByteArray& file, Pixels& pixels, QByteArray& row)
{
    jpeg_decompress_struct state = {};
    JpegFailure failure = {};
    state.err = jpeg_std_error(&failure.manager);
    failure.manager.error_exit = &leave;
    failure.manager.output_message = &keepQuiet;
    if (setjmp(failure.back) != 0) {  // NOLINT(cert-err52-cpp)
        jpeg_destroy_decompress(&state);
        return false;
    }
    jpeg_create_decompress(&state);
    jpeg_mem_src(&state, reinterpret_cast<const unsigned char*>(file.constData()), static_cast<unsigned long>(file.size()));
    jpeg_read_header(&state, TRUE);
    state.out_color_space = state.num_components == 4 ? JCS_CMYK : JCS_RGB;
    jpeg_start_decompress(&state);
    const bool isRead = !isTooLarge(state.output_width, state.output_height);
    if (isRead) {
        pixels.width = static_cast<int>(state.output_width);
        pixels.height = static_cast<int>(state.output_height);
        pixels.values.resize(kValues * pixels.width * pixels.height);
        row.resize(kValues * pixels.width);
        auto* values = reinterpret_cast<unsigned char*>(pixels.values.data());
        auto* line = reinterpret_cast<unsigned char*>(row.data());
        while (state.output_scanline < state.output_height) {
            jpeg_read_scanlines(&state, &line, 1);
            spread(line, values, pixels.width, state.out_color_space == JCS_CMYK);
            values += kValues * pixels.width;
        }
    }
    jpeg_destroy_decompress(&state);
    return isRead;
}

}  // namespace

Pixels readPixels(const QByteArray& file)
{
    if (!file.startsWith("\xFF\xD8"))
        return readPng(file);
    Pixels pixels;
    QByteArray row;
    return decodeJpeg(file, pixels, row) ? pixels : Pixels();
}

}  // namespace decretum::pdfout
