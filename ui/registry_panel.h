// SPDX-License-Identifier: MIT
#pragma once

#include "registry_model.h"

#include <QStyledItemDelegate>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QTimer;

namespace decretum {

/// Two lines and a state for each decision of the list.
class RegistryDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// What there is: search, a choice of states, and the list of decisions.
class RegistryPanel final : public QWidget {
    Q_OBJECT

public:
    explicit RegistryPanel(QWidget* parent = nullptr);
    RegistryModel* model() { return &m_model; }
    QListView* list() const { return m_list; }
    QLineEdit* searchField() const { return m_search; }
    void setRegistry(const Registry* registry);
    /// Selects the decision without opening it.
    void select(DecisionId id);
    DecisionId selected() const;
    /// All that are marked in the list, in its order; the one that is open is of them.
    QList<DecisionId> selection() const;
    void refresh();

Q_SIGNALS:
    void opened(decretum::DecisionId id);
    void deleteRequested(decretum::DecisionId id);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void search();
    void retranslate();
    void showCount();

    RegistryModel m_model;
    QLineEdit* m_search;
    QComboBox* m_state;
    QListView* m_list;
    QLabel* m_nothing;  ///< Over the list, where a search finds none.
    QLabel* m_count;
    QTimer* m_typing;
    DecisionId m_selected;
    bool m_isSelecting = false;
};

}  // namespace decretum

Q_DECLARE_METATYPE(decretum::DecisionSummary)
