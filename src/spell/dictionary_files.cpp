// SPDX-License-Identifier: MIT
#include "spell/dictionary_files.h"

#include "base/folders.h"
#include "spell/spell_error.h"

#include <QDir>
#include <QFileInfo>

namespace decretum {

using namespace Qt::Literals::StringLiterals;

QStringList dictionaryFolders(const QProcessEnvironment& environment)
{
    QStringList folders = environment.value(u"DICPATH"_s).split(u':', Qt::SkipEmptyParts);
    folders.append(userDataFolder(environment) + u"/hunspell"_s);
    folders.append(u"/usr/share/hunspell"_s);
    for (const QString& folder : environment.value(u"XDG_DATA_DIRS"_s).split(u':', Qt::SkipEmptyParts))
        folders.append(folder + u"/hunspell"_s);
    folders.removeDuplicates();
    return folders;
}

QString dictionaryName(Language language)
{
    return language == Language::Ukrainian ? u"uk_UA"_s : u"ru_RU"_s;
}

Result<DictionaryFiles> findDictionary(Language language, const QStringList& folders)
{
    const QString name = dictionaryName(language);
    for (const QString& folder : folders) {
        const QDir directory(folder);
        const DictionaryFiles files{.affix = directory.filePath(name + u".aff"_s), .words = directory.filePath(name + u".dic"_s)};
        if (QFileInfo(files.affix).isFile() && QFileInfo(files.words).isFile())
            return files;
    }
    return Error{.code = SpellError::DictionaryNotFound, .subject = name + u".aff"_s, .detail = folders.join(u':')};
}

}  // namespace decretum
