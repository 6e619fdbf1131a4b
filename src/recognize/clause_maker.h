// SPDX-License-Identifier: MIT
#pragma once

#include "model/decision.h"
#include "recognize/clause_node.h"
#include "recognize/evidence.h"

namespace decretum::recognition {

/// The nodes as clauses, parents first, with the labels in reading order and the evidence of each fact.
class ClauseMaker {
public:
    ClauseMaker(const QList<ClauseNode>& nodes, const Decision& decision, Notes& notes) : m_nodes(nodes), m_decision(decision), m_notes(notes) {}

    /// The children of that node; −1: the clauses of the first level. `pointer`: where they stand in the interchange form.
    QList<Clause> make(int parent, const QString& pointer);
    const QStringList& labels() const { return m_labels; }

private:
    QList<Deadline> deadlinesOf(const OwnLine& line);
    void tellLeftOfPerformers(const Clause& clause, const ClauseNode& node);
    void citeBelow(Clause& clause, const ClauseNode& node, const QString& place);
    void tellFacts(const Clause& clause, const ClauseNode& node, const QString& place, qsizetype ownDeadlines);
    void tell(const QString& fact, const ClauseNode& node, const QString& words);
    void tell(const QString& fact, const OwnLine& line, const QString& words);
    void tell(const QString& fact, const SourcePlace& place, const QString& words, int certainty);

    const QList<ClauseNode>& m_nodes;
    const Decision& m_decision;
    Notes& m_notes;
    QStringList m_labels;
};

}  // namespace decretum::recognition
