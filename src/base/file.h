// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace decretum {

/// The largest file that is read: beyond it the call fails with BaseError::FileTooLarge.
constexpr qint64 kLargestFile = 256LL * 1024 * 1024;

/// The whole file. Fails where it is absent, a folder, unreadable or larger than `limit` bytes.
Result<QByteArray> readFile(const QString& path, qint64 limit = kLargestFile);

/// Writes a temporary neighbour, syncs and renames it: the file is replaced as a whole or stays as it was.
Status writeFile(const QString& path, const QByteArray& bytes);

/// Makes the folder and its parents.
Status makeFolder(const QString& path);

}  // namespace decretum
