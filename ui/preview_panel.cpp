// SPDX-License-Identifier: MIT
#include "preview_panel.h"

#include "icons.h"
#include "page_view.h"
#include "print_strip.h"
#include "theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace decretum {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int kKeptAround = 2;  // pages beside those that are seen, whose pictures are kept
constexpr int kZoomSteps[] = {50, 75, 100, 125, 150, 200, 300};

QToolButton* barButton(const QString& iconName)
{
    auto* button = new QToolButton;
    button->setAutoRaise(true);
    button->setIcon(icon(iconName));
    button->setIconSize(QSize(16, 16));
    return button;
}

void name(QToolButton& button, const QString& words)
{
    button.setToolTip(words);
    button.setAccessibleName(words);
}

}  // namespace

PreviewPanel::PreviewPanel(QWidget* parent)
    : QWidget(parent),
      m_worker(new PreviewWorker),
      m_strip(new PrintStrip),
      m_view(new PageView),
      m_bar(new QWidget),
      m_zoomOut(barButton(u"zoom-out"_s)),
      m_zoom(new QToolButton),
      m_zoomIn(barButton(u"zoom-in"_s)),
      m_previous(barButton(u"previous"_s)),
      m_pages(new QLabel),
      m_next(barButton(u"next"_s)),
      m_zoomMenu(new QMenu(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_strip);
    column->addWidget(m_view, 1);
    column->addWidget(m_bar);
    setFocusProxy(m_view);
    buildBar();
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &PreviewWorker::laidOut, this, &PreviewPanel::takePreview);
    connect(m_worker, &PreviewWorker::painted, this, &PreviewPanel::takePage);
    connect(m_worker, &PreviewWorker::failed, this, [this](quint64 serial, const Error& error) {
        if (serial == m_given)
            Q_EMIT templateFailed(error);
    });
    connect(m_view, &PageView::seenChanged, this, &PreviewPanel::askForPages);
    connect(m_view, &PageView::currentPageChanged, this, &PreviewPanel::showPages);
    connect(m_view, &PageView::zoomChanged, this, &PreviewPanel::showZoom);
    connect(m_view, &PageView::activated, this, &PreviewPanel::activate);
    m_thread.setObjectName(u"preview"_s);
    m_thread.start();
    retranslate();
}

PreviewPanel::~PreviewPanel()
{
    m_view->disconnect(this);
    m_thread.quit();
    m_thread.wait();
}

void PreviewPanel::buildBar()
{
    auto* row = new QHBoxLayout(m_bar);
    row->setContentsMargins(kSpaceSmall, kSpaceTiny, kSpaceSmall, kSpaceTiny);
    row->setSpacing(kSpaceTiny);
    m_zoom->setAutoRaise(true);
    m_zoom->setPopupMode(QToolButton::InstantPopup);
    m_zoom->setMenu(m_zoomMenu);
    m_pages->setAlignment(Qt::AlignCenter);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_zoomOut, m_zoom, m_zoomIn})
        row->addWidget(widget);
    row->addStretch(1);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_previous, m_pages, m_next})
        row->addWidget(widget);
    connect(m_zoomMenu, &QMenu::aboutToShow, this, &PreviewPanel::checkZoomMenu);
    connect(m_zoomOut, &QToolButton::clicked, this, &PreviewPanel::zoomOut);
    connect(m_zoomIn, &QToolButton::clicked, this, &PreviewPanel::zoomIn);
    connect(m_previous, &QToolButton::clicked, this, [this] { goToPage(currentPage() - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { goToPage(currentPage() + 1); });
}

void PreviewPanel::buildZoomMenu()
{
    m_zoomMenu->clear();
    m_zoomMenu->addAction(icon(u"fit-width"_s), tr("Fit width"), this, &PreviewPanel::setFitsWidth)->setData(0);
    m_zoomMenu->addSeparator();
    for (const int percent : kZoomSteps)
        m_zoomMenu->addAction(tr("%1 %").arg(percent), this, [this, percent] { setZoom(percent); })->setData(percent);
}

void PreviewPanel::checkZoomMenu()
{
    const int current = fitsWidth() ? 0 : zoom();
    for (QAction* action : m_zoomMenu->actions()) {
        action->setCheckable(!action->isSeparator());
        action->setChecked(action->data().toInt() == current);
    }
}

void PreviewPanel::retranslate()
{
    m_view->setAccessibleName(tr("Preview of the printed pages"));
    m_view->setEmptyText(tr("The pages of the open document appear here"));
    name(*m_zoomOut, tr("Zoom out"));
    name(*m_zoomIn, tr("Zoom in"));
    name(*m_previous, tr("Previous page"));
    name(*m_next, tr("Next page"));
    m_zoom->setToolTip(tr("Zoom"));
    buildZoomMenu();
    showZoom();
    showPages();
}

void PreviewPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PreviewPanel::showDecision(const Decision& decision, const OfficeLook& look, const DeclensionOptions& declension)
{
    m_isUpToDate = false;
    m_worker->show(decision, ++m_given, look, declension);
}

void PreviewPanel::clear()
{
    m_shown = ++m_given;  // what is still under way is of no more interest
    m_isUpToDate = true;
    m_clauses.clear();
    m_painted.clear();
    m_asked.clear();
    m_view->setSheets({});
    showPages();
}

void PreviewPanel::takePreview(const Preview& preview)
{
    if (preview.serial < m_shown)
        return;
    const int before = pageCount();
    m_shown = preview.serial;
    m_clauses = preview.clauses;
    for (const PaintedPage& page : preview.painted)
        m_painted.insert(page.page, {preview.serial, page.scale});
    m_view->setSheets(preview.sheets);
    for (const PaintedPage& page : preview.painted)
        m_view->setImage(page);
    if (pageCount() != before)
        showPages();
    askForPages();
}

void PreviewPanel::takePage(quint64 serial, const PaintedPage& page)
{
    if (serial != m_shown || page.page >= pageCount())
        return;
    m_painted.insert(page.page, {serial, page.scale});
    m_view->setImage(page);
    checkUpToDate();
}

/// Tells the worker what is seen, and what of it is not painted yet as it is now.
void PreviewPanel::askForPages()
{
    PreviewWish wish{.seen = m_view->seenPages(), .scale = m_view->imageScale()};
    const Print wanted(m_shown, wish.scale);
    for (const int page : std::as_const(wish.seen)) {
        if (m_painted.value(page) == wanted || m_asked.value(page) == wanted)
            continue;
        wish.missing.append(page);
        m_asked.insert(page, wanted);
    }
    if (!wish.missing.isEmpty() || m_shown != m_given)
        m_worker->wish(wish);
    if (pageCount() == 0)
        return;
    m_isUpToDate = m_isUpToDate && isPainted(wish.seen);
    dropFarPages(wish.seen);
    checkUpToDate();
}

void PreviewPanel::dropFarPages(const QList<int>& seen)
{
    if (seen.isEmpty())
        return;
    for (const int page : m_painted.keys()) {
        if (page >= seen.first() - kKeptAround && page <= seen.last() + kKeptAround)
            continue;
        m_painted.remove(page);
        m_asked.remove(page);
        m_view->dropImage(page);
    }
}

bool PreviewPanel::isPainted(const QList<int>& pages) const
{
    const Print wanted(m_shown, m_view->imageScale());
    return std::all_of(pages.begin(), pages.end(), [&](int page) { return m_painted.value(page) == wanted; });
}

void PreviewPanel::checkUpToDate()
{
    if (m_isUpToDate || m_shown != m_given || pageCount() == 0 || !isPainted(m_view->seenPages()))
        return;
    m_isUpToDate = true;
    Q_EMIT upToDate();
}

void PreviewPanel::showPages()
{
    const int count = pageCount();
    const int current = currentPage();
    m_pages->setText(count == 0 ? QString() : tr("%1 / %2", "page of pages").arg(current).arg(count));
    m_pages->setAccessibleName(count == 0 ? QString() : tr("Page %1 of %2").arg(current).arg(count));
    m_view->setAccessibleDescription(m_pages->accessibleName());
    m_previous->setEnabled(current > 1);
    m_next->setEnabled(current < count);
    for (QToolButton* button : {m_zoomOut, m_zoom, m_zoomIn})
        button->setEnabled(count > 0);
    Q_EMIT pagesChanged(current, count);
}

void PreviewPanel::showZoom()
{
    m_zoom->setText(tr("%1 %").arg(zoom()));
    m_zoom->setAccessibleName(tr("Zoom: %1 %").arg(zoom()));
    // Wide enough for every number, so that its neighbours do not move.
    m_zoom->setMinimumWidth(m_zoom->fontMetrics().horizontalAdvance(tr("%1 %").arg(300)) + kSpaceHuge + kSpaceMedium);
    Q_EMIT zoomChanged(zoom());
}

void PreviewPanel::activate(int page, QPointF point)
{
    for (const ClauseArea& area : std::as_const(m_clauses)) {
        if (area.page == page && area.area.contains(point)) {
            Q_EMIT clauseActivated(area.clause);
            return;
        }
    }
}

int PreviewPanel::pageCount() const
{
    return m_view->pageCount();
}

int PreviewPanel::currentPage() const
{
    return m_view->currentPage() + 1;
}

int PreviewPanel::zoom() const
{
    return m_view->zoom();
}

bool PreviewPanel::fitsWidth() const
{
    return m_view->fitsWidth();
}

void PreviewPanel::goToPage(int page)
{
    m_view->goToPage(page - 1);
}

void PreviewPanel::revealClause(ClauseId clause)
{
    for (const ClauseArea& area : std::as_const(m_clauses)) {
        if (area.clause == clause) {
            m_view->reveal(area.page, area.area);
            return;
        }
    }
}

void PreviewPanel::setZoom(int percent)
{
    m_view->setZoom(percent);
}

void PreviewPanel::setFitsWidth()
{
    m_view->setFitsWidth();
}

void PreviewPanel::setBarVisible(bool visible)
{
    m_bar->setVisible(visible);
}

void PreviewPanel::zoomIn()
{
    const int* step = std::upper_bound(std::begin(kZoomSteps), std::end(kZoomSteps), zoom());
    setZoom(step == std::end(kZoomSteps) ? PageView::kMostZoom : *step);
}

void PreviewPanel::zoomOut()
{
    const int* step = std::lower_bound(std::begin(kZoomSteps), std::end(kZoomSteps), zoom());
    setZoom(step == std::begin(kZoomSteps) ? PageView::kLeastZoom : *std::prev(step));
}

}  // namespace decretum
