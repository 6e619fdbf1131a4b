// SPDX-License-Identifier: MIT
#include "recognize/addressee.h"

#include "grammar/person_words.h"
#include "recognize/lexicon.h"
#include "recognize/people.h"
#include "recognize/posts.h"
#include "text/typography.h"

#include <QRegularExpression>

#include <algorithm>

namespace decretum::recognition {

namespace {

/// «Кому (керівник Гай Л.М.)» without what is in brackets, where it is persons.
QString withoutBracketedPersons(QString text)
{
    static const QRegularExpression bracket(QStringLiteral("\\s*\\([^()]*\\)"));
    const QList<FoundPerson> persons = findPersons(text);
    auto matches = bracket.globalMatch(text);
    QList<QRegularExpressionMatch> found;
    while (matches.hasNext())
        found.append(matches.next());
    for (qsizetype at = found.size() - 1; at >= 0; --at) {
        const QRegularExpressionMatch& match = found.at(at);
        const bool holdsPerson = std::any_of(persons.begin(), persons.end(),
            [&match](const FoundPerson& person) { return person.start > match.capturedStart() && person.end() < match.capturedEnd(); });
        if (holdsPerson)
            text.remove(match.capturedStart(), match.capturedLength());
    }
    return foldSpaces(text);
}

/// Cuts the verb at the heading's end («… забезпечити») and those with whom it is to be done («спільно з …»).
QString withoutTask(QString text)
{
    for (const QString& together : words(WordList::Together)) {
        if (const qsizetype at = text.indexOf(together); at > 0)
            text.truncate(at);
    }
    const QStringList parts = text.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype at = 1; at < parts.size(); ++at) {
        const QString key = comparisonKey(parts.at(at));
        if (parts.at(at).front().isLower() && (isInfinitive(key) || isOneOf(key, WordList::ImpersonalVerbs))) {
            text = parts.first(at).join(u' ');
            break;
        }
    }
    while (text.endsWith(u','))
        text.chop(1);
    return text.trimmed();
}

/// «Прикінцеві положення», «Організаційне забезпечення», «Рекомендации родителям»: endings that a dative has too.
bool isNominative(const QString& key, const QString& text)
{
    const QString second = comparisonKey(text.section(u' ', 1, 1));
    const bool isOfPost = key.endsWith(u"ці") || key.startsWith(u"голові") || key.startsWith(u"судді");  // «Голові правління»
    const bool isPluralAdjective = key.endsWith(u'і') && !isOfPost && (second.endsWith(u'я') || second.endsWith(u'и'));
    static const QRegularExpression adjective(QStringLiteral("[оиыеі]е$"));
    static const QRegularExpression ukrainian(QStringLiteral("[іїєґІЇЄҐ]|[нлтс]{2}я(?:\\s|$)"));
    const bool isNeuter = key.endsWith(u'е') && (adjective.match(key).hasMatch() || ukrainian.match(text).hasMatch());
    const bool isAbstract = (key.endsWith(u"ії") || key.endsWith(u"ии")) && !isGivenName(key);
    return isPluralAdjective || isNeuter || isAbstract;
}

/// «Інформацію», «Роботу», «Методичну роботу»: what is done, not who does it.
bool isAccusative(const QString& key, const QString& text)
{
    static const QRegularExpression adjective(QStringLiteral("^[а-яіїєґ'-]{3,}(?:[льчйврт]ну|[сзц]ьку|ову|ую|юю|енну)$"));
    const QString second = comparisonKey(text.section(u' ', 1, 1));
    static const QRegularExpression iya(QStringLiteral("[цсзр][іи]ю$"));
    const bool isOfIya = iya.match(key).hasMatch() && !isGivenName(key);
    const bool isFeminine = adjective.match(key).hasMatch() && (second.endsWith(u'у') || second.endsWith(u'ю'));
    return isOfIya || isFeminine || isOneOf(key, WordList::DoneThings);
}

constexpr qsizetype kLongestAbbreviation = 6;

/// «КУ», «ДЮСШ»
bool isAbbreviation(const QString& word)
{
    return word.size() > 1 && word.size() <= kLongestAbbreviation
        && std::all_of(word.begin(), word.end(), [](QChar sign) { return sign.isLetter() && sign.isUpper(); });
}

}  // namespace

bool looksDative(const QString& text)
{
    QString first = text.section(u' ', 0, 0);
    while (first.endsWith(u',') || first.endsWith(u':'))  // «Обласним, Київській міській адміністраціям»
        first.chop(1);
    const QString key = comparisonKey(first);
    const bool isCapitals = first.size() > 1 && first == first.toUpper() && first.front().isLetter();
    if (isCapitals && first.size() <= kLongestAbbreviation && text != text.toUpper())
        return true;  // «КУ», «ГАУ ДПО»
    if (isInfinitive(key) || key.size() < 3 || !endsWithOneOf(key, WordList::DativeEndings))
        return false;
    return isOneOf(key, WordList::BodyNouns) || (!isNominative(key, text) && !isAccusative(key, text));
}

qsizetype handingVerb(const QString& text)
{
    const QString first = comparisonKey(text.section(u' ', 0, 0));
    return isOneOf(first, WordList::HandingVerbs) ? text.indexOf(u' ') + 1 : 0;
}

QString addresseeOf(const QString& head, const Decision& decision)
{
    static const QRegularExpression agreed(
        QStringLiteral("\\s*\\((?:за згодою|за погодженням|по согласованию)\\)"), QRegularExpression::CaseInsensitiveOption);
    QString text = withoutBracketedPersons(head).remove(agreed);
    // «Керівникам шкіл до 01.09.2020:»
    for (const FoundDeadline& found : findDeadlines(text, decision.language, decision.date)) {
        if (found.start > 0 && found.start < text.size() && found.deadline.kind != Deadline::Kind::Event)
            text = text.left(found.start).trimmed();
    }
    while (text.endsWith(u':') || text.endsWith(u' ') || text.endsWith(u','))
        text.chop(1);
    if (isAbbreviation(text) && head.contains(u'('))  // «МПК (керівник Гай Л.М.):»
        return text;
    const QString first = text.section(u' ', 0, 0);
    if (first.endsWith(u'.') && first.size() > 2 && isTitleWord(comparisonKey(first)))  // «Зав. відділом Гай Л.М.:»
        return withoutTask(text);
    const qsizetype verb = handingVerb(text);
    if (verb > 0)
        return isInfinitive(comparisonKey(text.mid(verb).section(u' ', 0, 0))) ? QString() : withoutTask(text.mid(verb));
    // «ЗОБОВ'ЯЗУЮ: Голів районних адміністрацій»
    const QString formula = comparisonKey(decision.enactingFormula);
    if (!text.isEmpty() && text.front().isUpper() && containsOneOf(formula, WordList::ObligingVerbs)
        && !isInfinitive(comparisonKey(text.section(u' ', 0, 0))))
        return withoutTask(text);
    return text.isEmpty() || !looksDative(text) ? QString() : withoutTask(text);
}

}  // namespace decretum::recognition
