// SPDX-License-Identifier: MIT
#pragma once

#include "model/decision.h"
#include "recognize/addressee.h"

namespace decretum::recognition {

/// The deadlines of a line that is nothing else: «Постійно», «січень, березень 2020 р.»; empty where it is anything else.
/// Behind a caption a phrase that is not understood is a deadline too, bound to an event.
QList<Deadline> deadlinesOnLine(const QString& phrase, bool hasCaption, const Decision& decision);

/// Draws from the clause's words who must act, by when, who controls, what is cited. Its children are there already.
/// `performers`: lines of their own, without captions.
void fillClause(Clause& clause, const QString& text, const QStringList& performers, const Decision& decision);

}  // namespace decretum::recognition
