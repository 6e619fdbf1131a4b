// SPDX-License-Identifier: MIT
#include "edit/structure_commands.h"

#include "edit/member_commands.h"
#include "model/clause_labels.h"

namespace decretum {

PutClause::PutClause(DecisionDocument& document, ClausePlace place, std::optional<Clause> clause)
    : m_document(document), m_place(place), m_clause(std::move(clause))
{}

void PutClause::swap()
{
    // The list is looked up after the first signal: who hears it may copy the decision, and a pointer from before would then write
    // into the copy, which shares its data.
    if (m_clause) {
        Q_EMIT m_document.clauseAboutToBeInserted(m_place);
        clausesIn(m_document.mutableDecision(), m_place.list)->insert(m_place.row, *std::move(m_clause));
        m_clause.reset();
        Q_EMIT m_document.clauseInserted(m_place);
    } else {
        Q_EMIT m_document.clauseAboutToBeRemoved(m_place);
        m_clause = clausesIn(m_document.mutableDecision(), m_place.list)->takeAt(m_place.row);
        Q_EMIT m_document.clauseRemoved(m_place);
    }
    m_document.tellTreeChanged();
}

SwapNumbering::SwapNumbering(DecisionDocument& document, Labels labels) : m_document(document), m_labels(std::move(labels)) {}

void SwapNumbering::swap()
{
    Labels before;
    forEachClause(m_document.mutableDecision().clauses, [&](Clause& clause, int) {
        if (const auto label = m_labels.printed.constFind(clause.id); label != m_labels.printed.cend())
            before.printed.insert(clause.id, std::exchange(clause.printedLabel, *label));
        if (const auto format = m_labels.children.constFind(clause.id); format != m_labels.children.cend())
            before.children.insert(clause.id, std::exchange(clause.childNumbering, *format));
    });
    m_labels = before;
    m_document.tellTreeChanged();
}

SwapClause::SwapClause(DecisionDocument& document, ClauseId clause, ClauseField field, Clause facts, int mergeId)
    : MergingCommand(document, mergeId), m_clause(clause), m_field(field), m_facts(std::move(facts))
{
    m_facts.children.clear();
}

void SwapClause::swap()
{
    Clause* clause = findClause(document().mutableDecision(), m_clause);
    Q_ASSERT(clause);
    std::swap(*clause, m_facts);
    std::swap(clause->children, m_facts.children);
    document().tellClauseChanged(m_clause, m_field);
}

bool SwapClause::mergeWith(const QUndoCommand* later)
{
    const auto* other = static_cast<const SwapClause*>(later);
    if (other->m_clause != m_clause || !isSameBurst(later))
        return false;
    Clause now = *document().clause(m_clause);
    now.children.clear();
    setObsolete(now == m_facts);  // typed and retyped back: no step
    return true;
}

SwapAttachmentWords::SwapAttachmentWords(DecisionDocument& document, AttachmentId attachment, QString Attachment::*member, QString words)
    : MergingCommand(document, member == &Attachment::title ? 200 : 201), m_attachment(attachment), m_member(member), m_words(std::move(words))
{}

QString* SwapAttachmentWords::words() const
{
    for (Attachment& attachment : document().mutableDecision().attachments) {
        if (attachment.id == m_attachment)
            return &(attachment.*m_member);
    }
    return nullptr;
}

void SwapAttachmentWords::swap()
{
    if (QString* current = words())
        std::swap(*current, m_words);
    document().tellHeadChanged(HeadField::Attachments);
}

bool SwapAttachmentWords::mergeWith(const QUndoCommand* later)
{
    const auto* other = static_cast<const SwapAttachmentWords*>(later);
    if (other->m_attachment != m_attachment || !isSameBurst(later))
        return false;
    const QString* current = words();
    setObsolete(current && *current == m_words);
    return true;
}

}  // namespace decretum
