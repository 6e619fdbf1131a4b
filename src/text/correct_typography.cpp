// SPDX-License-Identifier: MIT
#include "text/correct_typography.h"

#include "text/typography.h"
#include "text/typography_text.h"

namespace decretum {

using namespace Qt::Literals::StringLiterals;

namespace {

/// setTypography() as notes of its own, so that what is kept stays plain.
void setNoBreakSigns(TypographyText& text)
{
    if (text.options().noBreakSigns != NoBreakSigns::Everywhere)
        return;
    const QString plain = text.view().toString();
    const QString set = setTypography(plain, Language::Ukrainian);
    qsizetype at = 0;
    for (const QChar sign : set) {
        if (sign == kWordJoiner && (at >= plain.size() || plain.at(at) != sign)) {
            text.write(at, 0, QStringView(&kWordJoiner, 1), "no-break-sign"_L1);
            continue;
        }
        text.write(at, 1, QStringView(&sign, 1), "no-break-sign"_L1);
        ++at;
    }
    text.apply();
}

void mendOnce(TypographyText& text)
{
    mendInvisible(text);
    mendSpacedWords(text);
    mendMixedWords(text);
    mendLoneLetters(text);
    mendLettersInNumbers(text);
    mendApostrophes(text);
    mendQuotes(text);
    mendBlanksInPairs(text);
    mendDoubledMarks(text);
    mendBlanksBeforeMarks(text);
    mendClauseNumbers(text);
    mendNumberSigns(text);
    mendYearWords(text);
    mendUnits(text);
    mendOrdinals(text);
    mendGluedShortForms(text);
    mendInitials(text);
    mendPartedShortForms(text);
    mendBlanksBehindMarks(text);
    mendSpans(text);
    mendCompounds(text);
    mendDashes(text);
    mendEllipses(text);
    mendBlankRuns(text);
    setNoBreakSigns(text);
}

}  // namespace

const QStringList& typographyRules()
{
    static const QStringList rules{u"invisible-character"_s, u"decomposed-letter"_s, u"letter-spaced-word"_s, u"mixed-script-word"_s,
        u"latin-letter-as-word"_s, u"letter-in-number"_s, u"apostrophe-sign"_s, u"apostrophe-wrong-sign"_s, u"quotes-straight"_s, u"quotes-outer"_s,
        u"quotes-nested"_s, u"space-inside-pair"_s, u"punctuation-doubled"_s, u"space-before-punctuation"_s, u"clause-number-glued"_s,
        u"number-sign-space"_s, u"number-sign-letter"_s, u"year-word-glued"_s, u"unit-glued"_s, u"ordinal-ending"_s, u"abbreviation-glued"_s,
        u"initials-space"_s, u"abbreviation-parted"_s, u"space-after-punctuation"_s, u"range-hyphen"_s, u"dash-in-compound"_s, u"hyphen-as-dash"_s,
        u"ellipsis"_s, u"double-space"_s, u"no-break-sign"_s};
    return rules;
}

CorrectedTypography correctTypography(const QString& text, Language language, const TypographyOptions& options)
{
    // What one rule mends may show another its work («» ,» behind a straight mark), and what is kept shows by the
    // letters that were mended: so the rules run until nothing changes. Three rounds have been enough for every text
    // met; the limit is for those never met.
    constexpr int kMostRounds = 8;
    TypographyText work(text, language, options);
    for (int round = 0; round < kMostRounds; ++round) {
        const QString before = work.view().toString();
        mendOnce(work);
        if (work.view() == before)
            break;
        work.mark();
    }
    return {.text = work.view().toString(), .changes = work.changes()};
}

}  // namespace decretum
