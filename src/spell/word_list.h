// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

/// Own words beside the dictionary's: those that come with the program, the office's, the user's (docs/spelling.md).
namespace decretum {

struct ListedWord {
    enum class Kind : quint8 {
        Word,          ///< «Клєнопіль», «Клєнопіль/Тернопіль»
        Abbreviation,  ///< «обл.»: a word where a full stop follows it.
        FirstPart,     ///< «веб-»: goes before a hyphen and any word.
        Prefix,        ///< «медіа+»: goes before any word of four letters or more, with no hyphen.
    };
    Kind kind = Kind::Word;
    QString word{};     ///< Folded (foldWord()), without its sign of kind.
    QString example{};  ///< A word of the dictionary that it is inflected like; empty: it has no other forms.
    int line = 0;       ///< From 1.
    bool operator==(const ListedWord&) const = default;
};

struct OwnWordList {
    QList<ListedWord> words{};
    QList<Error> problems{};  ///< Lines that were passed over: SpellError::EntryNotWord.
    bool operator==(const OwnWordList&) const = default;
};

/// A word a line; «#» begins a comment, empty lines say nothing. UTF-8. `path` goes into the problems.
OwnWordList parseWordList(const QByteArray& text, const QString& path);

/// The text with one line more; as it stands where the word is already there. A file that is empty gets no heading.
QByteArray withWord(const QByteArray& text, const ListedWord& word);

/// The line that parseWordList() reads so: «Клєнопіль/Тернопіль», «обл.».
QString lineOf(const ListedWord& word);

}  // namespace decretum
