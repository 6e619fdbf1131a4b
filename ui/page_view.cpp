// SPDX-License-Identifier: MIT
#include "page_view.h"

#include "theme.h"

#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

namespace decretum {

namespace {

constexpr double kPixelsPerPoint = 96.0 / 72.0;  // at 100 %
constexpr int kMargin = kSpaceLarge;
constexpr int kShadow = 4;
constexpr double kUsualWidth = 595.28;  // A4, points

}  // namespace

PageView::PageView(QWidget* parent) : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    verticalScrollBar()->setSingleStep(40);
    horizontalScrollBar()->setSingleStep(40);
    setMinimumSize(160, 120);
}

void PageView::setSheets(const QList<QSizeF>& sheets)
{
    m_sheets.resize(sheets.size());
    for (qsizetype at = 0; at < sheets.size(); ++at)
        m_sheets[at].size = sheets.at(at);
    if (m_fitsWidth && !sheets.isEmpty() && !qFuzzyCompare(m_scale, fittingScale())) {
        m_scale = fittingScale();
        Q_EMIT zoomChanged(zoom());
    }
    arrange();
}

void PageView::setImage(const PaintedPage& page)
{
    if (page.page >= m_sheets.size())
        return;
    m_sheets[page.page].image = page.image;
    viewport()->update();
}

void PageView::dropImage(int page)
{
    if (page < m_sheets.size())
        m_sheets[page].image = {};
}

void PageView::setEmptyText(const QString& text)
{
    m_emptyText = text;
    viewport()->update();
}

int PageView::zoom() const
{
    return qRound(m_scale / kPixelsPerPoint * 100);
}

void PageView::setZoom(int percent)
{
    m_fitsWidth = false;
    rescale(std::clamp(percent, kLeastZoom, kMostZoom) / 100.0 * kPixelsPerPoint, QPointF(viewport()->width() / 2.0, 0));
}

void PageView::setFitsWidth()
{
    m_fitsWidth = true;
    rescale(fittingScale(), QPointF(viewport()->width() / 2.0, 0));
}

/// Room for the scroll bar is always left: else its coming would make the sheets smaller, and its going larger again.
double PageView::fittingScale() const
{
    double widest = m_sheets.isEmpty() ? kUsualWidth : 0;
    for (const Sheet& sheet : m_sheets)
        widest = std::max(widest, sheet.size.width());
    const double room = width() - verticalScrollBar()->sizeHint().width() - 2.0 * kMargin;
    return std::clamp(room / widest, 0.2 * kPixelsPerPoint, kMostZoom / 100.0 * kPixelsPerPoint);
}

void PageView::arrange()
{
    double widest = 0;
    double top = kMargin;
    for (Sheet& sheet : m_sheets) {
        sheet.place =
            QRectF(QPointF(0, std::round(top)), QSizeF(std::round(sheet.size.width() * m_scale), std::round(sheet.size.height() * m_scale)));
        top = sheet.place.bottom() + kMargin;
        widest = std::max(widest, sheet.place.width());
    }
    m_desk = m_sheets.isEmpty() ? QSizeF() : QSizeF(widest + 2 * kMargin, top);
    for (Sheet& sheet : m_sheets)
        sheet.place.moveLeft(std::round((m_desk.width() - sheet.place.width()) / 2));
    const QSize seen = viewport()->size();
    verticalScrollBar()->setRange(0, std::max(0, qCeil(m_desk.height()) - seen.height()));
    verticalScrollBar()->setPageStep(seen.height());
    horizontalScrollBar()->setRange(0, std::max(0, qCeil(m_desk.width()) - seen.width()));
    horizontalScrollBar()->setPageStep(seen.width());
    viewport()->update();
    announce();
}

QPointF PageView::deskOffset() const
{
    const double centred = std::max(0.0, std::floor((viewport()->width() - m_desk.width()) / 2));
    return {centred - horizontalScrollBar()->value(), -static_cast<double>(verticalScrollBar()->value())};
}

void PageView::rescale(double scale, QPointF anchor)
{
    if (qFuzzyCompare(scale, m_scale)) {
        Q_EMIT zoomChanged(zoom());
        return;
    }
    const QPointF before = anchor - deskOffset();
    const double factor = scale / m_scale;
    m_scale = scale;
    arrange();
    // Margins do not grow with the sheets; what they are off by is less than a gap.
    verticalScrollBar()->setValue(qRound(before.y() * factor - anchor.y()));
    horizontalScrollBar()->setValue(qRound(before.x() * factor - anchor.x()));
    Q_EMIT zoomChanged(zoom());
}

void PageView::announce()
{
    if (const int page = currentPage(); page != m_current) {
        m_current = page;
        Q_EMIT currentPageChanged();
    }
    Q_EMIT seenChanged();
}

/// The one that a line at a third of the view's height is in.
int PageView::currentPage() const
{
    const double line = viewport()->height() / 3.0 - deskOffset().y();
    for (qsizetype at = 0; at < m_sheets.size(); ++at) {
        if (line < m_sheets.at(at).place.bottom() + kMargin)
            return static_cast<int>(at);
    }
    return pageCount() - 1;
}

void PageView::goToPage(int page)
{
    if (page >= 0 && page < m_sheets.size())
        verticalScrollBar()->setValue(qRound(m_sheets.at(page).place.top()) - kMargin);
}

void PageView::reveal(int page, const QRectF& area)
{
    if (page < 0 || page >= m_sheets.size())
        return;
    const double sheetTop = m_sheets.at(page).place.top();
    const int top = qFloor(sheetTop + area.top() * m_scale) - kMargin;
    const int bottom = qCeil(sheetTop + area.bottom() * m_scale) + kMargin;
    QScrollBar* bar = verticalScrollBar();
    if (top < bar->value())
        bar->setValue(top);
    else if (bottom > bar->value() + viewport()->height())
        bar->setValue(std::min(top, bottom - viewport()->height()));
}

QList<int> PageView::seenPages() const
{
    if (m_sheets.isEmpty())
        return {0};
    QList<int> pages;
    const QRectF seen(-deskOffset(), QSizeF(viewport()->size()));
    for (qsizetype at = 0; at < m_sheets.size(); ++at) {
        const QRectF& place = m_sheets.at(at).place;
        if (place.bottom() > seen.top() && place.top() < seen.bottom())
            pages.append(static_cast<int>(at));
    }
    return pages;
}

void PageView::paintSheet(QPainter& painter, const Sheet& sheet) const
{
    const QRectF& place = sheet.place;
    // Frames on frames: the nearer to the sheet, the darker.
    QColor shadow = themeColours(palette()).pageShadow;
    shadow.setAlpha(shadow.alpha() / 4);
    for (int step = 1; step <= kShadow; ++step) {
        painter.fillRect(place.adjusted(1 - step, 2 - step, step - 1, step), shadow);
        shadow.setAlpha(shadow.alpha() * 2 / 3);
    }
    painter.fillRect(place, Qt::white);
    if (!sheet.image.isNull())
        painter.drawImage(place, sheet.image);
}

void PageView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    const ThemeColours colours = themeColours(palette());
    painter.fillRect(event->rect(), colours.desk);
    if (m_sheets.isEmpty()) {
        painter.setPen(colours.muted);
        painter.drawText(
            viewport()->rect().adjusted(kSpaceHuge, kSpaceHuge, -kSpaceHuge, -kSpaceHuge), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
    }
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.save();
    painter.translate(deskOffset());
    for (const Sheet& sheet : std::as_const(m_sheets))
        paintSheet(painter, sheet);
    painter.restore();
    if (m_showsFocus) {
        painter.setPen(QPen(colours.accent, 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void PageView::resizeEvent(QResizeEvent*)
{
    if (m_fitsWidth)
        rescale(fittingScale(), QPointF(viewport()->width() / 2.0, 0));
    arrange();
}

void PageView::scrollContentsBy(int, int)
{
    viewport()->update();
    announce();
}

void PageView::wheelEvent(QWheelEvent* event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    m_wheel += event->angleDelta().y() / 120.0;
    const int turns = static_cast<int>(m_wheel);
    event->accept();
    if (turns == 0)
        return;
    m_wheel -= turns;
    m_fitsWidth = false;
    const int percent = std::clamp((zoom() + 5) / 10 * 10 + turns * 10, kLeastZoom, kMostZoom);
    rescale(percent / 100.0 * kPixelsPerPoint, event->position());
}

void PageView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QPointF point = event->position() - deskOffset();
    for (qsizetype at = 0; at < m_sheets.size(); ++at) {
        if (m_sheets.at(at).place.contains(point))
            Q_EMIT activated(static_cast<int>(at), (point - m_sheets.at(at).place.topLeft()) / m_scale);
    }
}

void PageView::focusInEvent(QFocusEvent* event)
{
    m_showsFocus = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    viewport()->update();
    QAbstractScrollArea::focusInEvent(event);
}

void PageView::focusOutEvent(QFocusEvent* event)
{
    m_showsFocus = false;
    viewport()->update();
    QAbstractScrollArea::focusOutEvent(event);
}

void PageView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

}  // namespace decretum
