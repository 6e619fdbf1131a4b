// SPDX-License-Identifier: MIT
#pragma once

#include "app/import_session.h"

#include <QAbstractTableModel>

namespace decretum {

/// The lines of a source under import: what each was read as, and how it looked.
class SourceModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { RoleColumn, TextColumn, ColumnCount };
    enum class Mark : quint8 { None, Doubtful, Told };

    using QAbstractTableModel::QAbstractTableModel;

    /// Null: no lines. The session must outlive the model or the next call; refresh() after each change of it.
    void setSession(const ImportSession* session);
    void refresh();

    const SourceLine* lineAt(const QModelIndex& index) const;
    /// What the line was read as; null where it was left out or is blank.
    const ReadSource* readingAt(const QModelIndex& index) const;
    Mark markAt(const QModelIndex& index) const;
    /// The row of the place; −1: none has it.
    int rowOf(const SourcePlace& place) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    QString accessibleText(const QModelIndex& index) const;

    const ImportSession* m_session = nullptr;
    int m_count = 0;
    QHash<SourcePlace, int> m_rows;
    QHash<SourcePlace, int> m_doubts;  ///< Place → certainty.
};

}  // namespace decretum
