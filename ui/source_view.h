// SPDX-License-Identifier: MIT
#pragma once

#include "source_model.h"

#include <QTreeView>

class QMenu;

namespace decretum {

class SourceDelegate;

/// The source as it looked; each line may be told to be something else, by the menu beside it.
class SourceView final : public QTreeView {
    Q_OBJECT

public:
    explicit SourceView(QWidget* parent = nullptr);

    SourceModel* sourceModel() { return &m_model; }
    /// Another session, or the same after a change; the lines that were selected stay so.
    void setSession(const ImportSession* session);
    void refresh();

    /// The places that are selected, in order.
    QList<SourcePlace> selectedPlaces() const;
    /// The one that the keyboard is on; line 0: none is.
    SourcePlace currentPlace() const;
    /// Selects the places and shows the first.
    void selectPlaces(const QList<SourcePlace>& places);

    /// The menu that the lines offer; owned by the caller.
    void setRoleMenu(QMenu* menu) { m_menu = menu; }
    void openRoleMenu();

Q_SIGNALS:
    /// By the user or by selectPlaces().
    void placesSelected();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

private:
    SourceModel m_model;
    SourceDelegate* m_delegate;
    QMenu* m_menu = nullptr;
};

}  // namespace decretum
