// SPDX-License-Identifier: MIT
#pragma once

#include "app/import_batch.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

#include <functional>

namespace decretum {

/// A file of the import window.
struct ImportItem {
    ImportFile file{};
    ImportSummary summary{};
    ImportCorrections corrections{};
    QByteArray digest{};                  ///< Of the bytes, once they were read.
    QList<DecisionId> decisions{};        ///< What became of it in the registry.
    bool isCorrectedSinceImport = false;  ///< Holds corrections that are nowhere else.
    bool isImportable() const { return summary.state == ImportSummary::State::Ready || summary.state == ImportSummary::State::Look; }
};

/// The files under import, each with its state in words.
class ImportList final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { StateRole = Qt::UserRole, StateWordRole };

    using QAbstractListModel::QAbstractListModel;

    void add(const QList<ImportItem>& items);
    const QList<ImportItem>& items() const { return m_items; }
    /// Changes an item and shows it.
    void change(int row, const std::function<void(ImportItem&)>& change);
    int count(ImportSummary::State state) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    QList<ImportItem> m_items;
};

/// «3 places to look at», «Imported» …
QString importStateWord(const ImportItem& item);

/// A file's name, and its state with a sign below.
class ImportListDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace decretum
