// SPDX-License-Identifier: MIT
#include "layout/page_painter.h"

#include <QGlyphRun>
#include <QImage>
#include <QPainter>

namespace decretum {

namespace {

constexpr double kRuleWidth = 0.5;

void paintRun(QPainter& painter, const Pages& pages, const PlacedRun& run, QPointF origin)
{
    QGlyphRun glyphs;
    const QRawFont& font = pages.faces.at(run.face).font;
    // The face is kept at a large size, free of rounding: the painter scales it down.
    const double scale = run.size / font.pixelSize();
    glyphs.setRawFont(font);
    glyphs.setGlyphIndexes(run.glyphs);
    QList<QPointF> positions;
    positions.reserve(run.positions.size());
    for (const double x : run.positions)
        positions.append(QPointF((origin.x() + x) / scale, (origin.y() + run.baseline) / scale));
    glyphs.setPositions(positions);
    painter.save();
    painter.scale(scale, scale);
    painter.drawGlyphRun(QPointF(0, 0), glyphs);
    painter.restore();
    if (run.underline && !run.positions.isEmpty())
        painter.drawLine(
            origin + QPointF(run.positions.first(), run.baseline + run.size * 0.11), origin + QPointF(run.end, run.baseline + run.size * 0.11));
}

}  // namespace

void paintPage(QPainter& painter, const Document& document, const Pages& pages, int page)
{
    const Page& sheet = pages.pages.at(page);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Qt::black, kRuleWidth));
    for (const PlacedLine& line : sheet.lines) {
        for (const PlacedRun& run : line.runs)
            paintRun(painter, pages, run, QPointF(line.origin, line.top));
    }
    for (const PlacedRun& run : sheet.pageNumber)
        paintRun(painter, pages, run, QPointF(0, 0));
    for (const PlacedRule& rule : sheet.rules)
        painter.drawLine(QPointF(rule.left, rule.top), QPointF(rule.right, rule.bottom));
    for (const PlacedImage& image : sheet.images) {
        const QImage picture = QImage::fromData(document.images.at(image.image).bytes);
        painter.drawImage(QRectF(image.left, image.top, image.width, image.height), picture);
    }
    painter.restore();
}

}  // namespace decretum
