// SPDX-License-Identifier: MIT
#include "text/periods.h"

#include "text/form_table.h"
#include "text/numerals.h"
#include "text/typography.h"

namespace decretum {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CalendarWords {
    explicit CalendarWords(Language language)
        : months(dataFileName(u"calendar", language), u"months"), years(dataFileName(u"calendar", language), u"years")
    {}

    FormTable months;
    FormTable years;
};

const CalendarWords& wordsOf(Language language)
{
    static const CalendarWords ukrainian(Language::Ukrainian);
    static const CalendarWords russian(Language::Russian);
    return language == Language::Ukrainian ? ukrainian : russian;
}

QString yearWord(bool isMany, GrammaticalCase grammaticalCase, Language language, YearWord word)
{
    const QString key = (word == YearWord::Short ? u"short "_s : QString()) + (isMany ? u"many"_s : u"one"_s);
    return wordsOf(language).years.form(key, grammaticalCase);
}

QString tied(const QStringList& words)
{
    return words.join(kNoBreakSpace);
}

}  // namespace

QString monthName(int month, GrammaticalCase grammaticalCase, Language language)
{
    return wordsOf(language).months.form(QString::number(month), grammaticalCase);
}

QString monthAndYear(int month, int year, GrammaticalCase grammaticalCase, Language language, YearWord word)
{
    const QString name = monthName(month, grammaticalCase, language);
    return name.isEmpty() ? QString() : tied({name, yearInWords(year, GrammaticalCase::Genitive, language, word)});
}

QString yearInWords(int year, GrammaticalCase grammaticalCase, Language language, YearWord word)
{
    return tied({QString::number(year), yearWord(false, grammaticalCase, language, word)});
}

QString yearSpan(int first, int last, GrammaticalCase grammaticalCase, Language language, YearWord word)
{
    if (first == last)
        return yearInWords(first, grammaticalCase, language, word);
    return tied({QString::number(first) + kEnDash + QString::number(last), yearWord(true, grammaticalCase, language, word)});
}

QString schoolYear(int first, GrammaticalCase grammaticalCase, Language language)
{
    const QString years = QString::number(first) + u'/' + QString::number(first + 1);
    return tied({years, wordsOf(language).years.form(u"school"_s, grammaticalCase), yearWord(false, grammaticalCase, language, YearWord::Whole)});
}

QString dateInWords(QDate date, GrammaticalCase grammaticalCase, Language language)
{
    if (!date.isValid())
        return {};
    // «чотирнадцяте (число)»
    const QString day = ordinalWords(date.day(), language, {.grammaticalCase = grammaticalCase, .gender = GrammaticalGender::Neuter});
    const QString year = ordinalWords(date.year(), language, {.grammaticalCase = GrammaticalCase::Genitive});
    return day + u' ' + monthName(date.month(), GrammaticalCase::Genitive, language) + u' ' + year + kNoBreakSpace
        + yearWord(false, GrammaticalCase::Genitive, language, YearWord::Whole);
}

}  // namespace decretum
