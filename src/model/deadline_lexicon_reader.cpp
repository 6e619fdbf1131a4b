// SPDX-License-Identifier: MIT
// Reading resources/deadlines/words.toml.
#include "base/utf8.h"
#include "model/deadline_lexicon.h"
#include "model/model_error.h"

#include <QHash>

#include <toml++/toml.h>

#include <array>

namespace decretum::deadline {

namespace {

struct Name {
    std::string_view name;
    Meaning meaning;
};
// clang-format off
constexpr Name kNames[] = {
    {"until", Meaning::Until}, {"towards", Meaning::Towards}, {"by", Meaning::By}, {"from", Meaning::From}, {"away", Meaning::Away},
    {"in", Meaning::In}, {"on", Meaning::On}, {"behind", Meaning::Behind}, {"at", Meaning::At}, {"after", Meaning::After},
    {"through", Meaning::Through}, {"under", Meaning::Under}, {"not", Meaning::Not}, {"later", Meaning::Later}, {"earlier", Meaning::Earlier},
    {"than", Meaning::Than}, {"starting", Meaning::Starting}, {"inclusive", Meaning::Inclusive}, {"during", Meaning::During},
    {"course", Meaning::Course}, {"span", Meaning::Span}, {"in-span", Meaning::InSpan}, {"and", Meaning::And}, {"end", Meaning::End},
    {"finish", Meaning::Finish}, {"begin", Meaning::Begin}, {"middle", Meaning::Middle}, {"last", Meaning::Last},
    {"current", Meaning::Current}, {"this", Meaning::This}, {"own", Meaning::Own}, {"next", Meaning::Next}, {"new", Meaning::New},
    {"every", Meaning::Every}, {"whole", Meaning::Whole}, {"reporting", Meaning::Reporting}, {"school", Meaning::School},
    {"school-short", Meaning::SchoolShort}, {"school-year", Meaning::SchoolYear}, {"working", Meaning::Working},
    {"calendar", Meaning::Calendar}, {"date", Meaning::Date}, {"year", Meaning::Year}, {"year-short", Meaning::YearShort},
    {"years", Meaning::Years}, {"years-short", Meaning::YearsShort}, {"month-unit", Meaning::MonthUnit}, {"week", Meaning::Week},
    {"day-unit", Meaning::DayUnit}, {"hour", Meaning::Hour}, {"hour-short", Meaning::HourShort}, {"minute", Meaning::Minute},
    {"time", Meaning::Time}, {"quarter", Meaning::Quarter}, {"school-quarter", Meaning::SchoolQuarter}, {"semester", Meaning::Semester},
    {"half-year", Meaning::HalfYear}, {"half-year-amount", Meaning::HalfYearAmount}, {"half", Meaning::Half}, {"decade", Meaning::Decade},
    {"month", Meaning::Month}, {"month-short", Meaning::MonthShort}, {"season", Meaning::Season}, {"season-adverb", Meaning::SeasonAdverb},
    {"season-adjective", Meaning::SeasonAdjective}, {"weekday", Meaning::Weekday}, {"ordinal", Meaning::Ordinal}, {"count", Meaning::Count},
    {"repeated", Meaning::Repeated}, {"times", Meaning::Times}, {"frequency", Meaning::Frequency}, {"irregular", Meaning::Irregular},
    {"continuous", Meaning::Continuous}, {"at-once", Meaning::AtOnce}, {"shortest", Meaning::Shortest}, {"term", Meaning::Term},
    {"term-adjective", Meaning::TermAdjective}, {"date-caption", Meaning::DateCaption}, {"caption-of", Meaning::CaptionOf},
    {"moment", Meaning::Moment}, {"need", Meaning::Need}, {"plan", Meaning::Plan}, {"according", Meaning::According},
    {"case-of", Meaning::CaseOf}, {"fixed", Meaning::Fixed}, {"separate", Meaning::Separate}, {"occasion", Meaning::Occasion},
    {"event-span", Meaning::EventSpan}, {"occurrence", Meaning::Occurrence}, {"results", Meaning::Results}, {"doing", Meaning::Doing}, {"signing", Meaning::Signing}, {"reaching", Meaning::Reaching}, {"act", Meaning::Act},
    {"feast", Meaning::Feast}, {"blank", Meaning::Blank}, {"except", Meaning::Except}, {"as-of", Meaning::AsOf},
    {"morning", Meaning::Morning}};
// clang-format on
constexpr std::array<std::string_view, kTermUnits> kUnits{"days", "weeks", "months", "years"};

/// In the order of WordSet.
constexpr std::array<std::string_view, kWordSets> kSetNames{"more", "seldom", "whole-day", "with-stop", "on-next", "before", "while-it-lasts",
    "feast-day", "verb", "infinitive", "genitive", "accusative", "theme", "needed", "measure", "schedule", "prepared-for", "each-weekday",
    "hour-short", "which", "not-due", "urgent", "current-letter", "year-letter", "current-year", "suffix", "possessive", "parted-suffix", "in-force",
    "celebrated", "acting", "annexed", "readiness"};

Meaning meaningOf(std::string_view name)
{
    for (const Name& known : kNames) {
        if (known.name == name)
            return known.meaning;
    }
    return Meaning::Unknown;
}

QString fromToml(const toml::node* node)
{
    return node ? QString::fromStdString(node->value_or(std::string())) : QString();
}

}  // namespace

class LexiconReader {
public:
    explicit LexiconReader(Lexicon& lexicon) : m_lexicon(lexicon) {}

    Status read(const toml::table& file)
    {
        if (const toml::table* endings = file["endings"].as_table()) {
            for (const auto& [key, list] : *endings)
                m_endings.insert(fromUtf8(key.str()), fromToml(&list).split(u' ', Qt::SkipEmptyParts));
        }
        readMendedMeanings(file);
        if (const toml::table* words = file["words"].as_table()) {
            for (const auto& [key, node] : *words) {
                if (Status status = readMeaning(key, node); !status)
                    return status;
            }
        }
        if (Status status = readTermAdjectives(file); !status)
            return status;
        return readSets(file);
    }

private:
    static Error wrong(const QString& what) { return {.code = ModelError::WordsWrong, .detail = what, .place = QStringLiteral("words.toml")}; }

    void readMendedMeanings(const toml::table& file)
    {
        m_leastLetters = file["mended"]["least-letters"].value_or(6);
        if (const toml::array* meanings = file["mended"]["meanings"].as_array()) {
            for (const toml::node& name : *meanings)
                m_mended.append(meaningOf(name.value_or(std::string())));
        }
    }

    Status readSets(const toml::table& file)
    {
        for (size_t set = 0; set < kWordSets; ++set) {
            m_lexicon.m_sets.at(set) = fromToml(file["sets"][kSetNames.at(set)].node()).split(u' ', Qt::SkipEmptyParts);
            if (m_lexicon.m_sets.at(set).isEmpty())
                return wrong(fromUtf8(kSetNames.at(set)));
        }
        return {};
    }

    Status readMeaning(const toml::key& key, const toml::node& node)
    {
        const Meaning meaning = meaningOf(key.str());
        if (meaning == Meaning::Unknown)
            return wrong(fromUtf8(key.str()));
        const toml::table* values = node.as_table();
        if (!values)
            return addForms(fromToml(&node), {.meaning = meaning});
        for (const auto& [valueKey, forms] : *values) {
            int value = fromUtf8(valueKey.str()).toInt();
            if (meaning == Meaning::Frequency) {
                const auto rule = parseRecurrenceRule(fromUtf8(valueKey.str()));
                if (!rule && !valueKey.str().empty())
                    return wrong(fromUtf8(valueKey.str()));
                value = static_cast<int>(m_lexicon.m_rules.size());
                m_lexicon.m_rules.append(rule);
            }
            if (Status status = addForms(fromToml(&forms), {.meaning = meaning, .value = static_cast<qint16>(value)}); !status)
                return status;
        }
        return {};
    }

    /// Each form of a blank-separated list: «word», «stem*», «stem+endings».
    Status addForms(const QString& forms, Lexeme lexeme)
    {
        for (const QString& form : forms.split(u' ', Qt::SkipEmptyParts)) {
            const qsizetype plus = form.indexOf(u'+');
            if (plus < 0) {
                if (Status status = addForm(form, lexeme); !status)
                    return status;
                continue;
            }
            const QString list = form.mid(plus + 1);
            if (!m_endings.contains(list))
                return wrong(form);
            for (const QString& ending : m_endings.value(list)) {
                if (Status status = addForm(form.left(plus) + (ending == QStringLiteral("-") ? QString() : ending), lexeme); !status)
                    return status;
            }
        }
        return {};
    }

    Status addForm(const QString& form, Lexeme lexeme)
    {
        const bool isStem = form.endsWith(u'*');
        const QString letters = isStem ? form.chopped(1) : form;
        if (!m_lexicon.add(letters, isStem, lexeme))
            return wrong(form);
        if (!isStem && letters.size() >= m_leastLetters && m_mended.contains(lexeme.meaning))
            m_lexicon.m_mendable.append(letters);
        return {};
    }

    Status readTermAdjectives(const toml::table& file)
    {
        const toml::table* counts = file["term-adjectives"]["counts"].as_table();
        for (int unit = 0; unit < kTermUnits; ++unit) {
            const QString stems = fromToml(file["term-adjectives"]["units"][kUnits.at(static_cast<size_t>(unit))].node());
            if (Status status = addForms(stems, {.meaning = Meaning::TermAdjective, .value = static_cast<qint16>(kTermUnits + unit)}); !status)
                return status;
            if (!counts)
                continue;
            for (const auto& [key, prefixes] : *counts) {
                if (Status status = addCompounds(fromToml(&prefixes), stems, fromUtf8(key.str()).toInt() * kTermUnits + unit); !status)
                    return status;
            }
        }
        return {};
    }

    Status addCompounds(const QString& prefixes, const QString& stems, int value)
    {
        for (const QString& prefix : prefixes.split(u' ', Qt::SkipEmptyParts)) {
            for (const QString& stem : stems.split(u' ', Qt::SkipEmptyParts)) {
                const Lexeme lexeme{.meaning = Meaning::TermAdjective, .value = static_cast<qint16>(value)};
                if (Status status = addForm(prefix + stem, lexeme); !status)
                    return status;
            }
        }
        return {};
    }

    Lexicon& m_lexicon;
    QHash<QString, QStringList> m_endings;
    QList<Meaning> m_mended;
    int m_leastLetters = 0;
};

Result<Lexicon> Lexicon::read(std::string_view toml)
{
    Lexicon lexicon;
    try {
        const toml::table file = toml::parse(toml);
        if (Status status = LexiconReader(lexicon).read(file); !status)
            return status.error();
    } catch (const toml::parse_error& failure) {
        return Error{.code = ModelError::WordsWrong,
            .detail = fromUtf8(failure.description()),
            .place = QStringLiteral("words.toml: %1").arg(failure.source().begin.line)};
    }
    return lexicon;
}

}  // namespace decretum::deadline
