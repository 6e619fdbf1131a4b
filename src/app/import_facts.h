// SPDX-License-Identifier: MIT
#pragma once

#include "app/importing.h"

#include <QSet>

namespace decretum {

/// Where a fact stands in the source, and how sure its reading is.
struct FactGround {
    QList<SourcePlace> places{};  ///< In the source's order; empty: no line of it alone.
    int certainty = 100;          ///< Of a hundred: the least of its places; what somebody has told is certain.
    bool isTold = false;          ///< Somebody has told what one of the places is.
    bool isDoubtful() const { return certainty < kDoubtful; }
};

/// What stands with a clause: who, when, who controls.
struct ImportChip {
    enum class Kind : quint8 { Addressee, Person, Performer, Deadline, Control };
    Kind kind = Kind::Addressee;
    QString pointer{};
    QString text{};  ///< As printed.
    FactGround ground{};
};

/// One fact of a decision that was read, with those below it.
struct ImportFact {
    enum class Kind : quint8 {
        Decision,   ///< `caption` is its type in a word, `text` its name.
        Group,      ///< A caption over others.
        Fact,       ///< `caption` says what it is, `text` what was read.
        Clause,     ///< `caption` is its label.
        Paragraph,  ///< Of a paper or an annex.
    };
    Kind kind = Kind::Fact;
    int decision = 0;   ///< Index in Imported::decisions.
    QString pointer{};  ///< As Evidence::fact has it; empty for a decision and most groups.
    QString caption{};  ///< In the program's language.
    QString text{};
    QList<ImportChip> chips{};
    FactGround ground{};
    QList<ImportFact> children{};
};

/// The decisions as trees of facts. `told`: places that somebody has corrected or found right.
QList<ImportFact> importFacts(const Imported& imported, const QSet<SourcePlace>& told);

/// How many facts have words.
int countFacts(const QList<ImportFact>& facts);

}  // namespace decretum
