// SPDX-License-Identifier: MIT
#include "model/deadline_term.h"

#include "text/dates.h"
#include "text/roman.h"

#include <array>

namespace decretum::deadline {

namespace {

struct OrdinalStem {
    QStringView stem{};
    int value = 0;
};
constexpr OrdinalStem kOrdinals[] = {
    {u"перш", 1},    {u"перв", 1},     {u"друг", 2},      {u"втор", 2},      {u"трет", 3},     {u"четвер", 4},
    {u"четверт", 4}, {u"п'ят", 5},     {u"пят", 5},       {u"шост", 6},      {u"шест", 6},     {u"сьом", 7},
    {u"седьм", 7},   {u"восьм", 8},    {u"дев'ят", 9},    {u"девят", 9},     {u"десят", 10},   {u"п'ятнадцят", 15},
    {u"пятнадцат", 15}, {u"двадцят", 20}, {u"двадцат", 20}, {u"тридцят", 30}, {u"тридцат", 30}};
constexpr QStringView kAdjectiveEndings[] = {u"ого", u"ий", u"ый", u"ой", u"ій", u"им", u"ому", u"ем", u"ом", u"а",  u"ая", u"ої",
                                             u"у",   u"ую", u"ьего", u"ьому", u"ього", u"ий", u"я",  u"ья", u"ье", u"е",  u"ьей"};

int ordinalWord(const Token& token)
{
    if (token.kind != Token::Kind::Word)
        return 0;
    for (const OrdinalStem& ordinal : kOrdinals) {
        if (!token.text.startsWith(ordinal.stem))
            continue;
        const QStringView ending = QStringView(token.text).sliced(ordinal.stem.size());
        if (std::find(std::begin(kAdjectiveEndings), std::end(kAdjectiveEndings), ending) != std::end(kAdjectiveEndings))
            return ordinal.value;
    }
    return 0;
}

/// «ІІ», «II», «П», «Ш», «1У», «2».
int takeCount(Reader& reader)
{
    const Token& token = reader.peek();
    if (token.kind == Token::Kind::Number && token.digits <= 2) {
        if (token.value == 1 && reader.isGlued(1) && reader.peek(1).isWord(u"у")) {
            reader.skip(2);
            return 4;
        }
        reader.skip();
        if (reader.takeSign(u"-")) {
            if (!reader.takeWord({u"й", u"го", u"му", u"ий", u"ый", u"я", u"а", u"м", u"ої", u"ої", u"му"}))
                reader.setAt(reader.at() - 1);
        }
        return token.value;
    }
    if (token.kind != Token::Kind::Word)
        return 0;
    if (const int ordinal = ordinalWord(token)) {
        reader.skip();
        return ordinal;
    }
    const QString upper = token.text.toUpper();
    const int value = upper == u"П" ? 2 : upper == u"Ш" ? 3 : fromRoman(upper);
    if (value > 0)
        reader.skip();
    return value;
}

bool takeYearWord(Reader& reader)
{
    if (reader.takeWord({u"року", u"рік", u"році", u"роком", u"года", u"году", u"год"}))
        return true;
    if (!reader.takeWord({u"р", u"г"}))
        return false;
    reader.takeSign(u".");  // only an abbreviation has one of its own
    return true;
}

bool takeYearsWord(Reader& reader)
{
    if (reader.takeWord({u"роки", u"років", u"роках", u"годы", u"годов", u"годах"}))
        return true;
    if (!reader.takeWord({u"рр", u"гг"}))
        return false;
    reader.takeSign(u".");
    return true;
}

/// «навчального року», «н.р.», «уч. год», «учебного года»
bool takeSchoolWords(Reader& reader)
{
    const qsizetype start = reader.at();
    const bool isAbbreviated = reader.takeWord({u"н", u"навч", u"уч", u"учеб"});
    if (isAbbreviated)
        reader.takeSign(u".");
    if ((isAbbreviated || reader.takeStem({u"навчальн", u"учебн"})) && takeYearWord(reader))
        return true;
    reader.setAt(start);
    return false;
}

YearSaid printedYear(int year)
{
    return {.mode = YearSaid::Mode::Printed, .year = year, .lastYear = year};
}

YearSaid schoolYear(int first, int last)
{
    return {.mode = YearSaid::Mode::Printed, .year = first, .lastYear = last, .isSchool = true, .isImpossible = last != first + 1};
}

/// «2020/2021 н.р.», «2020-2021 роки», «2021 року»
std::optional<YearSaid> takePrintedYear(Reader& reader)
{
    if (!reader.isNumber() || reader.peek().digits != 4 || reader.peek().value < 1000)
        return std::nullopt;
    const int first = reader.peek().value;
    const qsizetype start = reader.at();
    reader.skip();
    const bool isSlash = reader.peek().isSign(u'/');
    if (reader.takeSign(u"/-") && reader.isNumber() && (reader.peek().digits == 4 || (isSlash && reader.peek().digits == 2))) {
        const int second = reader.peek().digits == 2 ? first / 100 * 100 + reader.peek().value : reader.peek().value;
        reader.skip();
        if (takeSchoolWords(reader) || isSlash)
            return schoolYear(first, second);
        if (second == first + 1 && takeYearWord(reader))
            return schoolYear(first, second);
        if (takeYearsWord(reader)) {
            return YearSaid{.mode = YearSaid::Mode::Printed, .year = first, .lastYear = second, .isImpossible = second < first};
        }
        reader.setAt(start);
        return std::nullopt;
    }
    reader.setAt(start + 1);
    if (!takeYearWord(reader) && !takeYearsWord(reader) && takeSchoolWords(reader))
        return schoolYear(first, first + 1);
    return printedYear(first);
}

/// «п.р.», «ц.р.», «т.г.», «с.г.», «с/г»
bool takeAbbreviatedCurrentYear(Reader& reader)
{
    const qsizetype start = reader.at();
    if (reader.takeWord({u"п", u"ц", u"т", u"с"}) && reader.takeSign(u"./") && reader.takeWord({u"р", u"г"})) {
        reader.takeSign(u".");
        return true;
    }
    reader.setAt(start);
    return reader.takeWord({u"пр", u"цр", u"тг", u"сг"});
}

std::optional<YearSaid> takeRelativeYear(Reader& reader)
{
    const qsizetype start = reader.at();
    if (takeAbbreviatedCurrentYear(reader))
        return YearSaid{.mode = YearSaid::Mode::Current};
    YearSaid year;
    if (reader.takeStem({u"поточн", u"текущ"}) || reader.takeWord({u"цього", u"сего", u"этого", u"цьому", u"этом", u"всього", u"всего"}))
        year.mode = YearSaid::Mode::Current;
    else if (reader.takeStem({u"наступн", u"следующ"}))
        year.mode = YearSaid::Mode::Next;
    if (takeSchoolWords(reader)) {
        year.isSchool = true;
        return year;
    }
    if (takeYearWord(reader)) {
        if (year.mode == YearSaid::Mode::Unsaid)
            year.mode = YearSaid::Mode::Current;
        return year;
    }
    reader.setAt(start);
    return std::nullopt;
}

/// The year after a day, a month or a quarter: there must be one, else nothing is read.
void takeYearOf(Reader& reader, Term& term)
{
    const qsizetype start = reader.at();
    reader.takeSign(u",");
    if (const auto year = takeYear(reader)) {
        term.year = *year;
        term.isImpossible = term.isImpossible || year->isImpossible;
        return;
    }
    if (reader.isNumber() && (reader.peek().digits == 3 || reader.peek().digits == 5) && reader.startsStem({u"рок", u"год"}, 1)) {
        term.isImpossible = true;
        reader.skip(2);
        return;
    }
    reader.setAt(start);
}

bool isOpeningQuote(const Token& token)
{
    return token.kind == Token::Kind::Sign && QStringView(u"«\"“„'").contains(token.text.front());
}

/// «01.09.2022», «15.10», «1/09/2020», «15,10.2020»
std::optional<Term> takeDigitalDay(Reader& reader)
{
    const qsizetype start = reader.at();
    const auto separator = [&reader] { return !reader.atEnd() && reader.takeSign(u".,/-"); };
    if (!reader.isNumber() || reader.peek().digits > 2)
        return std::nullopt;
    Term term{.day = reader.peek().value};
    const bool isDayPadded = reader.peek().digits == 2;
    reader.skip();
    const bool isDotted = reader.peek().isSign(u'.');
    if (!separator() || !reader.isNumber() || reader.peek().digits > 2 || (!isDotted && !isDayPadded)) {
        reader.setAt(start);
        return std::nullopt;
    }
    term.month = reader.peek().value;
    const bool isMonthPadded = reader.peek().digits == 2;
    reader.skip();
    const qsizetype afterMonth = reader.at();
    const bool hasSign = separator();
    if (reader.isNumber() && reader.peek().digits == 4 && (hasSign || isMonthPadded)) {
        term.year = printedYear(reader.peek().value);
        reader.skip();
        takeYearWord(reader);
    } else if (reader.isNumber() && hasSign && reader.peek().digits == 2) {
        term.year = YearSaid{.mode = YearSaid::Mode::Printed, .year = reader.peek().value};
        reader.skip();
        takeYearWord(reader);
    } else if (reader.isNumber() && hasSign) {
        term.isImpossible = true;
        reader.skip();
    } else {
        reader.setAt(afterMonth);
        if (!isDotted || !isMonthPadded) {
            reader.setAt(start);
            return std::nullopt;
        }
        takeYearOf(reader, term);
    }
    term.isImpossible = term.isImpossible || term.month < 1 || term.month > 12 || term.day < 1 || term.day > 31;
    return term;
}

/// «1 вересня 2020 року», «« 11 » марта», «першого вересня», «15-го сентября», «"__" ______ 2020 року»
std::optional<Term> takeVerbalDay(Reader& reader)
{
    const qsizetype start = reader.at();
    if (isOpeningQuote(reader.peek()))
        reader.skip();
    bool isBlankForm = false;
    while (reader.takeSign(u"_"))
        isBlankForm = true;
    const int day = isBlankForm ? 0 : takeOrdinal(reader);
    while (reader.takeSign(u"»\"”’_'"))
        isBlankForm = isBlankForm || reader.peek(-1).isSign(u'_');
    const int month = reader.peek().kind == Token::Kind::Word ? monthNumber(reader.peek().text) : 0;
    if ((day == 0 || month == 0) && !isBlankForm) {
        reader.setAt(start);
        return std::nullopt;
    }
    if (month > 0)
        reader.skip();
    Term term{.day = day, .month = month, .isImpossible = isBlankForm || day > 31};
    takeYearOf(reader, term);
    return term;
}

/// «5 числа», «10 числа наступного місяця»
std::optional<Term> takeDayOfMonth(Reader& reader)
{
    const qsizetype start = reader.at();
    const int day = takeOrdinal(reader);
    if (day == 0 || !reader.takeWord({u"числа", u"число", u"числу"})) {
        reader.setAt(start);
        return std::nullopt;
    }
    Term term{.unit = Term::Unit::DayOfMonth, .day = day, .isImpossible = day > 31};
    const qsizetype afterNumber = reader.at();
    if (reader.takeStem({u"наступн", u"следующ"}))
        term.month = 1;
    else
        reader.takeStem({u"поточн", u"текущ"});
    if (!reader.takeWord({u"місяця", u"месяца"}))
        reader.setAt(afterNumber);
    return term;
}

std::optional<Term> takeMonth(Reader& reader)
{
    const int month = reader.peek().kind == Token::Kind::Word
                          ? monthNumber(reader.peek().text == u"серпеня" ? QStringView(u"серпня") : QStringView(reader.peek().text))
                          : 0;
    if (month == 0)
        return std::nullopt;
    reader.skip();
    Term term{.unit = Term::Unit::Month, .month = month};
    if (!(reader.takeWord({u"місяць", u"місяця", u"месяц", u"месяца"})))
        reader.takeSign(reader.isNumber(1) ? QStringView(u",") : QStringView());
    takeYearOf(reader, term);
    return term;
}

/// «І квартал», «ІІ семестр 2020/2021 н.р.», «1-2 квартал», «друге півріччя»
std::optional<Term> takePartOfYear(Reader& reader)
{
    const qsizetype start = reader.at();
    Term term;
    term.index = takeCount(reader);
    term.lastIndex = term.index;
    if (term.index > 0 && reader.takeSign(u"-"))
        term.lastIndex = takeCount(reader);
    int most = 0;
    if (reader.takeStem({u"квартал"})) {
        term.unit = Term::Unit::Quarter;
        most = 4;
    } else if (reader.takeStem({u"семестр"})) {
        term.unit = Term::Unit::Semester;
        most = 2;
    } else if (reader.takeStem({u"півріч", u"полугоди"})) {
        term.unit = Term::Unit::Half;
        most = 2;
    }
    if (most == 0 || term.index == 0) {
        reader.setAt(start);
        return std::nullopt;
    }
    term.isImpossible = term.index > most || term.lastIndex > most || term.lastIndex < term.index;
    takeYearOf(reader, term);
    return term;
}

/// «перша декада вересня», «другий тиждень лютого», «наприкінці січня», «кінець вересня», «перша половина травня»
std::optional<Term> takePartOfMonth(Reader& reader)
{
    const qsizetype start = reader.at();
    Term term{.unit = Term::Unit::Decade};
    reader.takeWord({u"на", u"в", u"у"});
    if (reader.takeWord({u"наприкінці", u"кінець", u"кінці", u"конце", u"конец"})) {
        term.index = 3;
    } else if (reader.takeWord({u"початку", u"початок", u"начале", u"начало"})) {
        term.index = 1;
    } else if (reader.takeWord({u"середині", u"середина", u"середине"})) {
        term.index = 2;
    } else {
        reader.setAt(start);
        term.index = takeCount(reader);
        if (reader.takeStem({u"декад"})) {
            term.isImpossible = term.index > 3;
        } else if (reader.takeStem({u"тижд", u"тижн", u"недел"})) {
            term.unit = Term::Unit::Week;
            term.isImpossible = term.index > 5;
        } else if (reader.takeStem({u"половин"})) {
            term.unit = Term::Unit::HalfMonth;
            term.isImpossible = term.index > 2;
        } else {
            reader.setAt(start);
            return std::nullopt;
        }
    }
    const auto month = term.index > 0 ? takeMonth(reader) : std::nullopt;
    if (!month) {
        reader.setAt(start);
        return std::nullopt;
    }
    term.month = month->month;
    term.year = month->year;
    return term;
}

std::optional<Term> takeSeason(Reader& reader)
{
    constexpr std::array<std::pair<QStringView, int>, 17> kSeasons{
        {{u"навесні", 3}, {u"весною", 3}, {u"весной", 3}, {u"весна", 3}, {u"весни", 3}, {u"влітку", 6}, {u"літо", 6}, {u"літа", 6},
         {u"летом", 6}, {u"лето", 6}, {u"восени", 9}, {u"осінь", 9}, {u"осенью", 9}, {u"осень", 9}, {u"взимку", 12}, {u"зимой", 12}, {u"зима", 12}}};
    for (const auto& [word, month] : kSeasons) {
        if (reader.takeWord({word})) {
            Term term{.unit = Term::Unit::Season, .index = month};
            takeYearOf(reader, term);
            return term;
        }
    }
    return std::nullopt;
}

QDate lastOfMonth(int year, int month)
{
    return {year, month, QDate(year, month, 1).daysInMonth()};
}

Span months(int year, int first, int count)
{
    const QDate from = QDate(year, first, 1);
    return {from, from.addMonths(count).addDays(-1)};
}

Span partOfMonth(const Term& term, int year)
{
    const QDate last = lastOfMonth(year, term.month);
    switch (term.unit) {
    case Term::Unit::HalfMonth: return term.index == 1 ? Span{{year, term.month, 1}, {year, term.month, 15}} : Span{{year, term.month, 16}, last};
    case Term::Unit::Week: {
        // The week of the first Thursday is the first, as ISO 8601 has it for the year.
        const QDate first(year, term.month, 1);
        const QDate thursday = first.addDays((4 - first.dayOfWeek() + 7) % 7);
        const QDate monday = thursday.addDays(-3 + 7 * (term.index - 1));
        return {monday, monday.addDays(6)};
    }
    default: break;
    }
    const QDate from(year, term.month, 10 * (term.index - 1) + 1);
    return {from, term.index == 3 ? last : from.addDays(9)};
}

/// The span in that (first) year; none where there is no such day.
std::optional<Span> spanIn(const Term& term, int year)
{
    switch (term.unit) {
    case Term::Unit::Day: {
        const QDate day(year, term.month, term.day);
        return day.isValid() ? std::optional(Span{day, day}) : std::nullopt;
    }
    case Term::Unit::Month: return months(year, term.month, 1);
    case Term::Unit::Quarter: return months(year, 3 * term.index - 2, 3 * (term.lastIndex - term.index + 1));
    case Term::Unit::Half:
        if (!term.year.isSchool)
            return months(year, 6 * term.index - 5, 6 * (term.lastIndex - term.index + 1));
        [[fallthrough]];
    case Term::Unit::Semester:
        return term.index == 1 ? Span{{year, 9, 1}, term.lastIndex == 2 ? QDate(year + 1, 6, 30) : QDate(year, 12, 31)}
                               : Span{{year + 1, 1, 1}, {year + 1, 6, 30}};
    case Term::Unit::Season: return months(year, term.index, 3);
    case Term::Unit::Decade:
    case Term::Unit::HalfMonth:
    case Term::Unit::Week: return partOfMonth(term, year);
    case Term::Unit::Year:
        return term.year.isSchool ? Span{{year, 9, 1}, {year + 1, 6, 30}}
                                  : Span{{year, 1, 1}, {std::max(year, term.year.lastYear), 12, 31}};
    case Term::Unit::DayOfMonth: break;
    }
    return std::nullopt;
}

std::optional<Span> resolveDayOfMonth(const Term& term, QDate issued)
{
    if (!issued.isValid())
        return std::nullopt;
    QDate month(issued.year(), issued.month(), 1);
    if (term.month > 0 || term.day < issued.day())
        month = month.addMonths(1);
    const QDate day(month.year(), month.month(), std::min(term.day, month.daysInMonth()));
    return Span{day, day};
}

bool isOfSchoolYear(const Term& term)
{
    return term.year.isSchool || term.unit == Term::Unit::Semester;
}

int fullYear(int year, QDate issued)
{
    if (year >= 100)
        return year;
    const int base = issued.isValid() ? issued.year() : 2020;
    int best = base / 100 * 100 + year;
    for (const int candidate : {best - 100, best + 100}) {
        if (std::abs(candidate - base) < std::abs(best - base))
            best = candidate;
    }
    return best;
}

}  // namespace

int schoolYearOf(QDate day)
{
    return day.month() >= 7 ? day.year() : day.year() - 1;
}

int takeOrdinal(Reader& reader)
{
    const Token& token = reader.peek();
    if (token.kind == Token::Kind::Number && token.digits <= 2) {
        reader.skip();
        const qsizetype after = reader.at();
        reader.takeSign(u"-");
        if (!reader.takeWord({u"го", u"е", u"му", u"ого", u"х", u"ти"}))
            reader.setAt(after);
        return token.value == 0 ? 99 : token.value;  // 99: meant as a day, and none
    }
    const int first = ordinalWord(token);
    if (first > 0) {
        reader.skip();
        return first;
    }
    if (reader.startsStem({u"двадцять", u"двадцать", u"тридцять", u"тридцать"})) {
        if (const int second = ordinalWord(reader.peek(1)); second > 0 && second < 10) {
            const int tens = token.text.startsWith(u"тр") ? 30 : 20;
            reader.skip(2);
            return tens + second;
        }
    }
    return 0;
}

std::optional<YearSaid> takeYear(Reader& reader)
{
    if (auto year = takePrintedYear(reader))
        return year;
    return takeRelativeYear(reader);
}

std::optional<Term> takeTerm(Reader& reader)
{
    for (const auto take : {&takeDigitalDay, &takeVerbalDay, &takeDayOfMonth, &takePartOfMonth, &takePartOfYear, &takeMonth, &takeSeason}) {
        if (auto term = take(reader))
            return term;
    }
    if (const auto year = takeYear(reader))
        return Term{.unit = Term::Unit::Year, .year = *year, .isImpossible = year->isImpossible};
    return std::nullopt;
}

std::optional<Span> resolve(const Term& term, QDate issued)
{
    if (term.isImpossible)
        return std::nullopt;
    if (term.unit == Term::Unit::DayOfMonth)
        return resolveDayOfMonth(term, issued);
    if (term.year.mode == YearSaid::Mode::Printed)
        return spanIn(term, fullYear(term.year.year, issued));
    if (!issued.isValid())
        return std::nullopt;
    const int base = isOfSchoolYear(term) ? schoolYearOf(issued) : issued.year();
    if (term.year.mode == YearSaid::Mode::Current)
        return spanIn(term, base);
    if (term.year.mode == YearSaid::Mode::Next)
        return spanIn(term, base + 1);
    for (int year = base; year < base + 9; ++year) {
        const auto span = spanIn(term, year);
        if (span && span->to >= issued)
            return span;
        if (term.unit == Term::Unit::Year)
            return span;
    }
    return std::nullopt;
}

std::optional<Span> resolveBefore(const Term& term, QDate latest)
{
    for (int year = latest.year(); year > latest.year() - 9; --year) {
        const auto span = spanIn(term, year);
        if (span && span->from <= latest)
            return span;
    }
    return std::nullopt;
}

}  // namespace decretum::deadline
