// SPDX-License-Identifier: MIT
#pragma once

#include "base/finding.h"
#include "document/document.h"
#include "model/decision.h"
#include "recognize/evidence.h"
#include "recognize/learned.h"
#include "recognize/line_role.h"

#include <QHash>

#include <optional>

/// Document tree → decisions, by the kind of line: never by a known document (docs/architecture.md, «Recognition»).
namespace decretum {

struct RecognizeOptions {
    std::optional<Language> language{};   ///< None: told by the text's letters.
    QHash<SourcePlace, LineRole> told{};  ///< What somebody says lines of the source are: the rest is read to fit.
    Learned learned{};                    ///< Words that the office has taught.
};

/// A line of the source and what it was read as.
struct ReadSource {
    int line = 0;  ///< From 1.
    int part = 0;  ///< Of the line, from 0 (SourcePlace).
    QString text{};
    LineRole role = LineRole::Letterhead;
    int certainty = 100;  ///< Of a hundred.
    int decision = 0;     ///< Index in Recognized::decisions.
    SourcePlace place() const { return {line, part}; }
    bool operator==(const ReadSource&) const = default;
};

struct Recognized {
    QList<Decision> decisions;  ///< In the source's order; empty where the source has no words.
    Findings findings;
    QList<QList<Evidence>> evidence;  ///< Of each decision.
    QList<ReadSource> source;         ///< The lines that are part of a decision or kept apart; debris is in the findings.
};

/// Never fails: what is not understood stays as text, and a finding says so.
Recognized recognize(const Document& document, const RecognizeOptions& options = {});

}  // namespace decretum
