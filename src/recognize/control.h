// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace decretum::recognition {

/// Whether a clause (its comparisonKey) tells who controls performance of the document: «Контроль за виконанням …
/// покласти на …», «… залишаю за собою».
bool laysControl(const QString& words);

/// «за собою», «за председателем совета»; empty: a person has it, or nobody.
QString keeperOfControl(const QString& text);

}  // namespace decretum::recognition
