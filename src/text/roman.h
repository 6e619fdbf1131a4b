// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace decretum {

/// "IV" for 4; empty for numbers outside 1…3999.
QString toRoman(int number);
/// 4 for «IV», also with Cyrillic look-alikes («ІV», «ІХ», «Х»); 0 where it is no roman number of capitals.
int fromRoman(QStringView text);

}  // namespace decretum
