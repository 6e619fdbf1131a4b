// SPDX-License-Identifier: MIT
#pragma once

#include "base/finding.h"
#include "document/document.h"
#include "model/decision.h"

#include <optional>

/// Document tree → decisions, by the kind of line: never by a known document (docs/architecture.md, «Recognition»).
namespace decretum {

struct RecognizeOptions {
    std::optional<Language> language{};  ///< None: told by the text's letters.
};

struct Recognized {
    QList<Decision> decisions;  ///< In the source's order; empty where the source has no words.
    Findings findings;
};

/// Never fails: what is not understood stays as text, and a finding says so.
Recognized recognize(const Document& document, const RecognizeOptions& options = {});

}  // namespace decretum
