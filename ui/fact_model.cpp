// SPDX-License-Identifier: MIT
#include "fact_model.h"

#include "line_roles.h"

namespace decretum {

namespace {

QString spoken(const ImportFact& fact)
{
    QStringList parts{fact.caption, fact.text};
    for (const ImportChip& chip : fact.chips)
        parts.append(chipWord(chip.kind) + QStringLiteral(": ") + chip.text);
    if (fact.ground.isDoubtful())
        parts.append(FactModel::tr("doubtful"));
    else if (fact.ground.isTold)
        parts.append(FactModel::tr("corrected"));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QStandardItem* itemOf(const ImportFact& fact)
{
    auto* item = new QStandardItem(fact.text.isEmpty() ? fact.caption : fact.text);
    item->setEditable(false);
    item->setData(QVariant::fromValue(fact), FactModel::FactRole);
    item->setData(spoken(fact), Qt::AccessibleTextRole);
    return item;
}

}  // namespace

FactModel::FactModel(QObject* parent) : QStandardItemModel(parent) {}

void FactModel::setSession(const ImportSession* session)
{
    clear();
    m_places.clear();
    if (!session)
        return;
    addDoubts(*session);
    for (const ImportFact& fact : session->facts())
        addFact(*invisibleRootItem(), fact);
}

void FactModel::addDoubts(const ImportSession& session)
{
    if (session.doubts().isEmpty())
        return;
    QList<ImportDoubt> doubts = session.doubts();
    std::stable_sort(doubts.begin(), doubts.end(), [](const ImportDoubt& one, const ImportDoubt& other) { return one.certainty < other.certainty; });
    QStandardItem* group =
        itemOf({.kind = ImportFact::Kind::Group, .caption = tr("To look at: %n place(s)", nullptr, static_cast<int>(doubts.size()))});
    for (const ImportDoubt& doubt : std::as_const(doubts)) {
        const ReadSource* reading = session.reading(doubt.place);
        QStandardItem* item = itemOf({.decision = reading->decision,
            .caption = lineRoleWord(reading->role),
            .text = reading->text,
            .ground = {.places = {doubt.place}, .certainty = doubt.certainty}});
        item->setData(true, IsDoubtRole);
        group->appendRow(item);
    }
    appendRow(group);
}

void FactModel::addFact(QStandardItem& parent, const ImportFact& fact)
{
    QStandardItem* item = itemOf(fact);
    parent.appendRow(item);
    const auto remember = [&](const FactGround& ground) {
        for (const SourcePlace& place : ground.places)
            m_places.insert(place, item->index());  // the deepest comes last
    };
    remember(fact.ground);
    for (const ImportChip& chip : fact.chips)
        remember(chip.ground);
    for (const ImportFact& child : fact.children)
        addFact(*item, child);
}

ImportFact FactModel::factAt(const QModelIndex& index)
{
    return index.data(FactRole).value<ImportFact>();
}

QModelIndex FactModel::indexOf(const SourcePlace& place) const
{
    return m_places.value(place);
}

QString chipWord(ImportChip::Kind kind)
{
    switch (kind) {
    case ImportChip::Kind::Addressee: return FactModel::tr("Addressee");
    case ImportChip::Kind::Person: return FactModel::tr("Person");
    case ImportChip::Kind::Performer: return FactModel::tr("Performer");
    case ImportChip::Kind::Deadline: return FactModel::tr("Deadline");
    case ImportChip::Kind::Control: return FactModel::tr("Control");
    }
    Q_UNREACHABLE();
}

}  // namespace decretum
