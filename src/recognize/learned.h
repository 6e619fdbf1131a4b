// SPDX-License-Identifier: MIT
#pragma once

#include "model/decision.h"

#include <QHash>
#include <QStringList>

namespace decretum {

/// What an office has taught the recogniser, beside the words of resources/recognize/words.toml.
struct Learned {
    QHash<QString, DecisionKind> formulas{};  ///< A verb of the enacting formula (comparisonKey) → the kind that it tells.
    QStringList posts{};                      ///< Beginnings of words that name a post (comparisonKey): «очільник».
    QStringList persons{};                    ///< Names as printed: «Ясен-Гай Мотря».
    bool operator==(const Learned&) const = default;
};

namespace recognition {

/// What this thread's readers know besides; empty outside a LearnedScope.
const Learned& learned();

/// Lets the readers of this thread know the words while it lives. The lexicon is asked from deep inside; one value for a whole
/// reading spares each of those places a parameter.
class LearnedScope {
public:
    explicit LearnedScope(const Learned& words);
    ~LearnedScope();
    LearnedScope(const LearnedScope&) = delete;
    LearnedScope& operator=(const LearnedScope&) = delete;
    LearnedScope(LearnedScope&&) = delete;
    LearnedScope& operator=(LearnedScope&&) = delete;

private:
    const Learned* m_before;
};

}  // namespace recognition

}  // namespace decretum
