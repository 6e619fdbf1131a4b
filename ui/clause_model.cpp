// SPDX-License-Identifier: MIT
#include "clause_model.h"

#include <QCoreApplication>

namespace decretum {

using namespace Qt::Literals::StringLiterals;

ClauseModel::ClauseModel(QObject* parent) : QAbstractTableModel(parent) {}

void ClauseModel::setDocument(DecisionDocument* document)
{
    beginResetModel();
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    rebuild();
    endResetModel();
    if (!document)
        return;
    connect(document, &DecisionDocument::clauseInserted, this, &ClauseModel::insertRowsOf);
    connect(document, &DecisionDocument::clauseAboutToBeRemoved, this, &ClauseModel::removeRowsOf);
    connect(document, &DecisionDocument::clauseChanged, this, &ClauseModel::tellRow);
    connect(document, &DecisionDocument::labelsChanged, this, [this] {
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, TextColumn), index(static_cast<int>(m_rows.size()) - 1, TextColumn), {LabelRole});
    });
    connect(document, &DecisionDocument::headChanged, this, [this](HeadField field) {
        if (field == HeadField::Attachments && !m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, TextColumn), index(static_cast<int>(m_rows.size()) - 1, TextColumn), {Qt::DisplayRole});
    });
}

void ClauseModel::addRows(QList<Row>& rows, const Clause& clause, int depth)
{
    rows.append({.clause = clause.id, .depth = depth});
    for (const Clause& child : clause.children)
        addRows(rows, child, depth + 1);
}

void ClauseModel::rebuild()
{
    m_rows.clear();
    if (!m_document)
        return;
    const Decision& decision = m_document->decision();
    for (const Clause& clause : decision.clauses)
        addRows(m_rows, clause, 0);
    for (const Attachment& attachment : decision.attachments) {
        m_rows.append({.kind = RowKind::AnnexTitle, .attachment = attachment.id});
        const auto* regulation = std::get_if<Regulation>(&attachment.content);
        for (int section = 0; regulation && section < regulation->sections.size(); ++section) {
            m_rows.append({.kind = RowKind::SectionHeading, .attachment = attachment.id, .section = section});
            for (const Clause& clause : regulation->sections.at(section).clauses)
                addRows(m_rows, clause, 0);
        }
        if (regulation)
            continue;
        if (const QList<Clause>* clauses = clausesIn(decision, {.attachment = attachment.id})) {
            for (const Clause& clause : *clauses)
                addRows(m_rows, clause, 0);
        }
    }
}

QModelIndex ClauseModel::indexOf(ClauseId clause, int column) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).clause == clause && !clause.isNull())
            return index(row, column);
    }
    return {};
}

const Clause* ClauseModel::clauseAt(const QModelIndex& index) const
{
    return index.isValid() && m_document ? m_document->clause(idAt(index)) : nullptr;
}

ClauseId ClauseModel::idAt(const QModelIndex& index) const
{
    return index.isValid() && index.row() < m_rows.size() ? m_rows.at(index.row()).clause : ClauseId();
}

const Attachment* ClauseModel::annexAt(const QModelIndex& index) const
{
    if (!index.isValid() || !m_document || m_rows.at(index.row()).kind != RowKind::AnnexTitle)
        return nullptr;
    const QList<Attachment>& annexes = m_document->decision().attachments;
    const auto found =
        std::find_if(annexes.cbegin(), annexes.cend(), [&](const Attachment& annex) { return annex.id == m_rows.at(index.row()).attachment; });
    return found == annexes.cend() ? nullptr : &*found;
}

/// Where the first clause of the siblings stands.
int ClauseModel::firstRowOf(const ClauseList& list) const
{
    if (!list.parent.isNull())
        return indexOf(list.parent).row() + 1;
    if (list.attachment.isNull())
        return 0;
    for (int row = 0; row < m_rows.size(); ++row) {
        const Row& known = m_rows.at(row);
        if (known.attachment == list.attachment && known.section == list.section)
            return row + 1;
    }
    return static_cast<int>(m_rows.size());
}

void ClauseModel::insertRowsOf(const ClausePlace& place)
{
    const QList<Clause>* siblings = clausesIn(m_document->decision(), place.list);
    const int depth = place.list.parent.isNull() ? 0 : m_rows.at(indexOf(place.list.parent).row()).depth + 1;
    int row = firstRowOf(place.list);
    for (int before = 0; before < place.row; ++before) {
        QList<Row> passed;
        addRows(passed, siblings->at(before), depth);
        row += static_cast<int>(passed.size());
    }
    QList<Row> added;
    addRows(added, siblings->at(place.row), depth);
    beginInsertRows({}, row, row + static_cast<int>(added.size()) - 1);
    for (const Row& one : added)
        m_rows.insert(row++, one);
    endInsertRows();
}

void ClauseModel::removeRowsOf(const ClausePlace& place)
{
    QList<Row> removed;
    const Clause& clause = clausesIn(m_document->decision(), place.list)->at(place.row);
    addRows(removed, clause, 0);
    const int row = indexOf(clause.id).row();
    beginRemoveRows({}, row, row + static_cast<int>(removed.size()) - 1);
    m_rows.remove(row, removed.size());
    endRemoveRows();
}

void ClauseModel::tellRow(ClauseId clause)
{
    if (const QModelIndex changed = indexOf(clause); changed.isValid())
        Q_EMIT dataChanged(changed, index(changed.row(), MarginColumn));
}

int ClauseModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ClauseModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ClauseModel::textOf(const Row& row) const
{
    if (row.kind == RowKind::Clause) {
        const Clause* clause = m_document->clause(row.clause);
        return clause ? clause->text.plain() : QString();
    }
    for (const Attachment& attachment : m_document->decision().attachments) {
        if (attachment.id != row.attachment)
            continue;
        if (row.kind == RowKind::AnnexTitle)
            return tr("Annex %1 %2").arg(attachment.number, attachment.title).simplified();
        const auto& section = std::get<Regulation>(attachment.content).sections.at(row.section);
        return (section.label + u' ' + section.heading.plain()).trimmed();
    }
    return {};
}

QVariant ClauseModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !m_document || index.row() >= m_rows.size())
        return {};
    const Row& row = m_rows.at(index.row());
    switch (role) {
    case KindRole: return static_cast<int>(row.kind);
    case DepthRole: return row.depth;
    case ClauseIdRole: return row.clause.value;
    case LabelRole: return row.kind == RowKind::Clause ? m_document->label(row.clause) : QString();
    case Qt::DisplayRole:
    case Qt::EditRole: break;
    case Qt::AccessibleTextRole: {
        const QString label = row.kind == RowKind::Clause ? m_document->label(row.clause) : QString();
        return (label + u' ' + data(index, Qt::DisplayRole).toString()).trimmed();
    }
    default: return {};
    }
    if (index.column() == TextColumn)
        return textOf(row);
    const Clause* clause = m_document->clause(row.clause);
    QStringList words;
    if (clause) {
        for (const MarginNote& note : marginNotes(*clause, QDate::currentDate(), m_document->decision().life == DecisionLife::OnControl))
            words.append(note.text);
    }
    return words.join(u", "_s);
}

bool ClauseModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || index.column() != TextColumn || !clauseAt(index))
        return false;
    m_document->setClauseText(idAt(index), value.toString());
    return true;
}

QVariant ClauseModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    return section == TextColumn ? tr("Clause") : tr("Who and when");
}

Qt::ItemFlags ClauseModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const bool isEditable =
        index.column() == TextColumn && m_document && !m_document->isReadOnly() && m_rows.at(index.row()).kind != RowKind::SectionHeading;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | (isEditable ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

namespace {

QString said(const char* text)
{
    return QCoreApplication::translate("decretum::ClauseModel", text);
}

/// Only a decision on control can be late: an old one that was imported is not.
std::optional<MarginNote> stateNote(const Clause& clause, QDate today, bool isOnControl)
{
    MarginNote note{.kind = MarginNote::Kind::State};
    switch (clause.life.state) {
    case ClauseLife::State::Done: note.text = said(QT_TRANSLATE_NOOP("decretum::ClauseModel", "done")); return note;
    case ClauseLife::State::Partly: note.text = said(QT_TRANSLATE_NOOP("decretum::ClauseModel", "partly done")); return note;
    case ClauseLife::State::Cancelled: note.text = said(QT_TRANSLATE_NOOP("decretum::ClauseModel", "cancelled")); return note;
    case ClauseLife::State::Extended:
        note.text = said(QT_TRANSLATE_NOOP("decretum::ClauseModel", "extended to %1")).arg(clause.life.extendedTo.toString(u"dd.MM.yyyy"));
        return note;
    case ClauseLife::State::Open: break;
    }
    for (const Deadline& deadline : clause.deadlines) {
        if (!isOnControl || !isOverdue(deadline, today))
            continue;
        note.isOverdue = true;
        note.text = QCoreApplication::translate("decretum::ClauseModel", "%n day(s) overdue", nullptr, static_cast<int>(deadline.to->daysTo(today)));
        return note;
    }
    return std::nullopt;
}

}  // namespace

QList<MarginNote> marginNotes(const Clause& clause, QDate today, bool isOnControl)
{
    QList<MarginNote> notes;
    QStringList names;
    for (const PersonMention& person : clause.persons) {
        if (person.role != PersonMention::Role::Mentioned)
            names.append(person.name);
    }
    if (!names.isEmpty())
        notes.append({.kind = MarginNote::Kind::Performer, .text = names.join(u", "_s)});
    else if (!clause.addressee.isEmpty() && !clause.text.plain().contains(clause.addressee))
        notes.append({.kind = MarginNote::Kind::Performer, .text = clause.addressee});
    else if (!clause.controlledBy.isEmpty())
        notes.append({.kind = MarginNote::Kind::Performer, .text = clause.controlledBy});
    for (int at = 0; at < clause.deadlines.size(); ++at)
        notes.append({.kind = MarginNote::Kind::Deadline, .text = clause.deadlines.at(at).text, .index = at});
    if (clause.isControl)
        notes.append({.kind = MarginNote::Kind::Control, .text = said(QT_TRANSLATE_NOOP("decretum::ClauseModel", "control"))});
    if (const auto state = stateNote(clause, today, isOnControl))
        notes.append(*state);
    return notes;
}

}  // namespace decretum
