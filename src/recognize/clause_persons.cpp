// SPDX-License-Identifier: MIT
#include "recognize/clause_persons.h"

#include "recognize/addressee.h"
#include "recognize/lexicon.h"
#include "recognize/people.h"
#include "text/typography.h"

#include <QRegularExpression>

#include <algorithm>

namespace decretum::recognition {

namespace {

QString withoutConjunctions(const QString& words)
{
    static const QRegularExpression loose(QStringLiteral("^(?:та|і|й|и|[–—-])\\s+|\\s*[–—-]$|\\s+(?:та|і|й|и)$|^(?:та|і|й|и)$|^\\([^()]*\\)$"));
    return words.trimmed().remove(loose).trimmed();
}

/// «Вересов О.И., директора школ»: behind a performer, who stands in the nominative, others.
bool isGroupBehind(const FoundPerson& person)
{
    return person.positionStart > person.start && isOneOf(comparisonKey(person.mention.position.section(u' ', 0, 0)), WordList::PluralPosts);
}

/// What is left of a line of performers when the persons are taken out with the posts that are theirs: other posts and
/// groups; empty: persons alone.
QString withoutPersons(QString words)
{
    static const QRegularExpression emptyBracket(QStringLiteral("\\s*\\((?:[\\s,;–—-]|(?:та|і|й|и)\\s)*\\)"));
    const QList<FoundPerson> persons = findPersons(words);
    for (qsizetype at = persons.size() - 1; at >= 0; --at) {
        const FoundPerson& person = persons.at(at);
        const bool hasPosition = person.positionStart >= 0 && !isGroupBehind(person);
        const qsizetype start = hasPosition ? std::min(person.start, person.positionStart) : person.start;
        const qsizetype end = hasPosition ? std::max(person.end(), person.positionStart + person.positionLength) : person.end();
        words.remove(start, end - start);
    }
    words.remove(emptyBracket);
    static const QRegularExpression mark(QStringLiteral("[,;]"));
    QStringList kept;
    for (const QString& part : words.split(mark)) {
        if (const QString post = withoutConjunctions(part); std::any_of(post.begin(), post.end(), [](QChar sign) { return sign.isLetter(); }))
            kept.append(foldSpaces(post));
    }
    return kept.join(QStringLiteral(", "));
}

/// Where the first infinitive behind the first word begins; the text's end where there is none.
qsizetype firstInfinitive(const QString& text, qsizetype from)
{
    static const QRegularExpression word(QStringLiteral("(?<=[\\s,)])[а-яіїєґё'’ʼ]+"));
    auto matches = word.globalMatch(text, from);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (match.capturedStart() > from && isInfinitive(comparisonKey(match.captured())))
            return match.capturedStart();
    }
    return text.size();
}

/// Whether the clause tells this person to act: «Методисту Гаю Л.М. підготувати», «Гай Л.М., методисту, підготувати»,
/// «Відділу освіти (Гай Л.М.) підготувати».
bool isToldToAct(const QString& text, const FoundPerson& person)
{
    static const QRegularExpression between(QStringLiteral("^[)\\s,]*$"));
    const qsizetype body = handingVerb(text);
    const qsizetype verb = firstInfinitive(text, body);
    const bool opens = person.start == body || person.positionStart == body;
    if (!opens && !person.isBracketed)
        return false;
    const qsizetype end = std::max(person.end(), person.positionStart + person.positionLength);
    const bool isBeforeVerb = verb < text.size() && verb >= end && between.match(text.mid(end, verb - end)).hasMatch();
    return isBeforeVerb || (looksDative(text.mid(body)) && (person.isBracketed || verb < text.size()));
}

/// «Координацію … на Гай Л.М., контроль … на …»: what was named last before the person is laid on him.
bool isControlLaidOn(const Clause& clause, const QString& key, qsizetype start)
{
    const QString before = key.left(start);
    return clause.isControl && before.lastIndexOf(u"контрол") > before.lastIndexOf(u"координац");
}

}  // namespace

void addPersons(Clause& clause, const QString& text, bool isAddressee)
{
    const QString key = comparisonKey(text);
    const qsizetype verb = firstInfinitive(text, handingVerb(text));
    bool isOpen = false;  // «Директору Гаю Л.М., методисту Репяху О.В. подати»: all up to the verb are told
    for (const FoundPerson& found : findPersons(text)) {
        PersonMention mention = found.mention;
        const bool isTold = isToldToAct(text, found);
        isOpen = found.start < verb && (isOpen || isTold);
        if (isControlLaidOn(clause, key, found.start))
            mention.role = PersonMention::Role::Control;
        else if (isAddressee || isOpen || isTold || containsOneOf(key, WordList::DutyWords))
            mention.role = PersonMention::Role::Addressee;
        if (mention.role == PersonMention::Role::Addressee && key.left(found.start).contains(u"координац"))
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
            if (isGroupBehind(found))
                mention.position.clear();
            mention.role = PersonMention::Role::Addressee;
            clause.persons.append(mention);
        }
    }
}

}  // namespace decretum::recognition
