// SPDX-License-Identifier: MIT
#include "model/deadline_lexer.h"

#include "text/letters.h"
#include "text/typography.h"

#include <algorithm>

namespace decretum::deadline {

namespace {

bool isBlank(QChar sign)
{
    return sign.isSpace() || sign == kNoBreakSpace || sign == kNarrowNoBreakSpace || sign == kWordJoiner || sign == kSoftHyphen
        || sign == QChar(0x200B) || sign == QChar(0xFEFF);
}

bool isAsciiDigit(QChar sign)
{
    return sign >= u'0' && sign <= u'9';
}

/// «З0.10.2О20», «l5.09»: the digit that a letter was typed for; −1: none.
int digitTwin(QChar letter)
{
    switch (letter.unicode()) {
    case u'О':
    case u'о':
    case u'O':
    case u'o': return 0;
    case u'l':
    case u'I':
    case u'І': return 1;
    case u'З': return 3;
    default: return -1;
    }
}

/// A twin stands for a digit where a digit follows it (and no letter goes before), or, as a nought, where it ends a
/// number.
bool isDigitAt(QStringView text, qsizetype at, bool isInside)
{
    const QChar sign = text.at(at);
    if (isAsciiDigit(sign))
        return true;
    const int twin = digitTwin(sign);
    if (twin < 0)
        return false;
    const bool beforeDigit = at + 1 < text.size() && isAsciiDigit(text.at(at + 1));
    const bool endsWord = at + 1 >= text.size() || !text.at(at + 1).isLetterOrNumber();
    if (isInside)
        return beforeDigit || (twin == 0 && endsWord && sign.isUpper());
    // «І1 квартал» is roman, «І5.09» a day
    const bool isRoman = twin == 1 && sign != u'l' && (at + 2 >= text.size() || (text.at(at + 2) != u'.' && !isAsciiDigit(text.at(at + 2))));
    return beforeDigit && !isRoman && (at == 0 || !text.at(at - 1).isLetterOrNumber());
}

/// Lower case, a Latin letter that looks Cyrillic made so, every apostrophe as U+0027.
QChar folded(QChar letter)
{
    const char16_t sign = letter.unicode();
    if (sign >= u'А' && sign <= u'Я')
        return QChar(static_cast<char16_t>(sign + 0x20));
    if (sign >= u'а' && sign <= u'я')
        return letter;
    if (isApostropheLike(letter))
        return u'\'';
    const QChar twin = isLatin(letter) ? cyrillicTwin(letter) : QChar();
    return twin.isNull() ? letter.toLower() : twin.toLower();
}

char16_t foldedSign(QChar sign)
{
    if (QStringView(u"–—−‑‐―").contains(sign))
        return u'-';
    return sign.unicode();
}

/// Words that glue: «докінця», «уберезні»; any other pair of known words may be a word by chance («подати»).
bool mayGlue(Meaning first)
{
    switch (first) {
    case Meaning::Until:
    case Meaning::In:
    case Meaning::From:
    case Meaning::By:
    case Meaning::Not:
    case Meaning::During:
    case Meaning::Course:
    case Meaning::Current:
    case Meaning::Next:
    case Meaning::School:
    case Meaning::End:
    case Meaning::Begin:
    case Meaning::Month:
    case Meaning::Quarter:
    case Meaning::Count:
    case Meaning::Ordinal:
    case Meaning::Calendar:
    case Meaning::Working:
    case Meaning::Every:
    case Meaning::Term:
    case Meaning::Frequency: return true;
    default: return false;
    }
}

/// What stands behind an adjective or a number: «року», «кварталу».
bool isUnit(Meaning meaning)
{
    switch (meaning) {
    case Meaning::Year:
    case Meaning::MonthUnit:
    case Meaning::Week:
    case Meaning::DayUnit:
    case Meaning::Quarter:
    case Meaning::Semester:
    case Meaning::HalfYear:
    case Meaning::Decade: return true;
    default: return false;
    }
}

constexpr qsizetype kShortestPair = 11;
constexpr qsizetype kShortestGlued = 6;
constexpr qsizetype kShortestJoined = 5;
constexpr qsizetype kShortestSpacedOut = 3;
constexpr qsizetype kShortestMended = 5;  // of a word of six letters

}  // namespace

TokenList::TokenList(QStringView text, Reading reading)
{
    split(text);
    if (reading == Reading::Phrase)
        mend();
}

void TokenList::split(QStringView text)
{
    m_folded.resize(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const QChar sign = text.at(at);
        if (isBlank(sign)) {
            ++at;
        } else if (isDigitAt(text, at, false)) {
            at = takeNumber(text, at);
        } else if (sign.isLetter()) {
            at = takeWord(text, at);
        } else {
            m_tokens.append({.sign = foldedSign(sign), .start = at, .end = at + 1});
            ++at;
        }
    }
}

qsizetype TokenList::takeNumber(QStringView text, qsizetype start)
{
    constexpr int kLargest = 100'000'000;
    Token token{.kind = Token::Kind::Number, .start = start};
    qsizetype at = start;
    for (; at < text.size() && isDigitAt(text, at, at > start); ++at) {
        const int digit = isAsciiDigit(text.at(at)) ? text.at(at).unicode() - u'0' : digitTwin(text.at(at));
        token.value = std::min(token.value * 10 + digit, kLargest);
        token.digits = static_cast<quint8>(std::min(token.digits + 1, 99));
    }
    token.end = at;
    m_tokens.append(token);
    return at;
}

qsizetype TokenList::takeWord(QStringView text, qsizetype start)
{
    qsizetype at = start;
    for (; at < text.size() && (text.at(at).isLetter() || (at > start && isApostropheLike(text.at(at)))); ++at)
        m_folded[at] = folded(text.at(at));
    while (at > start + 1 && m_folded[at - 1] == u'\'')
        --at;  // a quotation mark that closes, no apostrophe
    const QStringView word(m_folded.constData() + start, at - start);
    const Lexeme lexeme = Lexicon::builtIn().find(word);
    m_tokens.append({.kind = Token::Kind::Word, .meaning = lexeme.meaning, .value = lexeme.value, .start = start, .end = at, .text = word});
    return at;
}

void TokenList::mend()
{
    for (qsizetype at = 0; at < m_tokens.size(); ++at) {
        const Token& token = m_tokens[at];
        if (token.kind != Token::Kind::Word)
            continue;
        if (joinWithNext(at) || partGlued(at) || m_tokens[at].meaning != Meaning::Unknown || m_tokens[at].text.size() < kShortestMended)
            continue;
        const Lexeme mended = Lexicon::builtIn().mended(m_tokens[at].text);
        m_tokens[at].meaning = mended.meaning;
        m_tokens[at].value = mended.value;
    }
}

/// «вере сня», «п о с т і й н о»: the longest run of words from here that makes a known word.
bool TokenList::joinWithNext(qsizetype at)
{
    constexpr qsizetype kMostParts = 14;
    QString whole = m_tokens[at].text.toString();
    qsizetype best = 0;
    bool isSpacedOut = true;
    QString bestWord;
    for (qsizetype next = at + 1; next < std::min(m_tokens.size(), at + kMostParts); ++next) {
        const Token& part = m_tokens[next];
        if (part.kind != Token::Kind::Word)
            break;
        // Two whole words side by side are two words: one of the parts must be none.
        const bool isSpaced = part.text.size() == 1 && m_tokens[next - 1].text.size() == 1;
        if (!isSpaced && part.meaning != Meaning::Unknown && m_tokens[next - 1].meaning != Meaning::Unknown)
            break;
        whole += part.text;
        isSpacedOut = isSpacedOut && isSpaced;
        if (whole.size() >= (isSpacedOut ? kShortestSpacedOut : kShortestJoined) && Lexicon::builtIn().find(whole).meaning != Meaning::Unknown) {
            best = next;
            bestWord = whole;
        }
    }
    if (best == 0)
        return false;
    m_joined.append(bestWord);
    const Lexeme lexeme = Lexicon::builtIn().find(bestWord);
    Token& token = m_tokens[at];
    token.meaning = lexeme.meaning;
    token.value = lexeme.value;
    token.end = m_tokens[best].end;
    token.text = m_joined.last();
    m_tokens.erase(m_tokens.cbegin() + at + 1, m_tokens.cbegin() + best + 1);
    return true;
}

/// «докінця», «навчальногороку», «ІІквартал»: two known words of which the first may glue. An adjective's stem knows
/// the whole as well.
bool TokenList::partGlued(qsizetype at)
{
    const Token whole = m_tokens[at];
    const bool mayBeTwo = whole.meaning == Meaning::Unknown || (mayGlue(whole.meaning) && whole.text.size() >= kShortestPair);
    if (!mayBeTwo || whole.text.size() < kShortestGlued || whole.end - whole.start != whole.text.size())
        return false;
    for (qsizetype cut = whole.text.size() - 3; cut >= 1; --cut) {
        const Lexeme first = Lexicon::builtIn().find(whole.text.first(cut));
        const bool isRoman =
            std::all_of(whole.text.begin(), whole.text.begin() + cut, [](QChar letter) { return QStringView(u"іivх").contains(letter); });
        if (!isRoman && !mayGlue(first.meaning))
            continue;
        const Lexeme second = Lexicon::builtIn().find(whole.text.sliced(cut));
        if (second.meaning == Meaning::Unknown || ((isRoman || whole.meaning != Meaning::Unknown) && !isUnit(second.meaning)))
            continue;
        m_tokens[at] = {.kind = Token::Kind::Word,
            .meaning = first.meaning,
            .value = first.value,
            .start = whole.start,
            .end = whole.start + cut,
            .text = whole.text.first(cut)};
        m_tokens.insert(at + 1,
            {.kind = Token::Kind::Word,
                .meaning = second.meaning,
                .value = second.value,
                .start = whole.start + cut,
                .end = whole.end,
                .text = whole.text.sliced(cut)});
        return true;
    }
    return false;
}

}  // namespace decretum::deadline
