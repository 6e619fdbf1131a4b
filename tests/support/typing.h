// SPDX-License-Identifier: MIT
#pragma once

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

namespace decretum::test {

/// Types the text as a keyboard would; QTest::keyClicks() aborts on Cyrillic letters.
inline void typeText(QWidget* widget, const QString& text)
{
    for (const QChar sign : text) {
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(sign));
        QApplication::sendEvent(widget, &press);
        QKeyEvent release(QEvent::KeyRelease, 0, Qt::NoModifier, QString(sign));
        QApplication::sendEvent(widget, &release);
    }
}

}  // namespace decretum::test
