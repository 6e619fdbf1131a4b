// SPDX-License-Identifier: MIT
#include "recognize/line_signs.h"

#include "recognize/lexicon.h"
#include "recognize/person_names.h"
#include "text/typography.h"

#include <QRegularExpression>

#include <algorithm>

namespace decretum::recognition {

QString firstWord(QStringView text)
{
    const QString trimmed = text.trimmed().toString();
    QString word = trimmed.section(u' ', 0, 0);
    while (!word.isEmpty() && !word.back().isLetterOrNumber())
        word.chop(1);
    return comparisonKey(word);
}

/// «ІІ обласної конференції»: the number belongs to a word that begins small; below «Резолюція» to any: «ІІ Всеукраїнської».
bool opensWithRoman(const QString& text, bool isBelowType)
{
    const qsizetype blank = text.indexOf(u' ');
    return blank > 0 && blank + 1 < text.size() && (isBelowType || text.at(blank + 1).isLower())
        && std::all_of(text.begin(), text.begin() + blank, [](QChar sign) { return QStringView(u"IVXІХ").contains(sign); });
}

/// The width at which lines of the source were broken; 0: they were not, a line is a paragraph.
qsizetype wrapWidth(const QList<Line>& lines)
{
    constexpr qsizetype kNarrowest = 45;
    constexpr qsizetype kWidest = 110;
    constexpr qsizetype kRagged = 12;
    QList<qsizetype> sizes;
    for (const Line& line : lines)
        sizes.append(line.width);
    std::sort(sizes.begin(), sizes.end());
    const qsizetype width = sizes.value(sizes.size() * 97 / 100);
    if (width < kNarrowest || width > kWidest || sizes.last() > width + kRagged)
        return 0;
    const auto full = std::count_if(sizes.begin(), sizes.end(), [width](qsizetype size) { return size >= width - kRagged; });
    return full * 5 >= sizes.size() ? width : 0;
}

bool isProse(const QString& text)
{
    static const QRegularExpression sentences(QStringLiteral("[а-яіїєґё»)]{3}[.!?]\\s+[А-ЯІЇЄҐЁ]"), QRegularExpression::UseUnicodePropertiesOption);
    return (text.size() > kShortLine && text.endsWith(u'.') && text.front().isUpper()) || sentences.match(text).hasMatch();
}

/// «1. Гай Л.М. ________»: of a list of acquaintance, no clause.
bool isSigningLine(const Line& line)
{
    return line.text.size() <= kShortLine && line.text.contains(QStringLiteral("___"));
}

bool hasPhone(const QString& text)
{
    static const QRegularExpression phone(QStringLiteral("(?:^|[\\s(])(?:\\(?\\d{3,6}\\)?[\\s-]?)?\\d{1,3}[\\s-]\\d{2}[\\s-]\\d{2}\\.?$"));
    return text.size() <= kShortLine && phone.match(text).hasMatch();
}

bool holdsInfinitive(const QString& text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    return std::any_of(words.begin(), words.end(), [](const QString& word) { return word.front().isLower() && isInfinitive(comparisonKey(word)); });
}

bool holdsOfficeWord(const QString& key)
{
    const QStringList words = key.split(u' ', Qt::SkipEmptyParts);
    return std::any_of(words.begin(), words.end(), [](const QString& word) { return isOneOf(word, WordList::Offices); });
}

/// «Директор школи», «Перший заступник голови»
bool opensWithPost(const Line& line)
{
    const QString first = firstWord(line.text);
    const bool isAdjective = endsWithOneOf(first, WordList::NominativeAdjectives);
    return isPost(first) || (isAdjective && isPost(firstWord(line.key.section(u' ', 1))));
}

bool namesMeeting(const Line& line)
{
    static const QRegularExpression genitive(QStringLiteral("^(?:(?:[ivxіхі]+|\\d+)(?:-\\p{L}+)?\\.?\\s)?\\p{L}[\\p{L}-]*(?:ої|ого|ой|их|ых)\\s"),
        QRegularExpression::UseUnicodePropertiesOption);
    const QStringList words = line.key.split(u' ', Qt::SkipEmptyParts);
    const auto isMeeting = [](const QString& word) { return isOneOf(word, WordList::Meetings); };
    return !words.isEmpty()
        && (isMeeting(words.first()) || (genitive.match(line.key).hasMatch() && std::any_of(words.begin(), words.end(), isMeeting)));
}

bool namesInstitution(const Line& line)
{
    constexpr qsizetype kLongest = 90;
    static const QRegularExpression genitive(QStringLiteral("^\\p{Lu}[\\p{Ll}’'-]+(?:ої|ого|ой)\\s"), QRegularExpression::UseUnicodePropertiesOption);
    const QStringList words = line.key.split(u' ', Qt::SkipEmptyParts);
    return line.text.size() < kLongest && genitive.match(line.text).hasMatch() && !line.text.endsWith(u'.')
        && std::any_of(words.begin(), words.end(), [](const QString& word) { return startsWithOneOf(word, WordList::Institutions); });
}

bool isDatedItem(const QString& text)
{
    static const QRegularExpression dated(
        QStringLiteral("^\\p{Lu}[^.]*\\s[–—-]\\s(?:(?:до|по|з|с|к|із|зі)\\s)?\\d{1,2}(?:\\.\\d|[–-]\\d|\\s\\p{Ll})"),
        QRegularExpression::UseUnicodePropertiesOption);
    return dated.match(text).hasMatch();
}

bool namesPerformers(const Line& line)
{
    constexpr qsizetype kLongest = 90;
    static const QRegularExpression sentence(QStringLiteral("\\d|[:;]$|[а-яіїєґё]{3}\\.$"));
    const QString first = firstWord(line.text);
    if (line.text.isEmpty() || line.text.size() > kLongest || line.segments.size() > 1 || !line.text.front().isUpper()
        || sentence.match(line.text).hasMatch() || isInfinitive(first) || holdsInfinitive(line.text))
        return false;
    const QString second = line.key.section(u' ', 1, 1);  // «Аналітичний відділ»
    return opensWithName(line.text) || isPost(first) || startsWithOneOf(first, WordList::PositionOpeners)
        || startsWithOneOf(first, WordList::Institutions) || startsWithOneOf(second, WordList::Institutions);
}

bool opensWithName(const QString& text)
{
    const QList<NameSpan> names = namesIn(text, NameEvidence::Shape);
    return !names.isEmpty() && names.first().start == 0;
}

bool isPersonItem(const QString& text)
{
    constexpr qsizetype kLongest = 160;
    static const QRegularExpression opens(QStringLiteral("^(?:\\s+[–—-]\\s|\\s*\\([^()]*\\)\\s*[,;.]?$)"));
    static const QRegularExpression closes(QStringLiteral("\\s[–—-]\\s+$"));
    if (text.size() > kLongest || !text.contains(u' ') || performersCaption(text) > 0)
        return false;
    const QList<NameSpan> names = namesIn(text, NameEvidence::Word);
    return std::any_of(names.begin(), names.end(), [&text](const NameSpan& name) {
        return name.start == 0 ? opens.match(text.mid(name.end())).hasMatch() : closes.match(text.left(name.start)).hasMatch();
    });
}

}  // namespace decretum::recognition
