// SPDX-License-Identifier: MIT
#pragma once

#include "layout/pages.h"

#include <QHash>
#include <QRawFont>

class QPainter;

namespace decretum {

/// Draws pages, for preview, printer and pictures. It keeps the fonts it made of the pages' faces from one page to the next: fonts of the
/// thread that uses it, as QRawFont wants.
class PagePainter {
public:
    /// The painter's units are points from the sheet's upper left corner.
    void paint(QPainter& painter, const Document& document, const Pages& pages, int page);

private:
    const QRawFont& fontOf(const PageFace& face);
    void paintRun(QPainter& painter, const Pages& pages, const PlacedRun& run, QPointF origin);

    QHash<const FontFile*, QRawFont> m_fonts;
    QList<std::shared_ptr<const FontFile>> m_files;  ///< Keeps the keys' addresses taken.
};

}  // namespace decretum
