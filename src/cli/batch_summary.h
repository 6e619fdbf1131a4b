// SPDX-License-Identifier: MIT
#pragma once

#include "app/document_paths.h"
#include "app/import_figures.h"

#include <QStringList>

namespace decretum {

/// What became of one file of a run over many.
struct FileOutcome {
    QString file;
    ImportFigures figures{};
    QStringList failures{};  ///< Lines that say why; empty: none.
    bool wasKnown = false;   ///< The registry had it; nothing was added.
};

/// Whether a run over these ends with a summary: not where one file was named.
bool wantsSummary(const DocumentPaths& paths);

/// Ends a run over many files, on standard error: first the files to look at and where, then why others failed, then figures of all.
void saySummary(const std::vector<FileOutcome>& outcomes, qsizetype skipped);

/// 0, or 1 where any failed.
int exitCodeOf(const std::vector<FileOutcome>& outcomes);

}  // namespace decretum
