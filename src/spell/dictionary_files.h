// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "text/language.h"

#include <QProcessEnvironment>
#include <QStringList>

namespace decretum {

/// The two files of a Hunspell dictionary.
struct DictionaryFiles {
    QString affix;  ///< Path of the .aff file.
    QString words;  ///< Path of the .dic file.
    bool operator==(const DictionaryFiles&) const = default;
};

/// Folders that may hold dictionaries, the first one that has a language wins: those of DICPATH (parted by colons), the
/// user's data folder ($XDG_DATA_HOME/hunspell, else ~/.local/share/hunspell), /usr/share/hunspell, and `hunspell` in
/// each folder of XDG_DATA_DIRS.
QStringList dictionaryFolders(const QProcessEnvironment& environment);

/// «uk_UA», «ru_RU».
QString dictionaryName(Language language);

/// The language's dictionary in the first folder that has both of its files; SpellError::DictionaryNotFound.
Result<DictionaryFiles> findDictionary(Language language, const QStringList& folders);

}  // namespace decretum
