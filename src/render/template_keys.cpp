// SPDX-License-Identifier: MIT
// The names that a template may use.
#include "render/template.h"

namespace decretum {

using namespace Qt::Literals::StringLiterals;

const QList<WordingKey>& wordingKeys()
{
    static const QList<WordingKey> keys{{"number"_L1, {"number"_L1}, false}, {"number-captioned"_L1, {"caption"_L1, "number"_L1}, false},
        {"number-blank"_L1, {}, false}, {"date-digital"_L1, {"date"_L1}, false},
        {"date-verbal"_L1, {"date"_L1, "day"_L1, "month"_L1, "year"_L1}, false}, {"date-blank"_L1, {}, false}, {"deadline"_L1, {"deadline"_L1}},
        {"performers"_L1, {"performers"_L1}}, {"act"_L1}, {"annex-head"_L1, {"number"_L1, "act"_L1}}, {"until-day"_L1, {"date"_L1}, false},
        {"deadline-examples"_L1, {}, false}, {"plan-number"_L1}, {"plan-measure"_L1}, {"plan-deadline"_L1}, {"plan-performers"_L1},
        {"member-head"_L1}, {"member-deputy"_L1}, {"member-secretary"_L1}, {"member-member"_L1}, {"basis"_L1, {"basis"_L1}}, {"agreement"_L1},
        {"visas"_L1}, {"signature-line"_L1}, {"day-line"_L1}, {"executor"_L1, {"executor"_L1, "name"_L1, "phone"_L1}}, {"distribution"_L1},
        {"acquaintance"_L1}, {"acquaintance-number"_L1}, {"acquaintance-name"_L1}, {"acquaintance-signature"_L1}, {"acquaintance-day"_L1},
        {"title"_L1, {"type"_L1, "subject"_L1, "number"_L1}}};
    return keys;
}

const QStringList& documentArguments()
{
    static const QStringList names{
        u"type"_s, u"body"_s, u"date"_s, u"number"_s, u"place"_s, u"subject"_s, u"head"_s, u"head_name"_s, u"basis"_s, u"executor"_s};
    return names;
}

const QStringList& styleNames()
{
    static const QStringList names{u"letterhead"_s, u"type"_s, u"body"_s, u"facts"_s, u"subject"_s, u"preamble"_s, u"formula"_s, u"clause"_s,
        u"clause-part"_s, u"deadline"_s, u"performers"_s, u"basis"_s, u"position"_s, u"signature"_s, u"agreement"_s, u"visa"_s, u"executor"_s,
        u"distribution"_s, u"acquaintance"_s, u"annex-head"_s, u"approval"_s, u"annex-title"_s, u"heading"_s, u"paragraph"_s, u"cell"_s,
        u"cell-head"_s};
    return names;
}

}  // namespace decretum
