// SPDX-License-Identifier: MIT
#pragma once

#include "app/import_session.h"

namespace decretum {

/// A file that waits to be imported.
struct ImportFile {
    QString name{};      ///< As it is shown: a path within the chosen folder, «Clipboard».
    QString path{};      ///< Empty: it has no file.
    QByteArray bytes{};  ///< Given, or read by readImportFile().
};

/// What came of reading it.
struct ImportSummary {
    enum class State : quint8 {
        Waiting,   ///< Not read yet.
        Ready,     ///< Nothing in it is doubtful.
        Look,      ///< Somebody should look at `doubts` places.
        Failed,    ///< `error` says why.
        Known,     ///< The registry has it from a file of the same bytes.
        Imported,  ///< Into the registry, from here.
    };
    State state = State::Waiting;
    int doubts = 0;
    int facts = 0;
    std::optional<Error> error{};
    Imported imported{};  ///< Decisions and findings alone: what an import takes.
};

/// Files as they are, folders with all below them that have an ending of a document; sorted, each once, without what word
/// processors leave beside an open file.
QList<ImportFile> importableFiles(const QStringList& filesAndFolders);

/// Reads the file, its bytes too where they are not given yet. May run in any thread.
ImportSummary readImportFile(ImportFile& file, const ImportCorrections& corrections, const Learned& learned);
/// The same of a session that is open.
ImportSummary summaryOf(const ImportSession& session);

}  // namespace decretum
