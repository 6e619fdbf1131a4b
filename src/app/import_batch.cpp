// SPDX-License-Identifier: MIT
#include "app/import_batch.h"

#include "app/document_paths.h"
#include "base/file.h"

#include <QDir>
#include <QFileInfo>

namespace decretum {

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
        for (const DocumentPath& document : findDocuments({given}).documents)
            add(document.path, folder.relativeFilePath(document.path));
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
