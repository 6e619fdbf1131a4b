// SPDX-License-Identifier: MIT
#pragma once

#include "preview_worker.h"

#include <QAbstractScrollArea>

namespace decretum {

/// White sheets below one another on a desk. It is given sizes and pictures, and says which of them it wants.
class PageView final : public QAbstractScrollArea {
    Q_OBJECT

public:
    static constexpr int kLeastZoom = 50;
    static constexpr int kMostZoom = 300;

    explicit PageView(QWidget* parent = nullptr);

    /// Sizes in points. Pictures of pages that stay are kept, stretched, until new ones come.
    void setSheets(const QList<QSizeF>& sheets);
    void setImage(const PaintedPage& page);
    void dropImage(int page);
    /// What is said where there are no sheets.
    void setEmptyText(const QString& text);

    int pageCount() const { return static_cast<int>(m_sheets.size()); }
    int currentPage() const;  ///< From 0; −1: there is none.
    void goToPage(int page);
    /// Scrolls as little as shows the area of the page (points).
    void reveal(int page, const QRectF& area);

    int zoom() const;
    bool fitsWidth() const { return m_fitsWidth; }
    void setZoom(int percent);
    void setFitsWidth();

    /// Those that are seen now; the first where there are none yet, since it will be seen.
    QList<int> seenPages() const;
    double imageScale() const { return m_scale * devicePixelRatioF(); }  ///< Pixels of the device a point.

Q_SIGNALS:
    void seenChanged();
    void currentPageChanged();
    void zoomChanged(int percent);
    /// A double click; `point` in points from the sheet's upper left corner.
    void activated(int page, QPointF point);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Sheet {
        QSizeF size{};  ///< Points.
        QImage image{};
        QRectF place{};  ///< On the desk, in pixels.
    };
    double fittingScale() const;
    void arrange();
    /// Arranges anew and keeps what is under `anchor` (of the viewport) where it is.
    void rescale(double scale, QPointF anchor);
    QPointF deskOffset() const;
    void announce();
    void paintSheet(QPainter& painter, const Sheet& sheet) const;

    QList<Sheet> m_sheets;
    QString m_emptyText;
    QSizeF m_desk;
    double m_scale = 1;  ///< Pixels a point.
    double m_wheel = 0;  ///< Turns of the wheel not yet spent on zooming.
    int m_current = -1;
    bool m_fitsWidth = true;
    bool m_showsFocus = false;
};

}  // namespace decretum
