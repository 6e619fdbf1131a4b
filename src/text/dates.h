// SPDX-License-Identifier: MIT
#pragma once

#include "text/grammatical_case.h"
#include "text/language.h"

#include <QDate>
#include <QString>

#include <optional>

namespace decretum {

/// A day found in a text.
struct PrintedDate {
    QDate date;
    qsizetype start = 0;    ///< Where it stands in the text: first sign,
    qsizetype length = 0;   ///< and how many signs, the year word («року», «р.», «г.») included.
    bool isVerbal = false;  ///< The month is a word.
    bool operator==(const PrintedDate&) const = default;
};

/// The first full day (day, month, year) in the text at or after `from`: «04.03.2020», «21.08.2019р.», «14 лютого 2022 року»,
/// «« 11 » марта 2014 года», «2019.05.25», «26 мая 1996 г.», «07.02.96», «14.ІХ.2005», in short texts «перше вересня 2013 року». Impossible days are
/// none. Both languages' month names are read, in every case and with Latin look-alike letters.
std::optional<PrintedDate> findDate(QStringView text, qsizetype from = 0);

/// The day where the text is nothing but a day (blanks and the words «від», «от» before it aside).
std::optional<QDate> parseDate(QStringView text);

/// 1-12 for a month's name in any case («березень», «березня», «березні», «Марта»), 0 for any other word.
int monthNumber(QStringView word);
/// «лютий», «лютого», «лютому» (resources/text/calendar.*.txt: ICU has two cases); empty for a month outside 1…12.
QString monthName(int month, GrammaticalCase grammaticalCase, Language language);

/// «04.03.2020» (ДСТУ 4163:2020, 5.10; ГОСТ Р 7.0.97-2016, 5.10).
QString digitalDate(QDate date);
/// «4 березня 2020 року», «4 марта 2020 г.», its parts joined by U+00A0. The day has two digits where `padded`.
QString verbalDate(QDate date, Language language, bool padded = false);

}  // namespace decretum
