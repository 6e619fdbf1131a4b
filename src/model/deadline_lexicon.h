// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "model/recurrence_rule.h"

#include <QList>
#include <QString>

#include <array>
#include <optional>
#include <string_view>
#include <vector>

/// The words of deadline phrases and what they mean: resources/deadlines/words.toml, read once. Used inside this layer
/// alone.
namespace decretum::deadline {

/// What a word says in a deadline phrase; the same for both languages. Its name in the file is in deadline_lexicon.cpp.
enum class Meaning : quint8 {
    Unknown,
    // prepositions and particles
    Until,
    Towards,
    By,
    From,
    Away,
    In,
    On,
    Behind,
    At,
    After,
    Through,
    Under,
    Not,
    Later,
    Earlier,
    Than,
    Starting,
    Inclusive,
    During,
    Course,
    Span,
    InSpan,
    And,
    // places in a stretch of time
    End,
    Finish,
    Begin,
    Middle,
    Last,
    // what tells which year, month, school year
    Current,
    This,
    Own,
    Next,
    New,
    Every,
    Whole,
    Reporting,
    School,
    SchoolShort,
    SchoolYear,
    Working,
    Calendar,
    // the calendar
    Date,
    Year,
    YearShort,
    Years,
    YearsShort,
    MonthUnit,
    Week,
    DayUnit,
    Hour,
    HourShort,
    Minute,
    Time,
    Quarter,
    SchoolQuarter,
    Semester,
    HalfYear,
    HalfYearAmount,
    Half,
    Decade,
    Month,
    MonthShort,
    Season,
    SeasonAdverb,
    SeasonAdjective,
    Weekday,
    // numbers
    Ordinal,
    Count,
    Repeated,
    Times,
    // kinds of deadlines
    Frequency,
    Irregular,
    Continuous,
    AtOnce,
    Shortest,
    Term,
    TermAdjective,
    DateCaption,
    CaptionOf,
    Moment,
    // what stands for a day that is not named
    Need,
    Plan,
    According,
    CaseOf,
    Fixed,
    Separate,
    Occasion,
    EventSpan,
    Occurrence,
    Results,
    Doing,
    Signing,
    Reaching,
    Act,
    Feast,
    Blank,
    Except,
    AsOf,
    Morning,
};

/// What one form alone asks of a word, beside its meaning: [sets] of the file.
enum class WordSet : quint8 {
    More,          ///< «не більше», «не довше» before an amount
    Seldom,        ///< «не рідше» before how many times
    WholeDay,      ///< «доба»: a day that needs no number
    WithStop,      ///< «дн.», «кв.»: the full stop behind is theirs
    OnNext,        ///< «на наступному тижні»
    Before,        ///< «перед початком»
    WhileItLasts,  ///< «під час»
    FeastDay,      ///< «Дня вчителя»
    Verb,          ///< «забезпечити»
    Infinitive,    ///< «призупиняти», with endings that a noun has too
    Genitive,      ///< «серпневої конференції», «освіти»
    Accusative,    ///< «виставку», which ends as «початку» does
    Theme,         ///< «закону про …»
    Needed,        ///< «у разі потреби»
    Measure,       ///< «у міру надходження»
    Schedule,      ///< «згідно з графіком»
    PreparedFor,   ///< «до проведення»
    EachWeekday,   ///< «по п’ятницях»
    HourShort,     ///< «год.», which is a Russian year as well
    Which,         ///< «місяця, що настає за звітним»
    NotDue,        ///< «програми 2020 року»: what follows is no deadline
    Urgent,
    CurrentLetter,  ///< «п.р.»
    YearLetter,
    CurrentYear,   ///< «пр»
    Suffix,        ///< «10-го»
    Possessive,    ///< «його проведення»
    PartedSuffix,  ///< «10 - ти»
    InForce,       ///< «діє до …»: an act's own span
    Celebrated,    ///< «свято 1 вересня»: a day that is named, not a term
    Acting,        ///< «постійно діючу комісію»
    Annexed,       ///< «за графіком (додаток 1)»: the schedule is the document's own annex
    Readiness      ///< «готовність до початку року»: for what, not by when
};
inline constexpr size_t kWordSets = static_cast<size_t>(WordSet::Readiness) + 1;

/// A word's meaning and its value: a month's number, an ordinal, a rule's place; 0 where it has none.
struct Lexeme {
    Meaning meaning = Meaning::Unknown;
    qint16 value = 0;
    bool operator==(const Lexeme&) const = default;
};

/// The units of a term, in the order of words.toml's `term-adjectives.units`; a term adjective's value is count * 4 +
/// unit.
inline constexpr int kTermUnits = 4;

class Lexicon {
public:
    /// Reads the file's text. An error says where: a form that stands twice, an unknown meaning, an ending that is not
    /// listed.
    static Result<Lexicon> read(std::string_view toml);
    /// The one that is compiled in.
    static const Lexicon& builtIn();

    /// `word` in lower case, look-alike letters and apostrophes folded.
    Lexeme find(QStringView word) const;
    /// The word one slip away (a letter lost, added, changed, two changed about) that may be mended; Unknown where
    /// there is none or several.
    Lexeme mended(QStringView word) const;
    bool isOf(WordSet set, QStringView word) const;
    /// The rule of a word that says how often; none where no days can be told («щосеместру»).
    const std::optional<RecurrenceRule>& rule(int place) const { return m_rules.at(place); }
    qsizetype wordCount() const { return m_words; }

private:
    friend class LexiconReader;
    static constexpr int kLetters = 39;
    struct Node {
        std::array<quint16, kLetters> next{};
        Lexeme word{};
        Lexeme stem{};
    };
    static int letterIndex(QChar letter);
    bool add(QStringView form, bool isStem, Lexeme lexeme);

    std::vector<Node> m_nodes{1};
    QList<std::optional<RecurrenceRule>> m_rules;
    QList<QString> m_mendable;
    std::array<QStringList, kWordSets> m_sets;
    qsizetype m_words = 0;
};

}  // namespace decretum::deadline
