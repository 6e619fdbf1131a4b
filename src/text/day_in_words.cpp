// SPDX-License-Identifier: MIT
#include "text/day_in_words.h"

#include "text/letters.h"
#include "text/numerals.h"
#include "text/typography.h"

#include <QHash>

namespace decretum {

namespace {

/// By its key; 0: none.
int dayOf(const QString& key)
{
    static const QHash<QString, int> kDays = [] {
        constexpr int kLongestMonth = 31;
        QHash<QString, int> days;
        for (int day = 1; day <= kLongestMonth; ++day) {
            for (const Language language : {Language::Ukrainian, Language::Russian}) {
                for (const GrammaticalCase grammaticalCase : {GrammaticalCase::Nominative, GrammaticalCase::Genitive}) {
                    const NumeralForm form{.grammaticalCase = grammaticalCase, .gender = GrammaticalGender::Neuter};
                    days.insert(comparisonKey(ordinalWords(day, language, form)), day);
                }
            }
        }
        return days;
    }();
    return kDays.value(key);
}

}  // namespace

std::pair<int, qsizetype> dayInWordsAt(QStringView text, qsizetype start)
{
    constexpr int kMostWords = 2;
    qsizetype end = start;
    for (int words = 0; words < kMostWords && end < text.size(); ++words) {
        end += words == 0 ? 0 : 1;
        while (end < text.size() && (text.at(end).isLetter() || isApostropheLike(text.at(end))))
            ++end;
        if (const int day = dayOf(comparisonKey(text.sliced(start, end - start))); day > 0)
            return {day, end};
    }
    return {0, start};
}

}  // namespace decretum
