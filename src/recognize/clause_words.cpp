// SPDX-License-Identifier: MIT
#include "recognize/clause_words.h"

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

/// The dative, as one who is told to act stands in: by the endings of the first words.
bool looksDative(const QString& text)
{
    static constexpr QStringView kEndings[] = {u"ам", u"ям", u"ому", u"ему", u"ові", u"еві", u"єві", u"ій", u"ти", u"у", u"ю", u"ой", u"ей", u"ии",
        u"ии", u"ии", u"ії", u"им", u"ым", u"і", u"е", u"им"};
    const QString first = text.section(u' ', 0, 0);
    const QString key = comparisonKey(first);
    if (first.size() > 1 && first == first.toUpper() && first.front().isLetter())
        return true;  // «КУ», «ГАУ ДПО»
    if (isInfinitive(key) || key.size() < 3)
        return false;
    return std::any_of(std::begin(kEndings), std::end(kEndings), [&key](QStringView ending) { return key.endsWith(ending); });
}

/// «Рекомендувати селищним радам:»: length of the verb that hands the rest of the heading its task; 0: none does.
qsizetype handingVerb(const QString& text)
{
    static constexpr QStringView kVerbs[] = {u"рекомендувати", u"доручити", u"зобов'язати", u"запропонувати", u"рекомендовать", u"поручить",
        u"обязать", u"предложить", u"просити", u"просить"};
    const QString first = comparisonKey(text.section(u' ', 0, 0));
    return std::find(std::begin(kVerbs), std::end(kVerbs), first) == std::end(kVerbs) ? 0 : text.indexOf(u' ') + 1;
}

/// Cuts the verb at the heading's end («… забезпечити») and those with whom it is to be done («спільно з …»).
QString withoutTask(QString text)
{
    static constexpr QStringView kTogether[] = {
        u" спільно з", u" спільно із", u" разом з", u" разом із", u" совместно с", u" во взаимодействии с", u" у взаємодії з"};
    for (const QStringView together : kTogether) {
        if (const qsizetype at = text.indexOf(together); at > 0)
            text.truncate(at);
    }
    const QStringList words = text.split(u' ');
    for (qsizetype at = 1; at < words.size(); ++at) {
        if (words.at(at).front().isLower() && isInfinitive(comparisonKey(words.at(at)))) {
            text = words.first(at).join(u' ');
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
    static constexpr QStringView kWords[] = {
        u"покласти", u"призначити", u"возложить", u"назначить", u"доручити", u"поручить", u"відповідальн", u"ответственн"};
    return std::any_of(std::begin(kWords), std::end(kWords), [&key](QStringView word) { return key.contains(word); });
}

/// Who controls performance of the document: «Контроль за виконанням … покласти на …», «… залишаю за собою».
bool laysControl(const QString& key)
{
    static constexpr QStringView kVerbs[] = {
        u"поклас", u"поклада", u"залиш", u"лиша", u"возлож", u"остав", u"здійснюва", u"осуществля", u"беру", u"на "};
    const qsizetype control = key.indexOf(u"контрол");
    if (control < 0 || key.startsWith(u"контролюв") || key.startsWith(u"контролир"))
        return false;
    const QString rest = key.mid(control);
    const bool isOfThis = rest.startsWith(u"контроль за") || rest.startsWith(u"контроль над") || rest.startsWith(u"контроль залиш")
        || rest.startsWith(u"контроль поклас") || rest.startsWith(u"контроль –") || rest.startsWith(u"контроль -")
        || rest.startsWith(u"контроль исполн") || rest.startsWith(u"контроль викон") || rest.startsWith(u"контроль возлож")
        || rest.startsWith(u"контроль остав");
    return isOfThis && std::any_of(std::begin(kVerbs), std::end(kVerbs), [&rest](QStringView verb) { return rest.contains(verb); });
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
    if (key == u"за собою" || key == u"за собой")
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
