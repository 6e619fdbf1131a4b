// SPDX-License-Identifier: MIT
#include "app/import_batch.h"

#include "base/file.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

namespace decretum {

namespace {

using namespace Qt::Literals::StringLiterals;

/// A folder is asked for what people keep documents in; a file that somebody names is read whatever it is called.
constexpr QStringView kEndings[] = {u"doc", u"docx", u"fodt", u"htm", u"html", u"json", u"odt", u"pdf", u"rtf", u"txt"};

bool isDocument(const QFileInfo& file)
{
    const bool isLeftBeside = file.fileName().startsWith(u"~$") || file.fileName().startsWith(u".~");
    return !isLeftBeside && std::find(std::begin(kEndings), std::end(kEndings), file.suffix().toLower()) != std::end(kEndings);
}

QStringList documentsBelow(const QString& folder)
{
    QStringList paths;
    QDirIterator below(folder, QDir::Files | QDir::Readable, QDirIterator::Subdirectories);
    while (below.hasNext()) {
        const QString path = below.next();
        if (isDocument(below.fileInfo()))
            paths.append(path);
    }
    paths.sort();
    return paths;
}

}  // namespace

QList<ImportFile> importableFiles(const QStringList& filesAndFolders)
{
    QList<ImportFile> files;
    QSet<QString> seen;
    const auto add = [&](const QString& path, const QString& name) {
        const QString whole = QFileInfo(path).absoluteFilePath();
        if (seen.contains(whole))
            return;
        seen.insert(whole);
        files.append({.name = name, .path = whole});
    };
    for (const QString& given : filesAndFolders) {
        if (!QFileInfo(given).isDir()) {
            add(given, QFileInfo(given).fileName());
            continue;
        }
        const QDir folder(given);
        for (const QString& path : documentsBelow(given))
            add(path, folder.relativeFilePath(path));
    }
    return files;
}

ImportSummary readImportFile(ImportFile& file, const ImportCorrections& corrections, const Learned& learned)
{
    if (file.bytes.isNull()) {
        const Result<QByteArray> bytes = readFile(file.path);
        if (!bytes)
            return {.state = ImportSummary::State::Failed, .error = bytes.error()};
        file.bytes = *bytes;
    }
    const Result<ImportSession> session = ImportSession::open(file.bytes, corrections, learned);
    if (!session)
        return {.state = ImportSummary::State::Failed, .error = session.error()};
    return summaryOf(*session);
}

ImportSummary summaryOf(const ImportSession& session)
{
    const auto doubts = static_cast<int>(session.doubts().size());
    return {.state = doubts > 0 ? ImportSummary::State::Look : ImportSummary::State::Ready,
        .doubts = doubts,
        .facts = countFacts(session.facts()),
        .imported = {.decisions = session.imported().decisions, .findings = session.imported().findings}};
}

}  // namespace decretum
