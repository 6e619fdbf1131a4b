// SPDX-License-Identifier: MIT
// Numbers of deadline phrases: in digits, in words, roman.
#include "model/deadline_term.h"

#include "text/roman.h"

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
    return reader.isGlued(ahead) && reader.isOf(WordSet::Suffix, ahead);
}

/// «двадцять п’ятого»: tens said apart from the last word.
int takeTensOrdinal(Reader& reader)
{
    const Token& tens = reader.peek();
    if (!reader.is(Meaning::Count) || (tens.value != 20 && tens.value != 30) || !reader.is(Meaning::Ordinal, 1))
        return 0;
    const int units = reader.peek(1).value;
    if (units >= 10)
        return 0;
    const int value = tens.value + units;
    reader.skip(2);
    return value;
}

/// «2», «2-й», «другий»; 0: none; 99 for «0», which is meant as a day.
int takeSimpleOrdinal(Reader& reader)
{
    constexpr int kNoDay = 99;
    const Token& token = reader.peek();
    if (!reader.isSmallNumber() && !reader.is(Meaning::Ordinal))
        return 0;
    reader.skip();
    if (token.kind == Token::Kind::Number)
        takeSuffix(reader);
    return token.value == 0 ? kNoDay : token.value;
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
    const bool isParted = reader.isSign(u'-') && reader.isOf(WordSet::PartedSuffix, 1);
    if (isParted || (reader.isSign(u'-') && isSuffix(reader, 1)))
        reader.skip(2);
    else if (isSuffix(reader, 0))
        reader.skip();
}

int takeCount(Reader& reader)
{
    const Token& token = reader.peek();
    if (token.kind == Token::Kind::Number && (token.value == 1 || token.value == 11) && reader.isGlued(1) && reader.isWord(1)) {
        // «1У», «1V»: the digit typed for the letter
        if (const int mixed = romanValue(reader.peek(1).text, token.value == 1 ? 1 : 2); mixed > 0) {
            reader.skip(2);
            return mixed;
        }
    }
    if (const int simple = takeSimpleOrdinal(reader); simple > 0)
        return simple;
    const int value = token.kind == Token::Kind::Word ? romanValue(token.text) : 0;
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
    const int simple = takeSimpleOrdinal(reader);
    return simple > 0 ? simple : takeTensOrdinal(reader);
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
