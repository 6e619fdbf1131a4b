// SPDX-License-Identifier: MIT
#pragma once

#include "base/built_in_file.h"
#include "store/database.h"

namespace decretum {

/// «DCRT»: what `PRAGMA application_id` says of a registry.
constexpr qint64 kApplicationId = 0x44435254;

/// resources/schema/0001_….sql and so on: the step at place n makes schema n + 1 out of schema n.
std::span<const BuiltInFile> schemaSteps();

/// The schema of the file: 0 of a new one. Fails where it is no registry, or is newer than the steps know.
Result<int> schemaOf(Database& database, std::span<const BuiltInFile> steps);

/// Takes the steps that the file lacks, each in a transaction with its number. A file that has a schema already is first copied to
/// `<file>.before-schema-N`, N being the newest; where that fails nothing is migrated.
Status migrate(Database& database, std::span<const BuiltInFile> steps);

}  // namespace decretum
