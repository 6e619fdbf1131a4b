// SPDX-License-Identifier: MIT
#pragma once

#include "app/import_facts.h"

#include <QStyledItemDelegate>

namespace decretum {

/// Draws a fact that was read: its caption, its words, what stands with a clause, and a tint and sign where it is doubtful.
class FactDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// The place that the source has selected: its chip gets a frame.
    void setPlace(const SourcePlace& place) { m_place = place; }
    /// The places of the chip at that point of the item; empty: no chip is there.
    QList<SourcePlace> placesAt(const QStyleOptionViewItem& option, const QModelIndex& index, const QPoint& point) const;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    struct PlacedChip {
        ImportChip chip;
        QRect rect;
    };
    struct Layout {
        QRect caption;
        QRect text;
        QRect sign;  ///< Of doubt or correction; empty where there is none.
        QList<PlacedChip> chips;
        int height = 0;
    };
    static Layout layoutOf(const ImportFact& fact, const QFont& font, const QRect& rect);
    void paintChips(QPainter* painter, const QStyleOptionViewItem& option, const QList<PlacedChip>& chips) const;

    SourcePlace m_place;
};

}  // namespace decretum
