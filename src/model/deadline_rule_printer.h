// SPDX-License-Identifier: MIT
#pragma once

#include "text/language.h"

#include <QStringList>

/// Used inside this layer alone.
namespace decretum::deadline {

/// The rule in words, the usual ones first; none where it has a part that no phrase has. An empty rule is «періодично».
QStringList rulePhrases(const QString& rule, Language language);

}  // namespace decretum::deadline
