// SPDX-License-Identifier: MIT
#pragma once

#include "spell/spell_checker.h"

#include "dictionaries.h"

namespace decretum::test {

/// A checker with Debian's dictionaries and no lists of an office, shared by the tests of one class.
inline SpellChecker makeChecker()
{
    return SpellChecker(SpellSetup{.folders = systemDictionaries()});
}

/// The words that were found, parted by blanks.
inline QString wordsOf(const QList<Misspelling>& misspellings)
{
    QStringList words;
    for (const Misspelling& misspelling : misspellings)
        words.append(misspelling.word);
    return words.join(u' ');
}

}  // namespace decretum::test
