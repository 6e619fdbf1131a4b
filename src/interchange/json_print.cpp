// SPDX-License-Identifier: MIT
#include "interchange/json_parts.h"

namespace decretum::interchange {

namespace {
constexpr double kMostSteps = 9;
}

Json printToJson(const PrintOverrides& print)
{
    Json object = Json::object();
    if (print.tightness > 0)
        object["tightness"] = print.tightness;
    if (!print.subjectLines.isEmpty())
        object["subjectLines"] = toJson(print.subjectLines);
    addForeign(object, print.foreign);
    return object;
}

PrintOverrides readPrint(ObjectReader& object, const char* key)
{
    PrintOverrides print;
    object.object(key, [&print](ObjectReader& inner) {
        print.tightness = static_cast<int>(std::clamp(inner.number("tightness"), 0.0, kMostSteps));
        print.subjectLines = inner.texts("subjectLines");
        print.foreign = inner.rest();
    });
    return print;
}

}  // namespace decretum::interchange
