// SPDX-License-Identifier: MIT
#include "model/deadline_range.h"

namespace decretum::deadline {

namespace {

enum class Edge : quint8 { Whole, BeforeIt };

/// The first day is settled after the last one: the nearest before it, where its own year is not said.
Phrase rangeOf(const Term& first, const Term& last, Edge edge, const Context& context)
{
    if (isImpossible(first, context.issued) || isImpossible(last, context.issued))
        return impossiblePhrase();
    // «з 20 по 10 квітня 2021 року»: nobody means a year but for ten days
    const bool isOneMonth = first.unit == Term::Unit::Day && last.unit == Term::Unit::Day && first.month == last.month;
    if (isOneMonth && first.year.mode == YearSaid::Mode::Unsaid && first.day > last.day)
        return impossiblePhrase();
    const bool isFirstDated = first.year.mode == YearSaid::Mode::Printed;
    std::optional<Span> begin = isFirstDated ? resolve(first, context.issued) : std::nullopt;
    const auto end = resolve(last, begin && last.year.mode == YearSaid::Mode::Unsaid ? begin->from : context.issued);
    if (!end)
        return phraseOf(Deadline::Kind::During, begin ? std::optional(begin->from) : std::nullopt, std::nullopt);
    const QDate to = edge == Edge::BeforeIt ? end->from.addDays(-1) : end->to;
    if (!begin)
        begin =
            first.year.mode == YearSaid::Mode::Unsaid && first.which != Term::Which::Next ? resolveBefore(first, to) : resolve(first, context.issued);
    if (!begin || begin->from > to)
        return impossiblePhrase();
    return phraseOf(Deadline::Kind::During, begin->from, to);
}

/// Two numbers of one month: the month is said once, so the second may not be the lesser.
std::optional<Phrase> numberRangeOf(int first, Reader& reader, const Context& context)
{
    const auto last = takeDay(reader, context);
    if (!last || (last->unit != Term::Unit::Day && last->unit != Term::Unit::DayOfMonth))
        return std::nullopt;
    takeInclusive(reader);
    if (first > last->day || first > 31)
        return impossiblePhrase();
    const auto span = resolve(*last, context.issued);
    if (isImpossible(*last, context.issued))
        return impossiblePhrase();
    if (!span)
        return phraseOf(Deadline::Kind::During, std::nullopt, std::nullopt);
    return phraseOf(Deadline::Kind::During, QDate(span->to.year(), span->to.month(), first), span->to);
}

/// «з 25 по 28 серпня», «с 1-го по 5-е октября»
std::optional<Phrase> takeStartedNumbers(Reader& reader, const Context& context)
{
    const qsizetype start = reader.at();
    const int first = takeOrdinal(reader);
    if (first > 0 && (reader.takeAny({Meaning::By, Meaning::Until}) || reader.takeSign(u"-"))) {
        const qsizetype second = reader.at();
        const bool isNumber = takeOrdinal(reader) > 0 && !reader.isSign(u'-');
        reader.setAt(second);
        if (auto range = isNumber ? numberRangeOf(first, reader, context) : std::nullopt)
            return range;
    }
    reader.setAt(start);
    return std::nullopt;
}

/// «початку навчального року», «кінця вересня»: where a range begins or ends.
std::optional<Term> takeEdgeTerm(Reader& reader, const Context& context, Edge& edge)
{
    const qsizetype start = reader.at();
    if (auto term = takeTerm(reader, context))
        return term;
    const bool isEnd = reader.takeAny({Meaning::End, Meaning::Finish});
    if (isEnd || reader.take(Meaning::Begin)) {
        if (auto term = takeTermOfEdge(reader, context)) {
            edge = isEnd ? Edge::Whole : Edge::BeforeIt;
            return term;
        }
    }
    reader.setAt(start);
    return std::nullopt;
}

/// «вересень, жовтень» is a span, «січень, березень» are two deadlines.
bool isListed(const Term& first, const Term& last)
{
    const bool isNext = first.unit == Term::Unit::Month ? last.month == first.month % 12 + 1 : last.index == first.lastIndex + 1;
    return isNext && (first.unit == Term::Unit::Month || first.unit == Term::Unit::Quarter || first.unit == Term::Unit::Decade)
        && first.unit == last.unit && first.year.mode == YearSaid::Mode::Unsaid;
}

/// «, жовтень та листопад»: more months behind; the last of them.
std::optional<Term> takeListed(Reader& reader, const Term& first, const Context& context)
{
    std::optional<Term> last;
    const Term* before = &first;
    while (true) {
        const qsizetype start = reader.at();
        const bool isParted = reader.takeSign(u",/") || reader.take(Meaning::And);
        reader.takeAny({Meaning::In});
        const auto term = isParted ? takeTerm(reader, context) : std::nullopt;
        if (!term || !isListed(*before, *term) || (last && last->year.mode != YearSaid::Mode::Unsaid)) {
            reader.setAt(start);
            return last;
        }
        last = term;
        before = &*last;
    }
}

}  // namespace

std::optional<Phrase> takeNumberRange(Reader& reader, const Context& context)
{
    const qsizetype start = reader.at();
    const int first = takeOrdinal(reader);
    if (first == 0)
        return std::nullopt;
    const auto takeNext = [&] { return context.isWhole() && (reader.takeSign(u",") || reader.take(Meaning::And)); };
    if (reader.takeSign(u"-") || takeNext()) {
        // «20, 21 та 22 вересня»
        while (reader.isSmallNumber() && !reader.isSign(u'.', 1)) {
            const qsizetype at = reader.at();
            reader.skip();
            if (!takeNext()) {
                reader.setAt(at);
                break;
            }
        }
        if (auto range = numberRangeOf(first, reader, context))
            return range;
    }
    reader.setAt(start);
    return std::nullopt;
}

std::optional<Phrase> takeBareRange(Reader& reader, const Context& context)
{
    const qsizetype start = reader.at();
    const auto first = takeTerm(reader, context);
    if (!first)
        return std::nullopt;
    const qsizetype afterFirst = reader.at();
    reader.takeSign(u".");
    if (reader.takeSign(u"-")) {
        reader.takeAny({Meaning::In, Meaning::By, Meaning::On});
        Edge edge = Edge::Whole;
        if (const auto last = takeEdgeTerm(reader, context, edge)) {
            takeInclusive(reader);
            return rangeOf(*first, *last, edge, context);
        }
    }
    reader.setAt(afterFirst);
    if (context.isWhole()) {
        if (const auto last = takeListed(reader, *first, context))
            return rangeOf(*first, *last, Edge::Whole, context);
    }
    reader.setAt(start);
    return std::nullopt;
}

std::optional<Phrase> takeStartedRange(Reader& reader, const Context& context, bool isAfter)
{
    if (auto range = takeStartedNumbers(reader, context))
        return range;
    const qsizetype start = reader.at();
    takeHours(reader);
    Edge firstEdge = Edge::Whole;
    const auto first = takeEdgeTerm(reader, context, firstEdge);
    if (!first) {
        reader.setAt(start);
        return std::nullopt;
    }
    const qsizetype afterFirst = reader.at();
    reader.takeSign(u".,");
    takeHours(reader);
    if (reader.takeAny({Meaning::By, Meaning::Until}) || reader.takeSign(u"-")) {
        takeHours(reader);
        Edge edge = Edge::Whole;
        if (const auto last = takeEdgeTerm(reader, context, edge)) {
            takeInclusive(reader);
            return rangeOf(*first, *last, edge, context);
        }
    }
    reader.setAt(afterFirst);
    if (isImpossible(*first, context.issued))
        return impossiblePhrase();
    const auto span = resolve(*first, context.issued);
    if (!span)
        return phraseOf(Deadline::Kind::During, std::nullopt, std::nullopt);
    return phraseOf(Deadline::Kind::During, isAfter ? span->to.addDays(1) : span->from, std::nullopt);
}

}  // namespace decretum::deadline
