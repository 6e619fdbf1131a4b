// SPDX-License-Identifier: MIT
#include "app/spelling.h"

#include "base/file.h"

#include <QFileInfo>

namespace decretum {

using namespace Qt::Literals::StringLiterals;

QString wordListPath(WordListOwner owner, Language language, const QString& folder)
{
    return folder + (owner == WordListOwner::Office ? u"/spelling/office-"_s : u"/spelling/own-"_s) + languageTag(language) + u".txt"_s;
}

QString userDataFolder()
{
    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    return environment.value(u"XDG_DATA_HOME"_s, environment.value(u"HOME"_s) + u"/.local/share"_s) + u"/decretum"_s;
}

SpellSetup spellSetup(const QString& registryFolder)
{
    SpellSetup setup{.folders = dictionaryFolders(QProcessEnvironment::systemEnvironment())};
    for (const Language language : {Language::Ukrainian, Language::Russian}) {
        QStringList& lists = language == Language::Ukrainian ? setup.ukrainianLists : setup.russianLists;
        lists = {wordListPath(WordListOwner::Office, language, registryFolder), wordListPath(WordListOwner::User, language, userDataFolder())};
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
