// SPDX-License-Identifier: MIT
#include "app/document_paths.h"

#include "app/document_files.h"
#include "formats/compound_file.h"
#include "text/collation.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QSet>

namespace decretum {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int kDeepest = 64;

bool isNamedDocument(const QFileInfo& file)
{
    static const QSet<QString> kEndings{u"docx"_s, u"docm"_s, u"dotx"_s, u"odt"_s, u"ott"_s, u"fodt"_s, u"rtf"_s, u"html"_s, u"htm"_s, u"txt"_s,
        u"json"_s, u"pdf"_s, u"doc"_s, u"dot"_s};
    return kEndings.contains(file.suffix().toLower());
}

/// By its bytes; plain text is no document unless its name says so.
bool holdsDocument(const QFileInfo& info)
{
    constexpr qint64 kHead = 64 * 1024;
    constexpr qint64 kLargestOldWord = 32LL * 1024 * 1024;  // the directory of a compound file may stand at its end
    QFile file(info.filePath());
    if (!file.open(QIODevice::ReadOnly))
        return false;
    QByteArray bytes = file.read(kHead);
    if (bytes.startsWith("PK\x03\x04"))
        return bytes.contains("word/") || bytes.contains("mimetypeapplication/vnd.oasis.opendocument.text");
    if (isCompoundFile(bytes) && info.size() <= kLargestOldWord)
        bytes += file.readAll();
    return isStructuredDocument(bytes);
}

class Walk {
public:
    Walk(DocumentPaths& found, const QString& output) : m_found(found), m_output(output.isEmpty() ? QString() : QFileInfo(output).canonicalFilePath())
    {}

    void enter(const QDir& folder, const QString& name, int depth = 0)
    {
        const QString place = QFileInfo(folder.path()).canonicalFilePath();
        if (depth > kDeepest || place == m_output || m_folders.contains(place))
            return;
        m_folders.insert(place);
        QFileInfoList entries = folder.entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot, QDir::NoSort);
        std::sort(entries.begin(), entries.end(),
            [this](const QFileInfo& one, const QFileInfo& other) { return m_collation.compare(one.fileName(), other.fileName()) < 0; });
        for (const QFileInfo& entry : entries) {
            if (entry.isDir())
                enter(QDir(entry.filePath()), name + entry.fileName() + u'/', depth + 1);
            else
                take(entry, name);
        }
    }

private:
    void take(const QFileInfo& file, const QString& name)
    {
        const QString place = file.canonicalFilePath();
        if (file.fileName().startsWith(u"~$") || m_files.contains(place) || place.isEmpty())
            return;
        m_files.insert(place);
        if (isNamedDocument(file) || holdsDocument(file))
            m_found.documents.append({.path = file.filePath(), .name = name + file.completeBaseName()});
        else
            m_found.skipped.append(file.filePath());
    }

    DocumentPaths& m_found;
    QString m_output;
    Collation m_collation{Language::Ukrainian, Collation::Numbers::AsNumbers};
    QSet<QString> m_folders;
    QSet<QString> m_files;
};

/// «plan.docx» and «plan.pdf» of one folder: each keeps its ending.
void partNames(QList<DocumentPath>& documents)
{
    QHash<QString, int> counts;
    for (const DocumentPath& document : documents)
        ++counts[document.name];
    for (DocumentPath& document : documents) {
        if (const QFileInfo file(document.path); counts.value(document.name) > 1 && !file.suffix().isEmpty())
            document.name += u'.' + file.suffix();
    }
}

}  // namespace

DocumentPaths findDocuments(const QStringList& given, const QString& output)
{
    DocumentPaths found;
    Walk walk(found, output);
    for (const QString& path : given) {
        const QFileInfo info(path);
        if (path == u"-" || !info.isDir()) {
            found.documents.append({.path = path, .name = path == u"-" ? u"document"_s : info.completeBaseName()});
            continue;
        }
        found.hasFolders = true;
        const QString own = QFileInfo(QDir::cleanPath(info.absoluteFilePath())).fileName();
        walk.enter(QDir(path), given.size() > 1 ? own + u'/' : QString());
    }
    if (found.hasFolders)
        partNames(found.documents);
    return found;
}

}  // namespace decretum
