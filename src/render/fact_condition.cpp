// SPDX-License-Identifier: MIT
#include "render/fact_condition.h"

#include <QHash>

namespace decretum {

namespace {

using namespace Qt::Literals::StringLiterals;

using FactTest = bool (*)(const Decision&);

const QHash<QString, FactTest>& factTests()
{
    static const QHash<QString, FactTest> tests{{u"letterhead"_s, [](const Decision& decision) { return !decision.letterhead.isEmpty(); }},
        {u"approval"_s, [](const Decision& decision) { return !decision.approval.isEmpty(); }},
        {u"type"_s, [](const Decision& decision) { return !decision.typeName.isEmpty(); }},
        {u"body"_s, [](const Decision& decision) { return !decision.body.isEmpty(); }},
        {u"date"_s, [](const Decision& decision) { return decision.date.isValid(); }},
        {u"number"_s, [](const Decision& decision) { return !decision.number.isEmpty(); }},
        {u"place"_s, [](const Decision& decision) { return !decision.place.isEmpty(); }},
        {u"subject"_s, [](const Decision& decision) { return !decision.subject.isEmpty(); }},
        {u"preamble"_s, [](const Decision& decision) { return !decision.preamble.isEmpty(); }},
        {u"formula"_s, [](const Decision& decision) { return !decision.enactingFormula.isEmpty(); }},
        {u"clauses"_s, [](const Decision& decision) { return !decision.clauses.isEmpty(); }},
        {u"content"_s, [](const Decision& decision) { return !decision.content.isEmpty(); }},
        {u"basis"_s, [](const Decision& decision) { return !decision.basis.isEmpty(); }},
        {u"signatures"_s, [](const Decision& decision) { return !decision.signatures.isEmpty(); }},
        {u"head"_s, [](const Decision& decision) { return !decision.signatures.isEmpty() && !decision.signatures.first().position.isEmpty(); }},
        {u"agreements"_s, [](const Decision& decision) { return !decision.agreements.isEmpty(); }},
        {u"visas"_s, [](const Decision& decision) { return !decision.visas.isEmpty(); }},
        {u"acquainted"_s, [](const Decision& decision) { return !decision.acquainted.isEmpty(); }},
        {u"distribution"_s, [](const Decision& decision) { return !decision.distribution.isEmpty(); }},
        {u"executor"_s, [](const Decision& decision) { return !decision.executor.isEmpty(); }},
        {u"attachments"_s, [](const Decision& decision) { return !decision.attachments.isEmpty(); }}};
    return tests;
}

}  // namespace

bool FactCondition::holds(const std::function<bool(const QString&)>& isThere) const
{
    return std::all_of(present.begin(), present.end(), isThere) && std::none_of(absent.begin(), absent.end(), isThere);
}

const QStringList& factNames()
{
    static const QStringList names = [] {
        QStringList all = factTests().keys();
        all.sort();
        return all;
    }();
    return names;
}

bool hasFact(const Decision& decision, const QString& name)
{
    const FactTest test = factTests().value(name);
    return test && test(decision);
}

}  // namespace decretum
