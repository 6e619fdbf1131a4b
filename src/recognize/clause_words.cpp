// SPDX-License-Identifier: MIT
#include "recognize/clause_words.h"

#include "grammar/person_words.h"
#include "recognize/citations.h"
#include "recognize/lexicon.h"
#include "recognize/people.h"
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
QString addresseeOf(const QString& head, const Decision& decision)
{
    QString text = withoutBracketedPersons(head);
    // «Керівникам шкіл до 01.09.2020:»
    for (const FoundDeadline& found : findDeadlines(text, decision.language, decision.date)) {
        if (found.start > 0 && found.start < text.size() && found.deadline.kind != Deadline::Kind::Event)
            text = text.left(found.start).trimmed();
    }
    while (text.endsWith(u':') || text.endsWith(u' ') || text.endsWith(u','))
        text.chop(1);
    const qsizetype verb = handingVerb(text);
    if (verb > 0)
        return withoutTask(text.mid(verb));
    return text.isEmpty() || !looksDative(text) ? QString() : withoutTask(text);
}

QString withoutConjunctions(QString words)
{
    static const QRegularExpression loose(QStringLiteral("^(?:та|і|й|и|[–—-])\\s+|\\s*[–—-]$|\\s+(?:та|і|й|и)$|^(?:та|і|й|и)$|^\\([^()]*\\)$"));
    return words.trimmed().remove(loose).trimmed();
}

/// What is left of a line of performers when the persons are taken out with the posts that are theirs: other posts and
/// groups; empty: persons alone.
QString withoutPersons(QString words)
{
    static const QRegularExpression emptyBracket(QStringLiteral("\\s*\\((?:[\\s,;–—-]|(?:та|і|й|и)\\s)*\\)"));
    const QList<FoundPerson> persons = findPersons(words);
    for (qsizetype at = persons.size() - 1; at >= 0; --at) {
        const FoundPerson& person = persons.at(at);
        const bool hasPosition = person.positionStart >= 0;
        const qsizetype start = hasPosition ? std::min(person.start, person.positionStart) : person.start;
        const qsizetype end = hasPosition ? std::max(person.end(), person.positionStart + person.positionLength) : person.end();
        words.remove(start, end - start);
    }
    words.remove(emptyBracket);
    QStringList kept;
    for (const QString& part : words.split(QRegularExpression(QStringLiteral("[,;]")))) {
        if (const QString post = withoutConjunctions(part); std::any_of(post.begin(), post.end(), [](QChar sign) { return sign.isLetter(); }))
            kept.append(foldSpaces(post));
    }
    return kept.join(QStringLiteral(", "));
}

bool laysDuty(const QString& key)
{
    return containsOneOf(key, WordList::DutyWords);
}

/// Where the control that is laid on somebody is named; −1: nowhere. «Під контроль» and «на контроль» something else is
/// taken.
qsizetype controlAt(const QString& key)
{
    static const QRegularExpression control(
        QStringLiteral("(?<![\\w'-])(?<!(?:під|под)\\s)(?<!(?:на)\\s)контроль(?![\\w'-])"), QRegularExpression::UseUnicodePropertiesOption);
    return key.indexOf(control);
}

/// «Посилити контроль за харчуванням»: a verb that lays nothing on anybody has it for its object.
bool isGoalOfVerb(const QString& key, qsizetype control)
{
    static const QRegularExpression boundary(QStringLiteral("[,;.:]"));
    const QStringList words = key.left(control).mid(key.left(control).lastIndexOf(boundary) + 1).split(u' ', Qt::SkipEmptyParts);
    return std::any_of(
        words.begin(), words.end(), [](const QString& word) { return isInfinitive(word) && !containsOneOf(word, WordList::ControlVerbs); });
}

/// Who controls performance of the document: «Контроль за виконанням … покласти на …», «… залишаю за собою».
bool laysControl(const QString& key)
{
    const qsizetype control = controlAt(key);
    if (control < 0 || isGoalOfVerb(key, control))
        return false;
    if (containsOneOf(key, WordList::ControlVerbs))
        return true;
    const QString rest = key.mid(control);
    return startsWithOneOf(rest, WordList::ControlObjects) && containsOneOf(rest, WordList::ControlKeepers);
}

QString keeperOfControl(const QString& text)
{
    static const QRegularExpression pattern(
        QStringLiteral("(?:залиш\\S*|лиша\\S*|лиши\\S*|оставл\\S*|оставить|закріп\\S*|закреп\\S*)\\s+(за\\s+(?:соб(?:ою|ой)|[^.,;]+))"),
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
PersonMention::Role roleByDuty(const Clause& clause, const QString& key, qsizetype start)
{
    const QString before = key.left(start);
    return clause.isControl && before.lastIndexOf(u"контрол") > before.lastIndexOf(u"координац") ? PersonMention::Role::Control
                                                                                                 : PersonMention::Role::Addressee;
}

void addPersons(Clause& clause, const QString& text, bool isAddressee)
{
    const QString key = comparisonKey(text);
    const qsizetype verb = firstInfinitive(text, handingVerb(text));
    bool isOpen = false;  // «Директору Гаю Л.М., методисту Репяху О.В. подати»: all up to the verb are told
    for (const FoundPerson& found : findPersons(text)) {
        PersonMention mention = found.mention;
        isOpen = found.start < verb && (isOpen || isToldToAct(text, found));
        if (clause.isControl || isAddressee || laysDuty(key) || isOpen || isToldToAct(text, found))
            mention.role = roleByDuty(clause, key, found.start);
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
            mention.role = PersonMention::Role::Addressee;
            clause.persons.append(mention);
        }
    }
}

/// «Прикінцеві положення», «Організаційне забезпечення», «Рекомендации родителям»: endings that a dative has too.
bool isNominative(const QString& key, const QString& text)
{
    const QString second = comparisonKey(text.section(u' ', 1, 1));
    const bool isPluralAdjective = key.endsWith(u'і') && (second.endsWith(u'я') || second.endsWith(u'и'));
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

}  // namespace

bool looksDative(const QString& text)
{
    const QString first = text.section(u' ', 0, 0);
    const QString key = comparisonKey(first);
    constexpr qsizetype kLongestAbbreviation = 6;
    const bool isCapitals = first.size() > 1 && first == first.toUpper() && first.front().isLetter();
    if (isCapitals && first.size() <= kLongestAbbreviation && text != text.toUpper())
        return true;  // «КУ», «ГАУ ДПО»
    if (isInfinitive(key) || key.size() < 3 || !endsWithOneOf(key, WordList::DativeEndings))
        return false;
    return isOneOf(key, WordList::BodyNouns) || (!isNominative(key, text) && !isAccusative(key, text));
}

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
