// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>
#include <QPointer>

class QVBoxLayout;

namespace decretum {

/// A small window under the thing it edits: Esc leaves it, Enter takes what it says, focus returns to where it was. Deletes itself.
class Popover : public QFrame {
    Q_OBJECT

public:
    explicit Popover(QWidget* parent);
    /// Opens with its upper left corner there, moved so that it stays on the screen.
    void openAt(const QPoint& position);

protected:
    virtual void accept() = 0;
    QVBoxLayout* column() const { return m_column; }
    void keyPressEvent(QKeyEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QVBoxLayout* m_column;
    QPointer<QWidget> m_returnFocus;
};

}  // namespace decretum
