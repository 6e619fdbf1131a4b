// SPDX-License-Identifier: MIT
#include "grammar/folding.h"
#include "grammar/phrase.h"

#include <algorithm>

namespace decretum::grammar {

namespace {

/// A word of a name: its compound, and what it could be.
struct NameWord {
    Compound place;
    bool isKnownGivenName = false;
    bool isPatronymic = false;
    bool isCapitals = false;
    bool looksLikeSurname = false;
    Gender gender = Gender::Unknown;  ///< As a known given name.
    NameRole role = NameRole::Surname;
};

const QString& lastPart(const QList<Token>& tokens, const Compound& place)
{
    return tokens.at(place.last).folded;
}

Gender genderOfGivenName(const QString& word, const Tables& tables)
{
    const bool isMale = tables.maleNames.contains(word);
    const bool isFemale = tables.femaleNames.contains(word);
    if (isMale || isFemale)
        return isMale && isFemale ? Gender::Unknown : isMale ? Gender::Male : Gender::Female;
    if (endsWithAny(word, tables.femaleNameEndings))
        return Gender::Female;
    return endsWithAny(word, tables.untoldNameEndings) ? Gender::Unknown : Gender::Male;
}

bool looksLikeSurname(const QString& word, const Tables& tables)
{
    return endsWithAny(word, tables.surnameEndings) || endsWithAny(word, tables.maleSurnameEndings) || endsWithAny(word, tables.femaleSurnameEndings);
}

QList<NameWord> wordsOfName(const QList<Token>& tokens, qsizetype begin, qsizetype end, const Tables& tables)
{
    QList<NameWord> words;
    for (qsizetype at = begin; at < end; ++at) {
        const Token& token = tokens.at(at);
        const bool isParticle = !isCapitalised(token.text) && tables.joiners.contains(token.folded);
        if (!token.isWord() || token.isInitial || isParticle)
            continue;
        NameWord word{.place = compoundAt(tokens, at)};
        const QString& last = lastPart(tokens, word.place);
        // «Анна-Марія», but not «Квітка-Основ’яненко».
        const bool isWhole = word.place.first == word.place.last || isKnownGivenName(last, tables) || !looksLikeSurname(last, tables);
        word.isKnownGivenName = isWhole && isKnownGivenName(tokens.at(at).folded, tables);
        if (word.isKnownGivenName)
            word.gender = genderOfGivenName(tokens.at(at).folded, tables);
        word.isPatronymic = isPatronymic(last, tables);
        word.isCapitals = isAllCapitals(token.text);
        word.looksLikeSurname = looksLikeSurname(last, tables);
        at = word.place.last;
        words.append(word);
    }
    return words;
}

bool hasInitials(const QList<Token>& tokens, qsizetype begin, qsizetype end)
{
    return std::any_of(tokens.begin() + begin, tokens.begin() + end, [](const Token& token) { return token.isInitial; });
}

/// «Олена БОНДАР»: where one word of several is in capitals, it is the surname (ДСТУ 4163:2020, 5.26).
qsizetype wordInCapitals(const QList<NameWord>& words)
{
    qsizetype found = -1;
    for (qsizetype at = 0; at < words.size(); ++at) {
        if (!words.at(at).isCapitals)
            continue;
        if (found >= 0)
            return -1;
        found = at;
    }
    return found;
}

/// «Давид Ольга»: a man's given name is many a woman's surname; a woman's is nobody's.
bool isSurnameBeforeWoman(const NameWord& first, const NameWord& second)
{
    return first.gender == Gender::Male && second.gender == Gender::Female;
}

void giveRolesToTwo(QList<NameWord>& words)
{
    NameWord& first = words[0];
    NameWord& second = words[1];
    if (second.isPatronymic && (first.isKnownGivenName || !second.isKnownGivenName) && !second.isCapitals) {
        first.role = NameRole::GivenName;
        second.role = NameRole::Patronymic;
        return;
    }
    if (const qsizetype capitals = wordInCapitals(words); capitals >= 0) {
        words[1 - capitals].role = NameRole::GivenName;
        return;
    }
    const bool isSecondGiven = second.isKnownGivenName && (!first.isKnownGivenName || isSurnameBeforeWoman(first, second));
    const bool isFirstGiven = first.isKnownGivenName || (second.looksLikeSurname && !first.looksLikeSurname);
    // Where nothing tells: lists of persons put the surname first.
    (isFirstGiven && !isSecondGiven ? first : second).role = NameRole::GivenName;
}

void giveRolesToMany(QList<NameWord>& words)
{
    qsizetype patronymic = -1;
    const bool allCapitals = std::all_of(words.begin(), words.end(), [](const NameWord& word) { return word.isCapitals; });
    for (qsizetype at = 1; at < words.size(); ++at) {
        if (!words.at(at).isPatronymic || (!allCapitals && words.at(at).isCapitals))
            continue;
        patronymic = at;
        if (words.at(at - 1).isKnownGivenName)
            break;  // «Ольга Іванівна Малевич»: what follows is the surname.
    }
    if (patronymic > 0) {
        words[patronymic].role = NameRole::Patronymic;
        words[patronymic - 1].role = NameRole::GivenName;
        return;
    }
    const qsizetype capitals = wordInCapitals(words);
    for (qsizetype at = 0; at < words.size(); ++at) {
        if (capitals >= 0 ? at != capitals : words.at(at).isKnownGivenName)
            words[at].role = NameRole::GivenName;
    }
}

void giveRoles(QList<NameWord>& words, bool withInitials)
{
    if (words.size() == 1) {
        NameWord& word = words.first();
        if (withInitials || word.isCapitals)
            return;
        if (word.isKnownGivenName)
            word.role = NameRole::GivenName;
        else if (word.isPatronymic)
            word.role = NameRole::Patronymic;
    } else if (words.size() == 2) {
        giveRolesToTwo(words);
    } else {
        giveRolesToMany(words);
    }
}

Gender genderOfPatronymic(const QString& word, const Tables& tables)
{
    const bool isMale = !tables.patronymics.match(word, Class::Male).isEmpty();
    const bool isFemale = !tables.patronymics.match(word, Class::Female).isEmpty();
    return isMale == isFemale ? Gender::Unknown : isMale ? Gender::Male : Gender::Female;
}

/// From endings that one gender alone has: «-ова», «-ська» against «-ов», «-ський».
Gender genderOfSurname(const QString& word, const Tables& tables)
{
    if (endsWithAny(word, tables.maleSurnameEndings))
        return Gender::Male;
    return endsWithAny(word, tables.femaleSurnameEndings) ? Gender::Female : Gender::Unknown;
}

Gender genderOf(const QList<Token>& tokens, const QList<NameWord>& words, const Tables& tables)
{
    for (const NameRole role : {NameRole::Patronymic, NameRole::GivenName, NameRole::Surname}) {
        for (const NameWord& word : words) {
            if (word.role != role)
                continue;
            const QString& last = lastPart(tokens, word.place);
            Gender gender = Gender::Unknown;
            switch (role) {
            case NameRole::Patronymic: gender = genderOfPatronymic(last, tables); break;
            case NameRole::GivenName: gender = genderOfGivenName(tokens.at(word.place.first).folded, tables); break;
            case NameRole::Surname: gender = genderOfSurname(last, tables); break;
            }
            if (gender != Gender::Unknown)
                return gender;
        }
    }
    return Gender::Unknown;
}

const WordTable& tableOf(NameRole role, const Tables& tables)
{
    switch (role) {
    case NameRole::Surname: return tables.surnames;
    case NameRole::GivenName: return tables.givenNames;
    case NameRole::Patronymic: return tables.patronymics;
    }
    return tables.surnames;
}

Match matchWord(const QString& word, NameRole role, Class asClass, const Tables& tables)
{
    Match match = tableOf(role, tables).match(word, asClass);
    if (match.isEmpty() && role != NameRole::Surname)
        match = tables.surnames.match(word, asClass);
    return match;
}

bool isSameInAllCases(const QString& word, const Match& one, const Match& other, const ParadigmTable& paradigms)
{
    return std::all_of(kAllCases.begin(), kAllCases.end(),
        [&](GrammaticalCase each) { return inflect(word, one, each, paradigms) == inflect(word, other, each, paradigms); });
}

void inflectWord(Phrase& phrase, qsizetype token, NameRole role, const Tables& tables)
{
    const QString& word = phrase.tokens.at(token).folded;
    Match match;
    if (phrase.gender == Gender::Unknown) {
        const Match male = matchWord(word, role, Class::Male, tables);
        const Match female = matchWord(word, role, Class::Female, tables);
        if (!isSameInAllCases(word, male, female, tables.paradigms)) {
            phrase.lower(40);  // A man's or a woman's: it stays as it is, and somebody must say.
            return;
        }
        match = male;
    } else {
        match = matchWord(word, role, phrase.gender == Gender::Male ? Class::Male : Class::Female, tables);
    }
    if (match.isEmpty()) {
        phrase.lower(30);
        return;
    }
    phrase.lower(match.first()->confidence);
    phrase.inflected.append({token, match});
}

/// «Тер-», «Бонч-», «Книппер-»: the first part of a double surname that is no surname by itself.
bool isFixedOpener(const QString& word, const Tables& tables)
{
    const Match match = tables.surnames.match(word, Class::Male);
    return tables.joiners.contains(word) || (!match.isEmpty() && tables.compoundFixedRules.contains(match.first()->id));
}

void inflectCompound(Phrase& phrase, const Compound& place, NameRole role, const Tables& tables)
{
    // «Жан-Поля», «Мамед-Расуловича», but «Анны-Марии»: of a man's double given name the last part alone declines.
    const bool lastAlone = role == NameRole::Patronymic || (role == NameRole::GivenName && phrase.gender == Gender::Male);
    for (qsizetype at = place.first; at <= place.last; at += 2) {
        if (at == place.last || !(lastAlone || isFixedOpener(phrase.tokens.at(at).folded, tables)))
            inflectWord(phrase, at, role, tables);
    }
}

/// Words with capitals, initials and particles, nothing else; four words at the most.
bool isWrittenAsName(const QList<Token>& tokens, qsizetype begin, qsizetype end, const QList<NameWord>& words, const Tables& tables)
{
    if (words.isEmpty() || words.size() > 4)
        return false;
    return std::all_of(tokens.begin() + begin, tokens.begin() + end, [&tables](const Token& token) {
        if (token.depth > 0)
            return false;
        if (token.isWord())
            return isCapitalised(token.text) || tables.joiners.contains(token.folded);
        return token.kind == Token::Kind::Blank || token.kind == Token::Kind::Hyphen || token.kind == Token::Kind::Dot;
    });
}

}  // namespace

bool isPatronymic(const QString& word, const Tables& tables)
{
    return !tables.patronymics.match(word, Class::Male).isEmpty() || !tables.patronymics.match(word, Class::Female).isEmpty();
}

bool isKnownGivenName(const QString& word, const Tables& tables)
{
    return tables.maleNames.contains(word) || tables.femaleNames.contains(word);
}

bool looksLikeName(const QList<Token>& tokens, qsizetype begin, qsizetype end, const Tables& tables)
{
    const QList<NameWord> words = wordsOfName(tokens, begin, end, tables);
    if (!isWrittenAsName(tokens, begin, end, words, tables))
        return false;
    if (hasInitials(tokens, begin, end))
        return words.size() == 1;
    const bool hasPatronymic = std::any_of(words.begin(), words.end(), [](const NameWord& word) { return word.isPatronymic; });
    const bool hasGivenName = std::any_of(words.begin(), words.end(), [](const NameWord& word) { return word.isKnownGivenName; });
    return words.size() >= 2 && (hasPatronymic || hasGivenName || (words.size() == 2 && wordInCapitals(words) == 1));
}

bool couldBeName(const QList<Token>& tokens, qsizetype begin, qsizetype end, const Tables& tables)
{
    const QList<NameWord> words = wordsOfName(tokens, begin, end, tables);
    if (!isWrittenAsName(tokens, begin, end, words, tables))
        return false;
    const Compound& first = words.first().place;
    // Many a surname ends as names of occupations do: «Швець» by itself is a surname.
    if (words.size() == 1 && first.last + 1 == end)
        return !tables.heads.lists(tokens.at(first.last).folded);
    const bool hasJoiner = std::any_of(tokens.begin() + begin, tokens.begin() + end,
        [&tables](const Token& token) { return token.isWord() && tables.joiners.contains(token.folded); });
    return hasJoiner || !isKnownHead(tokens.at(first.last), tables);
}

void inflectName(Phrase& phrase, qsizetype begin, qsizetype end, const Tables& tables)
{
    QList<NameWord> words = wordsOfName(phrase.tokens, begin, end, tables);
    if (words.isEmpty())
        return;
    giveRoles(words, hasInitials(phrase.tokens, begin, end));
    if (phrase.gender == Gender::Unknown)
        phrase.gender = genderOf(phrase.tokens, words, tables);
    phrase.isUnderstood = true;
    for (const NameWord& word : words)
        inflectCompound(phrase, word.place, word.role, tables);
}

void inflectAs(Phrase& phrase, qsizetype begin, qsizetype end, NameRole role, const Tables& tables)
{
    QList<NameWord> words = wordsOfName(phrase.tokens, begin, end, tables);
    for (NameWord& word : words)
        word.role = role;
    if (phrase.gender == Gender::Unknown)
        phrase.gender = genderOf(phrase.tokens, words, tables);
    phrase.isUnderstood = !words.isEmpty();
    for (const NameWord& word : words)
        inflectCompound(phrase, word.place, role, tables);
}

}  // namespace decretum::grammar
