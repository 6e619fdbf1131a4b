// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace decretum {

enum class CliError {
    ColumnMissing,  ///< subject: the file; detail: the column's name.
};
constexpr Layer layerOf(CliError)
{
    return Layer::Cli;
}

/// A table of text, its cells parted by tabs, its columns named in the first line.
struct TableText {
    QList<QStringList> rows{};  ///< The wanted columns alone, in the wanted order; a cell that a row lacks is empty.
};

/// Reads a table («-»: standard input) of which these columns are wanted. A column that is not there is an error.
Result<TableText> readTable(const QString& path, const QStringList& columns);

}  // namespace decretum
