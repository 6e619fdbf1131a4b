// SPDX-License-Identifier: MIT
#pragma once

#include "text/language.h"

#include <QString>

/// Signs of typography. What may not part at a line's end is in ../docs/templates.md, «Typography»; the sources are
/// standards (ДСТУ 4163:2020; Правила переносу; Мільчин) as that page lists them.
namespace decretum {

constexpr QChar kNoBreakSpace{0x00A0};
constexpr QChar kNarrowNoBreakSpace{0x202F};
constexpr QChar kWordJoiner{0x2060};
constexpr QChar kNoBreakHyphen{0x2011};
constexpr QChar kSoftHyphen{0x00AD};
constexpr QChar kEnDash{0x2013};
constexpr QChar kEmDash{0x2014};

/// Runs of blanks, tabs and line ends to one blank, none at the ends. No-break spaces become plain blanks too.
QString foldSpaces(QStringView text);

/// Puts no-break spaces and joiners where a line may not end: «№ 5», «С. В. Мартинюк» and «С.В. Мартинюк», «2020 р.»,
/// «5 грудня», «м. Ізюм», «ст. 10», «10 %», before a dash between words, after a clause's mark, inside an index «1/2020-3»
/// (U+2060 after «/», U+2011 for «-»), in a range «2020–2021» (U+2060 after the dash).
/// Changes no visible sign but the hyphen of an index: foldTypography() gives the text back.
QString setTypography(const QString& text, Language language);

/// The inverse: no-break signs to plain ones, joiners and soft hyphens dropped.
QString foldTypography(QStringView text);

/// Words typed with a blank after each letter put together: «Н А К А З У Ю» → «НАКАЗУЮ», «П О С Т А Н О В Л Е Н И Е»,
/// «п р и к а з ы в а ю»; also with one lost letter group («НАКАЗУ Ю»). Two or more blanks part two such words.
QString collapseLetterSpacing(const QString& text);

/// Latin letters that look Cyrillic inside a Cyrillic word («MOУ», «вeрeсня») made Cyrillic, for reading and comparing.
QString foldLookalikes(QStringView text);

/// All apostrophe signs (U+2019, U+02BC, U+0060, U+00B4, U+2018) as U+0027, for reading and comparing.
QString foldApostrophes(QStringView text);

/// For comparing: foldTypography, foldLookalikes, foldApostrophes, lower case, ё as е, spaces folded.
QString comparisonKey(QStringView text);

}  // namespace decretum
