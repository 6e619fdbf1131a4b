// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

/// Posts inside running text.
namespace decretum::recognition {

/// A part of a text.
struct Piece {
    qsizetype start = 0;
    qsizetype end = 0;
    bool isEmpty() const { return end <= start; }
};

/// Without blanks, commas, semicolons and dashes at its ends.
Piece trimmed(const QString& text, Piece piece);
/// What stands between blanks.
QList<Piece> wordsOf(const QString& text, Piece piece);
/// The comparisonKey, without a sign behind it.
QString keyOf(const QString& text, Piece piece);

/// «директору», «педагога»: a noun that names whoever holds a post, or «ведущий», «в.о.».
bool isTitleWord(const QString& key);
/// «та», «и»
bool isConjunction(const QString& key);
/// «методисти», «воспитателей»: persons who follow share it. Russian «директора» is one man's genitive as well.
bool isPlural(const QString& key);

/// Where the sentence that holds `at` begins: past «. » behind a word that is no abbreviation, past «;» and «:».
qsizetype sentenceStart(const QString& text, qsizetype at);

enum class PostPlace : quint8 { Anywhere, Opening };  ///< Opening: of the piece, or behind «на», «за», a verb, a comma, «та».

/// The post that ends the piece, with the adjectives before it; empty: none does.
Piece postIn(const QString& text, Piece piece, PostPlace place = PostPlace::Anywhere);
/// How many words open a post: adjectives and the noun; 0: it is none.
qsizetype openingPost(const QString& text, const QList<Piece>& words);

}  // namespace decretum::recognition
