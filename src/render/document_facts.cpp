// SPDX-License-Identifier: MIT
#include "render/tree_builder.h"

#include "text/dates.h"
#include "text/letter_case.h"
#include "text/typography.h"

namespace decretum {

namespace {

using namespace Qt::Literals::StringLiterals;

/// «Начальник відділу» inside a sentence is «начальник відділу»; what is written in capitals stays.
QString insideSentence(const QString& post, Language language)
{
    if (post.isEmpty() || (post.size() > 1 && post.at(1).isUpper()))
        return post;
    return lowerCase(post.left(1), language) + post.mid(1);
}

}  // namespace

QString dateText(TreeBuilder& tree)
{
    const Decision& decision = tree.decision();
    if (!decision.date.isValid())
        return tree.say("date-blank");
    if (!decision.isDateVerbal)
        return tree.say("date-digital", {{u"date"_s, digitalDate(decision.date)}});
    return tree.say("date-verbal",
        {{u"date"_s, verbalDate(decision.date, decision.language)}, {u"day"_s, QString::number(decision.date.day())},
            {u"month"_s, verbalDate(decision.date, decision.language).section(kNoBreakSpace, 1, 1)},
            {u"year"_s, QString::number(decision.date.year())}});
}

MessageArguments factsOf(TreeBuilder& tree)
{
    const Decision& decision = tree.decision();
    const Signature head = decision.signatures.isEmpty() ? Signature{} : decision.signatures.first();
    return {{u"type"_s, lowerCase(decision.typeName, decision.language)}, {u"body"_s, decision.body}, {u"date"_s, dateText(tree)},
        {u"number"_s, decision.number}, {u"place"_s, decision.place}, {u"subject"_s, decision.subject},
        {u"head"_s, insideSentence(head.position, decision.language)}, {u"head_name"_s, head.name}, {u"basis"_s, decision.basis},
        {u"executor"_s, decision.executor}};
}

}  // namespace decretum
