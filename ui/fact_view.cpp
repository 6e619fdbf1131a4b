// SPDX-License-Identifier: MIT
#include "fact_view.h"

#include "fact_delegate.h"

#include <QMouseEvent>

namespace decretum {

FactView::FactView(QWidget* parent) : QTreeView(parent), m_delegate(new FactDelegate(this))
{
    setModel(&m_model);
    setItemDelegate(m_delegate);
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setIndentation(16);
    setAnimated(false);
    setUniformRowHeights(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    QPalette own;  // the delegate paints what is selected; the view itself would paint a block beside it, where the branches are
    own.setColor(QPalette::Highlight, Qt::transparent);
    setPalette(own);
}

void FactView::setSession(const ImportSession* session)
{
    m_isFollowing = true;
    m_model.setSession(session);
    expandAll();
    m_isFollowing = false;
}

void FactView::showPlace(const SourcePlace& place)
{
    m_delegate->setPlace(place);
    viewport()->update();
    const QModelIndex index = m_model.indexOf(place);
    // Chosen among the doubtful ones at the top, it stays there.
    if (!index.isValid() || placesOf(currentIndex()).contains(place))
        return;
    m_isFollowing = true;
    setCurrentIndex(index);
    scrollTo(index);
    m_isFollowing = false;
}

QList<SourcePlace> FactView::placesOf(const QModelIndex& index) const
{
    const ImportFact fact = FactModel::factAt(index);
    QList<SourcePlace> places = fact.ground.places;
    for (const ImportChip& chip : fact.chips) {
        for (const SourcePlace& place : chip.ground.places) {
            if (!places.contains(place))
                places.append(place);
        }
    }
    std::sort(places.begin(), places.end());
    return places;
}

void FactView::resizeEvent(QResizeEvent* event)
{
    QTreeView::resizeEvent(event);
    scheduleDelayedItemsLayout();  // words wrap anew
}

void FactView::mousePressEvent(QMouseEvent* event)
{
    QTreeView::mousePressEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (!index.isValid() || event->button() != Qt::LeftButton)
        return;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = visualRect(index);
    if (const QList<SourcePlace> places = m_delegate->placesAt(option, index, event->pos()); !places.isEmpty())
        Q_EMIT placesChosen(places);
    else if (index == currentIndex())
        Q_EMIT placesChosen(placesOf(index));
}

void FactView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTreeView::currentChanged(current, previous);
    if (!m_isFollowing && current.isValid())
        Q_EMIT placesChosen(placesOf(current));
}

}  // namespace decretum
