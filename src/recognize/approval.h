// SPDX-License-Identifier: MIT
#pragma once

#include "model/decision.h"
#include "recognize/evidence.h"

namespace decretum::recognition {

/// Finds the approval over the text of a plan or a regulation that is a document of its own («ЗАТВЕРДЖУЮ», «Начальник …», «____ І. ГАЙ»,
/// ««___» ______ 2023 р.»; ДСТУ 4163:2020, 5.17; ГОСТ Р 7.0.97-2016, 5.16), with the agreement («ПОГОДЖЕНО») above or beside it, and tells its
/// lines that they are nothing else. It stands among the first lines, above the type; that of an annex does not.
void markApproval(QList<Line>& lines);

/// Reads lines so marked: the approval as printed, a line each; who agreed as an agreement.
void readApproval(const QList<Line>& lines, Decision& decision, Notes& notes);

}  // namespace decretum::recognition
