// SPDX-License-Identifier: MIT
#include "model/numbering.h"

#include "text/roman.h"
#include "text/typography.h"

namespace decretum {

namespace {

constexpr qsizetype kLongestLabel = 24;

bool isDash(QStringView text)
{
    static constexpr QStringView kDashes = u"-\u2013\u2014\u2212\u2022\u00B7\u25CF\u25AA\u25E6\uF0B7*";
    return text.size() == 1 && kDashes.contains(text.front());
}

bool isClosing(QChar sign)
{
    return sign == u'.' || sign == u')' || sign == u'/' || sign == u'-';
}

/// «2.1» → {2, 1}; empty where it is anything but numbers parted by full stops.
QList<int> parseNumbers(QStringView text)
{
    QList<int> numbers;
    for (const QStringView part : text.split(u'.')) {
        bool isNumber = false;
        const int number = part.trimmed().toInt(&isNumber);
        if (!isNumber || number < 0 || number > 9999)
            return {};
        numbers.append(number);
    }
    return numbers;
}

int letterNumber(QStringView text, Language language)
{
    if (text.size() != 1)
        return 0;
    return static_cast<int>(listAlphabet(language).indexOf(text.front())) + 1;
}

}  // namespace

const LevelFormat& NumberingScheme::level(int depth) const
{
    static const LevelFormat kNone{.kind = LevelFormat::Kind::None};
    if (levels.isEmpty())
        return kNone;
    return levels.at(std::min(qsizetype{depth}, levels.size() - 1));
}

NumberingScheme decimalScheme()
{
    const LevelFormat outer{.suffix = QStringLiteral(".")};
    const LevelFormat inner{.withParents = true, .suffix = QStringLiteral(".")};
    return {{outer, inner, inner, inner}};
}

QString listAlphabet(Language language)
{
    return language == Language::Ukrainian ? QStringLiteral("абвгґдеєжзиіїйклмнопрстуфхцчшщюя") : QStringLiteral("абвгдежзиклмнопрстуфхцчшщэюя");
}

std::optional<ParsedLabel> parseLabel(QStringView label, Language language)
{
    QStringView rest = label.trimmed();
    if (rest.isEmpty() || rest.size() > kLongestLabel)
        return std::nullopt;
    if (isDash(rest))
        return ParsedLabel{.kind = LevelFormat::Kind::Dash, .suffix = rest.toString()};
    ParsedLabel parsed;
    static constexpr QStringView kPrefixes[] = {u"§§ ", u"§ ", u"§", u"(", u"п. ", u"п.", u"Пункт ", u"ПУНКТ "};
    for (const QStringView prefix : kPrefixes) {
        if (rest.startsWith(prefix)) {
            parsed.prefix = prefix.toString();
            rest = rest.mid(prefix.size());
            break;
        }
    }
    qsizetype end = rest.size();
    while (end > 0 && isClosing(rest.at(end - 1)))
        --end;
    parsed.suffix = rest.mid(end).toString();
    rest = rest.first(end);
    parsed.numbers = parseNumbers(rest);
    if (!parsed.numbers.isEmpty()) {
        parsed.kind = LevelFormat::Kind::Decimal;
        return parsed;
    }
    if (const int roman = fromRoman(rest); roman > 0) {
        parsed.kind = LevelFormat::Kind::UpperRoman;
        parsed.numbers = {roman};
        return parsed;
    }
    // A letter alone is a word («а», «і»): a label closes.
    if (const int letter = letterNumber(rest, language); letter > 0 && !parsed.suffix.isEmpty()) {
        parsed.kind = LevelFormat::Kind::Letter;
        parsed.numbers = {letter};
        return parsed;
    }
    return std::nullopt;
}

QString formatLabel(const LevelFormat& format, int ordinal, const QList<int>& parents, Language language)
{
    QString number;
    switch (format.kind) {
    case LevelFormat::Kind::None: return {};
    case LevelFormat::Kind::Dash: return format.suffix;
    case LevelFormat::Kind::Decimal: number = QString::number(ordinal); break;
    case LevelFormat::Kind::UpperRoman: number = toRoman(ordinal); break;
    case LevelFormat::Kind::Letter: {
        const QString letters = listAlphabet(language);
        if (ordinal < 1 || ordinal > letters.size())
            number = QString::number(ordinal);
        else
            number = letters.at(ordinal - 1);
        break;
    }
    }
    QString label = format.prefix;
    if (format.withParents) {
        for (const int parent : parents)
            label += QString::number(parent) + u'.';
    }
    return label + number + format.suffix;
}

}  // namespace decretum
