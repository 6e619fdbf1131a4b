// SPDX-License-Identifier: MIT
#include "interchange/json_parts.h"

namespace decretum::interchange {

namespace {

Json visaToJson(const Visa& visa)
{
    Json object = Json::object();
    object["position"] = nullable(visa.position);
    object["name"] = nullable(visa.name);
    object["date"] = nullable(visa.date);
    addText(object, "remark", visa.remark);
    addForeign(object, visa.foreign);
    return object;
}

}  // namespace

void addVisas(Json& object, const char* key, const QList<Visa>& visas)
{
    if (visas.isEmpty())
        return;
    Json list = Json::array();
    for (const Visa& visa : visas)
        list.push_back(visaToJson(visa));
    object[key] = std::move(list);
}

Visa readVisa(ObjectReader& object)
{
    Visa visa{.position = object.text("position"), .name = object.text("name"), .date = object.day("date"), .remark = object.text("remark")};
    visa.foreign = object.rest();
    return visa;
}

void addRequisites(Json& object, const Decision& decision)
{
    if (!decision.approval.isEmpty())
        object["approval"] = toJson(decision.approval);
    addText(object, "basis", decision.basis);
    addVisas(object, "agreements", decision.agreements);
    if (!decision.distribution.isEmpty())
        object["distribution"] = toJson(decision.distribution);
}

void readRequisites(ObjectReader& object, Decision& decision)
{
    decision.approval = object.texts("approval");
    decision.basis = object.text("basis");
    decision.agreements = object.list("agreements", readVisa);
    decision.distribution = object.texts("distribution");
}

}  // namespace decretum::interchange
