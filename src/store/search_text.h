// SPDX-License-Identifier: MIT
#pragma once

#include "model/decision.h"

#include <QByteArray>
#include <QList>

namespace decretum {

/// One row of what is searched: «head», «clause <id>» or «attachment <id>».
struct SearchText {
    QString part;
    QString words;  ///< Folded.
};

/// Everything of the decision that a reader sees, apart from its letterhead. Parts without words are left out.
QList<SearchText> searchTextsOf(const Decision& decision);

/// One form for what is spelt in several: apostrophes inside a word are U+2019, all other apostrophes are blanks, ё is е, stress marks
/// and soft hyphens go. Case is left to the tokenizer.
QString foldForSearch(const QString& text);

/// One FTS5 query for each word that was typed: it asks for words that begin so. What was typed is never syntax; what has neither letter
/// nor digit asks for nothing.
QStringList searchQueries(const QString& typed);

/// The registration index so that texts sort as numbers do: «9-од» before «10-од».
QString numberOrder(const QString& number);

}  // namespace decretum
