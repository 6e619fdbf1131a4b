// SPDX-License-Identifier: MIT
#pragma once

#include "text/grammatical_case.h"
#include "text/language.h"

#include <QDate>
#include <QString>

/// Months, years, spans and days in words, in the case that the sentence asks for; their parts are joined by U+00A0.
/// The forms are in resources/text/calendar.*.txt: ICU has a month in two cases and a year in none.
namespace decretum {

/// Whether the year word is written whole («2022 рік», «2022 год») or short («2022 р.», «2022 г.»).
enum class YearWord : quint8 { Whole, Short };

/// «лютий», «лютого», «лютому»; empty for a month outside 1…12.
QString monthName(int month, GrammaticalCase grammaticalCase, Language language);
/// «лютий 2022 року»: the month in the case, the year in the genitive.
QString monthAndYear(int month, int year, GrammaticalCase grammaticalCase, Language language, YearWord word = YearWord::Whole);
/// «2022 рік», «2022 році», «2022 р.».
QString yearInWords(int year, GrammaticalCase grammaticalCase, Language language, YearWord word = YearWord::Whole);
/// «2021–2022 роки», «2021–2022 роках», «2021–2022 рр.»; of one year where both are the same.
QString yearSpan(int first, int last, GrammaticalCase grammaticalCase, Language language, YearWord word = YearWord::Whole);
/// «2021/2022 навчальний рік»: the year that begins in autumn of `first`.
QString schoolYear(int first, GrammaticalCase grammaticalCase, Language language);
/// «чотирнадцяте лютого дві тисячі двадцять другого року»: the day's number takes the case.
QString dateInWords(QDate date, GrammaticalCase grammaticalCase, Language language);

}  // namespace decretum
