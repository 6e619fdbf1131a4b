// SPDX-License-Identifier: MIT
#pragma once

#include "text/language.h"

#include <QString>

namespace decretum {

/// The form that a noun takes behind a number, by the plural rules of CLDR: 1 особа, 2 особи, 5 осіб.
enum class PluralForm : quint8 { One, Few, Many };

PluralForm pluralForm(qint64 number, Language language);

}  // namespace decretum
