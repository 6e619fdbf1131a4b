// SPDX-License-Identifier: MIT
#pragma once

#include "spell/spell_checker.h"

namespace decretum {

/// Whose word list: the office's lies beside its registry and is shared with it, the user's in the user's data folder.
enum class WordListOwner : quint8 { Office, User };

/// «…/spelling/office-uk.txt», «…/spelling/own-ru.txt». `folder`: of the registry for the office, of the user's data
/// for the user.
QString wordListPath(WordListOwner owner, Language language, const QString& folder);

/// Where the user's lists lie: this program's folder in userDataFolder().
QString ownWordsFolder();

/// Dictionaries where the environment says, the office's list of the registry in `registryFolder`, the user's own.
SpellSetup spellSetup(const QString& registryFolder);

/// Puts the word into the list, which is made where it is not there; the file is replaced as a whole or not at all.
Status rememberWord(const QString& listPath, const ListedWord& word);

}  // namespace decretum
