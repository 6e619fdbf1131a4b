// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

/// Letters of a word, folded for the tables and put back as they were typed.
namespace decretum::grammar {

inline constexpr QChar kApostrophe{0x2019};

/// Lower case, every apostrophe sign as U+2019, stress marks and soft hyphens dropped.
QString foldWord(QStringView word);

/// «МАРТИНЮК» from «мартинюка» and «МАРТИНЮК»: the letters shared with the original stay as they were typed, those that
/// follow are capitals where the original has only capitals; an apostrophe that the original has not becomes
/// `apostrophe`.
QString restoreWord(QStringView folded, QStringView original, QChar apostrophe);

/// Two letters at least, all of them capitals.
bool isAllCapitals(QStringView word);
bool isCapitalised(QStringView word);

}  // namespace decretum::grammar
