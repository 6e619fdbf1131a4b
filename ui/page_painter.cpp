// SPDX-License-Identifier: MIT
#include "page_painter.h"

#include <QGlyphRun>
#include <QImage>
#include <QPainter>

namespace decretum {

namespace {

constexpr double kRuleWidth = 0.5;
constexpr double kFontSize = 1000;  // pixels: free of rounding, the painter scales it down

}  // namespace

const QRawFont& PagePainter::fontOf(const PageFace& face)
{
    if (const auto known = m_fonts.constFind(face.file.get()); known != m_fonts.constEnd())
        return *known;
    m_files.append(face.file);
    return *m_fonts.insert(face.file.get(), QRawFont(face.file->alone(), kFontSize, QFont::PreferNoHinting));
}

void PagePainter::paintRun(QPainter& painter, const Pages& pages, const PlacedRun& run, QPointF origin)
{
    const PageFace& face = pages.faces.at(run.face);
    if (!face.file)
        return;
    QGlyphRun glyphs;
    const double scale = run.size / kFontSize;
    glyphs.setRawFont(fontOf(face));
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

void PagePainter::paint(QPainter& painter, const Document& document, const Pages& pages, int page)
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
