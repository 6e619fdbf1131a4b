// SPDX-License-Identifier: MIT
#pragma once

#include "model/deadline_lexer.h"

#include <QDate>

/// Used inside this layer alone.
namespace decretum::deadline {

/// What a reader of phrases knows beside the words.
struct Context {
    QDate issued{};  ///< The document's date.
    Reading reading = Reading::Sentence;
    bool hasCaption = false;  ///< «Термін:» goes before: «10 днів» behind it is a term.
    bool isWhole() const { return reading == Reading::Phrase; }
};

/// A place among the tokens. What takes from it leaves it where it was, unless it has taken something.
class Reader {
public:
    explicit Reader(const TokenList& tokens, qsizetype at = 0) : m_tokens(&tokens), m_at(at) {}

    qsizetype at() const { return m_at; }
    void setAt(qsizetype at) { m_at = at; }
    bool atEnd() const { return m_at >= m_tokens->size(); }
    /// The token `ahead` places on; a sign that is none past the ends.
    const Token& peek(qsizetype ahead = 0) const;
    void skip(qsizetype count = 1) { m_at += count; }

    bool is(Meaning meaning, qsizetype ahead = 0) const { return peek(ahead).meaning == meaning && peek(ahead).kind == Token::Kind::Word; }
    bool isAny(std::initializer_list<Meaning> meanings, qsizetype ahead = 0) const;
    bool take(Meaning meaning);
    bool takeAny(std::initializer_list<Meaning> meanings);
    /// All of them one after another, or none.
    bool takeAll(std::initializer_list<Meaning> meanings);

    bool isNumber(qsizetype ahead = 0) const { return peek(ahead).kind == Token::Kind::Number; }
    /// A number of at most two digits.
    bool isSmallNumber(qsizetype ahead = 0) const { return isNumber(ahead) && peek(ahead).digits <= 2; }
    bool isWord(qsizetype ahead = 0) const { return peek(ahead).kind == Token::Kind::Word; }
    bool isOf(WordSet set, qsizetype ahead = 0) const { return isWord(ahead) && Lexicon::builtIn().isOf(set, peek(ahead).text); }
    bool takeOf(WordSet set);
    bool isSign(char16_t sign, qsizetype ahead = 0) const { return peek(ahead).isSign(sign); }
    bool takeSign(QStringView signs);
    /// Stray full stops: «2020.року», «1. вересня».
    void skipDots();
    /// Whether no blank stands before the token.
    bool isGlued(qsizetype ahead = 0) const;

private:
    const TokenList* m_tokens;
    qsizetype m_at;
};

}  // namespace decretum::deadline
