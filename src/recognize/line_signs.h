// SPDX-License-Identifier: MIT
#pragma once

#include "recognize/lines.h"

/// What can be seen of a line by itself.
namespace decretum::recognition {

inline constexpr qsizetype kShortLine = 60;

/// For comparing, without the marks behind it.
QString firstWord(QStringView text);
bool opensWithRoman(const QString& text, bool isBelowType);
qsizetype wrapWidth(const QList<Line>& lines);
bool isProse(const QString& text);
bool isSigningLine(const Line& line);
/// A short line that a telephone number ends.
bool hasPhone(const QString& text);
bool holdsInfinitive(const QString& text);
bool holdsOfficeWord(const QString& key);
bool opensWithPost(const Line& line);
/// «День музею – 18 травня 1998 р. – …»: a thing, a dash, its day.
bool isDatedItem(const QString& text);
/// «Гай Л.М., Дуб І.О.», «Методист Гай Л.М.», «Директори шкіл», «Відділ освіти (Гай Л.М.)»
bool namesPerformers(const Line& line);
/// «Вишнівської гімназії»
bool namesInstitution(const Line& line);
/// «Гаю Л.М. подати …»
bool opensWithName(const QString& text);
/// «ІІ Обласної конференції учителів»
bool namesMeeting(const Line& line);
/// «Гай Л.М. – голова комісії,», «голова комісії – Гай Л.М., директор;»
bool isPersonItem(const QString& text);

}  // namespace decretum::recognition
