// SPDX-License-Identifier: MIT
#pragma once

#include "model/deadline_reader.h"

#include <QDate>

#include <optional>

/// Days, months, quarters, years … of the calendar, read and resolved. Used inside this layer alone.
namespace decretum::deadline {

/// A year as it was said.
struct YearSaid {
    enum class Mode : quint8 {
        Unsaid,
        Printed,
        Current,  ///< «поточного року», «п.р.», «року»
        Next,     ///< «наступного року»
        Coming,   ///< «нового навчального року»: the first that has not begun
    };
    Mode mode = Mode::Unsaid;
    int year = 0;
    int lastYear = 0;       ///< For «2020-2021 роки» and school years.
    bool isSchool = false;  ///< A school year.
    bool isImpossible = false;
};

/// A stretch of the calendar as it was said, before the document's date lends it what is unsaid.
struct Term {
    enum class Unit : quint8 {
        Day,
        DayOfMonth,  ///< «5 числа»
        Month,
        Quarter,
        Semester,
        Half,  ///< Of a year.
        Season,
        Decade,  ///< Of a month, as the next three.
        HalfMonth,
        Week,
        WeekdayOfMonth,  ///< «третя субота вересня»
        Weekday,         ///< «до п’ятниці»
        Year,
        SchoolQuarter,  ///< It has no fixed days.
    };
    /// «місяця», «поточного кварталу», «наступного тижня»: which one, where it has neither name nor number.
    enum class Which : quint8 { Named, Running, Next };
    Unit unit = Unit::Day;
    Which which = Which::Named;
    int day = 0;        ///< Of a day; −1: the month's last. Of a weekday: 1-7.
    int month = 0;      ///< 1-12; 0: the running or the next month, as `which` says.
    int index = 0;      ///< Of a quarter, semester, half, decade, week; −1: the last. A season's first month.
    int lastIndex = 0;  ///< «1-2 квартал»; else as `index`.
    YearSaid year{};
    bool isImpossible = false;
    bool isDay() const { return unit == Unit::Day || unit == Unit::DayOfMonth || unit == Unit::Weekday || unit == Unit::WeekdayOfMonth; }
};

struct Span {
    QDate from;
    QDate to;
    bool operator==(const Span&) const = default;
};

/// «наступного», «поточного», «цього»; `unsaid` where neither stands here.
Term::Which takeWhich(Reader& reader, Term::Which unsaid);
/// «І», «І-ІІ», «перша та друга», «останній» into the term's indexes; `signs` may part the two.
void takeIndexes(Reader& reader, Term& term, QStringView signs);

/// Reads the longest term at the reader's place; none where there is none.
std::optional<Term> takeTerm(Reader& reader, const Context& context);
/// The same behind «кінця», «початку», where «місяця» is one too.
std::optional<Term> takeTermOfEdge(Reader& reader, const Context& context);
/// «01.09.2022», «15.10», «2020-09-01», «1 вересня 2020 року», «« 11 » марта», «5 числа наступного місяця»
std::optional<Term> takeDay(Reader& reader, const Context& context);
/// «вересень 2020 р.», «ІІ декада вересня», «наприкінці січня», «третя субота вересня»
std::optional<Term> takeMonthOrPart(Reader& reader, const Context& context);
/// «І квартал», «ІІ семестр 2020/2021 н.р.», «друге півріччя», «поточного кварталу», «восени 2020 року»
std::optional<Term> takePartOfYear(Reader& reader);
/// «2021 року», «2020/2021 навчального року», «поточного року», «п.р.», «року».
std::optional<YearSaid> takeYear(Reader& reader);
constexpr int kLeastYear = 1000;  ///< Of four digits.
YearSaid printedYear(int year);
/// The year after a day, a month or a quarter, where one is said.
void takeYearOf(Reader& reader, Term& term);
/// «року», «р.», «год»
bool takeYearWord(Reader& reader);

/// «ІІ», «II», «П», «Ш», «1У», «2», «2-й», «другий»; 0: none.
int takeCount(Reader& reader);
/// 1-31 for «першого», «двадцять п’ятого», «10-го», «5»; 0: none; 99: meant as a day, and none.
int takeOrdinal(Reader& reader);
/// «-го», «-ти» after a number.
void takeSuffix(Reader& reader);
/// «п’яти», «сорока п’яти», «10», «10 (десяти)», «3-х»; 0: none.
int takeCardinal(Reader& reader);

/// The days; none where the document's date is needed and unknown, or there is no such day.
std::optional<Span> resolve(const Term& term, QDate issued);
/// For a term without a year that begins a range: the last such span that begins not later than `latest`.
std::optional<Span> resolveBefore(const Term& term, QDate latest);
/// Whether no calendar has it: 31 April, a fifth quarter, a school year of three.
bool isImpossible(const Term& term, QDate issued);

/// The first year of the school year that runs on that day, the coming one in July and August.
int schoolYearOf(QDate day);

}  // namespace decretum::deadline
