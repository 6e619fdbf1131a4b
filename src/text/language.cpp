// SPDX-License-Identifier: MIT
#include "text/language.h"

#include "text/letters.h"
#include "text/typography.h"

#include <QList>

#include <algorithm>

namespace decretum {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr QStringView kUkrainianWords[] = {u"та", u"про", u"від", u"до", u"наказ", u"що", u"або", u"року", u"й"};
constexpr QStringView kRussianWords[] = {u"и", u"о", u"об", u"от", u"приказ", u"или", u"года", u"что", u"с", u"со", u"к", u"ко", u"его"};

bool isOneOf(QStringView word, const auto& words)
{
    return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

bool hasAny(QStringView word, QStringView letters)
{
    return std::any_of(word.begin(), word.end(), [letters](QChar letter) { return letters.contains(letter); });
}

}  // namespace

QString languageTag(Language language)
{
    return language == Language::Ukrainian ? u"uk"_s : u"ru"_s;
}

std::optional<Language> languageFromTag(QStringView tag)
{
    if (tag == u"uk")
        return Language::Ukrainian;
    if (tag == u"ru")
        return Language::Russian;
    return std::nullopt;
}

std::optional<Language> detectLanguage(QStringView text)
{
    // Ukrainian letters stand in every third Ukrainian word, Russian ones in every eighth Russian word only
    constexpr int kRussianWeight = 2;
    const QString folded = foldLookalikes(text).toLower();
    int balance = 0;  // above 0: Ukrainian
    for (const QStringView word : QStringView(folded).tokenize(u' ', Qt::SkipEmptyParts)) {
        if (isOneOf(word, kUkrainianWords) || hasAny(word, kUkrainianLetters))
            ++balance;
        else if (isOneOf(word, kRussianWords) || hasAny(word, kRussianLetters))
            balance -= kRussianWeight;
    }
    if (balance == 0)
        return std::nullopt;
    return balance > 0 ? Language::Ukrainian : Language::Russian;
}

}  // namespace decretum
