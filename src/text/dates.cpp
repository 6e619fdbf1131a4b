// SPDX-License-Identifier: MIT
#include "text/dates.h"

#include "text/day_in_words.h"
#include "text/form_table.h"
#include "text/roman.h"
#include "text/typography.h"

namespace decretum {

namespace {

using namespace Qt::Literals::StringLiterals;

struct MonthStem {
    QStringView stem{};
    int number = 0;
    const QStringView* endings = nullptr;
};

constexpr QStringView kUkrainianSoft[] = {u"ень", u"ня", u"ні", u"ню", u"нем", u"неві", u"нях", {}};
constexpr QStringView kUkrainianAdjective[] = {u"ий", u"ого", u"ому", u"им", u"ім", {}};
constexpr QStringView kHard[] = {u"#", u"а", u"і", u"у", u"е", u"ом", u"ові", {}};
constexpr QStringView kRussianSoft[] = {u"ь", u"я", u"е", u"ю", u"ем", u"ём", {}};
constexpr QStringView kMay[] = {u"й", u"я", u"е", u"ю", u"ем", {}};

constexpr MonthStem kMonths[] = {{u"січ", 1, kUkrainianSoft}, {u"лют", 2, kUkrainianAdjective}, {u"берез", 3, kUkrainianSoft},
    {u"квіт", 4, kUkrainianSoft}, {u"трав", 5, kUkrainianSoft}, {u"черв", 6, kUkrainianSoft}, {u"лип", 7, kUkrainianSoft},
    {u"серп", 8, kUkrainianSoft}, {u"верес", 9, kUkrainianSoft}, {u"жовт", 10, kUkrainianSoft}, {u"листопад", 11, kHard},
    {u"груд", 12, kUkrainianSoft}, {u"январ", 1, kRussianSoft}, {u"феврал", 2, kRussianSoft}, {u"март", 3, kHard}, {u"апрел", 4, kRussianSoft},
    {u"ма", 5, kMay}, {u"июн", 6, kRussianSoft}, {u"июл", 7, kRussianSoft}, {u"август", 8, kHard}, {u"сентябр", 9, kRussianSoft},
    {u"октябр", 10, kRussianSoft}, {u"ноябр", 11, kRussianSoft}, {u"декабр", 12, kRussianSoft}};

constexpr QStringView kYearWords[] = {u"року", u"рік", u"році", u"р.", u"р", u"года", u"году", u"год", u"г.", u"г"};

bool isBlank(QChar sign)
{
    return sign.isSpace() || sign == kNoBreakSpace || sign == kNarrowNoBreakSpace;
}

bool isQuote(QChar sign)
{
    static constexpr QStringView kQuotes = u"«»\"“”„'’_";
    return kQuotes.contains(sign);
}

/// Reads signs from left to right; every step that does not fit leaves the place as it was.
class Cursor {
public:
    Cursor(QStringView text, qsizetype at) : m_text(text), m_at(at) {}

    qsizetype at() const { return m_at; }
    bool isDigit() const { return m_at < m_text.size() && m_text.at(m_at).isDigit(); }
    void skipBlanks()
    {
        while (m_at < m_text.size() && isBlank(m_text.at(m_at)))
            ++m_at;
    }
    /// Blanks, quotes and the rule of a blank form around a day.
    bool skipQuotes()
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && (isBlank(m_text.at(m_at)) || isQuote(m_text.at(m_at))))
            ++m_at;
        return m_at > start;
    }
    /// A number of `least` to `most` digits; −1: there is none.
    int number(int least, int most)
    {
        int value = 0;
        int digits = 0;
        qsizetype at = m_at;
        while (at < m_text.size() && m_text.at(at).isDigit() && digits <= most) {
            value = value * 10 + m_text.at(at++).digitValue();
            ++digits;
        }
        if (digits < least || digits > most)
            return -1;
        m_at = at;
        return value;
    }
    bool sign(QStringView allowed)
    {
        if (m_at >= m_text.size() || !allowed.contains(m_text.at(m_at)))
            return false;
        ++m_at;
        return true;
    }
    /// Whether so many digits from here on are followed by a full stop and more of them: «04.03.» of «04.03.20.7».
    bool opensPart(qsizetype digits) const
    {
        const qsizetype stop = m_at + digits;
        return stop + 1 < m_text.size() && m_text.at(stop) == u'.' && m_text.at(stop + 1).isDigit();
    }
    QStringView word()
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && m_text.at(m_at).isLetter())
            ++m_at;
        return m_text.sliced(start, m_at - start);
    }
    void skipYearWord()
    {
        const qsizetype start = m_at;
        skipBlanks();
        for (const QStringView candidate : kYearWords) {
            if (!m_text.sliced(m_at).startsWith(candidate))
                continue;
            const qsizetype end = m_at + candidate.size();
            const bool isWhole = end >= m_text.size() || !m_text.at(end).isLetterOrNumber();
            if (isWhole || candidate.endsWith(u'.')) {
                m_at = end;
                return;
            }
        }
        m_at = start;
    }

private:
    QStringView m_text;
    qsizetype m_at;
};

PrintedDate made(QDate date, qsizetype start, const Cursor& end, bool isVerbal)
{
    return {.date = date, .start = start, .length = end.at() - start, .isVerbal = isVerbal};
}

/// «ІХ» of «14.ІХ.2005», in letters of either alphabet; 0: none.
int romanMonth(Cursor& cursor)
{
    const int month = fromRoman(cursor.word());
    return month <= 12 ? month : 0;
}

constexpr qsizetype kShortDay = 6;  // «11.08.» of «11.08.98»

/// Of a year's last two digits; −1 stays −1.
int fullYear(int digits)
{
    constexpr int kFirst = 50;  // «50» is 1950, «49» is 2049
    return digits < 0 ? digits : digits + (digits < kFirst ? 2000 : 1900);
}

std::optional<PrintedDate> digitalAt(QStringView text, qsizetype start)
{
    Cursor cursor(text, start);
    const int day = cursor.number(1, 2);
    if (day < 0 || !cursor.sign(u"./-"))
        return std::nullopt;
    cursor.skipBlanks();
    int month = cursor.number(1, 2);
    if (month < 0)
        month = romanMonth(cursor);
    if (month <= 0 || !cursor.sign(u"./-"))
        return std::nullopt;
    cursor.skipBlanks();
    int year = cursor.number(4, 4);
    if (year < 0 && cursor.at() == start + kShortDay && text.sliced(start, kShortDay).count(u'.') == 2)
        year = cursor.opensPart(2) ? -1 : fullYear(cursor.number(2, 2));
    const QDate date(year, month, day);
    if (year < 0 || !date.isValid() || cursor.isDigit())
        return std::nullopt;
    cursor.skipYearWord();
    return made(date, start, cursor, false);
}

std::optional<PrintedDate> yearFirstAt(QStringView text, qsizetype start)
{
    Cursor cursor(text, start);
    const int year = cursor.number(4, 4);
    if (year < 0 || !cursor.sign(u".-"))
        return std::nullopt;
    const int month = cursor.number(2, 2);
    if (month < 0 || !cursor.sign(u".-"))
        return std::nullopt;
    const int day = cursor.number(2, 2);
    const QDate date(year, month, day);
    if (day < 0 || !date.isValid() || cursor.isDigit())
        return std::nullopt;
    return made(date, start, cursor, false);
}

/// Month in words and year behind a day.
std::optional<PrintedDate> verbalFrom(int day, qsizetype start, Cursor cursor)
{
    cursor.skipQuotes();
    const int month = monthNumber(cursor.word());
    cursor.skipQuotes();
    const int year = month > 0 ? cursor.number(4, 4) : -1;
    const QDate date(year, month, day);
    if (year < 0 || !date.isValid() || cursor.isDigit())
        return std::nullopt;
    cursor.skipYearWord();
    return made(date, start, cursor, true);
}

std::optional<PrintedDate> verbalAt(QStringView text, qsizetype digit, qsizetype from)
{
    Cursor cursor(text, digit);
    const int day = cursor.number(1, 2);
    if (day < 0)
        return std::nullopt;
    qsizetype start = digit;
    while (start > from && (isQuote(text.at(start - 1)) || (isBlank(text.at(start - 1)) && start - 1 > from && isQuote(text.at(start - 2)))))
        --start;
    return verbalFrom(day, start, cursor);
}

/// «двадцять дев’ятого жовтня 2013 року»
std::optional<PrintedDate> wordyAt(QStringView text, qsizetype start)
{
    const auto [day, end] = dayInWordsAt(text, start);
    return day > 0 ? verbalFrom(day, start, Cursor(text, end)) : std::nullopt;
}

std::optional<PrintedDate> findWordyDate(QStringView text, qsizetype from)
{
    constexpr qsizetype kLongest = 200;  // of a line that tells the day of a document
    if (text.size() > kLongest || (!text.contains(u"20") && !text.contains(u"19")))
        return std::nullopt;
    for (qsizetype at = std::max(from, qsizetype{0}); at < text.size(); ++at) {
        const bool opensWord = text.at(at).isLetter() && (at == 0 || !text.at(at - 1).isLetter());
        if (const auto date = opensWord ? wordyAt(text, at) : std::nullopt)
            return date;
    }
    return std::nullopt;
}

bool isNumberInside(QStringView text, qsizetype at)
{
    if (at == 0)
        return false;
    const QChar before = text.at(at - 1);
    const bool joins = before == u'.' || before == u'/' || before == u'-';
    return before.isDigit() || (joins && at > 1 && text.at(at - 2).isDigit());
}

}  // namespace

int monthNumber(QStringView word)
{
    if (word.size() < 3 || word.size() > 10)
        return 0;
    const QString folded = foldLookalikes(word).toLower();
    const QStringView view(folded);
    for (const MonthStem& month : kMonths) {
        if (!view.startsWith(month.stem))
            continue;
        const QStringView rest = view.sliced(month.stem.size());
        for (const QStringView* ending = month.endings; !ending->isEmpty(); ++ending) {
            if (rest == *ending || (rest.isEmpty() && *ending == u"#"))
                return month.number;
        }
    }
    return 0;
}

QString monthName(int month, GrammaticalCase grammaticalCase, Language language)
{
    static const FormTable ukrainian(dataFileName(u"calendar", Language::Ukrainian), u"months");
    static const FormTable russian(dataFileName(u"calendar", Language::Russian), u"months");
    return (language == Language::Ukrainian ? ukrainian : russian).form(QString::number(month), grammaticalCase);
}

std::optional<PrintedDate> findDate(QStringView text, qsizetype from)
{
    for (qsizetype at = std::max(from, qsizetype{0}); at < text.size(); ++at) {
        if (!text.at(at).isDigit() || isNumberInside(text, at))
            continue;
        if (auto date = digitalAt(text, at))
            return date;
        if (auto date = yearFirstAt(text, at))
            return date;
        if (auto date = verbalAt(text, at, from))
            return date;
    }
    return findWordyDate(text, from);
}

std::optional<QDate> parseDate(QStringView text)
{
    QStringView rest = text.trimmed();
    for (const QStringView preposition : {QStringView(u"від"), QStringView(u"от")}) {
        if (rest.startsWith(preposition, Qt::CaseInsensitive))
            rest = rest.sliced(preposition.size()).trimmed();
    }
    const auto found = findDate(rest);
    if (!found || found->start != 0)
        return std::nullopt;
    for (const QChar sign : rest.sliced(found->length)) {
        if (!isBlank(sign) && sign != u'.' && sign != u',')
            return std::nullopt;
    }
    return found->date;
}

QString digitalDate(QDate date)
{
    return date.isValid() ? date.toString(u"dd.MM.yyyy") : QString();
}

QString verbalDate(QDate date, Language language, bool padded)
{
    if (!date.isValid())
        return {};
    const QString day = QString::number(date.day()).rightJustified(padded ? 2 : 1, u'0');
    const QString month = monthName(date.month(), GrammaticalCase::Genitive, language);
    const QString yearWord = language == Language::Ukrainian ? u"року"_s : u"г."_s;
    return QStringList{day, month, QString::number(date.year()), yearWord}.join(kNoBreakSpace);
}

}  // namespace decretum
