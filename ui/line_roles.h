// SPDX-License-Identifier: MIT
#pragma once

#include "recognize/line_role.h"

#include <QKeySequence>
#include <QList>
#include <QString>

namespace decretum {

/// What a line may be told to be, in the order in which a menu offers it.
struct LineRoleChoice {
    LineRole role = LineRole::Clause;
    const char* shortWord = "";  ///< For the margin beside the line.
    const char* phrase = "";     ///< For the menu.
    const char* keys = "";       ///< Portable text.
    bool beginsGroup = false;    ///< A line is drawn above it.
};
const QList<LineRoleChoice>& lineRoleChoices();

/// «Clause», in the program's language.
QString lineRoleWord(LineRole role);
/// «Belongs to the clause above», in the program's language.
QString lineRolePhrase(const LineRoleChoice& choice);

}  // namespace decretum
