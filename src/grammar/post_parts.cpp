// SPDX-License-Identifier: MIT
#include "grammar/letter_case.h"
#include "grammar/phrase.h"

#include <algorithm>

namespace decretum::grammar {

namespace {

constexpr int kSure = 90;  ///< A rule this sure names a head wherever it stands; less sure ones only at the beginning.
constexpr int kPostpositive = 95;
constexpr int kMostAdjectives = 4;
constexpr std::array kClasses{Class::Male, Class::Female, Class::Plural, Class::Neuter};

/// A word with how it declines: the match of its last part, and of the others where it is a compound.
struct Head {
    Compound place;
    Class asClass = Class::Male;
    int confidence = 0;
    bool isListed = false;     ///< The table has the word whole.
    bool isAdjective = false;  ///< Found among adjectives, not among nouns.
};

int confidenceOf(const Match& match)
{
    return match.isEmpty() ? 0 : match.first()->confidence;
}

/// The class in which the word is best known as a noun that names a post; none where no table has it.
std::optional<Head> readHead(const QList<Token>& tokens, const Compound& place, const Tables& tables)
{
    Head best{.place = place};
    for (const Class each : kClasses) {
        const int confidence = confidenceOf(tables.heads.match(tokens.at(place.last).folded, each));
        if (confidence > best.confidence) {
            best.asClass = each;
            best.confidence = confidence;
        }
    }
    best.isListed = !tables.heads.rulesOfWord(tokens.at(place.last).folded).isEmpty();
    return best.confidence > 0 ? std::optional(best) : std::nullopt;
}

bool isAdjectiveIn(const Token& token, Class asClass, const Tables& tables)
{
    return !tables.adjectives.match(token.folded, asClass).isEmpty();
}

bool isAnyAdjective(const Token& token, const Tables& tables)
{
    return std::any_of(kClasses.begin(), kClasses.end(), [&](Class each) { return isAdjectiveIn(token, each, tables); });
}

/// The word after the compound, where nothing but blanks stands between; −1: none.
qsizetype nextWord(const QList<Token>& tokens, const Compound& place, qsizetype end)
{
    const qsizetype at = skipBlanks(tokens, place.last + 1);
    return at < end && at > place.last + 1 && tokens.at(at).isWord() && !tokens.at(at).isInitial ? at : -1;
}

/// Adjectives that stand before a head, and the head.
struct NounGroup {
    QList<Compound> adjectives{};
    Head head{};
};

bool agree(const QList<Token>& tokens, const NounGroup& group, const Tables& tables)
{
    return std::all_of(group.adjectives.begin(), group.adjectives.end(),
                       [&](const Compound& place) { return isAdjectiveIn(tokens.at(place.last), group.head.asClass, tables); });
}

/// Whether a noun declines as an adjective does: «черговий», «заведующая».
bool declinesAsAdjective(const Token& token, const Head& head, const Tables& tables)
{
    const Match noun = tables.heads.match(token.folded, head.asClass);
    const Match adjective = tables.adjectives.match(token.folded, head.asClass);
    return !noun.isEmpty() && !adjective.isEmpty()
           && inflect(token.folded, noun, GrammaticalCase::Genitive, tables.paradigms)
                  == inflect(token.folded, adjective, GrammaticalCase::Genitive, tables.paradigms);
}

/// A noun that looks like an adjective, but is none: «секретарка», «водій».
bool isSurelyNoun(const Token& token, const std::optional<Head>& head, const Tables& tables)
{
    if (!head || head->confidence < kSure || declinesAsAdjective(token, *head, tables))
        return false;
    return head->isListed || confidenceOf(tables.adjectives.match(token.folded, head->asClass)) < kPostpositive;
}

/// The head and the adjectives before it; a head must be as sure as `least`.
std::optional<NounGroup> readGroup(const QList<Token>& tokens, qsizetype begin, qsizetype end, int least, const Tables& tables)
{
    const Compound place = compoundAt(tokens, begin);
    const Token& word = tokens.at(place.last);
    const std::optional<Head> head = readHead(tokens, place, tables);
    const qsizetype next = nextWord(tokens, place, end);
    if (next >= 0 && isAnyAdjective(word, tables) && !isSurelyNoun(word, head, tables)) {
        // «черговий адміністратор»: what may be a head is none before another that it agrees with.
        if (std::optional<NounGroup> rest = readGroup(tokens, next, end, least, tables)) {
            rest->adjectives.prepend(place);
            if (rest->adjectives.size() <= kMostAdjectives && agree(tokens, *rest, tables))
                return rest;
        }
    }
    if (!head || head->confidence < least)
        return std::nullopt;
    return NounGroup{.adjectives = {}, .head = *head};
}

/// «завідуюча господарством»: an adjective or participle that is a noun by use.
std::optional<NounGroup> readSubstantive(const QList<Token>& tokens, qsizetype begin, const Tables& tables)
{
    const Compound place = compoundAt(tokens, begin);
    for (const Class each : kClasses) {
        const int confidence = confidenceOf(tables.adjectives.match(tokens.at(place.last).folded, each));
        if (confidence > 0)
            return NounGroup{.adjectives = {}, .head = {place, each, std::min(confidence, 70), true}};
    }
    return std::nullopt;
}

/// A noun whose accusative is its nominative: «відділ», «учреждения».
bool isThing(const Phrase& phrase, const Head& head, const Tables& tables)
{
    const Match match = tables.heads.match(phrase.tokens.at(head.place.last).folded, head.asClass);
    if (head.isAdjective || head.asClass == Class::Female || match.isEmpty() || match.first()->paradigm < 0)
        return false;
    return tables.paradigms.at(match.first()->paradigm).endings[static_cast<size_t>(GrammaticalCase::Accusative)].contains(QStringLiteral("="));
}

void inflectToken(Phrase& phrase, qsizetype token, const WordTable& table, Class asClass, const Tables& tables)
{
    const Match match = table.match(phrase.tokens.at(token).folded, asClass);
    if (match.isEmpty())
        return;
    phrase.inflected.append({token, match, &tables.paradigms});
}

void inflectHead(Phrase& phrase, const Head& head, const Tables& tables)
{
    for (qsizetype at = head.place.first; at <= head.place.last; at += 2) {
        if (at < head.place.last && tables.compoundOpeners.contains(phrase.tokens.at(at).folded))
            continue;
        // «секретар-друкарка»: each part is of its own gender.
        const std::optional<Head> part = head.isAdjective ? std::nullopt : readHead(phrase.tokens, {at, at}, tables);
        const bool isOwn = at < head.place.last && part && part->confidence >= kSure;
        const Class asClass = isOwn ? part->asClass : head.asClass;
        inflectToken(phrase, at, part ? tables.heads : tables.adjectives, asClass, tables);
    }
    phrase.lower(head.confidence);
}

/// «сестра медична»: an adjective that follows its head.
void inflectPostpositive(Phrase& phrase, const NounGroup& group, qsizetype end, const Tables& tables)
{
    qsizetype at = nextWord(phrase.tokens, group.head.place, end);
    while (at >= 0) {
        const Compound place = compoundAt(phrase.tokens, at);
        const Token& word = phrase.tokens.at(place.last);
        const bool fits = !isCapitalised(word.text) && readHead(phrase.tokens, place, tables).value_or(Head()).confidence < kSure
                          && confidenceOf(tables.adjectives.match(word.folded, group.head.asClass)) >= kPostpositive;
        if (!fits)
            return;
        inflectToken(phrase, place.last, tables.adjectives, group.head.asClass, tables);
        at = nextWord(phrase.tokens, place, end);
    }
}

}  // namespace

bool isKnownHead(const Token& token, const Tables& tables)
{
    return std::any_of(kClasses.begin(), kClasses.end(), [&](Class each) { return confidenceOf(tables.heads.match(token.folded, each)) >= kSure; });
}

bool inflectPost(Phrase& phrase, qsizetype begin, qsizetype end, bool isFirst, const Tables& tables)
{
    if (begin >= end || !phrase.tokens.at(begin).isWord())
        return false;
    std::optional<NounGroup> group = readGroup(phrase.tokens, begin, end, kSure, tables);
    if (!group && isFirst) {
        // «матеріально відповідальна особа»: an adverb before all.
        const qsizetype next = nextWord(phrase.tokens, compoundAt(phrase.tokens, begin), end);
        if (next >= 0 && phrase.tokens.at(begin).folded.endsWith(u'о'))
            group = readGroup(phrase.tokens, next, end, kSure, tables);
    }
    if (!group && isFirst)
        group = readGroup(phrase.tokens, begin, end, 1, tables);
    if (!group && isFirst)
        group = readSubstantive(phrase.tokens, begin, tables);
    if (!group)
        return false;
    // What follows the first is of its kind: «з ремонту та обслуговування» names no second post.
    const bool isNeuterAfterPerson = group->head.asClass == Class::Neuter && !phrase.isUnit;
    if (!isFirst && (phrase.isPlural != (group->head.asClass == Class::Plural) || isNeuterAfterPerson))
        return false;
    if (isFirst) {
        phrase.isPlural = group->head.asClass == Class::Plural;
        phrase.isUnit = group->head.asClass == Class::Neuter || isThing(phrase, group->head, tables);
    }
    // Only the last part of a compound adjective declines: «навчально-допоміжний».
    for (const Compound& place : group->adjectives)
        inflectToken(phrase, place.last, tables.adjectives, group->head.asClass, tables);
    const bool ofThing = isThing(phrase, group->head, tables);
    for (qsizetype at = phrase.inflected.size() - group->adjectives.size(); at < phrase.inflected.size(); ++at)
        phrase.inflected[at].isOfThing = ofThing;
    inflectHead(phrase, group->head, tables);
    inflectPostpositive(phrase, *group, end, tables);
    phrase.isUnderstood = true;
    return true;
}

}  // namespace decretum::grammar
