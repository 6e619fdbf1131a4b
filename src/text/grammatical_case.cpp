// SPDX-License-Identifier: MIT
#include "text/grammatical_case.h"

namespace decretum {

QString caseName(GrammaticalCase grammaticalCase)
{
    return QString::fromLatin1(kCaseNames[static_cast<size_t>(grammaticalCase)]);
}

std::optional<GrammaticalCase> caseFromName(QStringView name)
{
    for (const GrammaticalCase each : kAllCases) {
        if (name == QLatin1StringView(kCaseNames[static_cast<size_t>(each)]))
            return each;
    }
    return std::nullopt;
}

}  // namespace decretum
