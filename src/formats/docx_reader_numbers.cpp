// SPDX-License-Identifier: MIT
#include "formats/docx_reader_numbers.h"

#include <QStringList>

#include <algorithm>
#include <array>

#include "text/numerals.h"
#include "text/roman.h"

namespace decretum::docx {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype kMostRepeats = 10;  // «аааа»: beyond these a number is easier to read

struct Alphabet {
    QStringView format;
    QStringView letters;
};
constexpr std::array kAlphabets{Alphabet{u"lowerLetter", u"abcdefghijklmnopqrstuvwxyz"}, Alphabet{u"upperLetter", u"ABCDEFGHIJKLMNOPQRSTUVWXYZ"},
    Alphabet{u"russianLower", kRussianLetters}, Alphabet{u"russianUpper", u"АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЭЮЯ"}, Alphabet{u"chicago", u"*†‡§"}};

/// Alphabets of custom formats, by the letters that they begin with.
constexpr QStringView kUkrainianLetters = u"абвгґдеєжзиіїйклмнопрстуфхцчшщюя";
constexpr std::array kCustomAlphabets{
    kRussianLetters, kUkrainianLetters, QStringView(u"абвгдежзийклмнопрстуфхцчшщъыьэюя"), QStringView(u"абвгдеєжзиіїйклмнопрстуфхцчшщюя")};

/// Signs for 1 and on that follow one another in Unicode.
struct SignRange {
    QStringView format;
    char16_t first = 0;
    int count = 0;
};
constexpr std::array kSigns{SignRange{u"decimalEnclosedCircle", u'①', 20}, SignRange{u"decimalEnclosedCircleChinese", u'①', 20},
    SignRange{u"decimalEnclosedParen", u'⑴', 20}, SignRange{u"decimalEnclosedFullstop", u'⒈', 20}};

/// «я» is followed by «аа», «бб» …
QString letterOf(QStringView alphabet, int value)
{
    const auto size = static_cast<int>(alphabet.size());
    const int repeats = (value - 1) / size + 1;
    return value < 1 || repeats > kMostRepeats ? QString::number(value) : QString(repeats, alphabet.at((value - 1) % size));
}

QString customOf(const QString& custom, int value, Language language)
{
    QStringList listed;
    for (const QString& sign : custom.split(u','))
        listed.append(sign.trimmed());
    listed.removeAll(u"..."_s);
    listed.removeAll(u"…"_s);
    listed.removeAll(QString());
    if (listed.isEmpty())
        return QString::number(value);
    const QString& first = listed.first();
    if (first.endsWith(u'1') && first.count(u'0') == first.size() - 1)  // 001, 002
        return QString::number(value).rightJustified(first.size(), u'0');
    if (value >= 1 && value <= listed.size())
        return listed.at(value - 1);
    const QString letters = listed.join(QString());
    const bool isUpper = first.front().isUpper();
    const auto alphabetBeginsSo = [&letters](QStringView alphabet) { return alphabet.startsWith(letters.toLower()); };
    if (language == Language::Ukrainian && alphabetBeginsSo(kUkrainianLetters))
        return isUpper ? letterOf(kUkrainianLetters, value).toUpper() : letterOf(kUkrainianLetters, value);
    for (const QStringView alphabet : kCustomAlphabets) {
        if (alphabetBeginsSo(alphabet))
            return isUpper ? letterOf(alphabet, value).toUpper() : letterOf(alphabet, value);
    }
    return QString::number(value);
}

QString capitalized(QString words)
{
    if (!words.isEmpty())
        words[0] = words.front().toUpper();
    return words;
}

}  // namespace

QString formatNumber(const NumberFormat& format, int value, Language language)
{
    const QString& name = format.name;
    const QString digits = QString::number(value);
    if (name == u"decimal")
        return digits;
    if (name == u"none" || name == u"bullet")
        return {};
    if (name == u"upperRoman" || name == u"lowerRoman") {
        const QString roman = toRoman(value);
        return roman.isEmpty() ? digits : name == u"upperRoman" ? roman : roman.toLower();
    }
    for (const Alphabet& alphabet : kAlphabets) {
        if (name == alphabet.format)
            return letterOf(alphabet.letters, value);
    }
    for (const SignRange& signs : kSigns) {
        if (name == signs.format)
            return value >= 1 && value <= signs.count ? QString(QChar(static_cast<char16_t>(signs.first + value - 1))) : digits;
    }
    if (name == u"custom")
        return customOf(format.custom, value, language);
    if (name == u"decimalZero")
        return digits.rightJustified(2, u'0');
    if (name == u"numberInDash")
        return u"- "_s + digits + u" -"_s;
    if (name == u"ordinal")
        return digits + u"-й"_s;
    if (name == u"cardinalText")
        return capitalized(cardinalWords(value, language));
    if (name == u"ordinalText")
        return capitalized(ordinalWords(value, language));
    if (name == u"hex")
        return QString::number(value, 16).toUpper();
    return digits;
}

}  // namespace decretum::docx
