// SPDX-License-Identifier: MIT
#include "model/deadline_lexer.h"

#include "text/typography.h"

namespace decretum::deadline {

namespace {

bool isApostrophe(QChar sign)
{
    return QStringView(u"'\u2019\u02BC").contains(sign);
}

/// «З0.10.2020»: a letter typed for the digit it looks like.
int digitTwin(QStringView text, qsizetype at)
{
    const bool beforeDigit = at + 1 < text.size() && text.at(at + 1).isDigit();
    const bool isAlone = at == 0 || !text.at(at - 1).isLetterOrNumber();
    if (!beforeDigit || !isAlone)
        return -1;
    return text.at(at) == u'З' ? 3 : text.at(at) == u'О' ? 0 : -1;
}

}  // namespace

QList<Token> splitTokens(QStringView text)
{
    QList<Token> tokens;
    qsizetype at = 0;
    while (at < text.size()) {
        const QChar sign = text.at(at);
        const qsizetype start = at;
        if (sign.isSpace() || sign == kNoBreakSpace || sign == kNarrowNoBreakSpace || sign == kWordJoiner) {
            ++at;
            continue;
        }
        Token token;
        if (sign.isDigit() || digitTwin(text, at) >= 0) {
            token.kind = Token::Kind::Number;
            token.value = sign.isDigit() ? sign.digitValue() : digitTwin(text, at);
            for (++at; at < text.size() && text.at(at).isDigit(); ++at)
                token.value = std::min(token.value * 10 + text.at(at).digitValue(), 1'000'000);
            token.digits = static_cast<int>(at - start);
        } else if (sign.isLetter()) {
            token.kind = Token::Kind::Word;
            while (at < text.size() && (text.at(at).isLetter() || (isApostrophe(text.at(at)) && at > start)))
                ++at;
        } else {
            ++at;
        }
        const QStringView raw = text.sliced(start, at - start);
        token.text = token.kind == Token::Kind::Word ? foldApostrophes(foldLookalikes(raw)).toLower() : raw.toString();
        if (token.kind == Token::Kind::Sign && QStringView(u"–—−\u2011").contains(token.text.front()))
            token.text = QStringLiteral("-");
        token.start = start;
        token.end = at;
        tokens.append(token);
    }
    return tokens;
}

const Token& Reader::peek(qsizetype ahead) const
{
    static const Token kNone{.kind = Token::Kind::Sign, .text = QStringLiteral("\u0001")};
    const qsizetype place = m_at + ahead;
    return place >= 0 && place < m_tokens.size() ? m_tokens.at(place) : kNone;
}

bool Reader::takeSign(QStringView signs)
{
    if (atEnd() || peek().kind != Token::Kind::Sign || !signs.contains(peek().text.front()))
        return false;
    ++m_at;
    return true;
}

bool Reader::takeWord(std::initializer_list<QStringView> words)
{
    for (const QStringView word : words) {
        if (peek().isWord(word)) {
            ++m_at;
            return true;
        }
    }
    return false;
}

bool Reader::takePhrase(QStringView phrase)
{
    // Asked of every token for every phrase: the first sign tells nearly always, and no list of words is made.
    const Token& first = peek();
    if (first.kind != Token::Kind::Word || first.text.front() != phrase.front())
        return false;
    qsizetype count = 0;
    for (qsizetype start = 0; start < phrase.size(); ++count) {
        const qsizetype blank = phrase.indexOf(u' ', start);
        const qsizetype end = blank < 0 ? phrase.size() : blank;
        if (!peek(count).isWord(phrase.sliced(start, end - start)))
            return false;
        start = end + 1;
    }
    m_at += count;
    return true;
}

bool Reader::takePhrase(std::initializer_list<QStringView> phrases)
{
    return std::any_of(phrases.begin(), phrases.end(), [this](QStringView phrase) { return takePhrase(phrase); });
}

bool Reader::startsStem(std::initializer_list<QStringView> stems, qsizetype ahead) const
{
    const Token& token = peek(ahead);
    return token.kind == Token::Kind::Word &&
           std::any_of(stems.begin(), stems.end(), [&token](QStringView stem) { return token.text.startsWith(stem); });
}

bool Reader::takeStem(std::initializer_list<QStringView> stems)
{
    if (!startsStem(stems))
        return false;
    ++m_at;
    return true;
}

bool Reader::isGlued(qsizetype ahead) const
{
    const qsizetype place = m_at + ahead;
    return place > 0 && place < m_tokens.size() && m_tokens.at(place).start == m_tokens.at(place - 1).end;
}

}  // namespace decretum::deadline
