// SPDX-License-Identifier: MIT
#include "text/language.h"

#include "text/letters.h"
#include "text/typography.h"

#include <QList>

#include <algorithm>

namespace decretum {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr QStringView kUkrainianWords[] = {u"та", u"про", u"від", u"до", u"наказ", u"що", u"або", u"року"};
constexpr QStringView kRussianWords[] = {u"и", u"о", u"об", u"от", u"приказ", u"или", u"года", u"для", u"что"};

bool isOneOf(QStringView word, const auto& words)
{
    return std::find(std::begin(words), std::end(words), word) != std::end(words);
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
    const QString folded = foldLookalikes(text).toLower();
    qsizetype balance = 0;  // above 0: Ukrainian
    for (const QChar letter : folded) {
        if (kUkrainianLetters.contains(letter))
            ++balance;
        else if (kRussianLetters.contains(letter))
            --balance;
    }
    if (balance == 0) {
        for (const QStringView word : QStringView(folded).split(u' ', Qt::SkipEmptyParts)) {
            if (isOneOf(word, kUkrainianWords))
                ++balance;
            else if (isOneOf(word, kRussianWords))
                --balance;
        }
    }
    if (balance == 0)
        return std::nullopt;
    return balance > 0 ? Language::Ukrainian : Language::Russian;
}

}  // namespace decretum
