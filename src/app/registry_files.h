// SPDX-License-Identifier: MIT
#pragma once

#include "app/import_figures.h"
#include "app/importing.h"
#include "base/finding.h"
#include "store/registry.h"

namespace decretum {

/// `decretum/registry.decretum` in the user's data folder: $XDG_DATA_HOME, else ~/.local/share.
QString defaultRegistryPath();

struct RegistryImport {
    QList<DecisionId> decisions;
    bool wasKnown = false;  ///< The same bytes had been imported before; nothing was added.
    Findings findings;
    QList<QList<Evidence>> evidence{};  ///< As Imported has it.
    ImportFigures figures{};
};

/// By which the registry knows a source again: SHA-256 of its bytes.
QByteArray sourceDigest(const QByteArray& bytes);

/// Reads a file's bytes as importBytes() does and adds its decisions, all or none, each with its first revision. The same bytes are not
/// added twice, unless `again`. `fileName` is kept to tell where they came from.
Result<RegistryImport> importIntoRegistry(Registry& registry, const QByteArray& bytes, const QString& fileName, bool again, IdSource& ids,
    const RecognizeOptions& options = {}, const ConvertedFiles& converted = {});

/// Adds what is read already, known or not, all or none.
Result<RegistryImport> addToRegistry(Registry& registry, Imported imported, const QByteArray& digest, const QString& fileName, IdSource& ids);

/// The decision as other programs get it: with the ids that came with its source and those that live references point to, or
/// (`withIds`) with all. What was imported and not edited is written as `convert` would write its source.
Result<Decision> decisionForExport(const Registry& registry, DecisionId id, bool withIds);

}  // namespace decretum
