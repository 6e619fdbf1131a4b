// SPDX-License-Identifier: MIT
#pragma once

#include "spell/dictionary_files.h"

namespace decretum::test {

/// The folders of Debian's dictionaries, whatever the environment says.
inline QStringList systemDictionaries()
{
    return dictionaryFolders(QProcessEnvironment());
}

/// Whether those of both languages are installed. A test that needs them is skipped where they are not:
/// `if (!test::hasDictionaries()) QSKIP(test::kNoDictionaries);`
inline bool hasDictionaries()
{
    return findDictionary(Language::Ukrainian, systemDictionaries()) && findDictionary(Language::Russian, systemDictionaries());
}

constexpr const char* kNoDictionaries = "hunspell-uk and hunspell-ru are not installed";

}  // namespace decretum::test
