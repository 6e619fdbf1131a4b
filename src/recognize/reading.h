// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "recognize/features.h"
#include "recognize/line_role.h"

#include <QHash>

#include <array>
#include <string_view>

namespace decretum::recognition {

/// How much each feature speaks for each role, and how much one role for the next: resources/recognize/reading.toml. Sums of
/// weights are compared, never taken alone.
class ReadingWeights {
public:
    static const ReadingWeights& builtIn();
    /// detail: the name that is no role or feature.
    static Result<ReadingWeights> read(std::string_view toml);

    double emission(LineRole role, const FeatureSet& features) const;
    double transition(LineRole from, LineRole to) const { return m_transitions[static_cast<size_t>(from)][static_cast<size_t>(to)]; }
    double start(LineRole role) const { return m_starts[static_cast<size_t>(role)]; }
    double end(LineRole role) const { return m_ends[static_cast<size_t>(role)]; }

private:
    template <typename Value>
    using ByRole = std::array<Value, kLineRoles>;
    ByRole<std::array<double, kFeatures>> m_emissions{};
    ByRole<ByRole<double>> m_transitions{};
    ByRole<double> m_starts{};
    ByRole<double> m_ends{};
};

struct ReadLine {
    LineRole role = LineRole::Letterhead;
    int certainty = 100;  ///< Of a hundred, against the best whole reading in which the line is something else.
};

/// The best whole reading of the lines. `told`: roles that somebody has set.
QList<ReadLine> readRoles(const QList<Line>& lines, Language language, const QHash<SourcePlace, LineRole>& told = {},
    const ReadingWeights& weights = ReadingWeights::builtIn());

}  // namespace decretum::recognition
