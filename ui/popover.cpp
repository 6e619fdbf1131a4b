// SPDX-License-Identifier: MIT
#include "popover.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScreen>
#include <QVBoxLayout>

namespace decretum {

Popover::Popover(QWidget* parent) : QFrame(parent, Qt::Popup), m_column(new QVBoxLayout(this)), m_returnFocus(QApplication::focusWidget())
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    m_column->setContentsMargins(12, 12, 12, 12);
    m_column->setSpacing(8);
}

void Popover::openAt(const QPoint& position)
{
    adjustSize();
    const QScreen* at = QGuiApplication::screenAt(position);
    const QRect room = (at ? at : screen())->availableGeometry();
    const QPoint corner(std::clamp(position.x(), room.left(), std::max(room.left(), room.right() - width())),
        std::clamp(position.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    move(corner);
    show();
}

void Popover::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        accept();
    else
        QFrame::keyPressEvent(event);
}

void Popover::hideEvent(QHideEvent* event)
{
    QFrame::hideEvent(event);
    if (m_returnFocus)
        m_returnFocus->setFocus(Qt::PopupFocusReason);
}

}  // namespace decretum
