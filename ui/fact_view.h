// SPDX-License-Identifier: MIT
#pragma once

#include "fact_model.h"

#include <QTreeView>

namespace decretum {

class FactDelegate;

/// What was read from the source, as a tree.
class FactView final : public QTreeView {
    Q_OBJECT

public:
    explicit FactView(QWidget* parent = nullptr);

    FactModel* factModel() { return &m_model; }
    /// Null: empty.
    void setSession(const ImportSession* session);
    /// Selects the fact that was read from the place, without a signal.
    void showPlace(const SourcePlace& place);

Q_SIGNALS:
    /// A fact, or something that stands with it, was chosen: where it stands in the source.
    void placesChosen(const QList<decretum::SourcePlace>& places);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    QList<SourcePlace> placesOf(const QModelIndex& index) const;

    FactModel m_model;
    FactDelegate* m_delegate;
    bool m_isFollowing = false;  ///< The selection comes from the other side.
};

}  // namespace decretum
