// SPDX-License-Identifier: MIT
#pragma once

#include "base/sources.h"
#include "model/decision.h"

#include <QHash>
#include <QSet>

namespace decretum {

/// The ids that a decision holds: its own, its clauses' and attachments', and the links to persons. Not those in live references.
QSet<QUuid> idsOf(const Decision& decision);

/// Gives new ids in place of those that cannot stay: every own one where `isTaken`, else each that the decision has twice. Live
/// references follow. Gives new id → the one that it stands for.
QHash<QUuid, QUuid> renewIds(Decision& decision, bool isTaken, IdSource& ids);

/// Leaves out every id but those in `outer` (own id → the one to write) and those that a live reference points to.
void keepOuterIds(Decision& decision, const QHash<QUuid, QUuid>& outer);

}  // namespace decretum
