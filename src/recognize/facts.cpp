// SPDX-License-Identifier: MIT
#include "recognize/facts.h"

#include "recognize/lexicon.h"
#include "text/typography.h"

#include <QRegularExpression>

namespace decretum::recognition {

namespace {

/// «Протокол № 1/3», «№ 443», «N 273-р»
const QRegularExpression& numberPattern()
{
    static const QRegularExpression pattern(
        QStringLiteral("((?:протокол|протоколу)\\s*)?(?:№|\\bNo\\.?(?=\\s?\\d)|\\bN(?=\\s?(?:\\d|[А-ЯІЇЄҐЁ]{1,4}-\\d)))\\s*([^\\s,;]*)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

const QRegularExpression& placePattern()
{
    static const QRegularExpression pattern(
        QStringLiteral("(?:^|[\\s(])((?:(?:м|г|с|смт|пос|пгт|сел|рп|ст-ца)\\.?|(?:п|д|х|р\\.\\s?п|п\\.\\s?г\\.\\s?т)\\.|(?:місто|селище|село|город|"
                       "посёлок|поселок|станица|деревня)\\s)\\s?[А-ЯІЇЄҐЁ][\\w’'ʼ-]+(?:\\s[А-ЯІЇЄҐЁ][\\w’'ʼ-]+)?)(?=\\s|$|[,)])"),
        QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

bool isBlankForm(QChar sign)
{
    return sign == u'_';
}

/// «12.10.2022 г. Озёрск»: the letter behind the date is the town's, not the year's.
bool isTown(QStringView date, QStringView after)
{
    const QString next = after.trimmed().toString();
    if (!date.endsWith(u"г.") || !startsUpper(next) || next.front().isDigit())
        return false;
    const QString key = comparisonKey(next);
    return !startsWithOneOf(key, WordList::SubjectOpeners) && !key.startsWith(u"протокол") && !placePattern().match(next).hasMatch();
}

/// «27.03.2013    Дубно    № 895»: a town without «м.», told by where it stands.
QString townBetween(const Line& line, const QString& rest, const Facts& facts)
{
    static const QRegularExpression town(
        QStringLiteral("^[А-ЯІЇЄҐЁ][\\w’'ʼ-]{2,}(?:\\s[А-ЯІЇЄҐЁ][\\w’'ʼ-]+)?$"), QRegularExpression::UseUnicodePropertiesOption);
    const bool isBetween = facts.date && facts.hasNumberSign && line.segments.contains(rest);
    // «Криниця, 9 лютого 2023 року»
    QString name = rest.endsWith(u',') ? rest.chopped(1).trimmed() : rest;
    if (facts.date && line.text.startsWith(name + u',') && town.match(name).hasMatch())
        return name;
    return isBetween && town.match(rest).hasMatch() ? rest : QString();
}

void takeNumber(QString& rest, Facts& facts)
{
    const QRegularExpressionMatch match = numberPattern().match(rest);
    if (!match.hasMatch())
        return;
    facts.hasNumberSign = true;
    facts.caption = match.captured(1).trimmed();
    QString number = match.captured(2);
    qsizetype end = match.capturedEnd();
    // «273-рО продолжении»: the next word is glued to the number
    for (qsizetype at = 1; at < number.size(); ++at) {
        const bool opensWord = number.at(at).isUpper() && at + 1 < number.size() && number.at(at + 1).isLower();
        if ((number.at(at).isUpper() && number.at(at - 1).isLower()) || (opensWord && number.at(at - 1).isDigit())) {
            end -= number.size() - at;
            number.truncate(at);
        }
    }
    while ((number.endsWith(u')') && !number.contains(u'(')) || number.endsWith(u'.') || number.endsWith(u'»') || number.endsWith(u'"'))
        number.chop(1);
    const bool isBlank = std::all_of(number.begin(), number.end(), [](QChar sign) { return isBlankForm(sign) || sign == u'-' || sign == u'/'; });
    facts.number = isBlank ? QString() : number;
    rest.remove(match.capturedStart(), end - match.capturedStart());
}

}  // namespace

QString blankDay(const QString& text)
{
    // a day that is quoted may lack its month and year; one that is not must have its year
    static const QRegularExpression pattern(
        QStringLiteral("(?:(?:від|от)\\s)?(?:[«\"“„]\\s*_+\\s*[»\"”“]\\s*(?:_+|\\p{L}{3,})?\\s*(?:(?:19|20)[\\s_]*\\d{0,2}\\s*_*)?"
            "|_+[\\s.](?:_+|\\d{2}|\\p{L}+)[\\s.](?:19|20)\\s?[\\d_]{0,3})\\s?(?:року|года|[рг]\\.|[рг](?!\\p{L}))?"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return text.contains(u'_') ? pattern.match(text).captured() : QString();
}

Facts factsOf(const Line& line)
{
    Facts facts;
    QString rest = line.text;
    if (const QString blank = blankDay(rest); !blank.isEmpty()) {  // «від «___» грудня 2021 року», «__.12.2021»
        facts.hasBlank = true;
        rest.replace(blank, QStringLiteral(" "));
    }
    if (const auto date = findDate(rest)) {
        facts.date = date;
        qsizetype start = date->start;
        const QString before = comparisonKey(rest.left(start));
        if (before.endsWith(u"від") || before.endsWith(u"от"))
            start = rest.left(start).trimmed().size() - (before.endsWith(u"від") ? 3 : 2);
        qsizetype end = date->start + date->length;
        if (isTown(QStringView(rest).left(end), QStringView(rest).sliced(end)))
            end = rest.lastIndexOf(u'г', end);
        rest.remove(start, end - start);
        rest.insert(start, u' ');
    }
    static const QRegularExpression hour(
        QStringLiteral("\\d{1,2}\\s?(?:год|ч|час)\\.?\\s?\\d{2}\\s?(?:хв|мин)\\.?"), QRegularExpression::UseUnicodePropertiesOption);
    if (facts.date)  // «16 жовтня 2010 року     19 год. 40 хв.»
        rest.remove(hour);
    takeNumber(rest, facts);
    if (const auto match = placePattern().match(rest); match.hasMatch()) {
        facts.place = foldSpaces(match.captured(1));
        rest.remove(match.capturedStart(1), match.capturedLength(1));
    }
    facts.hasBlank = facts.hasBlank || rest.contains(QStringLiteral("__"));
    rest.remove(u'_');
    static const QRegularExpression dangling(QStringLiteral("^[\\s.,;:«»\"]*(?:(?:року|р|года|г|від|от|протокол|\\d{2,4})(?!\\p{L})[\\s.,;:]*)*"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    rest.remove(dangling);
    facts.rest = foldSpaces(rest);
    if (facts.place.isEmpty()) {
        facts.place = townBetween(line, facts.rest, facts);
        if (!facts.place.isEmpty())
            facts.rest.clear();
    }
    return facts;
}

bool isFactsLine(const Line& line, const Facts& facts)
{
    if (facts.isEmpty() || line.text.size() > kLongLine * 2)
        return false;
    const auto letters = std::count_if(facts.rest.begin(), facts.rest.end(), [](QChar sign) { return sign.isLetter(); });
    const bool isListed = line.text.endsWith(u';');  // «від 20.12.2018 № 345 «Про …»;» of a list of acts
    return letters <= 2 || (!isListed && startsWithOneOf(comparisonKey(facts.rest), WordList::SubjectOpeners) && facts.rest.front().isUpper());
}

bool isLonePlace(const Line& line)
{
    constexpr qsizetype kLongestTown = 30;
    return line.text.size() < kLongestTown && !line.text.contains(u' ') && startsUpper(line.text) && !line.isCapitals && line.text.back().isLetter();
}

bool startsUpper(const QString& text)
{
    for (const QChar sign : text) {
        if (sign.isLetter())
            return sign.isUpper();
        if (sign.isDigit())
            return true;
    }
    return false;
}

}  // namespace decretum::recognition
