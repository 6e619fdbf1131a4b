// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

/// A page of signs of one width, for plain text: how wide words are, and where lines end. Used inside this layer alone.
namespace decretum::txt {

constexpr qsizetype kColumns = 72;  ///< As an e-mail is set: RFC 3676, 4.2 wants 78 at most, and answers quote it twice.

/// How many columns the words take: signs that are written over others, and those without a width, take none.
qsizetype columnsOf(QStringView text);

/// The text as a plain file has it: U+2060 is left out and U+2011 is a hyphen, which no search misses; no-break spaces stay.
QString plainSigns(const QString& text);

/// The words in lines of `first` columns for the first line and `rest` for the others. They end where a blank stands, never at a
/// no-break space; a word that is wider has a line to itself. Never empty.
QStringList wrapped(const QString& text, qsizetype first, qsizetype rest);

/// The stretch of a line from column `from`, `count` columns of it (−1: all that follow).
QString columnsFrom(const QString& line, qsizetype from, qsizetype count = -1);

/// Blanks up to that width.
QString padded(const QString& text, qsizetype width);

}  // namespace decretum::txt
