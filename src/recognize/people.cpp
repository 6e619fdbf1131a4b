// SPDX-License-Identifier: MIT
#include "recognize/people.h"

#include "recognize/lexicon.h"
#include "text/typography.h"

#include <QRegularExpression>

namespace decretum::recognition {

namespace {

// Cyrillic letters; an apostrophe may stand inside a name, in any of its signs.
#define DECRETUM_SURNAME "[А-ЯІЇЄҐЁ][а-яіїєґё]*(?:[’'ʼ`\"][А-ЯІЇЄҐЁа-яіїєґё]+)?[а-яіїєґё]+(?:-[А-ЯІЇЄҐЁ][а-яіїєґё’'ʼ`]+)?"
#define DECRETUM_CAPITALS "[А-ЯІЇЄҐЁ]{2,}(?:[’'ʼ`][А-ЯІЇЄҐЁ]+)?(?:-[А-ЯІЇЄҐЁ’'ʼ`]{2,})?"
#define DECRETUM_INITIALS "[А-ЯІЇЄҐЁ]\\.\\s?[А-ЯІЇЄҐЁ]\\.|[А-ЯІЇЄҐЁ]\\."

/// A given name and a surname in capitals; surname and initials; initials and surname; surname, given name, patronymic.
const QRegularExpression& namePattern()
{
    static const QRegularExpression pattern(
        QStringLiteral("(?<![\\w’'])(?:"
                       "(" DECRETUM_SURNAME "(?:\\s" DECRETUM_SURNAME ")?\\s" DECRETUM_CAPITALS ")(?![\\w])"
                       "|(" DECRETUM_SURNAME "\\s?(?:" DECRETUM_INITIALS "))(?!\\s?[а-яіїєґ]\\.|\\s?[А-ЯІЇЄҐЁ][а-яіїєґё’']{2,}(?:\\s*$|\\)))"
                       "|((?:" DECRETUM_INITIALS ")\\s?" DECRETUM_SURNAME ")"
                       "|(" DECRETUM_SURNAME "\\s" DECRETUM_SURNAME
                       "\\s[А-ЯІЇЄҐЁ][а-яіїєґё’'ʼ`]+(?:вич|вича|вичу|вичем|вичеві|ич|ича|ичу|івна|івни|івні|івну|івною|ївна|ївни|ївні|ївну|ївною"
                       "|овна|овны|овне|овну|овной|евна|евны|евне|евну|евной|ична|ичны|ичне|ичну)(?![\\w]))"
                       ")"),
        QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

/// «Вера Ильинична ЧЕРЁМУХА», «Сергій Гай» inside brackets, where nothing else would be named.
/// «призначити Лозовика Данила», «покласти на Гай Лідію»: two names where a duty is laid on somebody.
const QRegularExpression& dutyPattern()
{
    static const QRegularExpression pattern(QStringLiteral("(?:призначити|назначить|покласти на|возложить на|доручити|поручить)\\s(" DECRETUM_SURNAME
                                                           "\\s" DECRETUM_SURNAME ")(?=\\s*[(,])"),
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

const QRegularExpression& bracketedPattern()
{
    static const QRegularExpression pattern(QStringLiteral("\\(\\s*(?:[^()]*?[–—,-]\\s*)?(" DECRETUM_SURNAME "\\s" DECRETUM_SURNAME ")\\s*\\)"),
        QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

/// For each sign: how many quotation marks are open there.
QList<int> quoteDepths(const QString& text)
{
    QList<int> depths;
    depths.reserve(text.size());
    int depth = 0;
    bool isStraight = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar sign = text.at(at);
        const bool isInner = at > 0 && at + 1 < text.size() && text.at(at - 1).isLetter() && text.at(at + 1).isLetter();
        if (sign == u'«' || sign == u'„')
            ++depth;
        else if (sign == u'»' && depth > 0)
            --depth;
        else if ((sign == u'"' || sign == u'“' || sign == u'”') && !isInner)
            isStraight = !isStraight;
        depths.append(depth + (isStraight ? 1 : 0));
    }
    return depths;
}

bool followsDedication(const QString& text, qsizetype start)
{
    const QString before = text.left(start).trimmed().toLower();
    return before.endsWith(u"ім.") || before.endsWith(u"им.") || before.endsWith(u"імені") || before.endsWith(u"имени");
}

QString positionBefore(const QString& text, qsizetype start, bool isBracketed)
{
    QString before = text.left(start);
    if (isBracketed) {
        before = before.mid(before.lastIndexOf(u'(') + 1).trimmed();
        if (const qsizetype comma = before.lastIndexOf(u','); comma >= 0 && comma + 1 < before.size())
            before = before.mid(comma + 1).trimmed();
        while (before.endsWith(u'-') || before.endsWith(u'–') || before.endsWith(u'—') || before.endsWith(u','))
            before = before.chopped(1).trimmed();
        return before;
    }
    const qsizetype sentence = std::max(before.lastIndexOf(u". "), std::max(before.lastIndexOf(u';'), before.lastIndexOf(u':')));
    before = before.mid(sentence + 1);
    qsizetype post = -1;
    qsizetype at = 0;
    for (const QString& word : before.split(u' ')) {
        const QString key = comparisonKey(word);
        if (key == u"на" || key == u"за" || isInfinitive(key))
            post = -1;
        else if (post < 0 && isPost(key))
            post = at;
        at += word.size() + 1;
    }
    return post < 0 ? QString() : before.mid(post).trimmed();
}

QString positionAfter(const QString& text, qsizetype end)
{
    static const QRegularExpression pattern(QStringLiteral("^,\\s*([^,;.()]+(?:«[^»]*»)?[^,;.()]*)"));
    const QRegularExpressionMatch match = pattern.match(text.mid(end));
    if (!match.hasMatch())
        return {};
    const QString position = match.captured(1).trimmed();
    return isPost(comparisonKey(position.section(u' ', 0, 0))) ? position : QString();
}

bool isBracketedAt(const QString& text, qsizetype start)
{
    const qsizetype open = text.lastIndexOf(u'(', start);
    return open >= 0 && text.lastIndexOf(u')', start) < open;
}

FoundPerson personAt(const QString& text, qsizetype start, qsizetype length)
{
    FoundPerson person{.start = start, .length = length, .isBracketed = isBracketedAt(text, start)};
    person.mention.name = foldSpaces(QStringView(text).sliced(start, length));
    person.mention.position = positionAfter(text, start + length);
    if (person.mention.position.isEmpty())
        person.mention.position = positionBefore(text, start, person.isBracketed);
    return person;
}

/// «Озерна А.», «Клас В.»: a common word before a sentence that begins with a lone letter is no surname.
bool isPlausible(const QString& name)
{
    static constexpr QStringView kUnits[] = {u"управл", u"відділ", u"отдел", u"конкурс", u"розділ", u"раздел", u"департамент", u"заклад", u"центр",
        u"школ", u"кафедр", u"інститут", u"институт", u"академі", u"академи", u"комітет", u"комитет", u"фонд"};
    const QString given = comparisonKey(name.section(u' ', 0, 0));
    const QString family = name.section(u' ', -1);
    if (family == family.toUpper() && family.front().isLetter() && !family.contains(u'.')) {
        static constexpr QStringView kVowels = u"АЕЄИІЇОУЮЯЁЫЭ";
        const bool hasVowel = std::any_of(family.begin(), family.end(), [](QChar letter) { return kVowels.contains(letter); });
        const bool isRoman = std::all_of(family.begin(), family.end(), [](QChar letter) { return QStringView(u"ХІМС").contains(letter); });
        const bool isUnit = std::any_of(std::begin(kUnits), std::end(kUnits), [&given](QStringView unit) { return given.startsWith(unit); });
        if (family.size() < 3 || !hasVowel || isRoman || isUnit || isPost(given))
            return false;
    }
    static constexpr QStringView kNever[] = {u"україни", u"міністерства", u"закону", u"російської", u"рада", u"ради", u"області"};
    const QString first = comparisonKey(name.section(u' ', 0, 0));
    return std::find(std::begin(kNever), std::end(kNever), first) == std::end(kNever);
}

/// Names that only their surroundings tell, where no name was found already.
void addNames(const QRegularExpression& pattern, const QString& text, const QList<int>& depths, QList<FoundPerson>& persons)
{
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const qsizetype start = match.capturedStart(1);
        const bool isKnown = std::any_of(persons.begin(), persons.end(),
            [&](const FoundPerson& person) { return person.start < match.capturedEnd(1) && start < person.start + person.length; });
        const bool isCapitalised = match.captured(1).section(u' ', 1, 1).front().isUpper() && match.captured(1).front().isUpper();
        if (!isKnown && isCapitalised && depths.at(start) == 0)
            persons.append(personAt(text, start, match.capturedLength(1)));
    }
}

}  // namespace

QList<FoundPerson> findPersons(const QString& text)
{
    QList<FoundPerson> persons;
    const QList<int> depths = quoteDepths(text);
    auto matches = namePattern().globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const qsizetype start = match.capturedStart();
        if (depths.at(start) > 0 || followsDedication(text, start) || !isPlausible(match.captured()))
            continue;
        persons.append(personAt(text, start, match.capturedLength()));
    }
    for (const QRegularExpression* pattern : {&bracketedPattern(), &dutyPattern()})
        addNames(*pattern, text, depths, persons);
    return persons;
}

qsizetype nameAtEnd(const QString& text)
{
    const QString trimmed = text.trimmed();
    // «… Вересковска А.М. Ольхов»: the initials at the end belong to what follows them
    static const QRegularExpression initialsFirst(
        QStringLiteral("(?:" DECRETUM_INITIALS ")\\s?" DECRETUM_SURNAME "$"), QRegularExpression::UseUnicodePropertiesOption);
    if (const auto match = initialsFirst.match(trimmed); match.hasMatch())
        return match.capturedStart();
    auto matches = namePattern().globalMatch(trimmed);
    qsizetype start = -1;
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (match.capturedEnd() == trimmed.size())
            start = match.capturedStart();
    }
    return start;
}

}  // namespace decretum::recognition
