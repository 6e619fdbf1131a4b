// SPDX-License-Identifier: MIT
#pragma once

#include "model/clause.h"

namespace decretum::recognition {

/// The legal acts that the text cites with a date, a number or a title, in order.
QList<Citation> findCitations(const QString& text);

/// The document's own annexes that the text names: «додається», «додаток 1», «приложение № 2»; numbers bare, empty for
/// one without.
QStringList findAnnexes(const QString& text);

}  // namespace decretum::recognition
