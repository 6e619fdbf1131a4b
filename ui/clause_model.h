// SPDX-License-Identifier: MIT
#pragma once

#include "edit/decision_document.h"

#include <QAbstractTableModel>

namespace decretum {

/// The clauses of the open decision and of its annexes, a row each in printed order. Holds ids alone; words are the document's.
class ClauseModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { TextColumn, MarginColumn, ColumnCount };
    enum Role { LabelRole = Qt::UserRole, DepthRole, KindRole, ClauseIdRole };
    enum class RowKind : quint8 { Clause, AnnexTitle, SectionHeading };

    explicit ClauseModel(QObject* parent = nullptr);

    /// Null shows nothing. The document must live until another is set.
    void setDocument(DecisionDocument* document);
    DecisionDocument* document() const { return m_document; }

    const Clause* clauseAt(const QModelIndex& index) const;
    ClauseId idAt(const QModelIndex& index) const;
    /// The annex whose title the row shows; null where it shows something else.
    const Attachment* annexAt(const QModelIndex& index) const;
    QModelIndex indexOf(ClauseId clause, int column = TextColumn) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        RowKind kind = RowKind::Clause;
        ClauseId clause{};
        AttachmentId attachment{};
        int section = -1;
        int depth = 0;
    };
    void rebuild();
    static void addRows(QList<Row>& rows, const Clause& clause, int depth);
    int firstRowOf(const ClauseList& list) const;
    void insertRowsOf(const ClausePlace& place);
    void removeRowsOf(const ClausePlace& place);
    void tellRow(ClauseId clause);
    QString textOf(const Row& row) const;

    DecisionDocument* m_document = nullptr;
    QList<Row> m_rows;
};

/// What stands in the margin of a clause: who, by when, its state. Words for the screen and for a screen reader.
struct MarginNote {
    enum class Kind : quint8 { Performer, Deadline, Control, State };
    Kind kind = Kind::Deadline;
    QString text{};
    int index = 0;  ///< Of the deadline.
    bool isOverdue = false;
};
/// `isOnControl`: whether the decision is, so that an open clause can be overdue.
QList<MarginNote> marginNotes(const Clause& clause, QDate today, bool isOnControl);

}  // namespace decretum
