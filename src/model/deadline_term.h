// SPDX-License-Identifier: MIT
#pragma once

#include "model/deadline_lexer.h"

#include <QDate>

#include <optional>

/// Days, months, quarters, years … of the calendar, read and resolved. Used inside this layer alone.
namespace decretum::deadline {

/// A year as it was said.
struct YearSaid {
    enum class Mode : quint8 { Unsaid, Printed, Current, Next };
    Mode mode = Mode::Unsaid;
    int year = 0;
    int lastYear = 0;       ///< For «2020-2021 роки» and school years.
    bool isSchool = false;  ///< A school year.
    bool isImpossible = false;
};

/// A stretch of the calendar as it was said, before the document's date lends it what is unsaid.
struct Term {
    enum class Unit : quint8 { Day, DayOfMonth, Month, Quarter, Semester, Half, Season, Decade, HalfMonth, Week, Year };
    Unit unit = Unit::Day;
    int day = 0;
    int month = 0;      ///< 1-12; for DayOfMonth: 0, or 1 for «наступного місяця».
    int index = 0;      ///< Of a quarter, semester, half, decade, week; a season's first month.
    int lastIndex = 0;  ///< «1-2 квартал»; else as `index`.
    YearSaid year{};
    bool isImpossible = false;
};

struct Span {
    QDate from;
    QDate to;
    bool operator==(const Span&) const = default;
};

/// Reads the longest term at the reader's place; none where there is none.
std::optional<Term> takeTerm(Reader& reader);
/// «2021 року», «2020/2021 навчального року», «поточного року», «п.р.», «року».
std::optional<YearSaid> takeYear(Reader& reader);
/// 1-31 for «першого», «двадцятого», «10-го», «5»; 0 for anything else.
int takeOrdinal(Reader& reader);

/// The days; none where the document's date is needed and unknown, or there is no such day.
std::optional<Span> resolve(const Term& term, QDate issued);
/// For a term without a year that ends a range or begins one: the last such span not later than `latest`.
std::optional<Span> resolveBefore(const Term& term, QDate latest);

/// The first year of the school year that runs on that day, the coming one in July and August.
int schoolYearOf(QDate day);

}  // namespace decretum::deadline
