// SPDX-License-Identifier: MIT
#include "model/deadline_reader.h"

#include <algorithm>

namespace decretum::deadline {

const Token& Reader::peek(qsizetype ahead) const
{
    static const Token kNone{.sign = 1};
    const qsizetype place = m_at + ahead;
    return place >= 0 && place < m_tokens->size() ? m_tokens->at(place) : kNone;
}

bool Reader::isAny(std::initializer_list<Meaning> meanings, qsizetype ahead) const
{
    const Token& token = peek(ahead);
    return token.kind == Token::Kind::Word && std::find(meanings.begin(), meanings.end(), token.meaning) != meanings.end();
}

bool Reader::take(Meaning meaning)
{
    if (!is(meaning))
        return false;
    ++m_at;
    return true;
}

bool Reader::takeAny(std::initializer_list<Meaning> meanings)
{
    if (!isAny(meanings))
        return false;
    ++m_at;
    return true;
}

bool Reader::takeAll(std::initializer_list<Meaning> meanings)
{
    qsizetype ahead = 0;
    for (const Meaning meaning : meanings) {
        if (!is(meaning, ahead++))
            return false;
    }
    m_at += ahead;
    return true;
}

bool Reader::takeOf(WordSet set)
{
    if (!isOf(set))
        return false;
    ++m_at;
    return true;
}

bool Reader::takeSign(QStringView signs)
{
    if (peek().kind != Token::Kind::Sign || !signs.contains(QChar(peek().sign)))
        return false;
    ++m_at;
    return true;
}

void Reader::skipDots()
{
    while (takeSign(u"."))
        continue;
}

bool Reader::isGlued(qsizetype ahead) const
{
    const qsizetype place = m_at + ahead;
    return place > 0 && place < m_tokens->size() && m_tokens->at(place).start == m_tokens->at(place - 1).end;
}

}  // namespace decretum::deadline
