// SPDX-License-Identifier: MIT
#pragma once

#include "app/template_cache.h"
#include "document/document.h"
#include "grammar/decline.h"
#include "layout/font_source.h"
#include "layout/layout_cache.h"
#include "layout/pages.h"
#include "page_painter.h"

#include <QImage>
#include <QMutex>
#include <QObject>
#include <QRectF>

namespace decretum {

/// Which pages are looked at, and how large. Pages count from 0.
struct PreviewWish {
    QList<int> seen{};     ///< To be painted of each new decision.
    QList<int> missing{};  ///< To be painted of the present one.
    double scale = 0;      ///< Pixels of the device a point.
    bool operator==(const PreviewWish&) const = default;
};

struct PaintedPage {
    int page = 0;
    double scale = 0;
    QImage image{};
};

/// Where a line of a clause stands; points from the sheet's upper left corner.
struct ClauseArea {
    int page = 0;
    QRectF area{};
    ClauseId clause{};
};

/// What came of one decision: the sheets' sizes in points, and the pages that were wished for.
struct Preview {
    quint64 serial = 0;
    QList<QSizeF> sheets{};
    QList<ClauseArea> clauses{};
    QList<PaintedPage> painted{};
};

/// Renders, lays out and paints in the thread that it is moved to: faces belong to the thread that made them, so pages are painted
/// where they were laid out. show() and wish() may be called from any thread; of several decisions that wait, the last is taken.
class PreviewWorker final : public QObject {
    Q_OBJECT

public:
    void show(const Decision& decision, quint64 serial, const OfficeLook& look, const DeclensionOptions& declension);
    /// Replaces the wish before it, but for pages still missing at the same scale; pages that are not there are passed over.
    void wish(const PreviewWish& wish);

Q_SIGNALS:
    void laidOut(const decretum::Preview& preview);
    /// A page of the last that was laid out, for a later wish.
    void painted(quint64 serial, const decretum::PaintedPage& page);
    void failed(quint64 serial, const decretum::Error& error);

private:
    struct Job {
        Decision decision;
        quint64 serial = 0;
        OfficeLook look{};
        DeclensionOptions declension{};
    };
    void wake();
    void work();
    QList<PaintedPage> paint(const QList<int>& pages);
    Status prepare(const Job& job);
    QList<ClauseArea> clauseAreas() const;
    PaintedPage paint(int page, double scale);

    QMutex m_mutex;  ///< Guards the three below.
    std::optional<Job> m_next;
    std::optional<PreviewWish> m_newWish;
    bool m_isWoken = false;

    PreviewWish m_wish;
    TemplateCache m_templates;
    FontSource m_fonts;
    LayoutCache m_cache;
    PagePainter m_painter;
    Document m_document;
    Pages m_pages;
    quint64 m_serial = 0;
};

}  // namespace decretum
