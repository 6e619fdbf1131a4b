// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace decretum {

/// A table of text, its cells parted by tabs, its columns named in the first line.
struct TableText {
    QList<QStringList> rows{};  ///< The wanted columns alone, in the wanted order; a cell that a row lacks is empty.
};

/// Reads a table («-»: standard input) of which these columns are wanted. AppError::ColumnMissing where one is not there.
Result<TableText> readTable(const QString& path, const QStringList& columns);

}  // namespace decretum
