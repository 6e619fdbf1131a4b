// SPDX-License-Identifier: MIT
#include "render/render.h"

#include "render/tightening.h"
#include "render/tree_builder.h"

namespace decretum {

namespace {

using namespace Qt::Literals::StringLiterals;

void setMetadata(TreeBuilder& tree)
{
    const Decision& decision = tree.decision();
    Metadata& metadata = tree.document().metadata;
    metadata.language = languageTag(decision.language);
    metadata.author = decision.letterhead.isEmpty() ? decision.body : decision.letterhead.last();
    metadata.subject = decision.subject;
    QString title = tree.say("title", {{u"type"_s, decision.typeName}, {u"subject"_s, decision.subject}, {u"number"_s, decision.number}});
    metadata.title = title.simplified();
    if (metadata.title.isEmpty())
        metadata.title = tree.form().title;
}

void renderBody(TreeBuilder& tree)
{
    const Decision& decision = tree.decision();
    tree.keepLastWithNext();  // the formula with clause 1
    if (!tree.form().isPlan)
        renderClauses(tree, decision.clauses, decision.numbering, u"clauses"_s);
    else if (!decision.clauses.isEmpty())
        renderPlan(tree, decision.clauses, decision.numbering);
}

void renderBlock(TreeBuilder& tree, const BlockEntry& entry)
{
    if (!entry.when.holds([&tree](const QString& name) { return hasFact(tree.decision(), name); }))
        return;
    const TemplateBlock block = entry.block;
    switch (block) {
    case TemplateBlock::Clauses: renderBody(tree); break;
    case TemplateBlock::Words:
        if (entry.words)
            tree.addText(entry.style, tree.say(*entry.words));
        break;
    case TemplateBlock::Content: renderBlocks(tree, tree.decision().content); break;
    case TemplateBlock::Attachments: renderAttachments(tree); break;
    case TemplateBlock::Basis:
    case TemplateBlock::Signatures:
    case TemplateBlock::Agreements:
    case TemplateBlock::Visas:
    case TemplateBlock::Executor:
    case TemplateBlock::Distribution:
    case TemplateBlock::Acquaintance: renderFoot(tree, block); break;
    default: renderHead(tree, block);
    }
}

}  // namespace

Result<Document> render(const Decision& decision, const Template& usual, const DeclensionOptions& declension)
{
    std::optional<Template> tight;  // a template is large: it is copied for the few alone
    if (decision.print.tightness > 0)
        tight = tightened(usual, decision.print.tightness);
    const Template& form = tight ? *tight : usual;
    TreeBuilder tree(decision, form, declension);
    for (const BlockEntry& entry : form.blocks)
        renderBlock(tree, entry);
    setMetadata(tree);
    return tree.take();
}

}  // namespace decretum
