// SPDX-License-Identifier: MIT
#pragma once

#include "text/language.h"

#include <QList>
#include <QString>
#include <QStringList>

/// The typography of office texts mended: what is typed wrong and can be put right without knowing what was meant. The
/// rules, their sources and what is never touched are in docs/typography.md.
namespace decretum {

/// How the blanks are written that a line may not end at («№ 5», «2020 р.»).
enum class NoBreakSigns : quint8 {
    None,         ///< As plain blanks: the text stays as people type it, and whoever prints it sets the signs
                  ///< (setTypography()).
    WhereMended,  ///< U+00A0 in the blanks that a rule writes; all others stay as they were.
    Everywhere    ///< And setTypography() over the whole text.
};

struct TypographyOptions {
    QChar apostrophe{0x2019};  ///< U+2019, U+02BC or U+0027, within words; null: every text keeps the sign it uses.
    QChar dash{0x2013};        ///< Written for a hyphen between words: U+2013 or U+2014. Dashes that are there stay.
    bool ellipsis = false;     ///< Three stops become U+2026.
    NoBreakSigns noBreakSigns = NoBreakSigns::None;
    QStringList withoutRules{};  ///< Ids of rules that are not to be used.
    bool operator==(const TypographyOptions&) const = default;
};

/// A stretch of the text that was written anew.
struct TypographyChange {
    qsizetype start = 0;   ///< In the text as given.
    qsizetype length = 0;  ///< 0: something was put in there.
    QString before{};      ///< The text as given in that stretch.
    QString after{};
    QString rule{};  ///< The rule's id; of several that met there, joined by «+».
    bool operator==(const TypographyChange&) const = default;
};

struct CorrectedTypography {
    QString text{};
    /// In order, apart from one another; put in one by one they make `text` of the text as given.
    QList<TypographyChange> changes{};
    bool operator==(const CorrectedTypography&) const = default;
};

/// The text with its typography mended. `language` is that of lines that do not show theirs by their letters. A line is
/// a paragraph: nothing is looked for across its end, and no line is made or taken. Correcting the result again changes
/// nothing.
CorrectedTypography correctTypography(const QString& text, Language language, const TypographyOptions& options = {});

/// Ids of all rules, in the order in which they are used.
const QStringList& typographyRules();

}  // namespace decretum
