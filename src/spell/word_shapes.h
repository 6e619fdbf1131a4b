// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringView>

namespace decretum {

enum class Capitals : quint8 { None, First, All, Mixed };

/// How the letters of a folded word are written. One capital letter alone is First.
Capitals capitalsOf(QStringView word);

/// The word with these capitals: «наказ» as «Наказ», «НАКАЗ». None and Mixed leave it as it is.
QString withCapitals(const QString& word, Capitals capitals);

/// «ХІV», «IX», «М»: letters of roman numbers, Cyrillic look-alikes too.
bool isRomanNumber(QStringView word);

}  // namespace decretum
