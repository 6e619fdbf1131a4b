// SPDX-License-Identifier: MIT
#pragma once

#include "store/value.h"

#include <array>

namespace decretum {

/// The tables that hold a decision's parts, what is referred to before what refers to it.
enum class StoreTable : quint8 {
    Decision,
    LetterheadLine,
    AcquaintedLine,
    Attachment,
    AttachmentLine,
    AttachmentMember,
    RegulationSection,
    Clause,
    PersonMention,
    Performer,
    Deadline,
    Citation,
    Signature,
    Visa,
    SearchText,
};
constexpr int kTableCount = static_cast<int>(StoreTable::SearchText) + 1;

/// How a decision's rows of one table are read and written. ?1 is the decision's id throughout; a row is what `select` gives, without
/// that id, its key columns first.
struct TableStatements {
    const char* name;
    const char* select;  ///< All the decision's rows, in the order of their places.
    const char* save;    ///< Adds the row or replaces the one of its key: ?2 and on are its columns.
    const char* remove;  ///< ?2 and on are the key.
    int keyColumns;
};
const TableStatements& statementsOf(StoreTable table);

/// A decision taken apart, or what is stored of it.
struct DecisionRows {
    std::array<QList<Values>, kTableCount> tables{};
    QList<Values>& operator[](StoreTable table) { return tables[static_cast<size_t>(table)]; }
    const QList<Values>& operator[](StoreTable table) const { return tables[static_cast<size_t>(table)]; }
};

}  // namespace decretum
