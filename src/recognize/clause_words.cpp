// SPDX-License-Identifier: MIT
#include "recognize/clause_words.h"

#include "recognize/citations.h"
#include "recognize/clause_persons.h"
#include "recognize/control.h"
#include "recognize/lexicon.h"
#include "text/typography.h"

#include <QRegularExpression>

namespace decretum::recognition {

namespace {

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

/// «/Гай Л.М., директор/» as brackets, sign for sign.
QString withBrackets(const QString& text)
{
    static const QRegularExpression slashes(QStringLiteral("(?<=[\\s\"»])/\\s?([^/]{3,120}?)\\s?/(?=[\\s:,.;]|$)"));
    QString words = text;
    auto matches = slashes.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        words[match.capturedStart()] = u'(';
        words[match.capturedEnd() - 1] = u')';
    }
    return words;
}

}  // namespace

void fillClause(Clause& clause, const QString& text, const QStringList& performers, const Decision& decision)
{
    const bool hasChildren = !clause.children.isEmpty();
    QString words = text;
    const QString head = hasChildren ? addresseeOf(withBrackets(text), decision) : QString();
    if (!head.isEmpty()) {
        clause.addressee = head;
        while (words.endsWith(u':') || words.endsWith(u' '))
            words.chop(1);
    }
    clause.text = RichText(words);
    clause.isControl = laysControl(comparisonKey(words));
    addPersons(clause, withBrackets(words), !head.isEmpty());
    addPerformers(clause, performers);
    for (const FoundDeadline& found : findDeadlines(withBrackets(words), decision.language, decision.date))
        clause.deadlines.append(found.deadline);
    clause.references = findCitations(words);
    if (!clause.isControl)
        return;
    clause.controlledBy = keeperOfControl(words);
    if (!clause.controlledBy.isEmpty())
        clause.performers.append(performerOf(clause.controlledBy, Performer::Duty::Control));
}

}  // namespace decretum::recognition
