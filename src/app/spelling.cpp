// SPDX-License-Identifier: MIT
#include "app/spelling.h"

#include "base/file.h"
#include "base/folders.h"

#include <QFileInfo>

namespace decretum {

using namespace Qt::Literals::StringLiterals;

QString wordListPath(WordListOwner owner, Language language, const QString& folder)
{
    return folder + (owner == WordListOwner::Office ? u"/spelling/office-"_s : u"/spelling/own-"_s) + languageTag(language) + u".txt"_s;
}

QString ownWordsFolder()
{
    return userDataFolder() + u"/decretum"_s;
}

SpellSetup spellSetup(const QString& registryFolder)
{
    SpellSetup setup{.folders = dictionaryFolders(QProcessEnvironment::systemEnvironment())};
    for (const Language language : {Language::Ukrainian, Language::Russian}) {
        QStringList& lists = language == Language::Ukrainian ? setup.ukrainianLists : setup.russianLists;
        lists = {wordListPath(WordListOwner::Office, language, registryFolder), wordListPath(WordListOwner::User, language, ownWordsFolder())};
    }
    return setup;
}

Status rememberWord(const QString& listPath, const ListedWord& word)
{
    QByteArray text;
    if (QFileInfo::exists(listPath)) {
        const Result<QByteArray> read = readFile(listPath);
        if (!read)
            return read.error();
        text = *read;
    } else if (const Status made = makeFolder(QFileInfo(listPath).path()); !made) {
        return made;
    }
    return writeFile(listPath, withWord(text, word));
}

}  // namespace decretum
