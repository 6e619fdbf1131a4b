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

Deadline onOwnLine(Deadline deadline, const QString& text)
{
    deadline.text = text;
    deadline.isInline = false;
    return deadline;
}

QString withoutClosing(QString text)
{
    text = text.trimmed();
    while (text.endsWith(u':') || text.endsWith(u';') || text.endsWith(u','))
        text = text.chopped(1).trimmed();
    // «2020 р.» keeps its full stop, «постійно.» does not
    if (text.endsWith(u'.')) {
        const QString word = text.chopped(1).section(QRegularExpression(QStringLiteral("[\\s\\d.]")), -1);
        if (word.size() > 3 || text.at(text.size() - 2).isDigit() || text.at(text.size() - 2).isSpace())
            text = text.chopped(1).trimmed();
    }
    return text;
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

}  // namespace

QList<Deadline> deadlinesOnLine(const QString& phrase, bool hasCaption, const Decision& decision)
{
    const QString text = withoutClosing(phrase);
    if (text.isEmpty())
        return {};
    const DeadlineReading whole = parseDeadline(text, decision.language, decision.date);
    if (whole.isValue())
        return {onOwnLine(whole.deadline, text)};
    QList<Deadline> parts;
    for (const QString& part : text.split(u',')) {
        const DeadlineReading reading = parseDeadline(part, decision.language, decision.date);
        if (!reading.isValue())
            break;
        parts.append(onOwnLine(reading.deadline, withoutClosing(part)));
    }
    if (parts.size() == text.count(u',') + 1)
        return parts;
    if (hasCaption)
        return {Deadline{.text = text, .kind = Deadline::Kind::Event}};
    return {};
}

void fillClause(Clause& clause, const QString& text, const QStringList& performers, const Decision& decision)
{
    const bool hasChildren = !clause.children.isEmpty();
    QString words = text;
    const QString head = hasChildren ? addresseeOf(text, decision) : QString();
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
