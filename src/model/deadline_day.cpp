// SPDX-License-Identifier: MIT
// Days of deadline phrases, in digits and in words.
#include "model/deadline_term.h"

namespace decretum::deadline {

namespace {

void judgeDay(Term& term)
{
    const bool isShortYear = term.year.mode == YearSaid::Mode::Printed && term.year.year >= 100 && term.year.year < kLeastYear;
    term.isImpossible = term.isImpossible || isShortYear || term.month < 1 || term.month > 12 || term.day < 1 || term.day > 31;
}

bool takeSeparator(Reader& reader)
{
    if (!reader.takeSign(u".,/-"))
        return false;
    reader.skipDots();  // «01..09»
    return true;
}

/// «2020-09-01», «2020.05.25» (ДСТУ 4163:2020, 5.10)
std::optional<Term> takeYearFirstDay(Reader& reader)
{
    const bool isSigned = (reader.isSign(u'-', 1) && reader.isSign(u'-', 3)) || (reader.isSign(u'.', 1) && reader.isSign(u'.', 3));
    if (reader.peek().digits != 4 || !isSigned || !reader.isNumber(2) || reader.peek(2).digits != 2 || !reader.isNumber(4)
        || reader.peek(4).digits != 2)
        return std::nullopt;
    Term term{.day = reader.peek(4).value, .month = reader.peek(2).value, .year = printedYear(reader.peek().value)};
    reader.skip(5);
    takeYearWord(reader);
    judgeDay(term);
    return term;
}

/// «01 09 2020», «0109.2020», «01.092020», «01092020»: signs that were lost; only where nothing else stands in the
/// phrase.
std::optional<Term> takeDayOfLostSigns(Reader& reader)
{
    const auto digits = [&reader](qsizetype ahead) { return reader.isNumber(ahead) ? int{reader.peek(ahead).digits} : 0; };
    const auto value = [&reader](qsizetype ahead) { return reader.peek(ahead).value; };
    Term term;
    qsizetype count = 0;
    const auto found = [&](int day, int month, int year, qsizetype tokens) {
        term = {.day = day, .month = month, .year = printedYear(year)};
        count = tokens;
    };
    if (digits(0) == 2 && digits(1) == 2 && digits(2) == 4)
        found(value(0), value(1), value(2), 3);
    else if (digits(0) == 2 && digits(1) == 2 && reader.isSign(u'.', 2) && digits(3) == 4)
        found(value(0), value(1), value(3), 4);
    else if (digits(0) == 2 && reader.isSign(u'.', 1) && digits(2) == 2 && digits(3) == 4)
        found(value(0), value(2), value(3), 4);
    else if (digits(0) == 8)
        found(value(0) / 1'000'000, value(0) / 10'000 % 100, value(0) % 10'000, 1);
    else if (digits(0) == 4 && reader.isSign(u'.', 1) && digits(2) == 4)
        found(value(0) / 100, value(0) % 100, value(2), 3);
    else if (digits(0) == 2 && reader.isSign(u'.', 1) && digits(2) == 6)
        found(value(0), value(2) / 10'000, value(2) % 10'000, 3);
    if (count == 0 || term.year.year < kLeastYear || term.month > 12)
        return std::nullopt;
    reader.skip(count);
    takeYearWord(reader);
    judgeDay(term);
    return term;
}

/// The month of a day in digits: «09», roman «IX» where a year follows.
bool takeMonthInDigits(Reader& reader, Term& term, bool& isPadded)
{
    if (reader.isSmallNumber()) {
        term.month = reader.peek().value;
        isPadded = reader.peek().digits == 2;
        reader.skip();
        return true;
    }
    const qsizetype start = reader.at();
    if (reader.isWord() && reader.peek().meaning != Meaning::Ordinal && reader.peek().text.size() <= 4) {
        term.month = takeCount(reader);
        isPadded = true;
        if (term.month > 0 && term.month <= 12 && reader.isSign(u'.') && reader.isNumber(1) && reader.peek(1).digits == 4)
            return true;
    }
    reader.setAt(start);
    return false;
}

/// Whether the number here is the year of «01.09.2020», «01.09.20»; «01.09-15.10» and «15.09, 20 осіб» go on otherwise.
bool isYearInDigits(const Reader& reader, char16_t separator, char16_t separatorBefore, bool mayBeBare)
{
    if (!reader.isNumber())
        return false;
    const int digits = reader.peek().digits;
    if (separator == 0)
        return digits == 4 && mayBeBare;
    if (separator == u'-' || separator == u',')
        return digits == 4 ? !reader.isSign(u'.', 1) || !reader.isNumber(2) : separator == separatorBefore && digits == 2 && reader.isGlued();
    return digits == 4 || reader.isGlued();
}

/// The year of a day in digits; false: what stands here makes it no day.
bool takeYearInDigits(Reader& reader, Term& term, bool mayBeBare, char16_t separatorBefore)
{
    const qsizetype afterMonth = reader.at();
    const char16_t separator = takeSeparator(reader) ? reader.peek(afterMonth - reader.at()).sign : char16_t{0};
    const int digits = reader.peek().digits;
    if (isYearInDigits(reader, separator, separatorBefore, mayBeBare)) {
        term.year = printedYear(reader.peek().value);
        term.isImpossible = digits != 2 && digits != 4;
        reader.skip();
        takeYearWord(reader);
        return true;
    }
    reader.setAt(afterMonth);
    if (!mayBeBare)
        return false;
    takeYearOf(reader, term);
    return true;
}

/// «01.09.2022», «15.10», «1/09/2020», «15,10.2020», «1.IX.2020»
std::optional<Term> takeDigitalDay(Reader& reader, const Context& context)
{
    const qsizetype start = reader.at();
    if (!reader.isNumber())
        return std::nullopt;
    if (auto day = takeYearFirstDay(reader))
        return day;
    if (context.isWhole()) {
        if (auto day = takeDayOfLostSigns(reader))
            return day;
    }
    if (!reader.isSmallNumber())
        return std::nullopt;
    Term term{.day = reader.peek().value};
    const bool isDayPadded = reader.peek().digits == 2;
    const char16_t separator = reader.peek(1).sign;
    const bool isDash = separator == u'-';
    const bool isDotted = reader.isSign(u'.', 1);
    reader.skip();
    bool isMonthPadded = false;
    if (!takeSeparator(reader) || !takeMonthInDigits(reader, term, isMonthPadded) || (!isDotted && !isDayPadded)) {
        reader.setAt(start);
        return std::nullopt;
    }
    // «01-05.10.2020» is a range; «10-20 вересня» too; «15/09» alone is a day only where the phrase stands alone
    const bool isRange = isDash && !reader.isSign(u'-');
    const bool isWholeDay =
        isDotted ? isMonthPadded || (context.isWhole() && isDayPadded) : context.isWhole() && isDayPadded && isMonthPadded && !isDash;
    if (isRange || reader.is(Meaning::Month) || !takeYearInDigits(reader, term, isWholeDay, separator)) {
        reader.setAt(start);
        return std::nullopt;
    }
    const bool isPhone = isDash && reader.peek(-1).digits == 2 && !isMonthPadded && !context.isWhole();  // «22-3-41»
    if (isPhone) {
        reader.setAt(start);
        return std::nullopt;
    }
    judgeDay(term);
    return term;
}

bool takeQuotes(Reader& reader)
{
    bool isTaken = false;
    while (reader.takeSign(u"«»\"“”„'’‘"))
        isTaken = true;
    return isTaken;
}

/// «вересня», «вер.»: the month of a day in words.
bool takeMonthOfDay(Reader& reader, Term& term)
{
    const bool isShort = reader.is(Meaning::MonthShort) && reader.isSign(u'.', 1);
    if (!isShort && !reader.is(Meaning::Month))
        return false;
    term.month = reader.peek().value;
    reader.skip(isShort ? 2 : 1);
    return true;
}

/// «1 вересня 2020 року», «« 11 » марта», «першого вересня», «15-го числа сентября»
std::optional<Term> takeVerbalDay(Reader& reader)
{
    const qsizetype start = reader.at();
    takeQuotes(reader);
    Term term{.day = takeOrdinal(reader)};
    takeQuotes(reader);
    if (term.day > 0) {
        reader.skipDots();
        if (reader.isSign(u'-') && reader.isGlued() && reader.is(Meaning::Month, 1))
            reader.skip();  // «5-квітня»
        reader.take(Meaning::Date);
    }
    if (term.day == 0 || !takeMonthOfDay(reader, term)) {
        reader.setAt(start);
        return std::nullopt;
    }
    reader.take(Meaning::MonthUnit);
    judgeDay(term);
    takeYearOf(reader, term);
    return term;
}

/// «наступного місяця», «поточного місяця», «місяця»
bool takeWhichMonth(Reader& reader, Term& term)
{
    const qsizetype start = reader.at();
    term.which = takeWhich(reader, Term::Which::Named);
    if (reader.take(Meaning::MonthUnit))
        return true;
    term.which = Term::Which::Named;
    reader.setAt(start);
    return false;
}

/// «5 числа», «10 числа наступного місяця», «10 поточного місяця», «останнього дня місяця»
std::optional<Term> takeDayOfMonth(Reader& reader)
{
    const qsizetype start = reader.at();
    Term term{.unit = Term::Unit::DayOfMonth};
    const bool isLast = reader.take(Meaning::Last);
    term.day = isLast ? -1 : takeOrdinal(reader);
    term.isImpossible = term.day > 31;
    const bool hasWord = term.day != 0 && (reader.take(Meaning::Date) || (isLast && reader.take(Meaning::DayUnit)));
    if (hasWord && isLast && reader.is(Meaning::Month)) {
        term = {.unit = Term::Unit::DayOfMonth, .day = -1, .month = reader.peek().value};
        reader.skip();
        takeYearOf(reader, term);
        return term;
    }
    const bool isPointed = term.day != 0 && (reader.isAny({Meaning::Current, Meaning::This, Meaning::Next}));
    if (term.day == 0 || (!takeWhichMonth(reader, term) && !hasWord) || (!hasWord && !isPointed)) {
        reader.setAt(start);
        return std::nullopt;
    }
    return term;
}

}  // namespace

std::optional<Term> takeDay(Reader& reader, const Context& context)
{
    if (auto day = takeDigitalDay(reader, context))
        return day;
    if (auto day = takeVerbalDay(reader))
        return day;
    return takeDayOfMonth(reader);
}

}  // namespace decretum::deadline
