// SPDX-License-Identifier: MIT
#include "recognize/features.h"

#include <array>

namespace decretum::recognition {

std::string_view featureName(Feature feature)
{
    static constexpr std::array<std::string_view, kFeatures> kNames{"always", "first", "label", "dash", "first-label", "next-label", "stray-label",
        "opens-upper", "opens-lower", "ends-stop", "ends-semicolon", "ends-colon", "ends-comma", "ends-open", "short", "long", "very-long", "full",
        "prose", "capitals", "after-blank", "previous-open", "previous-comma", "previous-colon", "previous-stop", "previous-semicolon",
        "previous-full", "previous-early", "centred", "right", "gap", "type-word", "type-alone", "facts-only", "facts-some", "lone-place",
        "subject-opener", "preamble-opener", "quoted", "formula-end", "date-opens", "infinitive", "new-infinitive", "dative", "handing", "task-given",
        "control-opener", "deadline-only", "deadline-caption", "performers-caption", "basis-caption", "after-basis", "name-at-end", "name-alone",
        "post", "position-like", "phone", "service", "annex-opener", "approval", "office", "before-type", "after-type", "below-full-type",
        "lower-below-type", "after-opener", "after-formula", "before-formula", "after-service", "before-phone", "heads-list", "after-name",
        "after-annex", "annex-of", "labels-below", "last-part", "page-top", "table-row", "genitive-body", "person-item", "bare-performers",
        "below-deadline", "name-of-post"};
    return kNames[static_cast<size_t>(feature)];
}

}  // namespace decretum::recognition
