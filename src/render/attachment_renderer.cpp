// SPDX-License-Identifier: MIT
#include "render/tree_builder.h"

namespace decretum {

namespace {

using namespace Qt::Literals::StringLiterals;

PageSetup turned(PageSetup page)
{
    std::swap(page.width, page.height);
    // Turned to the left: the upper edge of the sheet is bound.
    const PageSetup upright = page;
    page.top = upright.left;
    page.right = upright.top;
    page.bottom = upright.right;
    page.left = upright.bottom;
    return page;
}

const char* roleWording(Member::Role role)
{
    switch (role) {
    case Member::Role::Head: return "member-head";
    case Member::Role::Deputy: return "member-deputy";
    case Member::Role::Secretary: return "member-secretary";
    case Member::Role::Member: break;
    }
    return "member-member";
}

/// A commission: its roles, each over its people, who stand as name – post.
void renderPersons(TreeBuilder& tree, const PersonList& list)
{
    std::optional<Member::Role> last;
    for (const Member& member : list.members) {
        if (last != member.role) {
            Paragraph role = tree.paragraph(u"heading"_s, tree.say(roleWording(member.role)));
            role.overrides.alignment = Alignment::Left;
            tree.add(role);
            last = member.role;
        }
        Table table{.columnWidths = shares(tree.textWidth(), {3, 5}), .hasBorders = false, .isLayout = true, .keepTogether = true};
        TableRow row;
        row.cells.append(cellOf(tree.paragraph(u"position"_s, member.name)));
        row.cells.append(cellOf(tree.paragraph(u"position"_s, member.position.isEmpty() ? QString() : u"– "_s + member.position)));
        table.rows.append(row);
        tree.add(table);
    }
}

void renderRegulation(TreeBuilder& tree, const Regulation& regulation, const NumberingScheme& scheme, const QString& listId)
{
    int number = 0;
    for (const RegulationSection& section : regulation.sections) {
        Paragraph heading{.style = u"heading"_s};
        if (!section.label.isEmpty())
            heading.runs.append(Run{.text = tree.typeset(section.label + u' ')});
        heading.runs += tree.runsOf(section.heading);
        if (!heading.runs.isEmpty())
            tree.add(heading);
        renderClauses(tree, section.clauses, scheme, listId + u'-' + QString::number(++number));
    }
}

QString headLinesOf(TreeBuilder& tree, const Attachment& attachment)
{
    if (!attachment.headLines.isEmpty())
        return attachment.headLines.join(u'\n');
    // A stamp of approval names the act by itself.
    if (!attachment.approvalLines.isEmpty() && attachment.number.isEmpty())
        return {};
    return tree.say("annex-head", {{u"number"_s, attachment.number}, {u"act"_s, tree.say("act")}});
}

struct ContentRenderer {
    TreeBuilder& tree;
    const Attachment& attachment;
    QString listId;

    void operator()(const std::monostate&) const {}
    void operator()(const ClauseTree& clauses) const { renderClauses(tree, clauses.clauses, attachment.numbering, listId); }
    void operator()(const PlanOfMeasures& plan) const { renderPlan(tree, plan.clauses, attachment.numbering); }
    void operator()(const PersonList& list) const { renderPersons(tree, list); }
    void operator()(const Regulation& regulation) const { renderRegulation(tree, regulation, attachment.numbering, listId); }
    void operator()(const FreeContent& content) const { renderBlocks(tree, content.blocks); }
};

}  // namespace

void renderAttachments(TreeBuilder& tree)
{
    int number = 0;
    for (const Attachment& attachment : tree.decision().attachments) {
        ++number;
        if (std::holds_alternative<std::monostate>(attachment.content))
            continue;  // only named: its pages are elsewhere
        tree.beginSection(attachment.isLandscape ? turned(tree.form().page) : tree.form().page, true);
        tree.addAtRight(u"annex-head"_s, headLinesOf(tree, attachment));
        tree.addAtRight(u"approval"_s, attachment.approvalLines.join(u'\n'));
        tree.addText(u"annex-title"_s, attachment.title);
        std::visit(ContentRenderer{tree, attachment, u"annex-"_s + QString::number(number)}, attachment.content);
    }
}

}  // namespace decretum
