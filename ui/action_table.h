// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QList>
#include <QObject>

class QAction;
class QWidget;

namespace decretum {

/// One act of the window: where it stands in the menus, its words and keys.
struct ActionEntry {
    const char* id = "";
    const char* menu = "";  ///< Id of the menu; acts of one menu stand in the table's order.
    const char* text = "";  ///< English; "-" draws a line.
    const char* icon = "";
    const char* shortcut = "";  ///< Portable text; several parted by «; ».
    bool isCheckable = false;
};
const QList<ActionEntry>& actionTable();

/// The window's acts, made from the table.
class Actions final : public QObject {
    Q_OBJECT

public:
    explicit Actions(QWidget* window);
    QAction* operator[](const char* id) const;
    /// Words and hints in the program's language.
    void retranslate();
    /// Acts of a menu, null where a line is drawn.
    QList<QAction*> ofMenu(const char* menu) const;

private:
    QHash<QByteArray, QAction*> m_actions;
};

}  // namespace decretum
