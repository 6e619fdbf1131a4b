// SPDX-License-Identifier: MIT
#include "registry_model.h"

#include "app/decision_text.h"
#include "text/dates.h"

namespace decretum {

namespace {

constexpr int kPage = 64;

/// Whether the row looks the same and stays in its place.
bool isSameRow(const DecisionSummary& one, const DecisionSummary& other)
{
    return one.id == other.id && one.date == other.date && one.number == other.number && one.isDeleted == other.isDeleted && one.life == other.life
        && one.kind == other.kind;
}

}  // namespace

QString capitalised(QString word)
{
    if (!word.isEmpty())
        word[0] = word.at(0).toUpper();
    return word;
}

QString registryLine(const DecisionSummary& summary)
{
    QStringList parts{capitalised(kindWord(summary.kind))};
    if (!summary.number.isEmpty())
        parts.append(QStringLiteral("№ ") + summary.number);
    if (summary.date.isValid())
        parts.append(digitalDate(summary.date));
    return parts.join(QStringLiteral(" · "));
}

RegistryModel::RegistryModel(QObject* parent) : QAbstractListModel(parent) {}

void RegistryModel::setRegistry(const Registry* registry)
{
    m_registry = registry;
    refresh();
}

void RegistryModel::setFilter(const DecisionFilter& filter)
{
    m_filter = filter;
    refresh();
}

void RegistryModel::refresh()
{
    beginResetModel();
    m_pages.clear();
    m_count = 0;
    if (m_registry) {
        if (const Result<int> count = m_registry->countDecisions(m_filter))
            m_count = *count;
    }
    endResetModel();
}

void RegistryModel::refreshDecision(DecisionId id)
{
    if (!m_registry)
        return;
    const Result<DecisionSummary> now = m_registry->summary(id);
    for (const int number : m_pages.keys()) {
        QList<DecisionSummary>* rows = m_pages.object(number);
        for (int at = 0; now && at < rows->size(); ++at) {
            if (!isSameRow(rows->at(at), *now) || !m_filter.words.isEmpty())
                continue;
            (*rows)[at] = *now;
            Q_EMIT dataChanged(index(number * kPage + at), index(number * kPage + at));
            return;
        }
    }
    refresh();
}

QList<DecisionSummary> RegistryModel::page(int number) const
{
    if (const QList<DecisionSummary>* known = m_pages.object(number))
        return *known;
    QList<DecisionSummary> rows;
    if (m_registry) {
        if (Result<QList<DecisionSummary>> read = m_registry->listDecisions(m_filter, number * kPage, kPage))
            rows = *std::move(read);
    }
    m_pages.insert(number, new QList<DecisionSummary>(rows));
    return rows;
}

std::optional<DecisionSummary> RegistryModel::summaryAt(int row) const
{
    if (row < 0 || row >= m_count)
        return std::nullopt;
    const QList<DecisionSummary> rows = page(row / kPage);
    return row % kPage < rows.size() ? std::optional(rows.at(row % kPage)) : std::nullopt;
}

int RegistryModel::rowOf(DecisionId id) const
{
    if (!m_registry)
        return -1;
    const Result<std::optional<int>> place = m_registry->placeInList(m_filter, id);
    return place ? place->value_or(-1) : -1;
}

int RegistryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_count;
}

QVariant RegistryModel::data(const QModelIndex& index, int role) const
{
    const auto summary = summaryAt(index.row());
    if (!summary)
        return {};
    switch (role) {
    case Qt::DisplayRole: return registryLine(*summary);
    case Qt::ToolTipRole: return summary->subject;
    case Qt::AccessibleTextRole: return QStringList{registryLine(*summary), summary->subject, lifeWord(summary->life)}.join(QStringLiteral(", "));
    case IdRole: return summary->id.value;
    case SummaryRole: return QVariant::fromValue(*summary);
    default: return {};
    }
}

}  // namespace decretum
