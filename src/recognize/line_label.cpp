// SPDX-License-Identifier: MIT
#include "recognize/line_label.h"

#include "text/dates.h"
#include "text/typography.h"

#include <QRegularExpression>

namespace decretum::recognition {

namespace {

using Kind = LevelFormat::Kind;

constexpr int kLargestNumber = 199;  // of a clause; beyond it a number is a year, an amount, a form

const QRegularExpression& labelPattern()
{
    static const QRegularExpression pattern(
        QStringLiteral(
            "^(?:(§§?\\s?\\d+\\.?)|((?:п\\.\\s?|Пункт\\s|ПУНКТ\\s)\\d{1,3}\\.(?=\\s?[А-ЯІЇЄҐЁ]|$))|(\\d{1,2}/"
            "(?=\\s|[А-ЯІЇЄҐЁ])|\\d{1,2}-(?=\\s?[А-ЯІЇЄҐЁ][а-яіїєґё]))|(\\d{1,3}(?:\\.(?:\\d{1,3}|\\s\\d{1,3}(?=[.)]))){1,4}(?:[.)](?=$)|[.)]?(?=\\s|"
            "[^\\d\\s.,/"
            "-])))|(\\d{1,3}\\s?(?:\\)\\.|[.)]\\)?))(?!\\d)|([IVXІХ]{1,5}[.)]|[IVXІХ]{2,5}(?=\\s[А-ЯІЇЄҐЁ][а-яіїєґё]))(?=\\s|[А-ЯІЇЄҐЁа-яіїєґё])"
            "|([а-яіїєґё](?:\\)|/(?=\\s)))|([-–—•·●▪◦*])(?=\\s|[А-ЯІЇЄҐЁа-яіїєґё«№]))\\s*"),
        QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

bool isDateLike(const QString& text)
{
    const auto date = findDate(text);
    return date && date->start == 0;
}

}  // namespace

std::optional<LineLabel> labelOf(const Line& line)
{
    const Language language = Language::Ukrainian;  // its alphabet holds every letter that both use as marks
    if (!line.label.isEmpty()) {
        const auto parsed = parseLabel(line.label, language);
        return LineLabel{.label = line.label, .parsed = parsed.value_or(ParsedLabel{.kind = Kind::Dash, .suffix = line.label})};
    }
    const QRegularExpressionMatch match = labelPattern().match(line.text);
    if (!match.hasMatch() || isDateLike(line.text))
        return std::nullopt;
    const QString label = match.captured().trimmed();
    QString folded = label;
    if (!folded.startsWith(u'п', Qt::CaseInsensitive))  // «Пункт 1.»
        folded.remove(u' ');
    auto parsed = parseLabel(folded, language);
    if (!parsed)
        parsed = parseLabel(folded, Language::Russian);
    if (!parsed || (parsed->kind == Kind::Decimal && parsed->numbers.first() > kLargestNumber))
        return std::nullopt;
    if (match.capturedEnd() >= line.text.size() && parsed->kind != Kind::Decimal)
        return std::nullopt;
    return LineLabel{.label = label, .parsed = *parsed, .textStart = match.capturedEnd()};
}

}  // namespace decretum::recognition
