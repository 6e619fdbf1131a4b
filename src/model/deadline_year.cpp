// SPDX-License-Identifier: MIT
// Years of deadline phrases: printed, school years, the current and the next one.
#include "model/deadline_term.h"

namespace decretum::deadline {

namespace {

bool takeYearsWord(Reader& reader)
{
    if (reader.take(Meaning::Years))
        return true;
    // «р.р.»
    if (reader.is(Meaning::YearShort) && reader.isSign(u'.', 1) && reader.is(Meaning::YearShort, 2))
        reader.skip(2);
    else if (!reader.is(Meaning::YearsShort))
        return false;
    reader.skip();
    reader.takeSign(u".");  // only an abbreviation has one of its own
    return true;
}

/// «навчального року», «н.р.», «н/р», «уч. год», «учебного года»
bool takeSchoolWords(Reader& reader)
{
    const qsizetype start = reader.at();
    if (reader.take(Meaning::SchoolYear)) {
        reader.takeSign(u".");
        return true;
    }
    const bool isShort = reader.take(Meaning::SchoolShort);
    if (isShort)
        reader.takeSign(u"./");
    if ((isShort || reader.take(Meaning::School)) && takeYearWord(reader))
        return true;
    reader.setAt(start);
    return false;
}

YearSaid schoolYear(int first, int last)
{
    return {.mode = YearSaid::Mode::Printed, .year = first, .lastYear = last, .isSchool = true, .isImpossible = last != first + 1};
}

YearSaid yearsFrom(int first, int last)
{
    return {.mode = YearSaid::Mode::Printed, .year = first, .lastYear = last, .isImpossible = last < first};
}

bool isYearWord(const Reader& reader, qsizetype ahead)
{
    return reader.isAny({Meaning::Year, Meaning::YearShort}, ahead);
}

/// «20 20 року»: a year that a blank has parted.
std::optional<int> takePartedYear(Reader& reader)
{
    if (!reader.isNumber(1) || reader.peek().digits + reader.peek(1).digits != 4 || !isYearWord(reader, 2))
        return std::nullopt;
    const int scale = reader.peek(1).digits == 1 ? 10 : reader.peek(1).digits == 2 ? 100 : 1000;
    const int year = reader.peek().value * scale + reader.peek(1).value;
    if (year < kLeastYear)
        return std::nullopt;
    reader.skip(2);
    takeYearWord(reader);
    return year;
}

/// What follows the first year of «2020/2021 н.р.», «2020-2021 роки», «2020 та 2021 років»; none: there is no second
/// year.
std::optional<YearSaid> takeSecondYear(Reader& reader, int first, bool isNamedSchool)
{
    const qsizetype start = reader.at();
    const bool isSlash = reader.isSign(u'/');
    const bool isDash = reader.isSign(u'-');
    if (!reader.takeSign(u"/-,") && !reader.take(Meaning::And))
        return std::nullopt;
    const int digits = reader.peek().digits;
    if (!reader.isNumber() || (digits != 4 && (digits != 2 || (!isSlash && !isDash)))) {
        reader.setAt(start);
        return std::nullopt;
    }
    const int second = digits == 2 ? first / 100 * 100 + reader.peek().value : reader.peek().value;
    reader.skip();
    if (takeSchoolWords(reader) || isNamedSchool)
        return schoolYear(first, second);
    if (digits == 4 && takeYearsWord(reader))
        return yearsFrom(first, second);
    if (isSlash) {
        takeYearWord(reader);
        return schoolYear(first, second);
    }
    // «у 2018 - 2019 році»: one year, of a school
    if (isDash && digits == 4 && takeYearWord(reader))
        return second == first + 1 ? schoolYear(first, second) : yearsFrom(first, second);
    reader.setAt(start);
    return std::nullopt;
}

/// «2020/2021 н.р.», «2020-2021 роки», «2021 року», «2021»
std::optional<YearSaid> takePrintedYear(Reader& reader, bool isNamedSchool = false)
{
    if (!reader.isNumber())
        return std::nullopt;
    if (const auto parted = takePartedYear(reader))
        return printedYear(*parted);
    const Token& token = reader.peek();
    const bool hasWord = isYearWord(reader, 1);
    if (token.digits == 3 || token.digits > 4 || (token.digits == 4 && token.value < kLeastYear)) {
        if (!hasWord)
            return std::nullopt;
        reader.skip();
        takeYearWord(reader);
        return YearSaid{.mode = YearSaid::Mode::Printed, .year = token.value, .isImpossible = true};
    }
    if (token.digits != 4)
        return std::nullopt;
    const int first = token.value;
    reader.skip();
    if (auto span = takeSecondYear(reader, first, isNamedSchool))
        return span;
    const bool goesOn = (reader.isSign(u'-') || reader.isSign(u'/')) && reader.isNumber(1) && reader.peek(1).digits == 4;
    if (goesOn && !isNamedSchool) {
        reader.skip(-1);  // two years of which nothing tells what they are
        return std::nullopt;
    }
    if (reader.is(Meaning::Calendar) && reader.is(Meaning::Year, 1))
        reader.skip();
    if (!takeYearWord(reader) && !takeYearsWord(reader) && takeSchoolWords(reader))
        return schoolYear(first, first + 1);
    return isNamedSchool ? schoolYear(first, first + 1) : printedYear(first);
}

/// «п.р.», «ц.р.», «т.г.», «с.г.», «с/г»
bool takeShortCurrentYear(Reader& reader)
{
    const qsizetype start = reader.at();
    if (reader.takeOf(WordSet::CurrentLetter) && reader.takeSign(u"./") && reader.takeOf(WordSet::YearLetter)) {
        reader.takeSign(u".");
        return true;
    }
    reader.setAt(start);
    if (!reader.takeOf(WordSet::CurrentYear))
        return false;
    reader.takeSign(u".");
    return true;
}

/// «поточного року», «наступного навчального року», «нового навчального року», «навчального року 2020/2021», «року»
std::optional<YearSaid> takeSaidYear(Reader& reader)
{
    const qsizetype start = reader.at();
    if (takeShortCurrentYear(reader))
        return YearSaid{.mode = YearSaid::Mode::Current};
    YearSaid year{.mode = YearSaid::Mode::Current};
    const bool isPointed = reader.takeAny({Meaning::Current, Meaning::This, Meaning::Whole});
    if (isPointed && reader.isNumber()) {
        if (auto printed = takePrintedYear(reader))
            return printed;  // «поточного 2020 року»
    }
    if (!isPointed && reader.take(Meaning::Next))
        year.mode = YearSaid::Mode::Next;
    if (year.mode == YearSaid::Mode::Current && !isPointed && reader.take(Meaning::New))
        year.mode = YearSaid::Mode::Coming;
    reader.take(Meaning::New);  // «наступного нового навчального року»
    if (reader.is(Meaning::New, -1) && reader.isNumber()) {
        if (auto printed = takePrintedYear(reader))
            return printed;  // «нового 2013-2014 навчального року»
    }
    reader.take(Meaning::Calendar);
    if (takeSchoolWords(reader)) {
        if (auto printed = takePrintedYear(reader, true))
            return printed;
        year.isSchool = true;
        return year;
    }
    // «Нового року» is a feast, no year
    const bool isWord = reader.is(Meaning::Year) || (isPointed && reader.is(Meaning::YearShort));
    if (year.mode != YearSaid::Mode::Coming && isWord && takeYearWord(reader))
        return year;
    reader.setAt(start);
    return std::nullopt;
}

}  // namespace

YearSaid printedYear(int year)
{
    return {.mode = YearSaid::Mode::Printed, .year = year, .lastYear = year};
}

bool takeYearWord(Reader& reader)
{
    const qsizetype start = reader.at();
    if (reader.isSign(u'.') && reader.isGlued(1))
        reader.skip();  // «2020.року»
    if (reader.take(Meaning::Year))
        return true;
    if (reader.take(Meaning::YearShort)) {
        reader.takeSign(u".");
        return true;
    }
    reader.setAt(start);
    return false;
}

std::optional<YearSaid> takeYear(Reader& reader)
{
    if (auto year = takePrintedYear(reader))
        return year;
    return takeSaidYear(reader);
}

void takeYearOf(Reader& reader, Term& term)
{
    const qsizetype start = reader.at();
    while (reader.takeSign(u",."))
        continue;
    if (reader.isAny({Meaning::In}) && reader.isNumber(1) && reader.peek(1).digits == 4)
        reader.skip();
    if (const auto year = takeYear(reader)) {
        term.year = *year;
        term.isImpossible = term.isImpossible || year->isImpossible;
        return;
    }
    if (reader.isNumber() && (reader.peek().digits == 3 || reader.peek().digits == 5) && reader.at() + 1 > start) {
        const qsizetype at = reader.at();
        reader.skip();
        if (reader.atEnd() || reader.isAny({Meaning::Year, Meaning::YearShort}) || reader.isSign(u'.')) {
            takeYearWord(reader);
            term.isImpossible = true;
            return;
        }
        reader.setAt(at);
    }
    reader.setAt(start);
}

}  // namespace decretum::deadline
