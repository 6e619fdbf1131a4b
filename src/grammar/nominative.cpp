// SPDX-License-Identifier: MIT
#include "grammar/nominative.h"

#include "grammar/folding.h"
#include "grammar/inverse_table.h"
#include "grammar/phrase.h"
#include "text/letters.h"

#include <algorithm>

namespace decretum {

using grammar::Class;
using grammar::InverseTable;
using grammar::Token;

namespace {

constexpr qsizetype kMostReadings = 48;
constexpr int kPenaltyOfOtherGender = 25;  ///< A name that by itself tells the other gender.
constexpr int kPenaltyOfUnlikelyEnd = 45;  ///< «Кузьміну» may be a surname that stays in all cases, but hardly is.
constexpr int kPenaltyOfUnknownHead = 40;
constexpr int kWidestDoubt = 35;  ///< What is that much less likely than the best is not worth telling.

struct InverseTables {
    const grammar::Tables& tables;
    InverseTable surnames{tables.surnames, tables.paradigms};
    InverseTable givenNames{tables.givenNames, tables.paradigms};
    InverseTable patronymics{tables.patronymics, tables.paradigms};
    InverseTable heads{tables.heads, tables.paradigms};
    InverseTable adjectives{tables.adjectives, tables.paradigms};
};

const InverseTables& inverseTablesOf(Language language)
{
    if (language == Language::Ukrainian) {
        static const InverseTables tables{grammar::tablesOf(Language::Ukrainian)};
        return tables;
    }
    static const InverseTables tables{grammar::tablesOf(Language::Russian)};
    return tables;
}

/// A spelling of the whole phrase: a text for every token, and how unlikely it is.
struct Reading {
    QStringList texts{};
    int penalty = 0;
};

struct Spelling {
    QString word{};
    int penalty = 0;
};

bool matchesAny(const QString& word, const QList<grammar::Pattern>& patterns)
{
    return std::any_of(patterns.begin(), patterns.end(), [&word](const grammar::Pattern& pattern) { return pattern.matches(word); });
}

bool isKnownName(const QString& word, Class asClass, const grammar::Tables& tables)
{
    return (asClass == Class::Male ? tables.maleNames : tables.femaleNames).contains(word);
}

void addSpelling(QList<Spelling>& spellings, const QString& word, int penalty, const grammar::Tables& tables)
{
    const bool isKnown = std::any_of(spellings.begin(), spellings.end(), [&word](const Spelling& known) { return known.word == word; });
    if (!isKnown && !matchesAny(word, tables.impossibleEnds))
        spellings.append({word, penalty});
}

/// What a word of a person's name may be in the nominative.
QList<Spelling> nominativesOfName(const Token& token, GrammaticalCase grammaticalCase, Class asClass, const InverseTables& inverse)
{
    QList<Spelling> spellings;
    for (const QString& word : inverse.givenNames.nominatives(token.folded, grammaticalCase, asClass)) {
        if (isKnownName(word, asClass, inverse.tables))
            addSpelling(spellings, word, 0, inverse.tables);
    }
    for (const QString& word : inverse.patronymics.nominatives(token.folded, grammaticalCase, asClass))
        addSpelling(spellings, word, 0, inverse.tables);
    for (const QString& word : inverse.surnames.nominatives(token.folded, grammaticalCase, asClass)) {
        const bool isUnlikely = matchesAny(word, inverse.tables.unlikelyEnds) && !inverse.tables.surnames.lists(word);
        addSpelling(spellings, word, isUnlikely ? kPenaltyOfUnlikelyEnd : 0, inverse.tables);
    }
    return spellings;
}

QList<Spelling> nominativesOfHead(const Token& token, GrammaticalCase grammaticalCase, Class post, const InverseTables& inverse)
{
    QList<Spelling> spellings;
    for (const QString& word : inverse.heads.nominatives(token.folded, grammaticalCase, post)) {
        const int confidence = inverse.tables.heads.match(word, post).first()->confidence;
        const bool isListed = inverse.tables.heads.lists(word);
        const bool isUnlikely = !isListed && (confidence < grammar::kSure || matchesAny(word, inverse.tables.unlikelyHeadEnds));
        addSpelling(spellings, word, isUnlikely ? kPenaltyOfUnknownHead : 0, inverse.tables);
    }
    return spellings;
}

QList<Spelling> nominativesOfAdjective(const Token& token, GrammaticalCase grammaticalCase, Class post, const InverseTables& inverse)
{
    QList<Spelling> spellings;
    for (const QString& word : inverse.adjectives.nominatives(token.folded, grammaticalCase, post))
        addSpelling(spellings, word, 0, inverse.tables);
    return spellings;
}

/// The sign that the phrase uses for an apostrophe: forms must come out as they are printed.
QChar apostropheOf(QStringView text)
{
    const auto sign = std::find_if(text.begin(), text.end(), isApostropheLike);
    return sign == text.end() ? grammar::kApostrophe : *sign;
}

QList<Reading> crossed(const QList<Reading>& readings, qsizetype token, const Token& original, const QList<Spelling>& spellings, QChar apostrophe)
{
    QList<Reading> all;
    for (const Reading& reading : readings) {
        for (const Spelling& spelling : spellings) {
            if (all.size() >= kMostReadings)
                return all;
            Reading changed = reading;
            changed.texts[token] = grammar::restoreWord(spelling.word, original.text, apostrophe);
            changed.penalty = std::max(changed.penalty, spelling.penalty);
            all.append(changed);
        }
    }
    return all;
}

class Inverter {
public:
    Inverter(QStringView text, Language language, PhraseKind kind, GrammaticalCase grammaticalCase)
        : m_text(text),
          m_language(language),
          m_kind(kind),
          m_case(grammaticalCase),
          m_inverse(inverseTablesOf(language)),
          m_options{.apostrophe = apostropheOf(text)},
          m_tokens(grammar::splitPhrase(text))
    {}

    QList<NominativeCandidate> candidates()
    {
        if (m_kind != PhraseKind::Post) {
            addNames(0);
            if (!m_found.isEmpty() || m_kind != PhraseKind::Any)
                return m_found;
        }
        for (const Class post : grammar::kAllClasses)
            addPosts(post);
        return m_found;
    }

private:
    Reading asIs() const
    {
        Reading reading;
        for (const Token& token : m_tokens)
            reading.texts.append(token.text.toString());
        return reading;
    }

    /// The first token of what may be a name that ends the phrase, at or after `from`: words with capitals and initials
    /// only.
    qsizetype nameStart(qsizetype from) const
    {
        qsizetype start = m_tokens.size();
        for (qsizetype at = m_tokens.size() - 1; at >= from; --at) {
            const Token& token = m_tokens.at(at);
            const bool fits = token.depth == 0
                && (token.isWord() ? grammar::isCapitalised(token.text)
                                   : token.kind == Token::Kind::Blank || token.kind == Token::Kind::Dot || token.kind == Token::Kind::Hyphen);
            if (!fits)
                break;
            if (token.isWord())
                start = at;
        }
        return start;
    }

    void addNames(qsizetype from)
    {
        if (nameStart(from) != grammar::skipBlanks(m_tokens, from))
            return;
        for (const Class asClass : {Class::Male, Class::Female})
            verify(nameReadings({asIs()}, from, asClass), asClass);
    }

    QList<Reading> nameReadings(QList<Reading> readings, qsizetype from, Class asClass) const
    {
        for (qsizetype at = from; at < m_tokens.size(); ++at) {
            const Token& token = m_tokens.at(at);
            if (!token.isWord() || token.isInitial)
                continue;
            readings = crossed(readings, at, token, nominativesOfName(token, m_case, asClass, m_inverse), m_options.apostrophe);
        }
        return readings;
    }

    /// Posts: adjectives and the noun that they agree with, then what stays, then perhaps a name.
    void addPosts(Class post)
    {
        QList<Reading> readings{asIs()};
        qsizetype at = grammar::skipBlanks(m_tokens, 0);
        for (int words = 0; words < 4 && at < m_tokens.size() && m_tokens.at(at).isWord(); ++words) {
            const grammar::Compound place = grammar::compoundAt(m_tokens, at);
            QList<Reading> withHead = readings;
            for (qsizetype part = place.first; part <= place.last; part += 2)
                withHead =
                    crossed(withHead, part, m_tokens.at(part), nominativesOfHead(m_tokens.at(part), m_case, post, m_inverse), m_options.apostrophe);
            addPostReadings(withHead, place.last + 1);
            const Token& last = m_tokens.at(place.last);
            readings = crossed(readings, place.last, last, nominativesOfAdjective(last, m_case, post, m_inverse), m_options.apostrophe);
            addPostReadings(readings, place.last + 1);
            at = grammar::skipBlanks(m_tokens, place.last + 1);
        }
    }

    void addPostReadings(const QList<Reading>& readings, qsizetype from)
    {
        if (readings.isEmpty())
            return;
        // Initials are a person's: what stands before them is no post without a name.
        if (std::none_of(m_tokens.begin() + from, m_tokens.end(), [](const Token& token) { return token.isInitial; }))
            verify(readings, Class::Plural);
        for (qsizetype start = nameStart(from); start < m_tokens.size(); ++start) {
            if (!m_tokens.at(start).isWord())
                continue;
            for (const Class asClass : {Class::Male, Class::Female})
                verify(nameReadings(readings, start, asClass), asClass);
        }
    }

    /// Keeps the readings that give the phrase when they are declined.
    void verify(const QList<Reading>& readings, Class asClass)
    {
        const Gender gender = asClass == Class::Male ? Gender::Male : asClass == Class::Female ? Gender::Female : Gender::Unknown;
        for (const Reading& reading : readings) {
            const QString nominative = reading.texts.join(QString());
            const DeclinedForm form = decline(nominative, m_language, m_kind, gender, m_case, m_options);
            const bool gives = form.confidence > 0 && (form.text == m_text || form.alternatives.contains(m_text));
            // Where no person is named, none has the gender.
            if (!gives || (gender != Gender::Unknown && declineAll(nominative, m_language, m_kind, gender).gender != gender))
                continue;
            NominativeCandidate candidate{nominative, m_case, gender, form.confidence - reading.penalty};
            if (gender != Gender::Unknown && contradictsGivenName(nominative, gender))
                candidate.confidence -= kPenaltyOfOtherGender;
            candidate.confidence = std::max(1, candidate.confidence);
            keepLikeliest(candidate);
        }
    }

    void keepLikeliest(const NominativeCandidate& candidate)
    {
        const auto known = std::find_if(m_found.begin(), m_found.end(),
            [&candidate](const NominativeCandidate& other) { return other.text == candidate.text && other.gender == candidate.gender; });
        if (known == m_found.end())
            m_found.append(candidate);
        else
            known->confidence = std::max(known->confidence, candidate.confidence);
    }

    /// Whether the name by itself tells the other gender.
    bool contradictsGivenName(const QString& nominative, Gender gender) const
    {
        const Gender told = genderOf(nominative, m_language, m_kind);
        return told != Gender::Unknown && told != gender;
    }

    QStringView m_text;
    Language m_language;
    PhraseKind m_kind;
    GrammaticalCase m_case;
    const InverseTables& m_inverse;
    DeclensionOptions m_options;
    QList<Token> m_tokens;
    QList<NominativeCandidate> m_found;
};

/// The likeliest first; those that are far less likely go.
void sortByConfidence(QList<NominativeCandidate>& candidates)
{
    std::stable_sort(candidates.begin(), candidates.end(),
        [](const NominativeCandidate& one, const NominativeCandidate& other) { return one.confidence > other.confidence; });
    if (!candidates.isEmpty()) {
        const int least = candidates.first().confidence - kWidestDoubt;
        candidates.removeIf([least](const NominativeCandidate& candidate) { return candidate.confidence < least; });
    }
}

}  // namespace

QList<NominativeCandidate> nominativesOf(QStringView text, Language language, PhraseKind kind, GrammaticalCase grammaticalCase)
{
    QList<NominativeCandidate> candidates = Inverter(text, language, kind, grammaticalCase).candidates();
    sortByConfidence(candidates);
    return candidates;
}

QList<NominativeCandidate> nominativesOf(QStringView text, Language language, PhraseKind kind)
{
    QList<NominativeCandidate> all;
    for (const GrammaticalCase each : kAllCases) {
        if (hasCase(language, each))
            all += Inverter(text, language, kind, each).candidates();
    }
    sortByConfidence(all);
    return all;
}

}  // namespace decretum
