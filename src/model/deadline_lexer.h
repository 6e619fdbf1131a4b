// SPDX-License-Identifier: MIT
#pragma once

#include "model/deadline_lexicon.h"

#include <QString>
#include <QVarLengthArray>

/// The words, numbers and signs of a deadline phrase, folded for reading. Used inside this layer alone.
namespace decretum::deadline {

struct Token {
    enum class Kind : quint8 { Word, Number, Sign };
    Kind kind = Kind::Sign;
    Meaning meaning = Meaning::Unknown;  ///< Of a word.
    quint8 digits = 0;                   ///< Of a number: as printed.
    char16_t sign = 0;                   ///< Of a sign; every dash is «-».
    int value = 0;                       ///< Of a number; of a word with a value.
    qsizetype start = 0;                 ///< Where it stands in the text,
    qsizetype end = 0;                   ///< and behind its last sign.
    QStringView text{};                  ///< Of a word: lower case, look-alike letters made Cyrillic.
    bool isSign(char16_t of) const { return kind == Kind::Sign && sign == of; }
};

/// How freely a text is read.
enum class Reading : quint8 {
    Sentence,  ///< Any text: what is printed is what is meant.
    Phrase,    ///< A phrase that stands alone: words that were glued, parted or misspelt are mended.
};

/// The tokens of a text. Keeps the folded letters that the tokens' words look at, so it is neither copied nor moved.
class TokenList {
public:
    TokenList(QStringView text, Reading reading);
    ~TokenList() = default;
    Q_DISABLE_COPY_MOVE(TokenList)

    qsizetype size() const { return m_tokens.size(); }
    const Token& at(qsizetype place) const { return m_tokens[place]; }

private:
    void split(QStringView text);
    qsizetype takeNumber(QStringView text, qsizetype start);
    qsizetype takeWord(QStringView text, qsizetype start);
    void mend();
    bool joinWithNext(qsizetype at);
    bool partGlued(qsizetype at);

    QVarLengthArray<QChar, 512> m_folded;
    QVarLengthArray<Token, 64> m_tokens;
    QList<QString> m_joined;  ///< Words that were parted, put together.
};

}  // namespace decretum::deadline
