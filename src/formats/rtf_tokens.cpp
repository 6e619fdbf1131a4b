// SPDX-License-Identifier: MIT
#include "formats/rtf_tokens.h"

#include <algorithm>

namespace decretum::rtf {

namespace {

constexpr qsizetype kLongestWord = 32;  // RTF 1.9.1: "a control word's name cannot be longer"

bool isLetter(char sign)
{
    return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z');
}
bool isDigit(char sign)
{
    return sign >= '0' && sign <= '9';
}

}  // namespace

Token Tokens::next()
{
    while (m_at < m_bytes.size()) {
        switch (m_bytes.at(m_at)) {
        case '{': ++m_at; return {.kind = Token::Kind::GroupStart};
        case '}': ++m_at; return {.kind = Token::Kind::GroupEnd};
        case '\\': ++m_at; return escape();
        case '\r':
        case '\n':
        case '\0': ++m_at; break;
        default: return text();
        }
    }
    return {};
}

Token Tokens::text()
{
    Token token{.kind = Token::Kind::Text};
    while (m_at < m_bytes.size()) {
        const char sign = m_bytes.at(m_at);
        if (sign == '{' || sign == '}' || sign == '\\')
            break;
        if (sign != '\r' && sign != '\n' && sign != '\0')
            token.text += sign;
        ++m_at;
    }
    return token;
}

Token Tokens::escape()
{
    if (m_at >= m_bytes.size())
        return {};
    const char sign = m_bytes.at(m_at);
    if (isLetter(sign))
        return word();
    ++m_at;
    if (sign == '\'') {
        bool isHex = false;
        const int value = m_bytes.mid(m_at, 2).toInt(&isHex, 16);
        if (!isHex || value < 0)
            return {.kind = Token::Kind::Symbol, .text = "'"};
        m_at = std::min(m_at + 2, m_bytes.size());
        return {.kind = Token::Kind::Byte, .value = value};
    }
    return {.kind = Token::Kind::Symbol, .text = QByteArray(1, sign)};
}

Token Tokens::word()
{
    Token token{.kind = Token::Kind::Word};
    qsizetype end = m_at;
    while (end < m_bytes.size() && end - m_at < kLongestWord && isLetter(m_bytes.at(end)))
        ++end;
    token.text = m_bytes.mid(m_at, end - m_at);
    m_at = end;
    if (end < m_bytes.size() && m_bytes.at(end) == '-')
        ++end;
    while (end < m_bytes.size() && isDigit(m_bytes.at(end)))
        ++end;
    token.value = m_bytes.mid(m_at, end - m_at).toInt(&token.hasValue);
    if (end > m_at && isDigit(m_bytes.at(end - 1)))
        m_at = end;
    if (m_at < m_bytes.size() && m_bytes.at(m_at) == ' ')
        ++m_at;
    if (token.text != "bin")
        return token;
    const qsizetype length = std::clamp<qsizetype>(token.value, 0, m_bytes.size() - m_at);
    token = {.kind = Token::Kind::Binary, .text = m_bytes.mid(m_at, length)};
    m_at += length;
    return token;
}

}  // namespace decretum::rtf
