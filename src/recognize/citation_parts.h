// SPDX-License-Identifier: MIT
#pragma once

#include "model/clause.h"

/// What citations are read from.
namespace decretum::recognition {

/// A word of letters.
struct Word {
    qsizetype start = 0;
    qsizetype end = 0;
    QString key{};
};

QList<Word> citedWords(const QString& text);
/// The next word stands right behind this one, with nothing but a blank between.
bool isBeside(const QList<Word>& words, qsizetype index);

/// A quotation mark that may open a title.
bool isOpening(QChar sign);
/// «№ 522», «N 273-р» at `at`; moves past it.
QString takeNumber(const QString& text, qsizetype& at);
/// The title in quotation marks at `at`; moves past it.
QString takeTitle(const QString& text, qsizetype& at);

/// «Податкового кодексу України», «Конституції України»: an act known by its name alone, whose type is the word at
/// `index`. `end`: past the name.
std::optional<Citation> codeAt(const QString& text, const QList<Word>& words, qsizetype index, qsizetype& end);

}  // namespace decretum::recognition
