// SPDX-License-Identifier: MIT
// Numbers of deadline phrases: in digits, in words, roman.
#include "model/deadline_term.h"

#include "text/roman.h"

#include <algorithm>

namespace decretum::deadline {

namespace {

/// The value of «ІІ», «II», «П» for II, «Ш» for III, «ІУ» for IV in small letters; 0 where the word is no roman number.
/// `ones`: how many digits 1 were typed before it for the letter («1У»).
int romanValue(QStringView word, int ones = 0)
{
    constexpr qsizetype kLongest = 4;
    if (word.size() > kLongest)
        return 0;
    QString roman(ones, u'I');
    for (const QChar letter : word) {
        switch (letter.unicode()) {
        case u'і':
        case u'l': roman += u'I'; break;
        case u'п': roman += u"II"; break;
        case u'ш': roman += u"III"; break;
        case u'v':
        case u'у': roman += u'V'; break;
        case u'х': roman += u'X'; break;
        default: return 0;
        }
    }
    return fromRoman(roman);
}

bool isSuffix(const Reader& reader, qsizetype ahead)
{
    static constexpr QStringView kSuffixes[] = {u"й", u"го", u"е", u"є", u"му", u"ого", u"х", u"ти", u"ми", u"а", u"я", u"ий", u"ый", u"ої", u"ій",
        u"м", u"ше", u"та", u"ьої", u"ому", u"ой", u"тя", u"га", u"ша", u"ге", u"гий", u"тій", u"ым", u"им", u"ть", u"и"};
    return reader.isWord(ahead) && reader.isGlued(ahead)
        && std::find(std::begin(kSuffixes), std::end(kSuffixes), reader.peek(ahead).text) != std::end(kSuffixes);
}

/// «двадцять п’ятого»: tens said apart from the last word.
int takeTensOrdinal(Reader& reader)
{
    const Token& tens = reader.peek();
    if (tens.meaning != Meaning::Count || (tens.value != 20 && tens.value != 30) || !reader.is(Meaning::Ordinal, 1))
        return 0;
    const int units = reader.peek(1).value;
    if (units >= 10)
        return 0;
    const int value = tens.value + units;
    reader.skip(2);
    return value;
}

int takeNumberWord(Reader& reader)
{
    int value = reader.peek().value;
    reader.skip();
    if (value >= 20 && value % 10 == 0 && reader.is(Meaning::Count) && reader.peek().value < 10) {
        value += reader.peek().value;
        reader.skip();
    }
    return value;
}

}  // namespace

void takeSuffix(Reader& reader)
{
    // «10 - ти» was parted by a blank; a letter alone behind it would be a word of its own
    const bool isParted =
        reader.isSign(u'-') && (reader.isText(u"ти", 1) || reader.isText(u"го", 1) || reader.isText(u"ми", 1) || reader.isText(u"х", 1));
    if (isParted || (reader.isSign(u'-') && isSuffix(reader, 1)))
        reader.skip(2);
    else if (isSuffix(reader, 0))
        reader.skip();
}

int takeCount(Reader& reader)
{
    const Token& token = reader.peek();
    if (token.kind == Token::Kind::Number) {
        const bool isOnes = token.value == 1 || token.value == 11;
        if (isOnes && reader.isGlued(1) && reader.isWord(1)) {
            // «1У», «1V»: the digit typed for the letter
            if (const int mixed = romanValue(reader.peek(1).text, token.value == 1 ? 1 : 2); mixed > 0) {
                reader.skip(2);
                return mixed;
            }
        }
        if (token.digits > 2)
            return 0;
        reader.skip();
        takeSuffix(reader);
        return token.value == 0 ? 99 : token.value;
    }
    if (token.kind != Token::Kind::Word)
        return 0;
    if (token.meaning == Meaning::Ordinal) {
        reader.skip();
        return token.value;
    }
    const int value = romanValue(token.text);
    if (value == 0)
        return 0;
    reader.skip();
    // «І1»: the digit typed for the letter
    if (reader.isSmallNumber() && reader.isGlued() && (reader.peek().value == 1 || reader.peek().value == 11)) {
        const int ones = reader.peek().digits;
        reader.skip();
        return value + ones;
    }
    if (reader.isSign(u'-') && isSuffix(reader, 1))
        reader.skip(2);
    return value;
}

int takeOrdinal(Reader& reader)
{
    const Token& token = reader.peek();
    if (token.kind == Token::Kind::Number) {
        if (token.digits > 2)
            return 0;
        reader.skip();
        takeSuffix(reader);
        return token.value == 0 ? 99 : token.value;
    }
    if (token.kind != Token::Kind::Word)
        return 0;
    if (token.meaning == Meaning::Ordinal) {
        reader.skip();
        return token.value;
    }
    return takeTensOrdinal(reader);
}

int takeCardinal(Reader& reader)
{
    int value = 0;
    if (reader.isNumber() && reader.peek().digits <= 3) {
        value = reader.peek().value;
        reader.skip();
        takeSuffix(reader);
    } else if (reader.is(Meaning::Count)) {
        value = takeNumberWord(reader);
    }
    const qsizetype after = reader.at();
    // «10 (десяти)», «десяти (10)»: said twice
    if (value > 0 && reader.takeSign(u"(")) {
        const bool isSaid = reader.isNumber() || reader.is(Meaning::Count);
        while (!reader.atEnd() && !reader.isSign(u')') && reader.at() < after + 5)
            reader.skip();
        if (!isSaid || !reader.takeSign(u")"))
            reader.setAt(after);
    }
    return value;
}

}  // namespace decretum::deadline
