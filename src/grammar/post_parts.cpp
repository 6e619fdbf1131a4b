// SPDX-License-Identifier: MIT
#include "grammar/folding.h"
#include "grammar/phrase.h"

#include <algorithm>

namespace decretum::grammar {

namespace {

constexpr int kPerson = 97;  ///< And this sure, a person: such a head may differ in number from the one before.
constexpr int kGuess = 60;   ///< A word of no table that looks like a noun in the nominative.
constexpr int kPostpositive = 95;
constexpr int kMostAdjectives = 4;

/// A word with how it declines: the match of its last part, and of the others where it is a compound.
struct Head {
    Compound place;
    Class asClass = Class::Male;
    int confidence = 0;
    bool isAdjective = false;
};

int confidenceOf(const Match& match)
{
    return match.isEmpty() ? 0 : match.first()->confidence;
}

/// The class in which the word is best known as a noun that names a post; none where no table has it.
std::optional<Head> readHead(const QList<Token>& tokens, const Compound& place, const Tables& tables)
{
    Head best{.place = place};
    for (const Class each : kAllClasses) {
        const int confidence = confidenceOf(tables.heads.match(tokens.at(place.last).folded, each));
        if (confidence > best.confidence) {
            best.asClass = each;
            best.confidence = confidence;
        }
    }
    return best.confidence > 0 ? std::optional(best) : std::nullopt;
}

bool isAdjectiveIn(const Token& token, Class asClass, const Tables& tables)
{
    return !tables.adjectives.match(token.folded, asClass).isEmpty();
}

bool isAnyAdjective(const Token& token, const Tables& tables)
{
    return isAdjectiveIn(token, Class::Male, tables) || isAdjectiveIn(token, Class::Female, tables) || isAdjectiveIn(token, Class::Plural, tables)
        || isAdjectiveIn(token, Class::Neuter, tables);
}

/// The word after the compound, where nothing but blanks stands between; −1: none.
qsizetype nextWord(const QList<Token>& tokens, const Compound& place, qsizetype end)
{
    const qsizetype at = skipBlanks(tokens, place.last + 1);
    return at < end && at > place.last + 1 && tokens.at(at).isWord() && !tokens.at(at).isInitial ? at : -1;
}

/// «матеріально відповідальна особа»: what the adjective after it hangs on.
bool isAdverb(const Token& token, const Tables& tables)
{
    return !isAllCapitals(token.text) && endsWithAny(token.folded, tables.adverbEndings);
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
    return tables.heads.lists(token.folded) || confidenceOf(tables.adjectives.match(token.folded, head->asClass)) < kPostpositive;
}

/// The next word of the same noun group: «водій Рибалка» are two things, a post and a name.
qsizetype nextInGroup(const QList<Token>& tokens, const Compound& place, qsizetype end)
{
    const qsizetype next = nextWord(tokens, place, end);
    const bool isName = next >= 0 && isCapitalised(tokens.at(next).text) && !isCapitalised(tokens.at(place.first).text);
    return isName ? -1 : next;
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

/// «спеціальна школа-інтернат»: the adjectives agree with one part of a compound.
std::optional<NounGroup> withAgreeingHead(const QList<Token>& tokens, NounGroup group, const Head& head, const Tables& tables)
{
    group.head = head;
    if (agree(tokens, group, tables))
        return group;
    const std::optional<Head> first = readHead(tokens, {head.place.first, head.place.first}, tables);
    if (head.place.first == head.place.last || !first || first->confidence < kSure)
        return std::nullopt;
    group.head.asClass = first->asClass;
    return agree(tokens, group, tables) ? std::optional(group) : std::nullopt;
}

/// The head and the adjectives before it, `most` of them at the most; a head must be as sure as `least`.
std::optional<NounGroup> readGroup(const QList<Token>& tokens, qsizetype begin, qsizetype end, int least, qsizetype most, const Tables& tables)
{
    NounGroup group;
    for (qsizetype at = begin; at >= 0 && at < end && group.adjectives.size() <= most;) {
        const Compound place = compoundAt(tokens, at);
        const Token& word = tokens.at(place.last);
        const std::optional<Head> head = readHead(tokens, place, tables);
        const qsizetype next = nextInGroup(tokens, place, end);
        const bool isAdjective = isAnyAdjective(word, tables);
        // «черговий адміністратор»: what may be a head is none before another that it agrees with.
        if (isAdjective && next >= 0 && group.adjectives.size() < most && !isSurelyNoun(word, head, tables)) {
            NounGroup longer = group;
            longer.adjectives.append(place);
            if (const std::optional<NounGroup> rest =
                    readGroup(tokens, next, end, least < kSure ? kGuess : kSure, most - group.adjectives.size() - 1, tables)) {
                longer.adjectives += rest->adjectives;
                longer.head = rest->head;
                if (agree(tokens, longer, tables))
                    return longer;
            }
        }
        if (head && head->confidence >= least)
            return withAgreeingHead(tokens, group, *head, tables);
        if (isAdjective)
            group.adjectives.append(place);
        else if (!isAdverb(word, tables))
            return std::nullopt;
        at = next;
    }
    return std::nullopt;
}

/// «завідуюча господарством»: an adjective or participle that is a noun by use.
std::optional<NounGroup> readSubstantive(const QList<Token>& tokens, qsizetype begin, int least, const Tables& tables)
{
    const Compound place = compoundAt(tokens, begin);
    for (const Class each : kAllClasses) {
        const int confidence = confidenceOf(tables.adjectives.match(tokens.at(place.last).folded, each));
        if (confidence >= least)
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

void inflectToken(Phrase& phrase, qsizetype token, const WordTable& table, Class asClass)
{
    const Match match = table.match(phrase.tokens.at(token).folded, asClass);
    if (match.isEmpty())
        return;
    phrase.inflected.append({token, match});
}

void inflectHead(Phrase& phrase, const Head& head, const Tables& tables)
{
    for (qsizetype at = head.place.first; at <= head.place.last; at += 2) {
        if (at < head.place.last && tables.compoundOpeners.contains(phrase.tokens.at(at).folded))
            continue;
        // «секретар-друкарка»: each part is of its own gender; «пожежний-рятувальник»: the first is an adjective.
        std::optional<Head> part = head.isAdjective ? std::nullopt : readHead(phrase.tokens, {at, at}, tables);
        const bool isOwn =
            part && part->confidence >= kSure && (at < head.place.last || tables.heads.match(phrase.tokens.at(at).folded, head.asClass).isEmpty());
        if (at < head.place.last && !isOwn && isAdjectiveIn(phrase.tokens.at(at), head.asClass, tables))
            part.reset();
        const Class asClass = isOwn ? part->asClass : head.asClass;
        inflectToken(phrase, at, part ? tables.heads : tables.adjectives, asClass);
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
        const bool isWhole = place.first == place.last || isAdverb(phrase.tokens.at(place.first), tables);
        const bool fits = isWhole && !isCapitalised(word.text) && readHead(phrase.tokens, place, tables).value_or(Head()).confidence < kSure
            && confidenceOf(tables.adjectives.match(word.folded, group.head.asClass)) >= kPostpositive;
        if (!fits)
            return;
        inflectToken(phrase, place.last, tables.adjectives, group.head.asClass);
        at = nextWord(phrase.tokens, place, end);
    }
}

/// «родители (законные представители)»: brackets that hold a person's name of the same class and nothing else.
void inflectBracketed(Phrase& phrase, const NounGroup& group, qsizetype begin, qsizetype end, const Tables& tables)
{
    if (begin >= end || !phrase.tokens.at(begin).isWord())
        return;
    const std::optional<NounGroup> inner = readGroup(phrase.tokens, begin, end, kPerson, kMostAdjectives, tables);
    if (!inner || inner->head.asClass != group.head.asClass || inner->head.confidence < kPerson || inner->head.place.last + 1 >= end
        || phrase.tokens.at(inner->head.place.last + 1).text != u")")
        return;
    for (const Compound& place : inner->adjectives)
        inflectToken(phrase, place.last, tables.adjectives, inner->head.asClass);
    inflectHead(phrase, inner->head, tables);
}

/// What stands on from a head in the nominative too: «керівник гуртка-методист», «менеджер (управитель) з персоналу».
void inflectAppositions(Phrase& phrase, const NounGroup& group, qsizetype end, const Tables& tables)
{
    const auto isSamePerson = [&](qsizetype at) {
        return confidenceOf(tables.heads.match(phrase.tokens.at(at).folded, group.head.asClass)) >= kPerson;
    };
    for (qsizetype at = group.head.place.last + 1; at < end; ++at) {
        const Token& token = phrase.tokens.at(at);
        if (token.text == u"(" && token.depth == 0)
            inflectBracketed(phrase, group, at + 1, end, tables);
        if (token.depth > 0)
            continue;
        const Compound place = compoundAt(phrase.tokens, at);
        if (token.isWord() && place.last > place.first && !isSamePerson(place.first)) {
            const qsizetype next = nextWord(phrase.tokens, place, end);
            if (isSamePerson(place.last)) {
                inflectToken(phrase, place.last, tables.heads, group.head.asClass);
            } else if (next >= 0 && isSamePerson(next) && isAdjectiveIn(phrase.tokens.at(place.last), group.head.asClass, tables)) {
                inflectToken(phrase, place.last, tables.adjectives, group.head.asClass);
                inflectToken(phrase, next, tables.heads, group.head.asClass);
            }
        }
        at = token.isWord() ? place.last : at;
    }
}

/// The group at the beginning of a phrase, where any noun may be the head: what no table lists is guessed.
std::optional<NounGroup> guessGroup(const QList<Token>& tokens, qsizetype begin, qsizetype end, const Tables& tables)
{
    std::optional<NounGroup> group = readGroup(tokens, begin, end, kGuess, kMostAdjectives, tables);
    if (group && !group->adjectives.isEmpty())
        return group;
    if (std::optional<NounGroup> substantive = readSubstantive(tokens, begin, kSure, tables))
        return substantive;
    if (!group)
        group = readGroup(tokens, begin, end, 1, kMostAdjectives, tables);
    return group ? group : readSubstantive(tokens, begin, 1, tables);
}

}  // namespace

bool isKnownHead(const Token& token, const Tables& tables)
{
    return std::any_of(
        kAllClasses.begin(), kAllClasses.end(), [&](Class each) { return confidenceOf(tables.heads.match(token.folded, each)) >= kSure; });
}

bool inflectPost(Phrase& phrase, qsizetype begin, qsizetype end, bool isFirst, const Tables& tables)
{
    if (begin < end && tables.possessives.contains(phrase.tokens.at(begin).folded))
        begin = skipBlanks(phrase.tokens, begin + 1);
    if (begin >= end || !phrase.tokens.at(begin).isWord())
        return false;
    std::optional<NounGroup> group = readGroup(phrase.tokens, begin, end, kSure, kMostAdjectives, tables);
    if (!group && isFirst)
        group = guessGroup(phrase.tokens, begin, end, tables);
    // «керівники шкіл, гімназій»: of another number only what names a person beyond doubt.
    if (!group || (!isFirst && phrase.isPlural != (group->head.asClass == Class::Plural) && group->head.confidence < kPerson))
        return false;
    // «з ремонту та обслуговування»: what follows a person names no unit.
    if (!isFirst && group->head.asClass == Class::Neuter && !phrase.isUnit)
        return false;
    if (isFirst) {
        phrase.isPlural = group->head.asClass == Class::Plural;
        phrase.isUnit = group->head.asClass == Class::Neuter || isThing(phrase, group->head, tables);
    }
    // Only the last part of a compound adjective declines: «навчально-допоміжний».
    for (const Compound& place : group->adjectives)
        inflectToken(phrase, place.last, tables.adjectives, group->head.asClass);
    const bool ofThing = isThing(phrase, group->head, tables);
    for (qsizetype at = phrase.inflected.size() - group->adjectives.size(); at < phrase.inflected.size(); ++at)
        phrase.inflected[at].isOfThing = ofThing;
    inflectHead(phrase, group->head, tables);
    inflectPostpositive(phrase, *group, end, tables);
    inflectAppositions(phrase, *group, end, tables);
    phrase.isUnderstood = true;
    return true;
}

}  // namespace decretum::grammar
