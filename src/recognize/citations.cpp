// SPDX-License-Identifier: MIT
#include "recognize/citations.h"

#include "recognize/citation_parts.h"
#include "recognize/lexicon.h"
#include "text/dates.h"
#include "text/typography.h"

#include <QRegularExpression>

namespace decretum::recognition {

namespace {

constexpr qsizetype kFarthestDate = 220;   // signs between an act's type and its date
constexpr qsizetype kFarthestTitle = 120;  // and its title

/// Where «від»/«от» with a date stands after the type, no other act between; −1: nowhere.
qsizetype dateAfter(const QString& text, const QList<Word>& words, qsizetype index)
{
    for (qsizetype at = index + 1; at < words.size(); ++at) {
        const Word& word = words.at(at);
        if (word.start - words.at(index).end > kFarthestDate || (at > index + 1 && !actType(word.key).isEmpty()))
            return -1;
        if (QStringView(text).sliced(words.at(at - 1).end, word.start - words.at(at - 1).end).contains(u';'))
            return -1;
        if (word.key == u"від" || word.key == u"от") {
            const auto date = findDate(text, word.end);
            return date && date->start - word.end <= 3 ? word.end : -1;
        }
    }
    return -1;
}

/// Where the act's title opens when it has no date: soon, and no mark before it; −1: nowhere.
qsizetype titleAfter(const QString& text, qsizetype from)
{
    for (qsizetype at = from; at < text.size() && at - from < kFarthestTitle; ++at) {
        const QChar sign = text.at(at);
        if (isOpening(sign)) {
            const QString key = comparisonKey(QStringView(text).sliced(at + 1, std::min(text.size() - at - 1, qsizetype{8})));
            return startsWithOneOf(key, WordList::SubjectOpeners) ? at : -1;
        }
        if (QStringView(u".,;:()").contains(sign))
            return -1;
    }
    return -1;
}

void addRegistration(const QString& text, qsizetype at, Citation& citation)
{
    static const QRegularExpression pattern(
        QStringLiteral(
            "^[\\s,(]*(?:який\\s|що\\s)?(?:зареєстрован|зарегистрирован)\\S*[^.;]*?(\\d{1,2}\\.\\d{2}\\.\\d{4})[^.;]{0,20}?(?:№|N)\\s*([\\w/-]+)"),
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression amended(QStringLiteral(
        "^[\\s,]*\\(?(?:(?:із|зі|з|с|со)\\s(?:внесеними\\s|внесёнными\\s|внесенными\\s)?(?:змінами|изменениями)|(?:у|в)\\s(?:редакції|редакции))"));
    QString rest = text.mid(at);
    if (const auto match = pattern.match(rest); match.hasMatch()) {
        citation.registrationDate = QDate::fromString(match.captured(1), QStringLiteral("dd.MM.yyyy"));
        citation.registrationNumber = match.captured(2);
        rest = rest.mid(match.capturedEnd());
    }
    citation.isAmended = amended.match(rest).hasMatch();
}

/// Where the printed type begins: «Федерального закона» with its adjectives.
qsizetype startOfType(const QList<Word>& words, qsizetype index)
{
    while (index > 0 && isBeside(words, index - 1)
        && (words.at(index - 1).key.startsWith(u"федеральн") || words.at(index - 1).key.startsWith(u"конституційн")
            || words.at(index - 1).key.startsWith(u"конституционн")))
        --index;
    return words.at(index).start;
}

/// «проєкт рішення «Про …»»: what is not an act yet.
bool isDraft(const QList<Word>& words, qsizetype index)
{
    return index > 0 && isBeside(words, index - 1)
        && (words.at(index - 1).key.startsWith(u"проект") || words.at(index - 1).key.startsWith(u"проєкт"));
}

/// What stands between the type and the date: the issuer, and a number or a title where they go before the date.
void takeBetween(const QString& text, Citation& citation)
{
    static const QRegularExpression sign(QStringLiteral("[№«\"“„]|\\bN\\s?\\d"));
    const qsizetype first = text.indexOf(sign);
    citation.issuer = text.left(first).trimmed();
    qsizetype at = std::max(first, qsizetype{0});
    if (first >= 0) {
        citation.number = takeNumber(text, at);
        citation.title = takeTitle(text, at);
    }
}

std::optional<Citation> citationAt(const QString& text, const QList<Word>& words, qsizetype index, qsizetype& end)
{
    const Word& word = words.at(index);
    Citation citation{.type = actType(word.key)};
    qsizetype at = dateAfter(text, words, index);
    if (const auto date = at >= 0 ? findDate(text, at) : std::nullopt) {
        citation.date = date->date;
        takeBetween(foldSpaces(QStringView(text).sliced(word.end, at - word.end - 3)), citation);
        at = date->start + date->length;
        if (citation.number.isEmpty())
            citation.number = takeNumber(text, at);
        if (citation.title.isEmpty())
            citation.title = takeTitle(text, at);
    } else {
        at = word.end;
        citation.number = takeNumber(text, at);
        if (citation.number.isEmpty()) {
            const qsizetype title = titleAfter(text, word.end);
            if (title < 0)
                return codeAt(text, words, index, end);
            at = title;
        }
        citation.title = takeTitle(text, at);
        if (const auto nextDate = findDate(text, at); citation.number.isEmpty() && nextDate && nextDate->start - at < 6) {
            citation.date = nextDate->date;
            at = nextDate->start + nextDate->length;
            citation.number = takeNumber(text, at);
        }
    }
    const qsizetype start = startOfType(words, index);
    citation.text = foldSpaces(QStringView(text).sliced(start, at - start));
    addRegistration(text, at, citation);
    end = at;
    return citation;
}

/// «наказів … від 01.02.2020 № 5, від 03.04.2021 № 17», «законів «Про музеї», «Про архіви»»: another act of the type and
/// issuer, right behind the first.
std::optional<Citation> nextOfSameType(const QString& text, const Citation& first, qsizetype& end)
{
    static const QRegularExpression opening(QStringLiteral("\\G\\s*(?:,|,?\\s(?:та|і|й|и))\\s*(?=(?:від|от)\\s|[«\"“„])"));
    const auto match = opening.match(text, end);
    if (!match.hasMatch())
        return std::nullopt;
    const qsizetype start = match.capturedEnd();
    Citation citation{.type = first.type, .issuer = first.issuer};
    qsizetype at = start;
    if (isOpening(text.at(start))) {
        if (first.date.isValid() || titleAfter(text, start) != start)
            return std::nullopt;
    } else {
        constexpr qsizetype kPreposition = 4;
        const auto date = findDate(text, start);
        if (!first.date.isValid() || !date || date->start - start > kPreposition)
            return std::nullopt;
        citation.date = date->date;
        at = date->start + date->length;
        citation.number = takeNumber(text, at);
    }
    citation.title = takeTitle(text, at);
    if (citation.number.isEmpty() && citation.title.isEmpty())
        return std::nullopt;
    citation.text = foldSpaces(QStringView(text).sliced(start, at - start));
    addRegistration(text, at, citation);
    end = at;
    return citation;
}

}  // namespace

QList<Citation> findCitations(const QString& text)
{
    QList<Citation> citations;
    const QList<Word> words = citedWords(text);
    qsizetype past = 0;
    for (qsizetype index = 0; index < words.size(); ++index) {
        if (words.at(index).start < past || actType(words.at(index).key).isEmpty() || isDraft(words, index))
            continue;
        qsizetype end = 0;
        for (auto citation = citationAt(text, words, index, end); citation; citation = nextOfSameType(text, *citation, end)) {
            citations.append(*citation);
            past = end;
        }
    }
    return citations;
}

QList<Citation> findCitationsBelow(const QString& heading, const QString& text)
{
    static const QRegularExpression opening(QStringLiteral("^(?:від|от)\\s"));
    const QList<Word> words = citedWords(heading);
    const auto type = std::find_if(words.rbegin(), words.rend(), [](const Word& word) { return !actType(word.key).isEmpty(); });
    if (type == words.rend() || !heading.endsWith(u':') || !opening.match(text).hasMatch() || heading.indexOf(u';', type->start) >= 0)
        return {};
    const QString before = heading.mid(type->start, type->end - type->start) + u' ';
    QList<Citation> citations = findCitations(before + text);
    if (citations.isEmpty() || !citations.first().text.startsWith(before))
        return {};
    Citation& first = citations.first();
    first.text = first.text.mid(before.size());
    first.issuer = heading.mid(type->end).chopped(1).trimmed();
    return citations;
}

QStringList findAnnexes(const QString& text)
{
    static const QRegularExpression numbered(
        QStringLiteral("(?:додат(?:ок|ку|ка|ки|ків|ком)|приложени(?:е|я|ю|ем|и|ями))\\s*(?:№№?|N)?\\s*(\\d+(?:\\s*(?:,|і|и|та)\\s*\\d+)*)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression unnumbered(QStringLiteral("дода[єю]ться|прилага(?:ется|ются|емое|емый|емую|емого|емому|емым)|що\\sдодається"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression number(QStringLiteral("\\d+"));
    QStringList annexes;
    auto matches = numbered.globalMatch(text);
    while (matches.hasNext()) {
        auto numbers = number.globalMatch(matches.next().captured(1));
        while (numbers.hasNext())
            annexes.append(numbers.next().captured());
    }
    if (annexes.isEmpty() && unnumbered.match(text).hasMatch())
        annexes.append(QString());
    return annexes;
}

}  // namespace decretum::recognition
