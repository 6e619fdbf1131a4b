// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "spell/dictionary_files.h"
#include "text/byte_encoding.h"

#include <memory>

class Hunspell;

namespace decretum {

/// A loaded Hunspell dictionary. Words come and go folded (foldWord()): apostrophes as U+0027, no accents.
///
/// Lives in one thread: Hunspell keeps state while it looks.
class Dictionary {
public:
    /// Both files are checked before Hunspell sees them (affix_check.h); a quarter of a second for the Ukrainian one.
    static Result<std::unique_ptr<Dictionary>> load(const DictionaryFiles& files);
    ~Dictionary();
    Dictionary(const Dictionary&) = delete;
    Dictionary& operator=(const Dictionary&) = delete;
    Dictionary(Dictionary&&) = delete;
    Dictionary& operator=(Dictionary&&) = delete;

    bool knows(QStringView word) const;
    /// Hunspell's own, best first; slow: a quarter of a second for some words.
    QStringList suggest(QStringView word) const;
    /// All of them, lower case where the dictionary has them so; empty for a word that it does not know.
    QStringList stems(QStringView word) const;

    void add(QStringView word);
    /// The word with the endings of another, which is one of the dictionary's own entries. False where it is none.
    bool addLike(QStringView word, QStringView example);

private:
    Dictionary(std::unique_ptr<Hunspell> hunspell, ByteEncoding encoding);
    QStringList decoded(const std::vector<std::string>& words) const;

    std::unique_ptr<Hunspell> m_hunspell;
    ByteEncoding m_encoding;
};

}  // namespace decretum
