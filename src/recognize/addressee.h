// SPDX-License-Identifier: MIT
#pragma once

#include "model/decision.h"

namespace decretum::recognition {

/// The dative, as one who is told to act stands in: by the endings of the first words.
bool looksDative(const QString& text);

/// «Рекомендувати селищним радам:»: length of the verb that hands the rest of the heading its task; 0: none does.
qsizetype handingVerb(const QString& text);

/// «Кому … забезпечити», «Кому»: the one told to act, without the verb; empty: nobody is.
QString addresseeOf(const QString& head, const Decision& decision);

}  // namespace decretum::recognition
