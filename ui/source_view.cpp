// SPDX-License-Identifier: MIT
#include "source_view.h"

#include "source_delegate.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

namespace decretum {

SourceView::SourceView(QWidget* parent) : QTreeView(parent), m_delegate(new SourceDelegate(this))
{
    setModel(&m_model);
    setItemDelegate(m_delegate);
    setRootIsDecorated(false);
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setIndentation(0);
    setAllColumnsShowFocus(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    header()->setStretchLastSection(true);
    header()->setSectionResizeMode(SourceModel::RoleColumn, QHeaderView::Fixed);
    header()->resizeSection(SourceModel::RoleColumn, m_delegate->marginWidth());
}

void SourceView::setSession(const ImportSession* session)
{
    m_delegate->clear();
    m_model.setSession(session);
    scrollToTop();
}

void SourceView::refresh()
{
    const QList<SourcePlace> selected = selectedPlaces();
    const SourcePlace current = currentPlace();
    const int scrolled = verticalScrollBar()->value();
    const QSignalBlocker quiet(this);  // the same lines are selected afterwards
    m_delegate->clear();
    m_model.refresh();
    doItemsLayout();
    verticalScrollBar()->setValue(scrolled);
    for (const SourcePlace& place : selected) {
        const QModelIndex index = m_model.index(m_model.rowOf(place), 0);
        selectionModel()->select(index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    selectionModel()->setCurrentIndex(m_model.index(m_model.rowOf(current), 0), QItemSelectionModel::NoUpdate);
}

QList<SourcePlace> SourceView::selectedPlaces() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QList<SourcePlace> places;
    for (const QModelIndex& row : std::as_const(rows)) {
        if (const ReadSource* reading = m_model.readingAt(row))
            places.append(reading->place());
    }
    return places;
}

SourcePlace SourceView::currentPlace() const
{
    const ReadSource* reading = m_model.readingAt(currentIndex());
    return reading ? reading->place() : SourcePlace();
}

void SourceView::selectPlaces(const QList<SourcePlace>& places)
{
    QItemSelection selection;
    QModelIndex first;
    for (const SourcePlace& place : places) {
        const QModelIndex index = m_model.index(m_model.rowOf(place), 0);
        if (!index.isValid())
            continue;
        first = first.isValid() ? first : index;
        selection.select(index, index);
    }
    if (!first.isValid()) {
        selectionModel()->clear();
        return;
    }
    selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(m_model.index(m_model.rowOf(places.last()), 0));
    scrollTo(first);
}

void SourceView::openRoleMenu()
{
    if (!m_menu || selectedPlaces().isEmpty())
        return;
    const QRect cell = visualRect(currentIndex().siblingAtColumn(SourceModel::RoleColumn));
    m_menu->popup(viewport()->mapToGlobal(cell.bottomLeft()));
}

void SourceView::resizeEvent(QResizeEvent* event)
{
    QTreeView::resizeEvent(event);
    scheduleDelayedItemsLayout();  // lines wrap anew
}

void SourceView::mousePressEvent(QMouseEvent* event)
{
    QTreeView::mousePressEvent(event);
    const QModelIndex index = indexAt(event->pos());
    const bool isPlain = event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier;
    if (isPlain && index.column() == SourceModel::RoleColumn && m_model.readingAt(index))
        openRoleMenu();
}

void SourceView::mouseMoveEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    m_delegate->setHovered(index);
    setCursor(index.column() == SourceModel::RoleColumn && m_model.readingAt(index) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
    QTreeView::mouseMoveEvent(event);
}

void SourceView::leaveEvent(QEvent* event)
{
    m_delegate->setHovered({});
    viewport()->update();
    QTreeView::leaveEvent(event);
}

void SourceView::contextMenuEvent(QContextMenuEvent* event)
{
    if (event->reason() == QContextMenuEvent::Mouse && m_menu && !selectedPlaces().isEmpty())
        m_menu->popup(event->globalPos());
    else
        openRoleMenu();
}

void SourceView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        openRoleMenu();
    else
        QTreeView::keyPressEvent(event);
}

void SourceView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    Q_EMIT placesSelected();
}

}  // namespace decretum
