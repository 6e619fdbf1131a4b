// SPDX-License-Identifier: MIT
#pragma once

#include "store/registry.h"

#include <QAbstractListModel>
#include <QCache>

namespace decretum {

/// The registry's list, newest first. Reads a page of rows when one of them is looked at; keeps a few pages, never the list.
class RegistryModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { SummaryRole = Qt::UserRole, IdRole };

    explicit RegistryModel(QObject* parent = nullptr);

    /// Null: an empty list. The registry must outlive the model or the next call.
    void setRegistry(const Registry* registry);
    void setFilter(const DecisionFilter& filter);
    const DecisionFilter& filter() const { return m_filter; }
    /// Reads anew what the writer has stored.
    void refresh();
    /// The same for one decision: its row alone where it stays in its place.
    void refreshDecision(DecisionId id);

    std::optional<DecisionSummary> summaryAt(int row) const;
    /// The row of a decision, read or not; −1: not in the list.
    int rowOf(DecisionId id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    QList<DecisionSummary> page(int number) const;

    const Registry* m_registry = nullptr;
    DecisionFilter m_filter;
    int m_count = 0;
    mutable QCache<int, QList<DecisionSummary>> m_pages{8};
};

/// «№ 1/2020-3 · 04.03.2020», as far as it is known.
QString registryLine(const DecisionSummary& summary);
/// The word with a capital: for a list's or a menu's entry.
QString capitalised(QString word);

}  // namespace decretum
