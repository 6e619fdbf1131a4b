// SPDX-License-Identifier: MIT
#pragma once

#include "document/document.h"

#include <QStringView>

/// What the writers of word processors' formats do alike. Used inside this layer alone.
namespace decretum {

/// Whether the sign at that place is left out: a U+2060 stays only where a word processor would break the line, for it hides words
/// from a search.
bool isJoinerLeftOut(QStringView text, qsizetype at);

/// Past the last table, from `first` on, of those that are written as one: they only place things, in the same columns, and nothing
/// stands between them. Two tables of a file cannot touch, and what parts them would take room and could part them on two pages.
qsizetype endOfTables(const QList<Block>& blocks, qsizetype first);

}  // namespace decretum
