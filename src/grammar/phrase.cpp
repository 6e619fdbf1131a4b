// SPDX-License-Identifier: MIT
#include "grammar/phrase.h"

#include "grammar/folding.h"
#include "text/letters.h"
#include "text/typography.h"

#include <algorithm>

namespace decretum::grammar {

namespace {

bool isLetterOfWord(QStringView text, qsizetype at)
{
    const QChar sign = text.at(at);
    if (sign.isLetter())
        return true;
    const bool isBehindLetter = at > 0 && text.at(at - 1).isLetter();
    if (sign.unicode() == 0x0301 || sign == kSoftHyphen)
        return isBehindLetter;
    // An apostrophe belongs to a word between two letters only: elsewhere it is a quotation mark.
    return isApostropheLike(sign) && isBehindLetter && at + 1 < text.size() && text.at(at + 1).isLetter();
}

bool isHyphen(QChar sign)
{
    return sign == u'-' || sign.unicode() == 0x2010 || sign.unicode() == 0x2011;
}

Token::Kind kindOfSign(QStringView text, qsizetype at)
{
    const QChar sign = text.at(at);
    if (sign.isSpace())
        return Token::Kind::Blank;
    if (isHyphen(sign)) {
        const bool joins = at > 0 && text.at(at - 1).isLetterOrNumber() && at + 1 < text.size() && text.at(at + 1).isLetterOrNumber();
        return joins ? Token::Kind::Hyphen : Token::Kind::Dash;
    }
    switch (sign.unicode()) {
    case 0x2013:
    case 0x2014: return Token::Kind::Dash;
    case u',':
    case u';': return Token::Kind::Comma;
    case u'.': return Token::Kind::Dot;
    case u'(':
    case u'[':
    case u'«':
    case u'„': return Token::Kind::Open;
    case u')':
    case u']':
    case u'»':
    case u'“':
    case u'”': return Token::Kind::Close;
    default: return Token::Kind::Other;
    }
}

qsizetype lengthOfRun(QStringView text, qsizetype at, Token::Kind kind)
{
    qsizetype end = at + 1;
    if (kind == Token::Kind::Word) {
        while (end < text.size() && isLetterOfWord(text, end))
            ++end;
    } else if (kind == Token::Kind::Number) {
        while (end < text.size() && text.at(end).isDigit())
            ++end;
    } else if (kind == Token::Kind::Blank) {
        while (end < text.size() && text.at(end).isSpace())
            ++end;
    }
    return end - at;
}

void markInitials(QList<Token>& tokens)
{
    for (qsizetype at = 0; at + 1 < tokens.size(); ++at) {
        Token& token = tokens[at];
        token.isInitial = token.isWord() && token.text.size() <= 2 && token.text.front().isUpper() && tokens.at(at + 1).kind == Token::Kind::Dot;
    }
}

}  // namespace

QList<Token> splitPhrase(QStringView text)
{
    QList<Token> tokens;
    int depth = 0;
    bool isStraightOpen = false;
    for (qsizetype at = 0; at < text.size();) {
        Token token;
        if (isLetterOfWord(text, at))
            token.kind = Token::Kind::Word;
        else if (text.at(at).isDigit())
            token.kind = Token::Kind::Number;
        else
            token.kind = kindOfSign(text, at);
        if (text.at(at) == u'"') {
            token.kind = isStraightOpen ? Token::Kind::Close : Token::Kind::Open;
            isStraightOpen = !isStraightOpen;
        }
        if (token.kind == Token::Kind::Close)
            depth = std::max(0, depth - 1);
        token.depth = depth;
        if (token.kind == Token::Kind::Open)
            ++depth;
        token.text = text.sliced(at, lengthOfRun(text, at, token.kind));
        if (token.isWord())
            token.folded = foldWord(token.text);
        at += token.text.size();
        tokens.append(token);
    }
    markInitials(tokens);
    return tokens;
}

Compound compoundAt(const QList<Token>& tokens, qsizetype first)
{
    Compound compound{first, first};
    while (compound.last + 2 < tokens.size() && tokens.at(compound.last + 1).kind == Token::Kind::Hyphen && tokens.at(compound.last + 2).isWord())
        compound.last += 2;
    return compound;
}

qsizetype skipBlanks(const QList<Token>& tokens, qsizetype at)
{
    while (at < tokens.size() && tokens.at(at).kind == Token::Kind::Blank)
        ++at;
    return at;
}

}  // namespace decretum::grammar
