// SPDX-License-Identifier: MIT
#pragma once

#include "text/language.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>
#include <variant>

namespace decretum {

/// When a clause must be done: as printed, and as understood (docs/interchange.md, rules for days).
struct Deadline {
    enum class Kind : quint8 { Continuous, Until, During, Recurring, Event };
    QString text{};  ///< As printed; never normalised.
    Kind kind = Kind::Event;
    std::optional<QDate> from{};  ///< First day, inclusive.
    std::optional<QDate> to{};    ///< Last day, inclusive.
    QString rule{};               ///< RFC 5545 rule, where it recurs.
    bool isInline = false;        ///< Stands inside the clause's sentence.
    bool operator==(const Deadline&) const = default;
};

/// Never, where there is no last day.
bool isOverdue(const Deadline& deadline, QDate today);

/// A term that is counted: «у 10-денний строк», «протягом трьох робочих днів». Day 1 is the day after the one it is
/// counted from.
struct RelativeTerm {
    enum class Unit : quint8 { Days, WorkingDays, Weeks, Months, Years };
    enum class Start : quint8 {
        Document,  ///< The document's own day.
        Event,     ///< Another event, which the words name: no day can be told.
    };
    int count = 1;
    Unit unit = Unit::Days;
    Start start = Start::Document;
    bool operator==(const RelativeTerm&) const = default;
};

/// What a phrase turned out to be.
struct DeadlineReading {
    enum class Outcome : quint8 {
        Value,       ///< `deadline` says when.
        None,        ///< The words are no deadline.
        Impossible,  ///< Meant as one, but there is no such day: must be reported, never guessed.
    };
    Outcome outcome = Outcome::None;
    Deadline deadline{};
    std::optional<RelativeTerm> term{};  ///< Where the phrase counts.
    bool isValue() const { return outcome == Outcome::Value; }
    const Deadline& value() const { return deadline; }
    bool operator==(const DeadlineReading&) const = default;
};

/// Reads a whole phrase as printed: «До 01.09.2022 року», «Термін: протягом року», «щомісяця до 5 числа».
/// A caption, hours and closing marks do not count. `issued` is the document's date: it lends its year to a day printed
/// without one, and relative terms count from it; where it is invalid, such a deadline has no days.
/// The forms are those of docs/deadlines.md, read in both languages whatever `language` is: clerks mix them.
DeadlineReading parseDeadline(QStringView printed, Language language, QDate issued);

/// The term that the deadline's words count; none where they count none. It is never stored: the words hold it.
std::optional<RelativeTerm> termOf(const Deadline& deadline);

/// A deadline without a year, next to one that prints it («до 1 квітня … до 5 квітня 2023 р.»): in that year, or the
/// one before, where it would else have no days or come after its neighbour.
Deadline withYearOf(const Deadline& deadline, const Deadline& behind, Language language);

/// A deadline inside a sentence.
struct FoundDeadline {
    Deadline deadline;  ///< isInline is set; `text` is the stretch below.
    qsizetype start = 0;
    qsizetype length = 0;
    bool operator==(const FoundDeadline&) const = default;
};

/// Every deadline in a clause's sentence, in order, longest reading first, none overlapping: «… подати до 01.10.2020
/// …», «у березні 2021 року», «(до 15 вересня 2021 року)», «протягом 5 робочих днів». Text inside quotation marks,
/// acts' dates («наказ від …», «№ … від»), reporting periods, plans' and programmes' spans, entry into force, ages,
/// amounts, classes and school years of events are none.
QList<FoundDeadline> findDeadlines(const QString& sentence, Language language, QDate issued);

}  // namespace decretum
