// SPDX-License-Identifier: MIT
#include "model/deadline_printer.h"

#include "model/deadline_amount.h"
#include "model/deadline_rule_printer.h"
#include "model/deadline_wording.h"
#include "model/recurrence_rule.h"
#include "text/dates.h"
#include "text/roman.h"

namespace decretum {

namespace {

using namespace Qt::Literals::StringLiterals;
using deadline::Wording;

bool isLastOfMonth(QDate day)
{
    return day.day() == day.daysInMonth();
}

/// Months from first to last where the span is made of whole ones; 0: it is not.
int wholeMonths(QDate from, QDate to)
{
    if (from.day() != 1 || !isLastOfMonth(to))
        return 0;
    return (to.year() - from.year()) * 12 + to.month() - from.month() + 1;
}

MessageArguments yearArguments(QDate from, QDate to, int part)
{
    return {{u"year"_s, QString::number(from.year())}, {u"next"_s, QString::number(to.year())}, {u"date"_s, from}, {u"last"_s, to},
        {u"roman"_s, toRoman(part)}};
}

/// The names that a span may have, the usual one first: a month, a quarter, a half-year, a school year and its halves,
/// a decade.
QString namedSpan(const Wording& wording, QDate from, QDate to, bool isInline)
{
    const auto say = [&](const QString& key, int part = 1) {
        const QString words = isInline ? wording.say(key + u"-inline"_s, yearArguments(from, to, part)) : QString();
        return words.isEmpty() ? wording.say(key, yearArguments(from, to, part)) : words;
    };
    const int months = wholeMonths(from, to);
    const bool isOneYear = from.year() == to.year();
    if (months == 1)
        return say(u"month"_s);
    if (months == 3 && from.month() % 3 == 1)
        return say(u"quarter"_s, (from.month() + 2) / 3);
    if (months == 6 && from.month() % 6 == 1)
        return say(u"half"_s, from.month() == 1 ? 1 : 2);
    if (months % 12 == 0 && months > 0 && from.month() == 1)
        return say(isOneYear ? u"year"_s : u"years"_s);
    if (months == 10 && from.month() == 9)
        return say(u"school-year"_s);
    if (months == 4 && from.month() == 9) {
        MessageArguments arguments = yearArguments(from, to, 1);
        arguments[u"next"_s] = QString::number(to.year() + 1);
        return wording.say(isInline ? u"semester-inline"_s : u"semester"_s, arguments);
    }
    if (months > 1 && isOneYear && !isInline)
        return say(u"months"_s);
    const bool isDecade = isOneYear && from.month() == to.month() && from.day() % 10 == 1 && from.day() < 30
        && (from.day() == 21 ? isLastOfMonth(to) : to.day() == from.day() + 9);
    return isDecade ? say(u"decade"_s, from.day() / 10 + 1) : QString();
}

QString daysSpan(const Wording& wording, const Deadline& deadline)
{
    if (!deadline.from)
        return {};
    if (!deadline.to)
        return wording.say(u"from"_s, {{u"from"_s, digitalDate(*deadline.from)}});
    if (*deadline.from == *deadline.to)
        return wording.say(u"day"_s, {{u"from"_s, digitalDate(*deadline.from)}});
    return wording.say(u"range"_s, {{u"from"_s, digitalDate(*deadline.from)}, {u"to"_s, digitalDate(*deadline.to)}});
}

QString termWords(const Wording& wording, const RelativeTerm& term)
{
    static const QString kKeys[] = {u"term-days"_s, u"term-working-days"_s, u"term-weeks"_s, u"term-months"_s, u"term-years"_s};
    return wording.say(kKeys[static_cast<int>(term.unit)], {{u"count"_s, qint64{term.count}}});
}

/// A counted term in other words, while its last day is what the deadline says.
QString countedWords(const Wording& wording, const Deadline& deadline, QDate issued)
{
    const auto term = termOf(deadline);
    if (!term || term->start != RelativeTerm::Start::Document || deadline::lastDayOf(*term, issued) != deadline.to)
        return {};
    return termWords(wording, *term);
}

/// What the deadline can be called, the best first.
QStringList candidates(const Deadline& deadline, Language language, QDate issued)
{
    const Wording& wording = Wording::of(language);
    const auto spans = [&](bool isInline) {
        QStringList words;
        if (deadline.from && deadline.to)
            words.append(namedSpan(wording, *deadline.from, *deadline.to, isInline));
        words.append(daysSpan(wording, deadline));
        return words;
    };
    switch (deadline.kind) {
    case Deadline::Kind::Until: {
        const QString counted = countedWords(wording, deadline, issued);
        return {counted, deadline.to ? wording.say(u"until"_s, {{u"to"_s, digitalDate(*deadline.to)}}) : QString()};
    }
    case Deadline::Kind::During: return spans(deadline.isInline);
    case Deadline::Kind::Continuous: {
        QStringList words;
        for (const QString& span : spans(true))
            words.append(span.isEmpty() ? QString() : wording.say(u"continuous-span"_s, {{u"span"_s, span}}));
        if (deadline.to && !deadline.from) {
            const QString until = wording.say(u"until"_s, {{u"to"_s, digitalDate(*deadline.to)}});
            words.append(wording.say(u"continuous-span"_s, {{u"span"_s, until}}));
        }
        if (!deadline.from && !deadline.to)
            words.append(wording.say(u"continuous"_s));
        return words;
    }
    case Deadline::Kind::Recurring: return deadline::rulePhrases(deadline.rule, language);
    case Deadline::Kind::Event: break;
    }
    return {};
}

bool isSameRule(const QString& one, const QString& other)
{
    return one == other || (!one.isEmpty() && parseRecurrenceRule(one) && parseRecurrenceRule(one) == parseRecurrenceRule(other));
}

bool means(const QString& words, const Deadline& deadline, const std::optional<RelativeTerm>& term, QDate issued)
{
    const DeadlineReading reading = parseDeadline(words, Language::Ukrainian, issued);
    const Deadline& read = reading.deadline;
    return reading.isValue() && read.kind == deadline.kind && read.from == deadline.from && read.to == deadline.to
        && isSameRule(read.rule, deadline.rule) && (!term || reading.term == term);
}

bool isInLanguage(const QString& words, Language language)
{
    if (const auto detected = detectLanguage(words))
        return *detected == language;
    const Language other = language == Language::Ukrainian ? Language::Russian : Language::Ukrainian;
    return !Wording::of(other).hasMarker(words) || Wording::of(language).hasMarker(words);
}

/// A capital on a line of its own; roman numbers have one already, digits have none.
QString withCapital(const QString& words, bool isInline)
{
    if (isInline || words.isEmpty())
        return words;
    return words.first(1).toUpper() + words.sliced(1);
}

}  // namespace

QString printDeadline(const Deadline& deadline, Language language, QDate issued)
{
    const auto term = deadline.to ? std::nullopt : termOf(deadline);
    const bool hasValue = deadline.from || deadline.to || !deadline.rule.isEmpty() || term;
    if (!hasValue && !deadline.text.isEmpty())
        return deadline.text;
    if (!deadline.text.isEmpty() && isInLanguage(deadline.text, language) && means(deadline.text, deadline, term, issued))
        return deadline.text;
    for (const QString& words : candidates(deadline, language, issued)) {
        if (!words.isEmpty() && means(words, deadline, term, issued))
            return withCapital(words, deadline.isInline);
    }
    return deadline.text;
}

}  // namespace decretum
