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

void renderBlock(TreeBuilder& tree, TemplateBlock block)
{
    switch (block) {
    case TemplateBlock::Clauses:
        tree.keepLastWithNext();  // the formula with clause 1
        renderClauses(tree, tree.decision().clauses, tree.decision().numbering, u"clauses"_s);
        break;
    case TemplateBlock::Content: renderBlocks(tree, tree.decision().content); break;
    case TemplateBlock::Attachments: renderAttachments(tree); break;
    case TemplateBlock::Signatures:
    case TemplateBlock::Visas:
    case TemplateBlock::Executor:
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
    for (const TemplateBlock block : form.blocks)
        renderBlock(tree, block);
    setMetadata(tree);
    return tree.take();
}

}  // namespace decretum
