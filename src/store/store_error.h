// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"

namespace decretum {

/// `subject` is the registry's path, or the id that was asked for.
enum class StoreError {
    RegistryNotFound,  ///< Opened for reading, but there is no such file.
    NotRegistry,       ///< The file is something else.
    Damaged,           ///< detail: what does not hold.
    SchemaNewer,       ///< detail: its schema; made by a newer program.
    SchemaOlder,       ///< Opened for reading, but it must be migrated first; detail: its schema.
    CopyNotMade,       ///< The copy before a migration; detail: why. Nothing was migrated.
    WriterBusy,        ///< detail: who holds it.
    ReadOnly,          ///< Opened for reading, or the file or its folder forbids writing.
    NotOpened,         ///< detail: the library's words.
    DecisionNotFound,
    IdTooShort,        ///< Less than four signs, or no beginning of a UUID.
    IdAmbiguous,       ///< detail: the ids that begin so.
    IdMissing,         ///< Something of the decision has no id; place: what. Our own mistake.
    IdTwice,           ///< Two things of the decision have one id; place: which.
    RevisionNotFound,  ///< detail: the number.
    BackupNotMade,     ///< detail: why.
    DiskFull,
    Failed,  ///< detail: the library's words.
};
constexpr Layer layerOf(StoreError)
{
    return Layer::Store;
}

}  // namespace decretum
