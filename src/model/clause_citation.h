// SPDX-License-Identifier: MIT
#pragma once

#include "model/numbering.h"
#include "text/grammatical_case.h"

namespace decretum {

/// Where a clause stands, as a sentence cites it: «2.1» under «2».
struct CitedPlace {
    QString label{};  ///< Without its closing sign; empty: it has none that can be cited, and nor has what it stands in.
    LevelFormat::Kind kind = LevelFormat::Kind::Decimal;
    QString top{};  ///< The label of the outermost clause; empty: it is itself the outermost.
    bool operator==(const CitedPlace&) const = default;
};

/// «підпункт 2.1 пункту 2», «пункту 3», «підпунктом «а» пункту 2»: the words are those of resources/references. A case that the
/// language lacks is the nominative; empty where nothing can be cited.
QString citationWords(const CitedPlace& place, GrammaticalCase grammaticalCase, Language language);

/// The case in which a clause is cited behind those words, which end where it begins: «відповідно до |» genitive, «згідно з |»
/// instrumental. By the last words alone; where they say nothing, the genitive («на виконання |»). Words: resources/references.
GrammaticalCase caseBehind(const QString& words, Language language);

}  // namespace decretum
