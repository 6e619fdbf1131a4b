// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

/// The words, numbers and signs of a deadline phrase, folded for reading. Used inside this layer alone.
namespace decretum::deadline {

struct Token {
    enum class Kind : quint8 { Word, Number, Sign };
    Kind kind = Kind::Sign;
    QString text{};  ///< Lower case, look-alike letters made Cyrillic.
    int value = 0;   ///< Of a number.
    int digits = 0;
    qsizetype start = 0;
    qsizetype end = 0;
    bool isWord(QStringView word) const { return kind == Kind::Word && text == word; }
    bool isSign(QChar sign) const { return kind == Kind::Sign && text.front() == sign; }
};

QList<Token> splitTokens(QStringView text);

/// A place among the tokens. What reads it leaves it where it was, unless it has read something.
class Reader {
public:
    explicit Reader(const QList<Token>& tokens, qsizetype at = 0) : m_tokens(tokens), m_at(at) {}

    qsizetype at() const { return m_at; }
    void setAt(qsizetype at) { m_at = at; }
    bool atEnd() const { return m_at >= m_tokens.size(); }
    /// The token `ahead` places on; an empty sign past the end.
    const Token& peek(qsizetype ahead = 0) const;
    void skip(qsizetype count = 1) { m_at += count; }
    bool isNumber(qsizetype ahead = 0) const { return peek(ahead).kind == Token::Kind::Number; }
    bool takeSign(QStringView signs);
    bool takeWord(std::initializer_list<QStringView> words);
    /// The words of a phrase parted by blanks, «не пізніше»; all or none.
    bool takePhrase(QStringView phrase);
    bool takePhrase(std::initializer_list<QStringView> phrases);
    /// A word that begins so.
    bool takeStem(std::initializer_list<QStringView> stems);
    bool startsStem(std::initializer_list<QStringView> stems, qsizetype ahead = 0) const;
    /// Whether no blank stands before the token.
    bool isGlued(qsizetype ahead = 0) const;

private:
    const QList<Token>& m_tokens;
    qsizetype m_at;
};

}  // namespace decretum::deadline
