// SPDX-License-Identifier: MIT
// What stands below the clauses.
#include "render/tree_builder.h"

namespace decretum {

namespace {

using namespace Qt::Literals::StringLiterals;

/// Where the telephone at the end of an executor's line begins; its length where there is none.
qsizetype phoneStart(const QString& line)
{
    constexpr int kFewestDigits = 5;
    qsizetype at = line.size();
    int digits = 0;
    while (at > 0 && (line.at(at - 1).isDigit() || QStringView(u" -–()+").contains(line.at(at - 1)))) {
        --at;
        digits += line.at(at).isDigit() ? 1 : 0;
    }
    return digits >= kFewestDigits ? at : line.size();
}

void addExecutor(TreeBuilder& tree)
{
    const QString& executor = tree.decision().executor;
    if (executor.isEmpty())
        return;
    const qsizetype start = phoneStart(executor);
    QString name = executor.left(start).trimmed();
    while (name.endsWith(u',') || name.endsWith(u';'))
        name.chop(1);
    tree.addText(u"executor"_s, tree.say("executor", {{u"executor"_s, executor}, {u"name"_s, name}, {u"phone"_s, executor.mid(start).trimmed()}}));
}

void addDistribution(TreeBuilder& tree)
{
    if (tree.decision().distribution.isEmpty())
        return;
    const qsizetype before = tree.blockCount();
    tree.addText(u"distribution"_s, tree.say("distribution"));
    if (tree.blockCount() > before)
        tree.keepLastWithNext();
    for (const QString& line : tree.decision().distribution) {
        Paragraph paragraph = tree.paragraph(u"distribution"_s, line);
        paragraph.overrides.spaceBefore = Points{0};
        tree.add(paragraph);
    }
}

}  // namespace

void renderFoot(TreeBuilder& tree, TemplateBlock block)
{
    switch (block) {
    case TemplateBlock::Basis:
        if (!tree.decision().basis.isEmpty())
            tree.addText(u"basis"_s, tree.say("basis", {{u"basis"_s, tree.decision().basis}}));
        break;
    case TemplateBlock::Signatures: renderSignatures(tree); break;
    case TemplateBlock::Agreements: renderAgreements(tree); break;
    case TemplateBlock::Visas: renderVisas(tree); break;
    case TemplateBlock::Executor: addExecutor(tree); break;
    case TemplateBlock::Distribution: addDistribution(tree); break;
    case TemplateBlock::Acquaintance: renderAcquaintance(tree); break;
    default: break;
    }
}

}  // namespace decretum
