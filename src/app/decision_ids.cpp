// SPDX-License-Identifier: MIT
#include "app/decision_ids.h"

#include "model/clause_labels.h"

#include <functional>

namespace decretum {

namespace {

/// What to do with each id; those that are left empty are passed over.
struct IdVisitor {
    std::function<void(QUuid&)> own{};        ///< Of the decision, a clause, an attachment.
    std::function<void(QUuid&)> link{};       ///< To a person of the directory.
    std::function<void(QUuid&)> reference{};  ///< Of a live reference.
};

class Walk {
public:
    Walk(Decision& decision, const IdVisitor& visitor) : m_visitor(visitor)
    {
        call(m_visitor.own, decision.id.value);
        visit(decision.preamble);
        visit(decision.clauses);
        visit(decision.content);
        for (Signature& signature : decision.signatures)
            call(m_visitor.link, signature.person.value);
        for (Attachment& attachment : decision.attachments)
            visit(attachment);
    }

private:
    static void call(const std::function<void(QUuid&)>& visit, QUuid& id)
    {
        if (visit && !id.isNull())
            visit(id);
    }

    void visit(RichText& text)
    {
        if (!m_visitor.reference || text.isPlain())
            return;
        QList<RichRun> runs = text.runs();
        for (RichRun& run : runs) {
            if (!run.reference)
                continue;
            if (auto* clause = std::get_if<ClauseReference>(&*run.reference))
                call(m_visitor.reference, clause->clause.value);
            else if (auto* attachment = std::get_if<AttachmentReference>(&*run.reference))
                call(m_visitor.reference, attachment->attachment.value);
            else if (auto* person = std::get_if<PersonReference>(&*run.reference))
                call(m_visitor.reference, person->person.value);
            else if (auto* post = std::get_if<PostReference>(&*run.reference))
                call(m_visitor.reference, post->post.value);
        }
        text = RichText(runs);
    }

    void visit(QList<Clause>& clauses)
    {
        forEachClause(clauses, [this](Clause& clause, int) {
            call(m_visitor.own, clause.id.value);
            visit(clause.text);
            for (PersonMention& person : clause.persons)
                call(m_visitor.link, person.person.value);
        });
    }

    void visit(QList<FreeBlock>& blocks)
    {
        for (FreeBlock& block : blocks) {
            if (auto* paragraph = std::get_if<FreeParagraph>(&block)) {
                visit(paragraph->text);
            } else if (auto* table = std::get_if<FreeTable>(&block)) {
                for (QList<RichText>& row : table->rows) {
                    for (RichText& cell : row)
                        visit(cell);
                }
            }
        }
    }

    void visit(Attachment& attachment)
    {
        call(m_visitor.own, attachment.id.value);
        if (auto* tree = std::get_if<ClauseTree>(&attachment.content)) {
            visit(tree->clauses);
        } else if (auto* plan = std::get_if<PlanOfMeasures>(&attachment.content)) {
            visit(plan->clauses);
        } else if (auto* list = std::get_if<PersonList>(&attachment.content)) {
            for (Member& member : list->members)
                call(m_visitor.link, member.person.value);
        } else if (auto* free = std::get_if<FreeContent>(&attachment.content)) {
            visit(free->blocks);
        } else if (auto* regulation = std::get_if<Regulation>(&attachment.content)) {
            for (RegulationSection& section : regulation->sections) {
                visit(section.heading);
                visit(section.clauses);
            }
        }
    }

    const IdVisitor& m_visitor;
};

}  // namespace

QSet<QUuid> idsOf(const Decision& decision)
{
    QSet<QUuid> ids;
    const auto insert = [&ids](const QUuid& id) { ids.insert(id); };
    Decision copy = decision;
    const Walk walk(copy, IdVisitor{.own = insert, .link = insert});
    return ids;
}

QHash<QUuid, QUuid> renewIds(Decision& decision, bool isTaken, IdSource& ids)
{
    QSet<QUuid> seen;
    QHash<QUuid, QUuid> stoodFor;
    QHash<QUuid, QUuid> renewed;
    const auto renew = [&](QUuid& id) {
        if (!isTaken && !seen.contains(id)) {
            seen.insert(id);
            return;
        }
        const QUuid old = std::exchange(id, ids.next());
        stoodFor.insert(id, old);
        // Of two that had one id, references mean the first.
        if (isTaken && !renewed.contains(old))
            renewed.insert(old, id);
    };
    const Walk owners(decision, IdVisitor{.own = renew});
    const Walk references(decision, IdVisitor{.reference = [&](QUuid& id) { id = renewed.value(id, id); }});
    return stoodFor;
}

void keepOuterIds(Decision& decision, const QHash<QUuid, QUuid>& outer)
{
    QSet<QUuid> referred;
    const Walk references(decision, IdVisitor{.reference = [&](QUuid& id) {
        referred.insert(id);
        id = outer.value(id, id);
    }});
    const auto keep = [&](QUuid& id) { id = outer.value(id, referred.contains(id) ? id : QUuid()); };
    const Walk owners(decision, IdVisitor{.own = keep, .link = keep});
}

}  // namespace decretum
