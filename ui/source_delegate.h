// SPDX-License-Identifier: MIT
#pragma once

#include "source_model.h"

#include <QCache>
#include <QStyledItemDelegate>
#include <QTextDocument>

#include <memory>

namespace decretum {

/// Draws a line of the source on its sheet, and beside it what it was read as.
class SourceDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit SourceDelegate(QObject* parent = nullptr);

    /// Forgets what was set: the lines are others.
    void clear() { m_set.clear(); }
    void setHovered(const QModelIndex& index) { m_hovered = index; }
    int marginWidth() const;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    std::shared_ptr<QTextDocument> textDocument(const SourceLine& line, int row, int width) const;
    int heightOf(const SourceLine& line, int row, int width) const;
    QList<QRect> columnRects(const SourceLine& line, const QRect& words) const;
    void paintMargin(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintText(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintColumns(QPainter* painter, const SourceLine& line, const QRect& words, const QPalette& palette) const;

    QFont m_font;
    QPersistentModelIndex m_hovered;
    mutable QCache<int, std::shared_ptr<QTextDocument>> m_set{2000};
};

}  // namespace decretum
