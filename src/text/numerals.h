// SPDX-License-Identifier: MIT
#pragma once

#include "text/grammatical_case.h"
#include "text/language.h"

#include <QString>

/// Numbers in words. ICU 72 spells Ukrainian ones in the nominative alone, and Russian ones with slips; so the forms
/// are tables of our own (resources/text/numerals.*.txt, with their sources), and the tests hold them against ICU
/// wherever it is right.
namespace decretum {

struct NumeralForm {
    GrammaticalCase grammaticalCase = GrammaticalCase::Nominative;
    GrammaticalGender gender = GrammaticalGender::Masculine;  ///< Of what is counted.
    bool isAnimate = false;                                   ///< The accusative of living beings: «двох учнів».
    bool isPlural = false;                                    ///< Of ordinals: «двадцяті роки».
    bool operator==(const NumeralForm&) const = default;
};

/// «двадцять один», «двадцяти одного», «одна тисяча двісті»; the apostrophe is U+2019. In digits from 10¹² on.
QString cardinalWords(qint64 number, Language language, const NumeralForm& form = {});
/// «двадцять перший», «дві тисячі двадцять другого», «двотисячна».
QString ordinalWords(qint64 number, Language language, const NumeralForm& form = {});

}  // namespace decretum
