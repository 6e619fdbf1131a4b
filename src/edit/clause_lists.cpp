// SPDX-License-Identifier: MIT
#include "edit/clause_lists.h"

namespace decretum {

namespace {

/// Row by row down to the clause, outermost first; empty where it is not in the tree.
QList<int> pathTo(const QList<Clause>& clauses, ClauseId wanted)
{
    for (int row = 0; row < clauses.size(); ++row) {
        if (clauses.at(row).id == wanted)
            return {row};
        QList<int> below = pathTo(clauses.at(row).children, wanted);
        if (!below.isEmpty()) {
            below.prepend(row);
            return below;
        }
    }
    return {};
}

/// The clauses of a tree's top; null where there is no such tree. Serves const and mutable decisions alike.
template <typename AnyDecision>
auto* rootOf(AnyDecision& decision, const ClauseList& list)
{
    using Root = std::conditional_t<std::is_const_v<AnyDecision>, const QList<Clause>, QList<Clause>>;
    if (list.attachment.isNull())
        return static_cast<Root*>(&decision.clauses);
    const auto& attachments = std::as_const(decision.attachments);
    for (qsizetype at = 0; at < attachments.size(); ++at) {
        if (attachments.at(at).id != list.attachment)
            continue;
        auto& content = decision.attachments[at].content;
        if (auto* tree = std::get_if<ClauseTree>(&content))
            return static_cast<Root*>(&tree->clauses);
        if (auto* plan = std::get_if<PlanOfMeasures>(&content))
            return static_cast<Root*>(&plan->clauses);
        auto* regulation = std::get_if<Regulation>(&content);
        if (regulation && list.section >= 0 && list.section < std::as_const(regulation->sections).size())
            return static_cast<Root*>(&regulation->sections[list.section].clauses);
    }
    return static_cast<Root*>(nullptr);
}

template <typename Clauses>
auto* clauseAt(Clauses& root, const QList<int>& path)
{
    auto* clause = &root[path.first()];
    for (qsizetype at = 1; at < path.size(); ++at)
        clause = &clause->children[path.at(at)];
    return clause;
}

template <typename AnyDecision>
auto* listIn(AnyDecision& decision, const ClauseList& list)
{
    auto* root = rootOf(decision, list);
    if (!root || list.parent.isNull())
        return root;
    const QList<int> path = pathTo(std::as_const(*root), list.parent);
    return path.isEmpty() ? static_cast<decltype(root)>(nullptr) : &clauseAt(*root, path)->children;
}

}  // namespace

QList<Clause>* clausesIn(Decision& decision, const ClauseList& list)
{
    return listIn(decision, list);
}

const QList<Clause>* clausesIn(const Decision& decision, const ClauseList& list)
{
    return listIn(decision, list);
}

QList<ClauseList> outermostLists(const Decision& decision)
{
    QList<ClauseList> lists{ClauseList{}};
    for (const Attachment& attachment : decision.attachments) {
        if (const auto* regulation = std::get_if<Regulation>(&attachment.content)) {
            for (int section = 0; section < regulation->sections.size(); ++section)
                lists.append({.attachment = attachment.id, .section = section});
        } else if (std::holds_alternative<ClauseTree>(attachment.content) || std::holds_alternative<PlanOfMeasures>(attachment.content)) {
            lists.append({.attachment = attachment.id});
        }
    }
    return lists;
}

std::optional<ClausePlace> placeOf(const Decision& decision, ClauseId clause)
{
    if (clause.isNull())
        return std::nullopt;
    for (const ClauseList& list : outermostLists(decision)) {
        const QList<Clause>* root = clausesIn(decision, list);
        if (!root)
            continue;
        const QList<int> path = pathTo(*root, clause);
        if (path.isEmpty())
            continue;
        ClausePlace place{.list = list, .row = path.last()};
        if (path.size() > 1)
            place.list.parent = clauseAt(*root, path.mid(0, path.size() - 1))->id;
        return place;
    }
    return std::nullopt;
}

const Clause* findClause(const Decision& decision, ClauseId clause)
{
    const auto place = placeOf(decision, clause);
    return place ? &clausesIn(decision, place->list)->at(place->row) : nullptr;
}

Clause* findClause(Decision& decision, ClauseId clause)
{
    const auto place = placeOf(decision, clause);
    return place ? &(*clausesIn(decision, place->list))[place->row] : nullptr;
}

std::optional<ClauseId> clauseBefore(const Decision& decision, ClauseId clause)
{
    const auto place = placeOf(decision, clause);
    if (!place)
        return std::nullopt;
    if (place->row == 0)
        return place->list.parent.isNull() ? std::nullopt : std::optional(place->list.parent);
    const Clause* before = &clausesIn(decision, place->list)->at(place->row - 1);
    while (!before->children.isEmpty())
        before = &before->children.last();
    return before->id;
}

}  // namespace decretum
