// SPDX-License-Identifier: MIT
#include "source_model.h"

#include "line_roles.h"

namespace decretum {

void SourceModel::setSession(const ImportSession* session)
{
    m_session = session;
    refresh();
}

void SourceModel::refresh()
{
    beginResetModel();
    m_rows.clear();
    m_doubts.clear();
    m_count = m_session ? static_cast<int>(m_session->lines().size()) : 0;
    for (int row = 0; row < m_count; ++row) {
        const int reading = m_session->lines().at(row).reading;
        if (reading >= 0)
            m_rows.insert(m_session->imported().source.at(reading).place(), row);
    }
    if (m_session) {
        for (const ImportDoubt& doubt : m_session->doubts())
            m_doubts.insert(doubt.place, doubt.certainty);
    }
    endResetModel();
}

const SourceLine* SourceModel::lineAt(const QModelIndex& index) const
{
    const bool isThere = m_session && index.row() >= 0 && index.row() < m_count;
    return isThere ? &m_session->lines().at(index.row()) : nullptr;
}

const ReadSource* SourceModel::readingAt(const QModelIndex& index) const
{
    const SourceLine* line = lineAt(index);
    return line && line->reading >= 0 ? &m_session->imported().source.at(line->reading) : nullptr;
}

SourceModel::Mark SourceModel::markAt(const QModelIndex& index) const
{
    const ReadSource* reading = readingAt(index);
    if (!reading)
        return Mark::None;
    if (m_session->isTold(reading->place()))
        return Mark::Told;
    return m_doubts.contains(reading->place()) ? Mark::Doubtful : Mark::None;
}

int SourceModel::rowOf(const SourcePlace& place) const
{
    return m_rows.value(place, -1);
}

int SourceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_count;
}

int SourceModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SourceModel::data(const QModelIndex& index, int role) const
{
    const SourceLine* line = lineAt(index);
    if (!line)
        return {};
    const ReadSource* reading = readingAt(index);
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == TextColumn)
            return line->text();
        return reading ? lineRoleWord(reading->role) : QString();
    case Qt::ToolTipRole:
        if (reading && markAt(index) == Mark::Doubtful)
            return tr("Read so with a certainty of %1 %").arg(m_doubts.value(reading->place()));
        return {};
    case Qt::AccessibleTextRole: return accessibleText(index);
    default: return {};
    }
}

QString SourceModel::accessibleText(const QModelIndex& index) const
{
    QStringList parts{lineAt(index)->text()};
    if (const ReadSource* reading = readingAt(index))
        parts.append(lineRoleWord(reading->role));
    else
        parts.append(tr("left out"));
    if (markAt(index) == Mark::Doubtful)
        parts.append(tr("doubtful"));
    else if (markAt(index) == Mark::Told)
        parts.append(tr("corrected"));
    return parts.join(QStringLiteral(", "));
}

Qt::ItemFlags SourceModel::flags(const QModelIndex& index) const
{
    return readingAt(index) ? Qt::ItemIsSelectable | Qt::ItemIsEnabled : Qt::NoItemFlags;
}

}  // namespace decretum
