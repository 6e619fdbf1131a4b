// SPDX-License-Identifier: MIT
#pragma once

#include "app/import_session.h"

#include <QStandardItemModel>

namespace decretum {

/// What was read from a source: the doubtful facts first, then each decision as a tree.
class FactModel final : public QStandardItemModel {
    Q_OBJECT

public:
    enum Role { FactRole = Qt::UserRole + 1, IsDoubtRole };

    explicit FactModel(QObject* parent = nullptr);

    /// Null: empty. What is shown is copied.
    void setSession(const ImportSession* session);
    static ImportFact factAt(const QModelIndex& index);
    /// The fact that was read from the place, deepest first; not among the doubtful ones at the top.
    QModelIndex indexOf(const SourcePlace& place) const;

private:
    void addDoubts(const ImportSession& session);
    void addFact(QStandardItem& parent, const ImportFact& fact);

    QHash<SourcePlace, QPersistentModelIndex> m_places;
};

/// «Deadline», «Addressee» …: what a chip holds, in the program's language.
QString chipWord(ImportChip::Kind kind);

}  // namespace decretum

Q_DECLARE_METATYPE(decretum::ImportFact)
