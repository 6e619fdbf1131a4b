// SPDX-License-Identifier: MIT
#pragma once

#include "recognize/lines.h"

/// What a line is to the one above it, where a hard line end has cut a sentence.
namespace decretum::recognition {

/// «… до 2 грудня» and «2019 року.» below: a year that is cut off is no deadline.
bool isCutOffYear(const QList<Line>& lines, qsizetype at);
/// «… від 3 лютого 1997 р.» and below it «N 119, такі зміни:»
bool isNumberOfDay(const QList<Line>& lines, qsizetype at);
/// «… подати в» and below it «строк до 01.02.2023»: no caption; «до» and below it «1 вересня …»: no beginning.
bool isCutOffCaption(const QList<Line>& lines, qsizetype at);
/// «4. Директору школи Гаю Л.М.» and below it what he is to do: the full stop is of the initials.
bool endsInInitials(const QList<Line>& lines, qsizetype at);
/// «… – відп.» and the name below it: a word that goes on, no sentence's end.
bool endsInAbbreviation(const QList<Line>& lines, qsizetype at);
/// A name opens the line, whose post the line above ends in: «2. Голові сільської ради» and «Гаю Л.М. подати …».
bool isNameOfPost(const QList<Line>& lines, qsizetype at);

}  // namespace decretum::recognition
