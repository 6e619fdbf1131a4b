// SPDX-License-Identifier: MIT
#include "recognize/clause_words.h"

#include "recognize/citations.h"
#include "recognize/lexicon.h"
#include "recognize/people.h"
#include "text/typography.h"

#include <QRegularExpression>

namespace decretum::recognition {

namespace {

/// «Кому (керівник Гай Л.М.)» without what is in brackets.
QString withoutBracketedPersons(QString text)
{
    static const QRegularExpression bracket(QStringLiteral("\\s*\\([^()]*\\)"));
    auto matches = bracket.globalMatch(text);
    QList<QRegularExpressionMatch> found;
    while (matches.hasNext())
        found.append(matches.next());
    for (qsizetype at = found.size() - 1; at >= 0; --at) {
        const QString words = found.at(at).captured().trimmed();
        if (!findPersons(words).isEmpty())
            text.remove(found.at(at).capturedStart(), found.at(at).capturedLength());
    }
    return foldSpaces(text);
}

/// «Рекомендувати селищним радам:»: length of the verb that hands the rest of the heading its task; 0: none does.
qsizetype handingVerb(const QString& text)
{
    const QString first = comparisonKey(text.section(u' ', 0, 0));
    return isOneOf(first, WordList::HandingVerbs) ? text.indexOf(u' ') + 1 : 0;
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
        if (parts.at(at).front().isLower() && isInfinitive(comparisonKey(parts.at(at)))) {
            text = parts.first(at).join(u' ');
            break;
        }
    }
    while (text.endsWith(u','))
        text.chop(1);
    return text.trimmed();
}

/// «Кому … забезпечити», «Кому»: the one told to act, without the verb; empty: nobody is.
QString addresseeOf(const QString& head)
{
    QString text = withoutBracketedPersons(head);
    while (text.endsWith(u':') || text.endsWith(u' ') || text.endsWith(u','))
        text.chop(1);
    const qsizetype verb = handingVerb(text);
    if (verb > 0)
        return withoutTask(text.mid(verb));
    return text.isEmpty() || !looksDative(text) ? QString() : withoutTask(text);
}

/// What is left of a line of performers when the persons are taken out: posts and groups; empty: persons alone.
QString withoutPersons(QString words)
{
    const QList<FoundPerson> persons = findPersons(words);
    for (qsizetype at = persons.size() - 1; at >= 0; --at)
        words.remove(persons.at(at).start, persons.at(at).length);
    QStringList kept;
    for (const QString& part : words.split(u',')) {
        if (std::any_of(part.begin(), part.end(), [](QChar sign) { return sign.isLetter(); }))
            kept.append(foldSpaces(part));
    }
    return kept.join(QStringLiteral(", "));
}

bool laysDuty(const QString& key)
{
    return containsOneOf(key, WordList::DutyWords);
}

/// Who controls performance of the document: «Контроль за виконанням … покласти на …», «… залишаю за собою».
bool laysControl(const QString& key)
{
    const qsizetype control = key.indexOf(u"контрол");
    if (control < 0 || key.startsWith(u"контролюв") || key.startsWith(u"контролир"))
        return false;
    const QString rest = key.mid(control);
    return startsWithOneOf(rest, WordList::ControlObjects) && containsOneOf(rest, WordList::ControlVerbs);
}

QString keeperOfControl(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("(?:залиш\\S*|лиша\\S*|оставля\\S*|оставить)\\s+(за\\s+[^.,;]+)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const auto match = pattern.match(text);
    return match.hasMatch() ? foldSpaces(match.captured(1)) : QString();
}

Performer performerOf(const QString& words, Performer::Duty duty)
{
    Performer performer{.duty = duty, .text = words};
    const QString key = comparisonKey(words);
    if (isOneOf(key, WordList::Self))
        performer.kind = Performer::Kind::Self;
    else if (isPost(key.startsWith(u"за ") ? key.mid(3) : key))
        performer.kind = key.contains(u"ам ") || key.contains(u"и ") ? Performer::Kind::Group : Performer::Kind::Post;
    return performer;
}

void addPersons(Clause& clause, const QString& text, bool isAddressee)
{
    const QString key = comparisonKey(text);
    const bool hasDuty = laysDuty(key);
    const qsizetype control = key.indexOf(u"контрол");
    for (const FoundPerson& found : findPersons(text)) {
        PersonMention mention = found.mention;
        if (clause.isControl && control >= 0 && found.start > control)
            mention.role = PersonMention::Role::Control;
        else if (isAddressee || hasDuty || (found.isBracketed && looksDative(text)))
            mention.role = PersonMention::Role::Addressee;
        if (mention.role == PersonMention::Role::Addressee && key.startsWith(u"координац"))
            mention.duty = PersonMention::Duty::Coordination;
        if (mention.position.isEmpty() && isAddressee && !clause.addressee.isEmpty() && isPost(comparisonKey(clause.addressee)))
            mention.position = clause.addressee;
        clause.persons.append(mention);
    }
}

void addPerformers(Clause& clause, const QStringList& performers)
{
    for (const QString& words : performers) {
        if (const QString posts = withoutPersons(words); !posts.isEmpty())
            clause.addressee = clause.addressee.isEmpty() ? posts : clause.addressee + QStringLiteral(", ") + posts;
        for (const FoundPerson& found : findPersons(words)) {
            PersonMention mention = found.mention;
            mention.role = PersonMention::Role::Addressee;
            clause.persons.append(mention);
        }
    }
}

}  // namespace

bool looksDative(const QString& text)
{
    const QString first = text.section(u' ', 0, 0);
    const QString key = comparisonKey(first);
    constexpr qsizetype kLongestAbbreviation = 6;
    const bool isCapitals = first.size() > 1 && first == first.toUpper() && first.front().isLetter();
    if (isCapitals && first.size() <= kLongestAbbreviation && text != text.toUpper())
        return true;  // «КУ», «ГАУ ДПО»
    const QString second = comparisonKey(text.section(u' ', 1, 1));
    const bool isPluralAdjective = key.endsWith(u'і') && (second.endsWith(u'я') || second.endsWith(u'и'));
    if (isPluralAdjective)
        return false;  // «Прикінцеві положення»
    return !isInfinitive(key) && key.size() >= 3 && endsWithOneOf(key, WordList::DativeEndings);
}

void fillClause(Clause& clause, const QString& text, const QStringList& performers, const Decision& decision)
{
    const bool hasChildren = !clause.children.isEmpty();
    QString words = text;
    const QString head = hasChildren ? addresseeOf(text) : QString();
    if (!head.isEmpty()) {
        clause.addressee = head;
        while (words.endsWith(u':') || words.endsWith(u' '))
            words.chop(1);
    }
    clause.text = RichText(words);
    clause.isControl = laysControl(comparisonKey(words));
    addPersons(clause, words, !head.isEmpty());
    addPerformers(clause, performers);
    for (const FoundDeadline& found : findDeadlines(words, decision.language, decision.date))
        clause.deadlines.append(found.deadline);
    clause.references = findCitations(words);
    if (!clause.isControl)
        return;
    clause.controlledBy = keeperOfControl(words);
    if (!clause.controlledBy.isEmpty())
        clause.performers.append(performerOf(clause.controlledBy, Performer::Duty::Control));
}

}  // namespace decretum::recognition
