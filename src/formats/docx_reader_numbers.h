// SPDX-License-Identifier: MIT
#pragma once

#include "text/language.h"

#include <QString>

namespace decretum::docx {

/// How a list prints its numbers: w:numFmt (ECMA-376 Part 1, 17.18.59).
struct NumberFormat {
    QString name = QStringLiteral("decimal");
    QString custom{};  ///< Of "custom": the first numbers, "001, 002, 003, ...", "а, б, в, ...".
    bool operator==(const NumberFormat&) const = default;
};

/// The letters that w:numFmt "russianLower" counts by.
inline constexpr QStringView kRussianLetters = u"абвгдежзиклмнопрстуфхцчшщэюя";

/// The number as printed; in digits where the format has no sign for it. `language`: of words and of letters that two alphabets share.
QString formatNumber(const NumberFormat& format, int value, Language language);

}  // namespace decretum::docx
