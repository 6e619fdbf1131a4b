// SPDX-License-Identifier: MIT
#include "text/plurals.h"

#include "text/icu_strings.h"

#include <unicode/plurrule.h>

#include <memory>

namespace decretum {

namespace {

std::unique_ptr<icu::PluralRules> rulesFor(Language language)
{
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::PluralRules> rules(icu::PluralRules::forLocale(icuLocale(language), status));
    Q_ASSERT(U_SUCCESS(status));
    return rules;
}

}  // namespace

PluralForm pluralForm(qint64 number, Language language)
{
    static const std::unique_ptr<icu::PluralRules> ukrainian = rulesFor(Language::Ukrainian);
    static const std::unique_ptr<icu::PluralRules> russian = rulesFor(Language::Russian);
    const icu::PluralRules& rules = language == Language::Ukrainian ? *ukrainian : *russian;
    // The rules look at the last two digits alone; a 32-bit number is what they take exactly.
    const QString keyword = fromIcu(rules.select(static_cast<int32_t>(std::abs(number % 1000))));
    if (keyword == u"one")
        return PluralForm::One;
    return keyword == u"few" ? PluralForm::Few : PluralForm::Many;
}

}  // namespace decretum
