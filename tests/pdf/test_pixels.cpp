// SPDX-License-Identifier: MIT
#include "pdf/pdf_pixels.h"

#include "test_case.h"

#include <QBuffer>
#include <QImage>
#include <QtTest>

#include <cstdio>
#include <cstdlib>

#include <jpeglib.h>

using namespace decretum;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray saved(const QImage& image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

/// Eight by eight of one colour, in the colours of print.
QByteArray printJpeg(const std::array<unsigned char, 4>& colour)
{
    jpeg_compress_struct state = {};
    jpeg_error_mgr manager = {};
    state.err = jpeg_std_error(&manager);
    jpeg_create_compress(&state);
    unsigned char* bytes = nullptr;
    unsigned long length = 0;
    jpeg_mem_dest(&state, &bytes, &length);
    state.image_width = state.image_height = 8;
    state.input_components = 4;
    state.in_color_space = JCS_CMYK;
    jpeg_set_defaults(&state);
    jpeg_set_quality(&state, 100, TRUE);
    jpeg_start_compress(&state, TRUE);
    std::array<unsigned char, 32> row = {};
    for (size_t at = 0; at < row.size(); ++at)
        row.at(at) = colour.at(at % 4);
    unsigned char* line = row.data();
    for (int at = 0; at < 8; ++at)
        jpeg_write_scanlines(&state, &line, 1);
    jpeg_finish_compress(&state);
    jpeg_destroy_compress(&state);
    const QByteArray jpeg(reinterpret_cast<const char*>(bytes), static_cast<qsizetype>(length));
    std::free(bytes);
    return jpeg;
}

}  // namespace

class TestPixels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void picturesOfEachKind_data()
    {
        QTest::addColumn<QImage::Format>("format");
        QTest::newRow("colours") << QImage::Format_RGB32;
        QTest::newRow("seen through") << QImage::Format_ARGB32;
        QTest::newRow("grey") << QImage::Format_Grayscale8;
        QTest::newRow("sixteen bits") << QImage::Format_RGBA64;
        QTest::newRow("grey of sixteen bits") << QImage::Format_Grayscale16;
        QTest::newRow("a palette") << QImage::Format_Indexed8;
        QTest::newRow("black and white") << QImage::Format_Mono;
    }
    void picturesOfEachKind()
    {
        QFETCH(QImage::Format, format);
        QImage image(13, 7, QImage::Format_ARGB32);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                image.setPixel(x, y, qRgba(x * 19, y * 30, 200 - x * 10, 55 + x * y));
        }
        const QByteArray bytes = saved(image.convertToFormat(format));
        const QImage wanted = QImage::fromData(bytes).convertToFormat(QImage::Format_RGBA8888);
        const decretum::pdfout::Pixels pixels = decretum::pdfout::readPixels(bytes);
        QCOMPARE(QSize(pixels.width, pixels.height), wanted.size());
        for (int y = 0; y < wanted.height(); ++y) {
            for (int at = 0; at < wanted.width() * 4; ++at) {
                const auto got = static_cast<uchar>(pixels.values.at(y * wanted.width() * 4 + at));
                QVERIFY2(
                    std::abs(got - wanted.constScanLine(y)[at]) <= (format == QImage::Format_RGBA64 || format == QImage::Format_Grayscale16 ? 1 : 0),
                    qPrintable(u"%1, %2: %3 and not %4"_s.arg(y).arg(at).arg(got).arg(wanted.constScanLine(y)[at])));
            }
        }
    }

    void coloursOfPrintBecomeThoseOfTheScreen()
    {
        const decretum::pdfout::Pixels pixels = decretum::pdfout::readPixels(printJpeg({250, 120, 10, 200}));
        QCOMPARE(pixels.width, 8);
        QCOMPARE(pixels.values.size(), 8 * 8 * 4);
        const std::array<int, 4> wanted = {250 * 200 / 255, 120 * 200 / 255, 10 * 200 / 255, 255};
        for (qsizetype at = 0; at < pixels.values.size(); ++at)
            QVERIFY(std::abs(static_cast<uchar>(pixels.values.at(at)) - wanted.at(static_cast<size_t>(at % 4))) <= 2);
    }

    void damagedPicturesAreNone()
    {
        const QByteArray jpeg = printJpeg({1, 2, 3, 4});
        QVERIFY(decretum::pdfout::readPixels(jpeg.left(40)).values.isEmpty());
        QVERIFY(decretum::pdfout::readPixels("\xFF\xD8no picture").values.isEmpty());
        QVERIFY(decretum::pdfout::readPixels("no picture").values.isEmpty());
        QVERIFY(decretum::pdfout::readPixels({}).values.isEmpty());
        QImage image(50, 50, QImage::Format_RGB32);
        image.fill(Qt::red);
        const QByteArray png = saved(image);
        QVERIFY(decretum::pdfout::readPixels(png.left(40)).values.isEmpty());
        // A head that claims more than any letterhead has.
        QByteArray vast = png;
        vast[16] = '\x7F';
        vast[20] = '\x7F';
        QVERIFY(decretum::pdfout::readPixels(vast).values.isEmpty());
    }
};

static const decretum::test::Register<TestPixels> registration;
#include "test_pixels.moc"
