// SPDX-License-Identifier: MIT
#pragma once

#include "base/sources.h"
#include "model/decision.h"

#include <functional>

namespace decretum {

/// A clause with the label it prints.
struct LabelledClause {
    const Clause* clause = nullptr;
    int depth = 0;     ///< From 0.
    QString label;     ///< Printed label, or the one its place gives; empty: none.
    QString computed;  ///< The one its place gives.
    int ordinal = 0;   ///< Its place among its siblings, from 1.
};

/// All clauses, in printed order, with their labels. Pointers live as long as `clauses` stays unchanged.
QList<LabelledClause> labelClauses(const QList<Clause>& clauses, const NumberingScheme& scheme, Language language);

/// The label of each printed clause as a tree of strings in reading order (depth first); null: none was printed.
/// Finds the scheme that explains most labels, keeps as printedLabel only what it does not explain, and sets
/// childNumbering where one group of siblings is marked otherwise.
NumberingScheme adoptLabels(QList<Clause>& clauses, const QStringList& labels, Language language);

/// Keeps as printedLabel each label (in reading order, as for adoptLabels) that differs from the one that place, scheme and
/// childNumbering give; forgets the others.
void keepDifferingLabels(QList<Clause>& clauses, const NumberingScheme& scheme, const QStringList& labels, Language language);

/// How many clauses the tree holds, all levels together.
int countClauses(const QList<Clause>& clauses);

/// Calls `visit` for each clause, parents first.
void forEachClause(const QList<Clause>& clauses, const std::function<void(const Clause&, int depth)>& visit);
void forEachClause(QList<Clause>& clauses, const std::function<void(Clause&, int depth)>& visit);

/// What the directory prints for a reference to a person or a post; none where it has neither.
using DirectoryText = std::function<std::optional<QString>(const LiveReference&)>;

/// Renews the text of every live reference to a clause, an attachment or a fact of the document, and of those to persons and
/// posts by the directory; without one they keep what was last printed.
void refreshReferences(Decision& decision, const DirectoryText& directory = {});

/// Gives an id to everything that has none.
void assignIds(Decision& decision, IdSource& ids);

}  // namespace decretum
