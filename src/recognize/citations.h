// SPDX-License-Identifier: MIT
#pragma once

#include "model/clause.h"

namespace decretum::recognition {

/// The legal acts that the text cites with a date, a number or a title, in order.
QList<Citation> findCitations(const QString& text);

/// Those of a line of a list whose heading ends in their type: «рішення ради:» and below it «від 20.12.2018 № 345 «Про …»;».
QList<Citation> findCitationsBelow(const QString& heading, const QString& text);

/// The document's own annexes that the text names: «додається», «додаток 1», «приложение № 2»; numbers bare, empty for
/// one without.
QStringList findAnnexes(const QString& text);

}  // namespace decretum::recognition
