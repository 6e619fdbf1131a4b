// SPDX-License-Identifier: MIT
#include "grammar/phrase_reader.h"

#include "grammar/folding.h"

namespace decretum::grammar {

namespace {

struct Stretch {
    qsizetype begin = 0;
    qsizetype end = 0;
};

bool isBetweenBlanks(const QList<Token>& tokens, qsizetype at)
{
    return at > 0 && at + 1 < tokens.size() && tokens.at(at - 1).kind == Token::Kind::Blank && tokens.at(at + 1).kind == Token::Kind::Blank;
}

/// Where one post or person may end and the next begin: commas, dashes, «та», «і», outside brackets and quotation
/// marks.
bool isJoint(const QList<Token>& tokens, qsizetype at, const Tables& tables)
{
    const Token& token = tokens.at(at);
    if (token.depth > 0)
        return false;
    switch (token.kind) {
    case Token::Kind::Comma: return true;
    case Token::Kind::Dash: return isBetweenBlanks(tokens, at);
    case Token::Kind::Word: return isBetweenBlanks(tokens, at) && tables.conjunctions.contains(token.folded);
    default: return false;
    }
}

QList<Stretch> splitAtJoints(const QList<Token>& tokens, const Tables& tables)
{
    QList<Stretch> stretches;
    qsizetype begin = skipBlanks(tokens, 0);
    for (qsizetype at = begin; at < tokens.size(); ++at) {
        if (!isJoint(tokens, at, tables))
            continue;
        stretches.append({begin, at});
        begin = skipBlanks(tokens, at + 1);
    }
    stretches.append({begin, tokens.size()});
    for (Stretch& stretch : stretches) {
        while (stretch.end > stretch.begin && tokens.at(stretch.end - 1).kind == Token::Kind::Blank)
            --stretch.end;
    }
    return stretches;
}

/// «в. о.», «т.в.о.», «и.о.», «врио»: the tokens that it takes; 0: none. Capitals throughout are a person's initials.
qsizetype lengthOfFrozenOpener(const QList<Token>& tokens, const Stretch& stretch, const Tables& tables)
{
    QString letters;
    bool hasSmallLetter = false;
    for (qsizetype at = stretch.begin; at < stretch.end; ++at) {
        const Token& token = tokens.at(at);
        if (token.isWord()) {
            letters += token.folded;
            hasSmallLetter = hasSmallLetter || token.text.back().isLower();
        } else if (token.kind != Token::Kind::Dot && token.kind != Token::Kind::Blank && token.text != u"/") {
            return 0;
        }
        if (token.isWord() && hasSmallLetter && tables.frozenOpeners.contains(letters))
            return at + 1 - stretch.begin;
        if (letters.size() > 6)
            return 0;
    }
    return 0;
}

qsizetype previousWord(const QList<Token>& tokens, qsizetype at, qsizetype begin)
{
    for (qsizetype before = at - 1; before >= begin; --before) {
        const Token& token = tokens.at(before);
        if (token.isWord())
            return before;
        if (token.kind != Token::Kind::Blank && token.kind != Token::Kind::Hyphen && token.kind != Token::Kind::Dot)
            return -1;
    }
    return -1;
}

/// A name's beginning, moved left over what still belongs to it: initials, a given name before its patronymic, a
/// surname before both.
qsizetype extendName(const QList<Token>& tokens, qsizetype start, const Stretch& stretch, const Tables& tables)
{
    for (;;) {
        const qsizetype before = previousWord(tokens, start, stretch.begin);
        if (before < 0)
            return start;
        const Token& token = tokens.at(before);
        const qsizetype first = skipBlanks(tokens, start);
        const bool joinsByHyphen = start > 0 && tokens.at(start - 1).kind == Token::Kind::Hyphen;
        const bool givenBefore = isPatronymic(tokens.at(first).folded, tables) && isCapitalised(token.text) && !isAllCapitals(token.text);
        qsizetype second = first + 1;
        while (second < stretch.end && !tokens.at(second).isWord())
            ++second;
        // «Коваль Іван Іванович», not «директора ЗДО Іван Іванович».
        const bool surnameBefore = second < stretch.end && isPatronymic(tokens.at(second).folded, tables) && isCapitalised(token.text)
            && token.text.size() > 2 && !isPatronymic(tokens.at(first).folded, tables) && (!isAllCapitals(token.text) || token.text.size() > 4)
            && tokens.at(before + 1).kind == Token::Kind::Blank && !isKnownGivenName(token.folded, tables);
        qsizetype after = second + 1;
        while (after < stretch.end && !tokens.at(after).isWord())
            ++after;
        if (!token.isInitial && !joinsByHyphen && !givenBefore && !(surnameBefore && after >= stretch.end))
            return start;
        start = before;
    }
}

/// Where a person's name begins at the end of a stretch; −1: none.
qsizetype nameStart(const QList<Token>& tokens, const Stretch& stretch, qsizetype from, const Tables& tables)
{
    for (qsizetype at = stretch.end - 1; at >= from; --at) {
        const Token& token = tokens.at(at);
        if (token.isWord() && isCapitalised(token.text) && looksLikeName(tokens, at, stretch.end, tables))
            return extendName(tokens, at, {from, stretch.end}, tables);
    }
    return -1;
}

/// «директор Кузьміна»: one word with a capital right after the words that decline.
qsizetype loneSurname(const Phrase& phrase, const Stretch& stretch)
{
    if (phrase.inflected.isEmpty())
        return -1;
    const qsizetype at = skipBlanks(phrase.tokens, phrase.inflected.last().token + 1);
    if (at >= stretch.end || !phrase.tokens.at(at).isWord() || !isCapitalised(phrase.tokens.at(at).text))
        return -1;
    const bool isAbbreviation = isAllCapitals(phrase.tokens.at(at).text) && phrase.tokens.at(at).text.size() < 5;
    return !isAbbreviation && compoundAt(phrase.tokens, at).last + 1 == stretch.end ? at : -1;
}

void readNameIn(Phrase& phrase, qsizetype begin, qsizetype end, Gender& known, const Tables& tables)
{
    const Gender before = phrase.gender;
    phrase.gender = known;
    inflectName(phrase, begin, end, tables);
    if (before != Gender::Unknown)
        phrase.gender = before;
    known = Gender::Unknown;  // What was told is told of the first who is named.
}

void readStretch(Phrase& phrase, const Stretch& stretch, bool isFirst, PhraseKind kind, Gender& known, const Tables& tables)
{
    const qsizetype frozen = lengthOfFrozenOpener(phrase.tokens, stretch, tables);
    const bool isName = kind == PhraseKind::Any && frozen == 0 && looksLikeName(phrase.tokens, stretch.begin, stretch.end, tables);
    if (isName) {
        readNameIn(phrase, stretch.begin, stretch.end, known, tables);
        return;
    }
    const bool isPost = frozen > 0 || inflectPost(phrase, stretch.begin, stretch.end, isFirst, tables);
    if (frozen > 0)
        phrase.isUnderstood = true;
    // «освіти, молоді та спорту Сорока Н. О.»: the post goes on, its holder stands at the end.
    const bool goesOn = !isPost && !isFirst && phrase.isUnderstood;
    if ((!isPost && !goesOn) || kind != PhraseKind::Any)
        return;
    qsizetype from = stretch.begin + std::max<qsizetype>(frozen, 1);
    if (!phrase.inflected.isEmpty())
        from = std::max(from, phrase.inflected.last().token + 1);
    qsizetype start = nameStart(phrase.tokens, stretch, from, tables);
    if (start < 0 && !goesOn)
        start = loneSurname(phrase, stretch);
    if (start >= 0)
        readNameIn(phrase, start, stretch.end, known, tables);
}

}  // namespace

Phrase readPhrase(QStringView text, PhraseKind kind, Gender gender, const Tables& tables)
{
    Phrase phrase{.tokens = splitPhrase(text)};
    const qsizetype end = phrase.tokens.size();
    switch (kind) {
    case PhraseKind::Surname:
    case PhraseKind::GivenName:
    case PhraseKind::Patronymic:
        phrase.gender = gender;
        inflectAs(phrase, 0, end,
            kind == PhraseKind::Surname         ? NameRole::Surname
                : kind == PhraseKind::GivenName ? NameRole::GivenName
                                            : NameRole::Patronymic,
            tables);
        return phrase;
    case PhraseKind::FullName:
        phrase.gender = gender;
        inflectName(phrase, 0, end, tables);
        return phrase;
    case PhraseKind::Post:
    case PhraseKind::Any: break;
    }
    const qsizetype begin = skipBlanks(phrase.tokens, 0);
    if (kind == PhraseKind::Any && (looksLikeName(phrase.tokens, begin, end, tables) || couldBeName(phrase.tokens, begin, end, tables))) {
        phrase.gender = gender;
        inflectName(phrase, 0, end, tables);
        return phrase;
    }
    bool isFirst = true;
    for (const Stretch& stretch : splitAtJoints(phrase.tokens, tables)) {
        readStretch(phrase, stretch, isFirst, kind, gender, tables);
        isFirst = false;
    }
    return phrase;
}

}  // namespace decretum::grammar
