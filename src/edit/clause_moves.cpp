// SPDX-License-Identifier: MIT
// The deeds on the clause tree: each one step to undo, made of insertions, removals and changes of words.
#include "edit/decision_document.h"
#include "edit/member_commands.h"
#include "edit/structure_commands.h"
#include "model/clause_following.h"
#include "model/clause_labels.h"

namespace decretum {

namespace {

/// One step of the undo stack for all that is done while it lives.
class Deed {
public:
    Deed(QUndoStack& stack, const QString& name) : m_stack(stack) { m_stack.beginMacro(name); }
    ~Deed() { m_stack.endMacro(); }
    Deed(const Deed&) = delete;
    Deed& operator=(const Deed&) = delete;
    Deed(Deed&&) = delete;
    Deed& operator=(Deed&&) = delete;

private:
    QUndoStack& m_stack;
};

bool holds(const Clause& clause, ClauseId wanted)
{
    return clause.id == wanted
        || std::any_of(clause.children.begin(), clause.children.end(), [wanted](const Clause& child) { return holds(child, wanted); });
}

}  // namespace

ClauseId DecisionDocument::insertClause(const ClausePlace& place, Clause clause)
{
    const QList<Clause>* siblings = clausesIn(std::as_const(m_decision), place.list);
    if (m_isReadOnly || !siblings)
        return {};
    QList<Clause> one{std::move(clause)};
    forEachClause(one, [this](Clause& each, int) {
        if (each.id.isNull() || this->clause(each.id))
            each.id = ClauseId(m_ids.next());
    });
    const ClauseId id = one.first().id;
    const ClausePlace kept{.list = place.list, .row = std::clamp(place.row, 0, static_cast<int>(siblings->size()))};
    auto* command = new PutClause(*this, kept, one.first());
    command->setText(tr("new clause"));
    push(command);
    return id;
}

void DecisionDocument::removeClause(ClauseId id)
{
    const auto where = place(id);
    if (m_isReadOnly || !where)
        return;
    auto* command = new PutClause(*this, *where, std::nullopt);
    command->setText(tr("removal of a clause"));
    push(command);
}

void DecisionDocument::moveClause(ClauseId id, const ClausePlace& to)
{
    const auto from = place(id);
    if (m_isReadOnly || !from || *from == to)
        return;
    const Clause moved = *clause(id);
    if (!to.list.parent.isNull() && holds(moved, to.list.parent))
        return;  // nowhere to go: a clause cannot stand within itself
    const Deed deed(m_stack, tr("move of a clause"));
    removeClause(id);
    insertClause(to, moved);
}

bool DecisionDocument::moveUp(ClauseId id)
{
    const auto where = place(id);
    if (!where || where->row == 0)
        return false;
    moveClause(id, {.list = where->list, .row = where->row - 1});
    return true;
}

bool DecisionDocument::moveDown(ClauseId id)
{
    const auto where = place(id);
    if (!where || where->row + 1 >= clausesIn(std::as_const(m_decision), where->list)->size())
        return false;
    moveClause(id, {.list = where->list, .row = where->row + 1});
    return true;
}

bool DecisionDocument::nest(ClauseId id)
{
    const auto where = place(id);
    if (!where || where->row == 0)
        return false;
    const Clause& before = clausesIn(std::as_const(m_decision), where->list)->at(where->row - 1);
    ClausePlace to{.list = where->list, .row = static_cast<int>(before.children.size())};
    to.list.parent = before.id;
    moveClause(id, to);
    return true;
}

bool DecisionDocument::lift(ClauseId id)
{
    const auto where = place(id);
    if (m_isReadOnly || !where || where->list.parent.isNull())
        return false;
    const ClausePlace parent = *place(where->list.parent);
    const QList<Clause> followers = clausesIn(std::as_const(m_decision), where->list)->mid(where->row + 1);
    const Deed deed(m_stack, tr("level up"));
    int row = static_cast<int>(clause(id)->children.size());
    for (const Clause& follower : followers) {
        ClausePlace below{.list = where->list, .row = row++};
        below.list.parent = id;
        moveClause(follower.id, below);
    }
    moveClause(id, {.list = parent.list, .row = parent.row + 1});
    return true;
}

ClauseId DecisionDocument::splitClause(ClauseId id, qsizetype position)
{
    const auto where = place(id);
    if (m_isReadOnly || !where)
        return {};
    Clause first = *clause(id);
    const Clause second = splitOff(first, position);
    const Deed deed(m_stack, tr("new clause"));
    // Children that stay behind an unchanged head are the next in reading order: the new clause comes before them.
    const bool goesBelow = !first.children.isEmpty();
    if (first != *clause(id)) {
        removeClause(id);
        insertClause(*where, first);
    }
    ClausePlace next{.list = where->list, .row = goesBelow ? 0 : where->row + 1};
    if (goesBelow)
        next.list.parent = id;
    return insertClause(next, second);
}

std::optional<ClauseId> DecisionDocument::joinWithPrevious(ClauseId id)
{
    const auto before = clauseBefore(m_decision, id);
    if (m_isReadOnly || !before)
        return std::nullopt;
    const Clause joined = *clause(id);
    const ClausePlace where = *place(id);
    const Deed deed(m_stack, tr("joining of clauses"));
    const QList<Clause> orphans = joined.children;
    removeClause(id);
    Clause facts = *clause(*before);
    joinOn(facts, joined);
    push(new SwapClause(*this, *before, ClauseField::Words, facts));
    // What was below the joined clause stays where it is in reading order.
    const bool isParent = where.list.parent == *before;
    ClausePlace to{.list = where.list, .row = isParent ? where.row : static_cast<int>(clause(*before)->children.size())};
    to.list.parent = *before;
    for (const Clause& orphan : orphans) {
        insertClause(to, orphan);
        ++to.row;
    }
    return before;
}

void DecisionDocument::renumber()
{
    SwapNumbering::Labels labels;
    forEachClause(m_decision.clauses, [&labels](const Clause& clause, int) {
        if (!clause.printedLabel.isNull() && !clause.printedLabel.isEmpty())
            labels.printed.insert(clause.id, QString());
    });
    if (m_isReadOnly || labels.printed.isEmpty())
        return;
    auto* command = new SwapNumbering(*this, labels);
    command->setText(tr("renumbering"));
    push(command);
}

}  // namespace decretum
