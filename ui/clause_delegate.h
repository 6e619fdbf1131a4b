// SPDX-License-Identifier: MIT
#pragma once

#include "clause_model.h"

#include <QCache>
#include <QStyledItemDelegate>
#include <QTextDocument>

#include <memory>

namespace decretum {

/// Draws a clause as it reads — label, words, margin — and edits its words in place, set exactly as they are drawn.
class ClauseDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit ClauseDelegate(QObject* parent = nullptr);

    /// The face of the words; labels have it too.
    void setTextFont(const QFont& font);
    const QFont& textFont() const { return m_font; }
    /// Misspelled words are marked as it says; null: none are.
    void setSpelling(class Spelling* spelling) { m_spelling = spelling; }
    /// The row under the mouse shows what could be added in its margin.
    void setHovered(const QModelIndex& index) { m_hovered = index; }
    /// The row whose words an editor shows: they are not drawn beneath it.
    void setEdited(const QModelIndex& index) { m_edited = index; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget*, QAbstractItemModel*, const QModelIndex&) const override {}  // each key went there already
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool eventFilter(QObject* object, QEvent* event) override;

    /// A note of the margin and where it is drawn; an empty text is a place to add one.
    struct PlacedNote {
        MarginNote note;
        QRect rectangle;
    };
    QList<PlacedNote> placedNotes(const QRect& cell, const QModelIndex& index) const;
    QRect textRect(const QRect& cell, const QModelIndex& index) const;

Q_SIGNALS:
    void editorOpened(class PartEdit* editor, const QModelIndex& index) const;

private:
    struct Typeset {
        RichText text;
        QTextDocument document;
    };
    std::shared_ptr<Typeset> typeset(const QModelIndex& index, int width) const;
    int labelWidth() const;
    int noteHeight() const;
    void paintText(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintHeading(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintMargin(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;

    QFont m_font;
    class Spelling* m_spelling = nullptr;
    QPersistentModelIndex m_hovered;
    QPersistentModelIndex m_edited;
    mutable QCache<ClauseId, std::shared_ptr<Typeset>> m_typeset{400};
};

}  // namespace decretum
